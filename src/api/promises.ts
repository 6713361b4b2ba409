// A promised step and what was reported of its project in, what became of the promise by a day out.
import { settledBy } from '../model/project-ladder.ts'
import { type ReportRecord, type StepRecord, toStep } from './project-steps.ts'

/** `cypher/list-overdue.cypher` asks the same of the whole graph. */
export function judgePromise(
  step: StepRecord,
  promised: readonly ReportRecord[],
  reached: readonly ReportRecord[],
  asOf: string,
): StepRecord {
  const { stage, dueDate, lastSaid } = step
  const since = reached.filter(
    (report) =>
      settledBy[stage].includes(report.stage) &&
      (lastSaid === undefined || report.dateSaid === undefined || report.dateSaid >= lastSaid),
  )
  if (since.some((report) => report.stage !== 'STOPPED')) return { ...step, promise: 'KEPT' }
  if (since.length > 0) return { ...step, promise: 'STOPPED' }
  const isRevised = promised.some(
    (other) =>
      other.stage === stage &&
      other.dueDate !== undefined &&
      other.dueDate !== dueDate &&
      (other.dateSaid ?? '') > (lastSaid ?? '~'),
  )
  if (isRevised) return { ...step, promise: 'REVISED' }
  if (dueDate === undefined || dueDate >= asOf) return { ...step, promise: 'OPEN' }
  return toOverdue(step, dueDate, asOf)
}

/** Promises of one rung and day that `list-overdue` gave in, the overdue step out. */
export function overdueStep(
  reports: readonly ReportRecord[],
  dueDate: string,
  asOf: string,
): StepRecord {
  return toOverdue(toStep(reports), dueDate, asOf)
}

const dayMs = 86_400_000

function toOverdue(step: StepRecord, dueDate: string, asOf: string): StepRecord {
  const daysOverdue = Math.round((Date.parse(asOf) - Date.parse(dueDate)) / dayMs)
  return { ...step, dueDate, promise: 'OVERDUE', daysOverdue }
}
