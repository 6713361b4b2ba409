// Drafts in, every name with the ids that bear it out, weak names told from strong ones.
import type { Draft, Drafts } from './drafts.ts'

export type NameBook = {
  /** Ids by name, sorted. */
  readonly idsByName: Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has'>
  /** Names that nothing bears as its full name (abbreviations, bynames), and those of stations. */
  readonly weak: Pick<ReadonlySet<string>, 'has'>
}

export function bookNames({ first, later }: Drafts): {
  readonly idsByName: ReadonlyMap<string, readonly string[]>
  readonly weak: ReadonlySet<string>
} {
  const idsByName = new Map<string, string[]>()
  /** Few beside the strong ones. */
  const weak = new Set<string>()
  const enter = (name: string, id: string, isStrong: boolean) => {
    const ids = idsByName.get(name)
    if (ids === undefined) {
      idsByName.set(name, [id])
      if (!isStrong) weak.add(name)
      return
    }
    if (isStrong && weak.size > 0) weak.delete(name)
    if (!ids.includes(id)) ids.push(id)
  }
  const enterDraft = ({ id, kind, name, strongAliases, weakAliases }: Draft) => {
    // 朝阳门, 小龙坎: outside its city a station's name is any quarter's.
    enter(name, id, kind !== 'station')
    for (const alias of strongAliases) enter(alias, id, true)
    for (const alias of weakAliases) enter(alias, id, false)
  }
  for (const draft of first.values()) enterDraft(draft)
  for (const states of later.values()) for (const { draft } of states) enterDraft(draft)
  for (const ids of idsByName.values()) if (ids.length > 1) ids.sort()
  return { idsByName, weak }
}

/** Names that only say where or what a district is: 城区, 东区, 市中区. Kept, but weak. */
const genericName = /^(城|郊|矿|东|西|南|北|中|新|老|旧|港|牧|林|市中|开发)区$/

/** Whether a name needs context: an abbreviation, an ordinary word, a name that any district might bear. */
export const needsContext = (
  name: string,
  weak: NameBook['weak'],
  commonWords: ReadonlySet<string>,
): boolean => weak.has(name) || commonWords.has(name) || genericName.test(name)
