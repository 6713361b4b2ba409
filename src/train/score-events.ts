// Events read and events marked in, how many agree out: as the scorer of the gold files counts them.
import type { Event } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import type { MarkedEvent } from './own-events.ts'
import { labelledEntity } from './own-readings.ts'

export type EventCounts = {
  readonly right: number
  readonly read: number
  readonly marked: number
  readonly rightArguments: number
  readonly readArguments: number
  readonly markedArguments: number
}

/** A marked event is found by one of its type whose trigger overlaps its own, else by the same word with a shared entity. */
export function countEvents(
  reading: Reading,
  marked: readonly MarkedEvent[],
  events: readonly Event[],
): EventCounts {
  const wanted = marked.map((event) => ({
    event,
    roles: new Map(
      event.roles.toReversed().flatMap(({ role, surface }) => {
        const entity = labelledEntity(reading, surface)
        return entity === undefined ? [] : [[entity, role] as const]
      }),
    ),
  }))
  const taken = new Set<Event>()
  let rightArguments = 0
  for (const { event, roles } of wanted) {
    const free = events.filter((one) => one.type === event.type && !taken.has(one))
    const found =
      free.find(
        ({ trigger }) => trigger.start < event.trigger.end && event.trigger.start < trigger.end,
      ) ??
      free.find(
        (one) =>
          one.trigger.text === event.trigger.text &&
          one.arguments.some(({ entity }) => roles.has(entity)),
      )
    if (found === undefined) continue
    taken.add(found)
    rightArguments += found.arguments.filter(
      ({ role, entity }) => roles.get(entity) === role,
    ).length
  }
  return {
    right: taken.size,
    read: events.length,
    marked: marked.length,
    rightArguments,
    readArguments: events.reduce((total, one) => total + one.arguments.length, 0),
    markedArguments: wanted.reduce((total, { roles }) => total + roles.size, 0),
  }
}

export function sumCounts(counts: readonly EventCounts[]): EventCounts {
  const sumOf = (key: keyof EventCounts): number =>
    counts.reduce((total, one) => total + one[key], 0)
  return {
    right: sumOf('right'),
    read: sumOf('read'),
    marked: sumOf('marked'),
    rightArguments: sumOf('rightArguments'),
    readArguments: sumOf('readArguments'),
    markedArguments: sumOf('markedArguments'),
  }
}

/** Per cent with a decimal. */
export function describeCounts(counts: EventCounts): string {
  const { right, read, marked, rightArguments, readArguments, markedArguments } = counts
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)
  return [
    `events F1 ${percent(2 * right, read + marked)}`,
    `(precision ${percent(right, read)}, recall ${percent(right, marked)}, ${read} read, ${marked} marked),`,
    `arguments F1 ${percent(2 * rightArguments, readArguments + markedArguments)}`,
  ].join(' ')
}
