// Tables as text in, the gazetteer out: entries by id, name and code, and a matcher over all names.
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../model/knowledge.ts'
import { parseOrganId } from './compose-organ.ts'
import { parseDivisionChanges } from './division-changes.ts'
import { parseDivisions } from './divisions.ts'
import { type Draft, draftEntries } from './drafts.ts'
import { entriesInTime } from './entries-in-time.ts'
import { NameIndex } from './name-index.ts'
import { type NameRow, parseNameRows } from './name-rows.ts'
import { buildOrganGrammar } from './organ-grammar.ts'
import { parseOrganRows } from './organ-rows.ts'
import { parseTable } from './table.ts'

/** The committed tables, as text. */
export type GazetteerTables = {
  readonly divisions: string
  readonly divisionChanges: string
  /** Tables of one shape: countries, new areas, zones, media … */
  readonly names: readonly string[]
  /** One word a line: names that are ordinary words as well. */
  readonly commonWords: string
  /** Party and state organs by domain. */
  readonly organs: string
}

/** Names that only say where or what a district is: 城区, 东区, 市中区. Kept, but weak. */
const genericName = /^(城|郊|矿|东|西|南|北|中|新|老|旧|港|牧|林|市中|开发)区$/

/** All names of the entries with the ids that bear them. */
type NameBook = {
  readonly idsByName: ReadonlyMap<string, readonly string[]>
  readonly strong: ReadonlySet<string>
}

function bookNames(drafts: Iterable<Draft>): NameBook {
  const idsByName = new Map<string, string[]>()
  const strong = new Set<string>()
  const enter = (name: string, id: string) => {
    const ids = idsByName.get(name)
    if (ids === undefined) idsByName.set(name, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  for (const draft of drafts) {
    for (const name of [draft.name, ...draft.strongAliases]) {
      enter(name, draft.id)
      strong.add(name)
    }
    for (const name of draft.weakAliases) enter(name, draft.id)
  }
  for (const ids of idsByName.values()) ids.sort()
  return { idsByName, strong }
}

/** The gazetteer, and the words to teach a segmenter: full names that are no ordinary words. */
export function buildGazetteer(
  tables: GazetteerTables,
  ownNames: readonly NameRow[] = [],
): { readonly gazetteer: Gazetteer; readonly segmenterWords: readonly string[] } {
  const names = [...tables.names.flatMap(parseNameRows), ...ownNames]
  const states = draftEntries(
    parseDivisions(tables.divisions),
    parseDivisionChanges(tables.divisionChanges),
    names,
  )
  const { at, existsAt } = entriesInTime(states)
  const drafts = [...states.values()].flatMap((list) => list.map(({ draft }) => draft))
  const { idsByName, strong } = bookNames(drafts)
  const idByCode = new Map(
    drafts.flatMap(({ adcode, id }) => (adcode === undefined ? [] : [[adcode, id] as const])),
  )
  const common = new Set(parseTable(tables.commonWords, 1).map(([word = '']) => word))
  const index = new NameIndex(idsByName.keys(), (name) => idsByName.has(name))
  const isWeak = (name: string) => !strong.has(name) || common.has(name) || genericName.test(name)

  const byId = (ids: readonly string[]): readonly GazetteerEntry[] =>
    ids.flatMap((id) => at(id) ?? [])
  const find = (text: string): readonly GazetteerMatch[] =>
    index.find(text).map(({ start, end, name }) => ({
      start,
      end,
      surface: name,
      entries: idsByName.get(name) ?? [],
      isWeak: isWeak(name),
      isCommonWord: common.has(name),
    }))
  const organs = buildOrganGrammar(parseOrganRows(tables.organs), at, find)
  const entryAt = (id: string, isoDate?: string) => at(id, isoDate) ?? organs.at(id, isoDate)

  const gazetteer: Gazetteer = {
    get: (id) => entryAt(id),
    at: entryAt,
    ancestorsAt: (id, isoDate) => entryAt(id, isoDate)?.ancestors ?? [],
    existsAt: (id, isoDate) => {
      const organ = parseOrganId(id)
      return organ === undefined
        ? existsAt(id, isoDate)
        : organs.at(id, isoDate) !== undefined && existsAt(organ.regionId, isoDate)
    },
    byName: (name) => byId(idsByName.get(name) ?? []),
    byAdcode: (adcode) => byId([idByCode.get(adcode) ?? '']).at(0),
    find,
    organs,
    version: /^# (\S+)/.exec(tables.divisions)?.[1] ?? 'unknown',
    size: states.size,
  }
  return {
    gazetteer,
    segmenterWords: [...strong].filter((name) => !isWeak(name) && name.length <= 12),
  }
}
