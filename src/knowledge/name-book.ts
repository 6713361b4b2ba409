// Drafts in, every name with the ids that bear it out, weak names told from strong ones.
import type { Draft, Drafts } from './drafts.ts'
import type { OwnNames } from './own-names.ts'

export type NameBook = {
  /** Ids by name, sorted. */
  readonly idsByName: ReadonlyMap<string, readonly string[]>
  /** Whether a name needs context: an abbreviation, an ordinary word, a name that any district might bear. */
  readonly isWeak: (name: string) => boolean
  readonly isCommonWord: (name: string) => boolean
}

/** Names that only say where or what a district is: 城区, 东区, 市中区. Kept, but weak. */
const genericName = /^(城|郊|矿|东|西|南|北|中|新|老|旧|港|牧|林|市中|开发)区$/

/** What only the user names is left out: `own` holds it. */
export function bookNames(
  { first, later }: Drafts,
  commonWords: ReadonlySet<string>,
  own: OwnNames,
): NameBook {
  const idsByName = new Map<string, string[]>()
  /** Names borne as weak ones alone: few beside the strong ones. */
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
  const enterDraft = ({ id, name, strongAliases, weakAliases }: Draft) => {
    enter(name, id, true)
    for (const alias of strongAliases) enter(alias, id, true)
    for (const alias of weakAliases) enter(alias, id, false)
  }
  const listed = own.size === 0 ? undefined : ownOnly(own)
  for (const draft of first.values()) if (listed?.has(draft.id) !== true) enterDraft(draft)
  for (const states of later.values()) for (const { draft } of states) enterDraft(draft)
  for (const ids of idsByName.values()) if (ids.length > 1) ids.sort()
  const isCommonWord = (name: string) => commonWords.has(name)
  return {
    idsByName,
    isWeak: (name) => weak.has(name) || isCommonWord(name) || genericName.test(name),
    isCommonWord,
  }
}

/** Ids of what the user added, and not of what was there before. */
const ownOnly = (own: OwnNames): ReadonlySet<string> =>
  new Set(
    [...own.values()].flatMap((holders) =>
      holders.flatMap(({ id }) => (id.startsWith('own:') ? [id] : [])),
    ),
  )
