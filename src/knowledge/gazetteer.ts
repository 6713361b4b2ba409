// Tables as text in, the gazetteer out: entries by id, name and code, and a matcher over all names.
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../model/knowledge.ts'
import { enterBynames } from './city-bynames.ts'
import { buildComposedNames } from './composed-names.ts'
import { enterAdministration } from './division-administration.ts'
import { enterChanges } from './division-changes.ts'
import { enterFormerStates } from './division-history.ts'
import { china, parseDivisions } from './divisions.ts'
import type { Draft, Drafts } from './drafts.ts'
import { entriesInTime } from './entries-in-time.ts'
import { bookNames } from './name-book.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import { draftOfName, parseNameRows } from './name-rows.ts'
import { buildOrganGrammar } from './organ-grammar.ts'
import { parseOrganRows } from './organ-rows.ts'
import type { OwnName } from './own-name-checks.ts'
import { enterOwnNames, holdersOn } from './own-names.ts'
import { isCutFromWord } from './own-words.ts'
import { parseTable } from './table.ts'
import { parseVillages } from './villages.ts'
import { goesOn, isBroken } from './word-boundary.ts'

/** The committed tables, as text. */
export type GazetteerTables = {
  readonly divisions: string
  readonly divisionHistory: string
  readonly divisionChanges: string
  /** Villages and communities of some provinces. */
  readonly villages: string
  /** Towns run by zones. */
  readonly divisionAdministration: string
  /** Bynames of cities. */
  readonly cityBynames: string
  /** Tables of one shape: countries, new areas, zones, media … */
  readonly names: readonly string[]
  /** One word a line: names that are ordinary words as well. */
  readonly commonWords: string
  /** Party and state organs by domain. */
  readonly organs: string
  /** Zones and media named after divisions. */
  readonly composedNames: string
}

/** Keeps the last answer: the organ grammar asks for the names of a text that was just asked for. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) }
    return last.answer
  }
}

/** Codes of today win over codes of the past. */
function indexCodes({ first, later }: Drafts): ReadonlyMap<string, string> {
  const idByCode = new Map<string, string>()
  const enter = ({ adcode, id, validTo }: Draft) => {
    if (adcode !== undefined && (validTo === undefined || !idByCode.has(adcode)))
      idByCode.set(adcode, id)
  }
  for (const draft of first.values()) enter(draft)
  for (const states of later.values()) for (const { draft } of states) enter(draft)
  return idByCode
}

/** A name with its part of speech as jieba tags it: `ns` places, `nt` organisations. */
export type SegmenterWord = { readonly text: string; readonly tag: string }

