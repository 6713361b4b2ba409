// The user's own names in, entries of the gazetteer out: new ones, or more names for one that is there.
import type { Draft } from './drafts.ts'
import type { GazetteerContent } from './gazetteer-content.ts'
import { suggestion } from './near-miss.ts'
import { checkCycles, checkOwnNames, type OwnName, OwnNameError } from './own-name-checks.ts'

/** Who bears one of the user's names, and from when to when. */
export type NameHolder = { readonly id: string; readonly from?: string; readonly to?: string }
/** The user's names with their holders, in the order of the file. */
export type OwnNames = ReadonlyMap<string, readonly NameHolder[]>

/** What is there already, to be asked; and of what bears a name as its own, not as an alias, the drafts. */
type Known = Pick<GazetteerContent, 'first' | 'idsByName' | 'idByCode' | 'listedNames'>

const bearersOf = ({ first, idsByName }: Known, name: string): readonly Draft[] =>
  (idsByName.get(name) ?? []).flatMap((id) => {
    const draft = first.get(id)
    return draft?.name === name ? [draft] : []
  })

function isInside(known: Known, draft: Draft, region: string): boolean {
  return draft.parents.some((parent) => {
    const above = known.first.get(parent)
    return parent === region || (above !== undefined && isInside(known, above, region))
  })
}

/** A parent as the user writes it: the place in the list of one of the user's own, else the id of a known one. */
function readParent(
  written: string,
  index: number,
  names: readonly OwnName[],
  known: Known,
): number | string {
  const fail = (message: string): never => {
    throw new OwnNameError(index, 'parents', message)
  }
  if (/^\d+$/.test(written)) {
    return (
      known.idByCode.get(written) ??
      fail(`no division has the code ${written}; give six digits (nine for a town), e.g. 500000`)
    )
  }
  const own = names.findIndex(({ name }) => name === written)
  if (own >= 0) return own
  const [bearer, ...more] = bearersOf(known, written)
  if (bearer === undefined) {
    const there = [...names.map(({ name }) => name), ...known.listedNames]
    return fail(
      `nothing is called ${written}${suggestion(written, there)}; give a code or a name that is known or in this file`,
    )
  }
  if (more.length > 0) {
    const codes = [bearer, ...more].flatMap(({ adcode }) => adcode ?? []).slice(0, 4)
    return fail(
      `${more.length + 1} things are called ${written}; give a code (${codes.join(', ')})`,
    )
  }
  return bearer.id
}

/** The division with the code given, else the only entry of that name and type (in the parent given). */
function knownEntry(
  known: Known,
  own: OwnName,
  index: number,
  parent: string | undefined,
): Draft | undefined {
  if (own.code !== undefined) {
    if (own.type !== 'PLACE')
      throw new OwnNameError(index, 'code', `only a PLACE bears a code, this is ${own.type}`)
    const above = own.code.length === 9 ? own.code.slice(0, 6) : `${own.code.slice(0, 2)}0000`
    if (!known.idByCode.has(own.code) && !known.idByCode.has(above))
      throw new OwnNameError(
        index,
        'code',
        `${own.code} lies in no known division; correct it, or leave it out`,
      )
    return known.first.get(known.idByCode.get(own.code) ?? '')
  }
  const namesakes = bearersOf(known, own.name).filter(
    (draft) => draft.type === own.type && (parent === undefined || isInside(known, draft, parent)),
  )
  return namesakes.length === 1 ? namesakes[0] : undefined
}

/** The same name again, for other days, is another thing. */
function newId(own: OwnName, taken: ReadonlySet<string>): string {
  const id = `own:${own.type.toLowerCase()}:${own.parents[0] ?? ''}:${own.name}`
  return taken.has(id) ? `${id}@${own.from ?? own.to ?? ''}` : id
}

/** The user's names with their holders, and what they change: drafts that are new or have more names. */
export type OwnEntries = {
  readonly holders: OwnNames
  readonly changed: ReadonlyMap<string, Draft>
}

/** Takes the names in. Throws OwnNameError on what contradicts itself or names an unknown parent or code. */
export function enterOwnNames(known: Known, names: readonly OwnName[]): OwnEntries {
  const holders = new Map<string, NameHolder[]>()
  const changed = new Map<string, Draft>()
  checkOwnNames(names)
  const parents = names.map((own, index) =>
    own.parents.map((written) => readParent(written, index, names, known)),
  )
  checkCycles(
    names,
    parents.map((list) => list.filter((one) => typeof one === 'number')),
  )
  const entries = names.map((own, index) => {
    const parent = parents[index]?.[0]
    return knownEntry(known, own, index, typeof parent === 'string' ? parent : undefined)
  })
  const ids: string[] = []
  for (const [index, own] of names.entries())
    ids.push(entries[index]?.id ?? newId(own, new Set(ids)))
  for (const [index, own] of names.entries()) {
    const id = ids[index] ?? ''
    const parentIds = (parents[index] ?? []).map((one) =>
      typeof one === 'number' ? (ids[one] ?? '') : one,
    )
    const entry = entries[index]
    changed.set(id, entry ? withMoreNames(entry, own) : draftOf(own, id, parentIds))
    const days = {
      ...(own.from === undefined ? {} : { from: own.from }),
      ...(own.to === undefined ? {} : { to: own.to }),
    }
    for (const name of new Set([own.name, ...own.aliases]))
      holders.set(name, [...(holders.get(name) ?? []), { id, ...days }])
  }
  return { holders, changed }
}

function draftOf(own: OwnName, id: string, parents: readonly string[]): Draft {
  return {
    id,
    type: own.type,
    name: own.name,
    kind: own.kind ?? 'own',
    parents,
    strongAliases: own.aliases,
    weakAliases: [],
    ...(own.code === undefined ? {} : { adcode: own.code }),
    ...(own.from === undefined ? {} : { validFrom: own.from }),
    ...(own.to === undefined ? {} : { validTo: own.to }),
  }
}

/** Names for some days only are no aliases of all days. */
function withMoreNames(entry: Draft, own: OwnName): Draft {
  const isAlways = own.from === undefined && own.to === undefined
  const more = [own.name, ...own.aliases].filter((name) => isAlways && name !== entry.name)
  return {
    ...entry,
    kind: own.kind ?? entry.kind,
    strongAliases: [...new Set([...entry.strongAliases, ...more])],
  }
}

/** Those who bear the name on a day; without a day those who bear it now, else all. */
export function holdersOn(holders: readonly NameHolder[], isoDate?: string): readonly string[] {
  const current =
    isoDate === undefined
      ? holders.filter(({ to }) => to === undefined)
      : holders.filter(({ from, to }) => (from ?? '') <= isoDate && isoDate <= (to ?? '9999'))
  const chosen = current.length === 0 && isoDate === undefined ? holders : current
  return [...new Set(chosen.map(({ id }) => id))].sort()
}
