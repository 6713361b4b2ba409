// The committed tables as text in, what they say out: all entries with their states, all names with who bears them.
import { enterBynames } from './city-bynames.ts'
import { enterAdministration } from './division-administration.ts'
import { enterChanges } from './division-changes.ts'
import { enterFormerStates } from './division-history.ts'
import { china, parseDivisions } from './divisions.ts'
import type { Draft, Drafts, KnownDrafts } from './drafts.ts'
import { bookNames, type NameBook, needsContext } from './name-book.ts'
import { draftOfName, parseNameRows } from './name-rows.ts'
import { parseTable } from './table.ts'
import { parseVillages } from './villages.ts'

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

/** A name with its part of speech as jieba tags it: `ns` places, `nt` organisations. */
export type SegmenterWord = { readonly text: string; readonly tag: string }

/** What the gazetteer is made of, to be asked: of tables just read, or of the compiled file. */
export type GazetteerContent = KnownDrafts &
  NameBook & {
    /** All names that something bears. */
    readonly listedNames: readonly string[]
    /** The days on which some state begins, sorted. */
    readonly turns: readonly string[]
    /** Codes of today win over codes of the past. */
    readonly idByCode: Pick<ReadonlyMap<string, string>, 'get' | 'has'>
    readonly commonWords: readonly string[]
    /** Words to teach a segmenter: full names that are no ordinary words. */
    readonly segmenterWords: readonly SegmenterWord[]
    /** Two tables as text: grammar that is read as it is. */
    readonly organs: string
    readonly composedNames: string
    readonly version: string
  }

/** The content with all of it to be gone through, as compiling needs it. */
export type WholeContent = GazetteerContent &
  Drafts & {
    readonly idsByName: ReadonlyMap<string, readonly string[]>
    readonly idByCode: ReadonlyMap<string, string>
  }

export function readTables(tables: GazetteerTables): WholeContent {
  const drafts = enterTables(tables)
  const { idsByName, weak } = bookNames(drafts)
  const commonWords = parseTable(tables.commonWords, 1).flat()
  const common = new Set(commonWords)
  const turns = [...drafts.later.values()].flatMap((states) => states.map(({ from }) => from))
  return {
    ...drafts,
    idsByName,
    weak,
    listedNames: [...idsByName.keys()],
    turns: [...new Set(turns)].sort(),
    idByCode: indexCodes(drafts),
    commonWords,
    segmenterWords: wordsToTeach(drafts, idsByName, (name) => needsContext(name, weak, common)),
    organs: tables.organs,
    composedNames: tables.composedNames,
    version: /^# ([^\s,]+)/.exec(tables.divisions)?.[1] ?? 'unknown',
  }
}

function enterTables(tables: GazetteerTables): Drafts {
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
  return drafts
}

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

function wordsToTeach(
  { first }: Drafts,
  idsByName: ReadonlyMap<string, readonly string[]>,
  isWeak: (name: string) => boolean,
): readonly SegmenterWord[] {
  return (
    [...idsByName]
      // 文旅部 taught would cut 文旅部门 into 文旅部|门.
      .filter(([name]) => !isWeak(name) && name.length <= 12 && !name.endsWith('部'))
      .flatMap(([text, [id = '']]) => {
        const entry = first.get(id)
        // Villages are many and their ending tells them.
        if (entry?.level === 'village') return []
        return { text, tag: entry?.type === 'ORGANIZATION' ? 'nt' : 'ns' }
      })
  )
}
