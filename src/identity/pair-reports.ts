// Reports in, the pairs of them that may tell one event out, each with a score and reasons.
import type { ReportProfile } from '../model/identity.ts'
import type { ScoredPair } from './group-readings.ts'

export function pairReports(_profiles: readonly ReportProfile[]): readonly ScoredPair[] {
  return []
}
