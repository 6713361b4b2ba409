// The reports of one event in, the event as it is shown out: later reports move it on, the most exact day counts.
import { compareText } from '../model/compare-text.ts'
import { datePrecisions, eventStatuses, projectStages } from '../model/ontology.ts'

/** A report's properties as they stand in the graph. */
export type ReportRow = Readonly<Record<string, unknown>>

const dated = [
  'date',
  'endDate',
  'datePrecision',
  'timeWords',
  'timeStart',
  'timeEnd',
  'dueDate',
] as const

/** The first report names the event; of those that see it furthest on, the one with the most exact day dates it, the first of them if several. */
export function foldReports(reports: readonly ReportRow[]): ReportRow {
  const [first = {}] = reports
  if (reports.length < 2) return first
  const inTime = [...reports].sort((a, b) =>
    compareText(String(a['dateSaid'] ?? ''), String(b['dateSaid'] ?? '')),
  )
  const status = furthest(inTime, 'status', eventStatuses)
  const stage = furthest(inTime, 'stage', projectStages)
  const seenSo = inTime.filter((report) => report['status'] === status && 'date' in report)
  const known = seenSo.length > 0 ? seenSo : inTime.filter((report) => 'date' in report)
  const dating = known.toSorted((a, b) => exactness(a) - exactness(b))[0]
  const amounts = new Set(
    reports.flatMap(({ amounts = '[]' }) =>
      (JSON.parse(String(amounts)) as unknown[]).map((amount) => JSON.stringify(amount)),
    ),
  )
  return {
    ...without(first, dating === undefined ? [] : dated),
    ...pick(dating ?? {}, dated),
    status,
    ...(stage === undefined ? {} : { stage }),
    amounts: `[${[...amounts].join(',')}]`,
    reports: reports.length,
  }
}

function furthest(
  reports: readonly ReportRow[],
  property: string,
  ladder: readonly string[],
): string | undefined {
  const places = reports.map((report) => ladder.indexOf(String(report[property])))
  return ladder[Math.max(-1, ...places)]
}

function exactness({ datePrecision }: ReportRow): number {
  const place = datePrecisions.indexOf(datePrecision as (typeof datePrecisions)[number])
  return place < 0 ? datePrecisions.length : place
}

function pick(row: ReportRow, names: readonly string[]): ReportRow {
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]))
}

function without(row: ReportRow, names: readonly string[]): ReportRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
