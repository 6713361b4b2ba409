// Events in order of text in, each occurrence once out: the first telling, with what later tellings add.
import type { Event } from '../model/event.ts'

export function mergeRetellings(events: readonly Event[]): readonly Event[] {
  const kept: Event[] = []
  for (const event of events) {
    const at = kept.findIndex((earlier) => isSame(earlier, event))
    const earlier = kept[at]
    if (earlier) kept[at] = merge(earlier, event)
    else kept.push(event)
  }
  return kept
}

/** Same type, days that can be one, and a shared thing – or, where neither names a thing, the same words of the same doer. */
function isSame(a: Event, b: Event): boolean {
  if (a.type !== b.type || (a.date && b.date && a.date !== b.date)) return false
  if ((a.status === 'PLANNED') !== (b.status === 'PLANNED')) return false
  const things = (event: Event): readonly string[] =>
    event.arguments
      .filter(({ role }) => role === 'OBJECT' || role === 'PROGRAMME')
      .map(({ entity }) => entity)
  const [mine, theirs] = [things(a), things(b)]
  if (mine.length > 0 && theirs.length > 0)
    return (
      theirs.every((entity) => mine.includes(entity)) ||
      mine.every((entity) => theirs.includes(entity))
    )
  if (mine.length > 0 || theirs.length > 0) return false
  return (
    a.trigger.text === b.trigger.text &&
    b.sentence !== a.sentence &&
    b.arguments.every(({ entity }) => a.arguments.some((one) => one.entity === entity))
  )
}

function merge(first: Event, again: Event): Event {
  const added = again.arguments.filter(
    ({ entity }) => !first.arguments.some((one) => one.entity === entity),
  )
  const amounts = again.amounts.filter(
    ({ value, unit }) => !first.amounts.some((one) => one.value === value && one.unit === unit),
  )
  const isDated =
    first.date === undefined && first.endDate === undefined && again.date !== undefined
  return {
    ...first,
    ...(isDated ? { date: again.date, datePrecision: again.datePrecision } : {}),
    arguments: [...first.arguments, ...added],
    amounts: [...first.amounts, ...amounts],
  }
}
