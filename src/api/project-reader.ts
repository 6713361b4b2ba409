// Reads projects: the ladder of one, and the promises of all that are overdue.
import type { ProjectStage } from '../model/ontology.ts'
import { rungOf, settledBy } from '../model/project-ladder.ts'
import type { Row } from '../stores/graph-store.ts'
import { map, text } from './columns.ts'
import { type Given, listOrNull, regionPrefix } from './filters.ts'
import { type PageArguments, pageOf } from './page.ts'
import type { OverduePage, StepPage } from './pages.ts'
import { type ReportRecord, type StepRecord, timeOf } from './project-steps.ts'
import { ladderOf } from './project-timeline.ts'
import { overdueStep } from './promises.ts'
import type { Reading } from './reading.ts'
import { type EntityRecord, toEntity, toEvent } from './records.ts'

/** Of a thing reported more often only the newest reports are looked at. */
const mostReports = 1_000

export type TimelineRecord = {
  readonly asOf: string
  readonly stage?: ProjectStage
  readonly isOverdue: boolean
  readonly steps: (page: PageArguments) => StepPage
}

export type OverdueRecord = { readonly project: EntityRecord; readonly step: StepRecord }

export type ProjectReader = {
  readonly timelineOf: (
    entity: EntityRecord,
    wanted: { readonly asOf?: Given<string> },
  ) => Promise<TimelineRecord>
  readonly overdue: (
    wanted: PageArguments & {
      readonly asOf?: Given<string>
      readonly region?: Given<string>
      readonly stages?: Given<readonly ProjectStage[]>
    },
  ) => Promise<OverduePage>
}

/** @param today the day to look from where none is asked for, ISO */
export function createProjectReader({ rowsOf, lists }: Reading, today: string): ProjectReader {
  return {
    timelineOf: async ({ id }, wanted) => {
      const asOf = wanted.asOf ?? today
      const rows = await rowsOf('read-project-reports', id, { limit: mostReports })
      const { steps, ...ladder } = ladderOf(
        rows.flatMap((row) => toReport(map(row, 'event'))),
        asOf,
      )
      return {
        ...ladder,
        asOf,
        isOverdue: steps.some(({ promise }) => promise === 'OVERDUE'),
        steps: (page) => pageOf('timeline', page, steps.map(toKeyed)),
      }
    },
    overdue: ({ asOf: day, region, stages, ...page }) => {
      const asOf = day ?? today
      return lists.top({
        name: 'overdue',
        page,
        parameters: { asOf, settledBy, stages: listOrNull(stages), region: regionPrefix(region) },
        toItem: (row) => toOverdue(row, asOf),
      })
    },
  }
}

function toReport(row: Row): readonly ReportRecord[] {
  const event = toEvent(row)
  const { stage } = event
  return stage === undefined ? [] : [{ ...event, stage }]
}

function toOverdue(row: Row, asOf: string): OverdueRecord {
  const promises = row['promises'] as readonly Row[]
  return {
    project: toEntity(map(row, 'project')),
    step: overdueStep(promises.flatMap(toReport), text(row, 'dueDate'), asOf),
  }
}

/** The order of `ladderOf` as keys of a page. */
function toKeyed(step: StepRecord) {
  const first = step.reports[0]?.id ?? ''
  return { key: timeOf(step), tie: `${rungOf(step.stage) + 1} ${first}`, item: step }
}