/** The gazetteer, and the words to teach a segmenter: full names that are no ordinary words. */
export function buildGazetteer(
  tables: GazetteerTables,
  ownNames: readonly OwnName[] = [],
): { readonly gazetteer: Gazetteer; readonly segmenterWords: readonly SegmenterWord[] } {
  const names = tables.names.flatMap(parseNameRows).map(draftOfName)
  const divisions = parseDivisions(tables.divisions)
  const townIds = new Map(divisions.map(({ adcode, id }) => [adcode ?? '', id]))
  const villages = parseVillages(tables.villages, townIds)
  const first = new Map([[china.id, china]])
  for (const drafts of [divisions, villages, names])
    for (const draft of drafts) first.set(draft.id, draft)
  const drafts: Drafts = { first, later: new Map() }
  enterBynames(drafts, tables.cityBynames)
  enterFormerStates(drafts, tables.divisionHistory)
  enterAdministration(drafts, tables.divisionAdministration)
  enterChanges(drafts, tables.divisionChanges)
  const own = enterOwnNames(drafts, ownNames)
  const { at, existsAt } = entriesInTime(drafts)
  const { idsByName, isWeak, isCommonWord } = bookNames(
    drafts,
    new Set(parseTable(tables.commonWords, 1).flat()),
    own,
  )
  const index = new NameIndex(
    [...idsByName.keys(), ...own.keys()],
    (name) => idsByName.has(name) || own.has(name),
  )
  const idByCode = indexCodes(drafts)

  const composed = buildComposedNames(tables.composedNames, at, idsByName)
  const byId = (ids: readonly string[]): readonly GazetteerEntry[] =>
    ids.flatMap((id) => entryAt(id) ?? [])
  const ownMatch = (
    { start, end, name }: NameMatch,
    isoDate?: string,
  ): GazetteerMatch | undefined => {
    const holders = own.get(name)
    const entries = holders === undefined ? [] : holdersOn(holders, isoDate)
    if (entries.length === 0) return undefined
    return { start, end, surface: name, entries, isWeak: false, isCommonWord: false, isOwn: true }
  }
  const listedMatch = (
    { start, end, name }: NameMatch,
    text: string,
  ): GazetteerMatch | undefined => {
    const entries = idsByName.get(name)
    const following = text.slice(end, end + 4)
    if (entries === undefined || isBroken(name, following)) return undefined
    if (first.get(entries[0] ?? '')?.kind === 'sight' && goesOn(following)) return undefined
    return {
      start,
      end,
      surface: name,
      entries,
      isWeak: isWeak(name),
      isCommonWord: isCommonWord(name),
    }
  }
  const findAfresh = (text: string): readonly GazetteerMatch[] => {
    const listed = index
      .find(text)
      .flatMap(
        (match) =>
          (isCutFromWord(text, match) ? undefined : ownMatch(match)) ??
          listedMatch(match, text) ??
          [],
      )
    const made = composed
      .find(text, listed)
      .filter(({ surface }) => !idsByName.has(surface) && !own.has(surface))
    if (made.length === 0) return listed
    return [
      ...listed,
      ...made.map((match) => ({ ...match, isWeak: false, isCommonWord: false })),
    ].sort((left, right) => left.start - right.start || right.end - left.end)
  }
  const findUndated = remembered(findAfresh)
  const find = (text: string, isoDate?: string): readonly GazetteerMatch[] => {
    const matches = findUndated(text)
    if (own.size === 0 || isoDate === undefined) return matches
    return matches.flatMap((match) => {
      if (!own.has(match.surface)) return match
      const hit = { ...match, name: match.surface }
      return ownMatch(hit, isoDate) ?? listedMatch(hit, text) ?? []
    })
  }
  const places = (id: string, isoDate?: string) => at(id, isoDate) ?? composed.at(id, isoDate)
  const organs = buildOrganGrammar(parseOrganRows(tables.organs), places, findUndated)
  const entryAt = (id: string, isoDate?: string) => places(id, isoDate) ?? organs.at(id, isoDate)

  const gazetteer: Gazetteer = {
    get: (id) => entryAt(id),
    at: entryAt,
    ancestorsAt: (id, isoDate) => entryAt(id, isoDate)?.ancestors ?? [],
    existsAt: (id, isoDate) => {
      const region = at(id) === undefined ? entryAt(id, isoDate)?.ancestors[0] : id
      return region !== undefined && existsAt(region, isoDate)
    },
    byName: (name, isoDate) => {
      const owned = own.size === 0 ? [] : holdersOn(own.get(name) ?? [], isoDate)
      if (owned.length > 0) return byId(owned)
      return byId([...new Set([...(idsByName.get(name) ?? []), ...composed.byName(name)])].sort())
    },
    byAdcode: (adcode) => byId([idByCode.get(adcode) ?? '']).at(0),
    find,
    organs,
    version: /^# ([^\s,]+)/.exec(tables.divisions)?.[1] ?? 'unknown',
    size: first.size,
  }
  return {
    gazetteer,
    segmenterWords: [...idsByName]
      // 文旅部 taught would cut 文旅部门 into 文旅部|门.
      .filter(([name]) => !isWeak(name) && name.length <= 12 && !name.endsWith('部'))
      .flatMap(([text, [id = '']]) => {
        const entry = first.get(id)
        // Villages are many and their ending tells them.
        if (entry?.level === 'village') return []
        return { text, tag: entry?.type === 'ORGANIZATION' ? 'nt' : 'ns' }
      }),
  }
}
