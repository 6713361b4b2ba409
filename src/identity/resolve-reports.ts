// All reports and what people say of them in, which of them tell one event and which pairs people are asked about out.
import type { ReportProfile } from '../model/identity.ts'
import { groupReadings } from './group-readings.ts'
import { pairReports } from './pair-reports.ts'
import type { Resolved } from './resolve-entities.ts'
import type { Standing } from './standing.ts'

/** Set on the labelled pairs: see `docs/identity.md`. */
export const reportThresholds = { accept: 0.6, ask: 0.5 } as const

/** An event bears the id of its first report. */
export function resolveReports(profiles: readonly ReportProfile[], standing: Standing): Resolved {
  const known = new Map(profiles.map((profile) => [profile.id, profile]))
  const saidOf = (id: string): string => `${known.get(id)?.dateSaid ?? '9999'} ${id}`
  const { groups, queue } = groupReadings(pairReports(profiles), standing, reportThresholds)
  const present = groups
    .map((members) => members.filter((id) => known.has(id)))
    .filter((members) => members.length > 1)
  return {
    groups: present.map((members) => ({
      id: members.toSorted((a, b) => (saidOf(a) < saidOf(b) ? -1 : 1))[0] ?? '',
      members,
    })),
    queue: queue.filter(({ a, b }) => known.has(a) && known.has(b)),
  }
}
