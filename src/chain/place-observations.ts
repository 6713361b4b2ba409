// A reading and its events in; for an observation of it the event it is told of out, with the words that say so.
import type { Event } from '../model/event.ts'
import { groupBy } from '../model/group-by.ts'
import type { Observation } from '../model/observation.ts'
import type { EventType } from '../model/ontology.ts'
import type { Reading } from '../model/reading.ts'
import type { EventTie } from '../model/tie.ts'
import { clauseAround } from './clause.ts'

/** Occasions: what is counted of their programme is counted of them. A work's length is its own, not its opening's. */
const occasions: ReadonlySet<EventType> = new Set<EventType>([
  'CAMPAIGN',
  'COMPETITION',
  'MEETING',
  'PROMOTION',
])

type Found = { readonly event: Event; readonly rule: keyof typeof scores }

const scores = { clause: 0.8, sentence: 0.7, occasion: 0.6 } as const

/** Undefined where the number is told of none: a figure of the background, or of another time. */
export function placeObservations(
  reading: Reading,
  events: readonly Event[],
): (observation: Observation) => EventTie | undefined {
  const { text } = reading.article
  const inOrder = events
    .filter(({ field }) => field === 'text')
    .toSorted((a, b) => a.trigger.start - b.trigger.start)
  const bySentence = groupBy(inOrder, ({ sentence }) => sentence)
  const held = inOrder.filter(({ type }) => occasions.has(type))
  return (observation) => {
    const fits = (event: Event) => isOfItsTime(observation, event)
    const beside = (bySentence.get(observation.sentence) ?? []).filter(fits)
    const found =
      inClause(observation, beside, text) ??
      inSentence(observation, beside, text) ??
      ofOccasion(observation, held.filter(fits))
    if (found === undefined) return undefined
    const { start, end } = observation.span
    return {
      event: found.event.id,
      start,
      end,
      text: text.slice(start, end),
      sentence: observation.sentence,
      score: scores[found.rule],
      rule: found.rule,
    }
  }
}

/** Of several in the clause the last before the number, else the first. @param events of its sentence */
function inClause(
  { span }: Observation,
  events: readonly Event[],
  text: string,
): Found | undefined {
  const clause = clauseAround(text, span.start)
  const inside = events.filter(
    ({ trigger }) => clause.start <= trigger.start && trigger.end <= clause.end,
  )
  const event = inside.findLast(({ trigger }) => trigger.start <= span.start) ?? inside[0]
  return event === undefined ? undefined : { event, rule: 'clause' }
}

/** Of a thing that takes part in the last event told before it. @param events of its sentence */
function inSentence(
  { span, subject }: Observation,
  events: readonly Event[],
  text: string,
): Found | undefined {
  const event = events.findLast(({ trigger }) => trigger.end <= span.start)
  if (event === undefined || !takesPart(subject, event)) return undefined
  return text.slice(event.trigger.end, span.start).includes('；')
    ? undefined
    : { event, rule: 'sentence' }
}

/** Of the programme that the occasion is: the last one told before, else the first. @param events occasions */
function ofOccasion({ subject, span }: Observation, events: readonly Event[]): Found | undefined {
  const own = events.filter(({ arguments: parts }) =>
    parts.some(
      ({ role, entity }) => entity === subject && (role === 'OBJECT' || role === 'PROGRAMME'),
    ),
  )
  const event = own.findLast(({ trigger }) => trigger.end <= span.start) ?? own[0]
  return event === undefined ? undefined : { event, rule: 'occasion' }
}

function takesPart(entity: string, event: Event): boolean {
  return event.arguments.some((part) => part.entity === entity)
}

/**
 * A number of a time before the event began is not the event's, nor one of years later (成立于2014年，2019年营业收入…); what is planned is
 * counted ahead.
 */
function isOfItsTime({ asOf, period }: Observation, { date, endDate, status }: Event): boolean {
  const start = asOf ?? period?.split('/')[0]
  if (start === undefined || date === undefined || status === 'PLANNED') return true
  const years = Number(start.slice(0, 4)) - Number((endDate ?? date).slice(0, 4))
  return start >= date.slice(0, start.length) && years <= 1
}
