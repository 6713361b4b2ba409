// What papers said of projects, in a few words each: `[published, stage, status, date, precision, endDate]`, one document each.
import type { GraphChange } from '../../src/model/graph-change.ts'
import type { DatePrecision, EventStatus, ProjectStage } from '../../src/model/ontology.ts'
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'

export type Report = readonly [
  said: string | undefined,
  stage: ProjectStage,
  status: EventStatus,
  date?: string | undefined,
  precision?: DatePrecision,
  endDate?: string,
]

/** @param place what it lies in @returns one document a report */
export function reportsOf(
  project: EntityGiven,
  reports: readonly Report[],
  place?: EntityGiven,
): readonly GraphChange[] {
  return reports.map(([said, stage, status, date, precision = 'DAY', endDate], index) => {
    const sentence = `第${index}篇说到${project.name}的进展。`
    const builder = new ChangeBuilder(
      `${project.id} ${index}`,
      said === undefined ? {} : { date: said },
    )
    builder
      .article(`${project.name}之${index}`, [sentence])
      .mention(project, { sentence, words: project.name })
      .event(
        {
          id: `event:${project.id}:${String(index).padStart(2, '0')}`,
          type: 'OTHER',
          title: `${stage} ${status}`,
          stage,
          status,
          precision,
          ...(date === undefined ? {} : { date }),
          ...(endDate === undefined ? {} : { endDate }),
        },
        { sentence, words: '进展' },
        [['OBJECT', project]],
      )
    if (place !== undefined) {
      builder.relation('LOCATED_IN', project, place, { sentence, words: project.name })
    }
    return builder.build()
  })
}
