// A reading in, Event[] out.
import type { Event } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'

export function findEvents(_reading: Reading): readonly Event[] {
  return []
}
