// A mention of a policy in, what its sentence says is done with it out: before the title (市政府印发《…》) or after it (《…》自3月1日起施行).
import type { Event } from '../model/event.ts'
import type { Mention } from '../model/mention.ts'
import type { PolicyAct } from '../model/ontology.ts'
import type { PolicyStep } from '../model/policy.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { actIn } from './acts.ts'

/** An act right after the title stands this near to it. */
const nearEnough = 14
/** The title speaks, or qualifies what follows: what comes then is its content. */
const speaks = /提出|明确|规定|要求|指出|强调|部署|显示|的|中/
/** Acts whose day is set before it comes. */
const toldAhead: ReadonlySet<PolicyAct> = new Set(['TAKES_EFFECT', 'REPEALED'])
/** What follows is done by its rule, not to it: 根据《…》制定. */
const ground = /根据|按照|依据|依照|遵照|落实|贯彻/
/** Clauses that go on with the policy: 自…起施行, 原《…》同时废止. */
const goesOn = /^(?:并?自|将?自|并?于|将于|从|同时|现予|予以|已|经|由)/

/** @param from end of the title named before in the sentence, or the sentence's start @param to start of the next title, or its end */
export function stepsOf(
  reading: Reading,
  events: readonly Event[],
  mention: Mention,
  { start: from, end: to }: Span,
): readonly PolicyStep[] {
  const { text } = reading.article
  const before = lastClause(text, { start: from, end: mention.start })
  const opening = lastClause(text, { start: 0, end: mention.start })
  const isGround = ground.test(text.slice(opening.start, opening.end))
  const after = isGround ? [] : clausesAfter(text, { start: mention.end, end: to })
  const stretches = [before, ...after]
  return stretches.flatMap((stretch) => {
    const found = actIn(text.slice(stretch.start, stretch.end))
    if (found === undefined) return []
    const span = { start: stretch.start + found.start, end: stretch.start + found.end }
    const event = events.find(
      ({ trigger, sentence }) =>
        sentence === mention.sentence && trigger.start < span.end && span.start < trigger.end,
    )
    if (event?.status === 'PLANNED' && !toldAhead.has(found.act)) return []
    const date = event?.date ?? dateIn(reading, stretch, mention.sentence)
    return [
      {
        act: found.act,
        ...(date === undefined ? {} : { date }),
        ...(event === undefined ? {} : { event: event.id }),
        sentence: mention.sentence,
        span,
      },
    ]
  })
}

function lastClause(text: string, { start, end }: Span): Span {
  const breakAt = Math.max(
    ...['，', '；', '：', '。', '\n'].map((mark) => text.lastIndexOf(mark, end - 1)),
  )
  return { start: Math.max(start, breakAt + 1), end }
}

/** The first where the act is near, then those that go on with the policy. */
function clausesAfter(text: string, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[^，；]*[，；]?/g)) {
    const to = start + match.index + match[0].replace(/[，；]$/, '').length
    if (match[0] !== '') clauses.push({ start: from, end: to })
    from = start + match.index + match[0].length
  }
  return clauses.flatMap((clause, index) => {
    const words = text.slice(clause.start, clause.end)
    if (index > 0) return goesOn.test(words) ? [clause] : []
    const near = words.slice(0, nearEnough)
    const said = near.search(speaks)
    const own = said < 0 ? words : words.slice(0, said)
    return own.length === 0 ? [] : [{ start: clause.start, end: clause.start + own.length }]
  })
}

/** The last day, month or year told in the stretch, else before it in the sentence. */
function dateIn({ times }: Reading, { start, end }: Span, sentence: number): string | undefined {
  const told = times.filter(
    (time) =>
      time.field === 'text' &&
      time.sentence === sentence &&
      time.startDate !== undefined &&
      time.grain !== 'comparison' &&
      time.precision !== 'PERIOD',
  )
  const inside = told.findLast((time) => time.start >= start && time.end <= end)
  return (inside ?? told.findLast((time) => time.end <= start))?.startDate
}

/** Whether the day of a step was told, and not only its month or year. */
export function isDay(
  { times }: Reading,
  events: readonly Event[],
  { event, date, sentence }: PolicyStep,
): boolean {
  if (date === undefined) return false
  const told = events.find(({ id }) => id === event)
  if (told?.date !== undefined) return told.datePrecision === 'DAY'
  return times.some(
    (time) => time.sentence === sentence && time.startDate === date && time.precision === 'DAY',
  )
}
