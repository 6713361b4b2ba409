// What was learnt of events and ships with Yutu in, what weighs with it out; nothing where none ships.
import { createEventModels } from '../events/learnt/event-models.ts'
import type { EventModels } from '../model/knowledge.ts'
import { packagePath } from './package-path.ts'
import { readShipped } from './shipped-file.ts'

export const eventModelFiles = {
  triggers: packagePath('src/data/event-triggers.bin'),
  types: packagePath('src/data/event-types.bin'),
} as const

/** Throws where the files are there but are no models of this version. */
export async function loadEventModels(files = eventModelFiles): Promise<EventModels | undefined> {
  const [triggers, types] = await Promise.all([
    readShipped(files.triggers),
    readShipped(files.types),
  ])
  return triggers && types && createEventModels(triggers, types)
}
