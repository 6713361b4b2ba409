// The reports of a project in, its ladder as it stood on a day out: steps dated and cited, and the rung it stands on.
import type { ProjectStage } from '../model/ontology.ts'
import { rungOf } from '../model/project-ladder.ts'
import {
  compare,
  groupPromised,
  groupReached,
  type ReportRecord,
  type StepRecord,
  timeOf,
} from './project-steps.ts'
import { judgePromise } from './promises.ts'

export type Ladder = {
  /** Absent where nothing tells a rung. */
  readonly stage?: ProjectStage
  /** By time: of a promise the day it is due. */
  readonly steps: readonly StepRecord[]
}

/** What was said after the day does not count, nor what is dated after it. */
export function ladderOf(reports: readonly ReportRecord[], asOf: string): Ladder {
  const told = reports.filter(({ dateSaid }) => dateSaid === undefined || dateSaid <= asOf)
  const promised = told.filter(isPromise)
  const reached = told.filter(
    (report) => !isPromise(report) && (report.date ?? report.dateSaid ?? '') <= asOf,
  )
  const reachedSteps = groupReached(reached)
  const promisedSteps = groupPromised(promised).map((step) =>
    judgePromise(step, promised, reached, asOf),
  )
  const stage = currentStage(reachedSteps) ?? (promised.length > 0 ? 'PLANNED' : undefined)
  return {
    ...(stage === undefined ? {} : { stage }),
    steps: [...reachedSteps, ...promisedSteps].toSorted(byTime),
  }
}

/** Planned, unless the plan itself is the rung: 拟建. */
function isPromise({ status, stage }: ReportRecord): boolean {
  return status === 'PLANNED' && stage !== 'PLANNED'
}

/**
 * The last rung by time. 已建成 said of what is in use takes nothing back: only a stop does, work dated after it (a second building), or
 * whatever follows a stop.
 */
function currentStage(steps: readonly StepRecord[]): ProjectStage | undefined {
  return steps.toSorted(byTime).reduce<ProjectStage | undefined>((current, { stage, date }) => {
    if (current === undefined || current === 'STOPPED' || stage === 'STOPPED') return stage
    const isNewWork = date !== undefined && (stage === 'STARTED' || stage === 'UNDER_CONSTRUCTION')
    return isNewWork || rungOf(stage) >= rungOf(current) ? stage : current
  }, undefined)
}

function byTime(a: StepRecord, b: StepRecord): number {
  return (
    compare(timeOf(a), timeOf(b)) ||
    rungOf(a.stage) - rungOf(b.stage) ||
    compare(a.reports[0]?.id ?? '', b.reports[0]?.id ?? '')
  )
}
