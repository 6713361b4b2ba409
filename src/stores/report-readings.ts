// The graph in, every report of an event as it was read, and the event it is read as now, out.
import type { ReportProfile } from '../model/identity.ts'
import type { CypherReader, Row } from './graph-store.ts'
import { readPages } from './read-pages.ts'

export type ReportReadings = {
  readonly profiles: readonly ReportProfile[]
  /** For reports in records the event they are read as. */
  readonly eventOf: ReadonlyMap<string, string>
}

/** `entityOf`: what an entity that stands in the graph, and was read as another, is to be. */
export async function readReports(
  read: CypherReader['read'],
  entityOf: (entity: string, readAs: string | undefined) => string,
): Promise<ReportReadings> {
  const events = await readPages(read, 'gather-event-profiles')
  const records = await readPages(read, 'gather-event-records')
  const own = new Map(records.map(({ id, properties }) => [String(id), properties as Row]))
  const profiles = events.flatMap(({ id, properties, sentences, parts }) => {
    const event = String(id)
    const reportOf = (row: Row): string => String(row['report'] ?? event)
    return (sentences as readonly Row[]).map((sentence): ReportProfile => {
      const report = reportOf(sentence)
      return {
        ...((own.get(report) ?? properties) as unknown as ReportProfile),
        id: report,
        articleId: String(sentence['articleId']),
        sentence: String(sentence['text']),
        ...(typeof sentence['region'] === 'string' ? { region: sentence['region'] } : {}),
        parts: (parts as readonly Row[])
          .filter((part) => reportOf(part) === report)
          .map((part) => ({
            role: String(part['role']),
            entity: entityOf(String(part['entityId']), part['readAs'] as string | undefined),
          })),
      }
    })
  })
  return {
    // Which report's event it is read as must not show in the order.
    profiles: profiles.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    eventOf: new Map(records.map(({ id, eventId }) => [String(id), String(eventId)])),
  }
}

function placeOf({ id, articleId, sentence }: ReportProfile): string {
  return `${id} ${articleId} ${sentence}`
}
