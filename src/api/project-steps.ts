// Reports of a project in, its steps out: those of one rung and time together, each with the best date that is told.
import { groupBy } from '../model/group-by.ts'
import type { DatePrecision, ProjectStage } from '../model/ontology.ts'
import type { EventRecord } from './records.ts'

/** OPEN: its day is still to come. KEPT: reported since. REVISED: promised for another day since. STOPPED: work has stopped since. */
export type PromiseState = 'OPEN' | 'KEPT' | 'REVISED' | 'STOPPED' | 'OVERDUE'

/** An event that tells a rung. */
export type ReportRecord = EventRecord & { readonly stage: ProjectStage }

/** One rung reached at one time, or promised for one day, with all that report it. */
export type StepRecord = {
  readonly stage: ProjectStage
  readonly datePrecision: DatePrecision
  /** The best dated report's. */
  readonly date?: string
  readonly endDate?: string
  /** Day the first and the last report of it was published. */
  readonly firstSaid?: string
  readonly lastSaid?: string
  /** Of a promise. */
  readonly dueDate?: string
  readonly promise?: PromiseState
  /** From the day after `dueDate`; of what is overdue. */
  readonly daysOverdue?: number
  /** By date said. */
  readonly reports: readonly ReportRecord[]
}

/** Reports of a rung whose times overlap are of one step; those without a date belong to the first step of their rung. */
export function groupReached(reports: readonly ReportRecord[]): readonly StepRecord[] {
  const groups: ReportRecord[][] = []
  const dated = reports.filter(({ date }) => date !== undefined).toSorted(byDate)
  for (const report of dated) {
    const group = groups.find(
      ([first, ...rest]) =>
        first?.stage === report.stage && [first, ...rest].some((one) => overlap(one, report)),
    )
    if (group === undefined) groups.push([report])
    else group.push(report)
  }
  for (const report of reports.filter(({ date }) => date === undefined)) {
    const group = groups.find(([first]) => first?.stage === report.stage)
    if (group === undefined) groups.push([report])
    else group.push(report)
  }
  return groups.map(toStep)
}

export function groupPromised(reports: readonly ReportRecord[]): readonly StepRecord[] {
  const groups = groupBy(reports, ({ stage, dueDate }) => `${stage} ${dueDate ?? ''}`)
  return [...groups.values()].map(toStep)
}

const precisions: readonly DatePrecision[] = ['DAY', 'MONTH', 'YEAR', 'PERIOD', 'UNKNOWN']

/** @param group reports of one rung and time, at least one */
export function toStep(group: readonly ReportRecord[]): StepRecord {
  const reports = group.toSorted(bySaid)
  const [best] = reports.toSorted(
    (a, b) => precisions.indexOf(a.datePrecision) - precisions.indexOf(b.datePrecision),
  )
  if (best === undefined) throw new RangeError('a step without a report')
  const said = reports.flatMap(({ dateSaid }) => dateSaid ?? []).toSorted()
  const { stage, datePrecision, date, endDate, dueDate } = best
  const [firstSaid, lastSaid] = [said[0], said.at(-1)]
  return {
    stage,
    datePrecision,
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(firstSaid === undefined ? {} : { firstSaid }),
    ...(lastSaid === undefined ? {} : { lastSaid }),
    reports,
  }
}

/** When a step is shown on the ladder: ISO date; empty where nothing tells. */
export function timeOf({ dueDate, date, endDate, firstSaid }: StepRecord): string {
  return dueDate ?? date ?? endDate ?? firstSaid ?? ''
}

function byDate(a: ReportRecord, b: ReportRecord): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id)
}

function bySaid(a: ReportRecord, b: ReportRecord): number {
  return compare(a.dateSaid ?? '', b.dateSaid ?? '') || compare(a.id, b.id)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function overlap(a: ReportRecord, b: ReportRecord): boolean {
  return (a.date ?? '') <= lastDayOf(b) && (b.date ?? '') <= lastDayOf(a)
}

/** 2023-09-01 by the month lasts to the end of September, for comparing. */
function lastDayOf({ date = '', endDate, datePrecision }: ReportRecord): string {
  if (endDate !== undefined) return endDate
  if (datePrecision === 'MONTH') return `${date.slice(0, 7)}~`
  return datePrecision === 'YEAR' ? `${date.slice(0, 4)}~` : date
}
