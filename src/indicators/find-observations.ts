// A reading in, Observation[] out.
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'

export function findObservations(_reading: Reading): readonly Observation[] {
  return []
}
