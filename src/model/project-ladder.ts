import type { DatePrecision, EventStatus, ProjectStage } from './ontology.ts'

/** The rungs in their order; 停工 stands beside the ladder. */
const ladder: readonly ProjectStage[] = [
  'PLANNED',
  'SIGNED',
  'STARTED',
  'UNDER_CONSTRUCTION',
  'COMPLETED',
  'IN_USE',
]

/** Place on the ladder, from 0; -1 for STOPPED. */
export function rungOf(stage: ProjectStage): number {
  return ladder.indexOf(stage)
}

/** For each rung what, once reported, ends the waiting for it: the rung itself, a higher one, or a stop. */
export const settledBy: Readonly<Record<ProjectStage, readonly ProjectStage[]>> = {
  PLANNED: [...ladder, 'STOPPED'],
  SIGNED: [...ladder.slice(1), 'STOPPED'],
  STARTED: [...ladder.slice(2), 'STOPPED'],
  UNDER_CONSTRUCTION: [...ladder.slice(3), 'STOPPED'],
  COMPLETED: [...ladder.slice(4), 'STOPPED'],
  IN_USE: ['IN_USE', 'STOPPED'],
  STOPPED: ['STOPPED'],
}

/** What says when an event is to be. */
type Planned = {
  readonly stage?: ProjectStage
  readonly status: EventStatus
  readonly date?: string
  readonly endDate?: string
  readonly datePrecision: DatePrecision
}

/** ISO date of the last day a rung is promised for; absent where nothing is promised, or for no day. */
export function dueDateOf({
  stage,
  status,
  date,
  endDate,
  datePrecision,
}: Planned): string | undefined {
  // 拟建 is reached by being said, and a stop is no promise.
  if (status !== 'PLANNED' || stage === undefined || rungOf(stage) < 1) return undefined
  if (endDate !== undefined) return endDate
  if (date === undefined) return undefined
  switch (datePrecision) {
    case 'DAY':
      return date
    case 'MONTH':
      return lastDayOfMonth(date)
    case 'YEAR':
      return `${date.slice(0, 4)}-12-31`
    case 'PERIOD':
    case 'UNKNOWN':
      return undefined
  }
}

function lastDayOfMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
