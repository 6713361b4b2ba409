// Names in, the pairs of them that may be one entity out, each with a score and reasons.
import type { EntityProfile } from '../model/identity.ts'
import type { ScoredPair } from './group-readings.ts'

export function pairEntities(_profiles: readonly EntityProfile[]): readonly ScoredPair[] {
  return []
}
