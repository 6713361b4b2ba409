// Development tool: `result.csv` of github.com/yescallop/areacodes (CC0) in, `src/data/division-history.tsv` out: what divisions of county rank
// and above were called, and under which code and parent they stood, since 2005. Run: npx tsx src/data/compile/compile-history.ts result.csv
import { readFileSync, writeFileSync } from 'node:fs'
import { kindOfDivision } from '../../knowledge/division-kinds.ts'
import { parseDivisions } from '../../knowledge/divisions.ts'
import { shortNameOfDivision } from '../../knowledge/short-names.ts'

const since = 2005
const folder = new URL('../', import.meta.url)

type Record = {
  readonly code: string
  readonly name: string
  readonly rank: string
  readonly from: number
  readonly to: number | undefined
  readonly successors: readonly string[]
}

function readRecords(file: string): readonly Record[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [code = '', , , name = '', rank = '', , from = '', to = '', successors = ''] = line
      .trim()
      .split(',')
    // `110101[2010]`: part of the area went there in another year; such parts do not make a successor.
    const whole = successors.split(';').filter((one) => one !== '' && !one.includes('['))
    return {
      code,
      name,
      rank,
      from: Number(from),
      to: to === '' ? undefined : Number(to),
      successors: whole,
    }
  })
}

const stemOf = ({ code, name }: Record) =>
  shortNameOfDivision(name, kindOfDivision(code, name).level) ?? name

const records = readRecords(process.argv[2] ?? 'result.csv')
const today = new Map(
  parseDivisions(readFileSync(new URL('divisions.tsv', folder), 'utf8')).map(({ adcode, id }) => [
    adcode ?? '',
    id,
  ]),
)

/** The record that carries a division on: the same rank and, of several, the same stem; the same code with another name when nothing else became that. */
function successorOf(record: Record): Record | undefined {
  const next = records.filter(
    (one) =>
      one.from === record.to &&
      one.rank === record.rank &&
      (record.successors.includes(one.code) || one.code === record.code),
  )
  const namesake = next.find((one) => stemOf(one) === stemOf(record))
  if (namesake !== undefined) return namesake
  const renamed = next.find(({ code }) => code === record.code)
  const hasOther = records.some(
    (one) =>
      one !== record &&
      one.to === record.to &&
      renamed !== undefined &&
      one.successors.includes(renamed.code) &&
      stemOf(one) === stemOf(renamed),
  )
  if (hasOther) return undefined
  return renamed ?? soleSuccessor(record, next)
}

/** 开县 → 开州区: the only successor of a division, which is the successor of no other. */
function soleSuccessor(record: Record, next: readonly Record[]): Record | undefined {
  const [sole, another] = next
  if (sole === undefined || another !== undefined || record.successors.length !== 1)
    return undefined
  const isShared = records.some(
    (one) => one !== record && one.to === record.to && one.successors.includes(sole.code),
  )
  return isShared ? undefined : sole
}

function idOf(record: Record): string {
  if (record.to === undefined) return today.get(record.code) ?? `division:${record.code}`
  const successor = successorOf(record)
  if (successor !== undefined) return idOf(successor)
  const isReused = records.some((one) => one !== record && one.code === record.code)
  return isReused ? `division:${record.code}-${record.from}` : `division:${record.code}`
}

/** The division above in the record's last year. */
function parentOf({ code, from, to }: Record): string {
  const year = to === undefined ? 9999 : Math.max(from, to - 1)
  const codes = code.endsWith('0000')
    ? []
    : code.endsWith('00')
      ? [`${code.slice(0, 2)}0000`]
      : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  for (const above of codes) {
    const parent = records.find(
      (one) => one.code === above && one.from <= year && (one.to ?? 10_000) > year,
    )
    if (parent !== undefined) return idOf(parent)
  }
  return 'division:100000'
}

const predecessors = new Set(
  records.flatMap((record) => (record.to === undefined ? [] : [successorOf(record)])),
)
const rows = records.flatMap((record) => {
  const isFormer = record.to !== undefined && record.to >= since
  const isMissing = record.to === undefined && !today.has(record.code)
  const isNew = record.to === undefined && record.from >= since && !predecessors.has(record)
  if (!isFormer && !isMissing && !isNew) return []
  const from = isMissing && record.from < since ? '' : String(record.from)
  return [
    [
      idOf(record),
      record.code,
      record.name,
      parentOf(record),
      from,
      record.to === undefined ? '' : String(record.to),
    ].join('\t'),
  ]
})
const header =
  '# Former states of divisions of county rank and above, divisions abolished, new or missing in divisions.tsv, since 2005. Years only.\n# Columns: id, code, name, parent, from year, to year. Compiled by compile/compile-history.ts'
writeFileSync(new URL('division-history.tsv', folder), `${header}\n${rows.sort().join('\n')}\n`)
console.log(`${rows.length} rows`)
