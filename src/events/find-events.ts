// A reading in, Event[] out: triggers found, the unreal dropped, roles cast, time and tense read, retellings merged.
import type { Sentence } from '../model/article.ts'
import type { Amount, Event } from '../model/event.ts'
import type { EventModels } from '../model/knowledge.ts'
import type { Reading } from '../model/reading.ts'
import { sha256 } from '../model/sha256.ts'
import { amountsByTrigger } from './amounts.ts'
import { addAttendants } from './attendants.ts'
import { continueOccasions } from './continue-occasions.ts'
import { type Draft, draftEvents } from './draft-events.ts'
import { labelOf } from './label.ts'
import { mergeRetellings } from './merge-retellings.ts'
import { type Scene, setScene } from './scene.ts'
import { settlePlaces } from './settle-places.ts'
import { stageOf } from './stage.ts'
import { statusOf } from './status.ts'
import { whenOf, whenPlanned } from './when.ts'

/** Events of the article's text, by trigger; by rules alone where nothing learnt is given. */
export function findEvents(reading: Reading, models?: EventModels): readonly Event[] {
  const scene = setScene(reading)
  const drafts = draftEvents(scene, models)
  const amountsOf = amountsByTrigger(
    scene,
    drafts.map(({ trigger }) => trigger),
  )
  const tellings = drafts.map((draft) => {
    const { trigger, cast } = draft
    const event = eventOf(scene, draft, amountsOf(trigger))
    const hasOwnSubject = cast.subject?.clause === trigger.clause
    const behind = scene.text.slice(trigger.end, trigger.end + 8)
    const phrase = /^[^，。；：、\s]{6}/.exec(behind)?.[0] ?? ''
    const isHeading = isHeadingLine(scene, trigger.clause.sentence)
    const { isBackward } = trigger
    return { event, isBackward, hasOwnSubject, phrase, isHeading }
  })
  const named = settlePlaces(
    scene,
    addAttendants(scene, continueOccasions(scene, tellings)),
  ).filter(({ event }) => event.arguments.length > 0)
  return mergeRetellings(named)
}

/** A line of its own without a full stop, before another line: a heading inside the text. */
function isHeadingLine({ reading }: Scene, sentence: Sentence): boolean {
  const { sentences } = reading
  const at = sentences.indexOf(sentence)
  return (
    !/[。！？；：…”）]\s*$/.test(sentence.text) &&
    sentences[at - 1]?.paragraph !== sentence.paragraph &&
    sentences[at + 1] !== undefined &&
    sentences[at + 1]?.paragraph !== sentence.paragraph
  )
}

function eventOf(scene: Scene, draft: Draft, amounts: readonly Amount[]): Event {
  const { trigger, type, cast, rule } = draft
  const told = whenOf(scene, trigger)
  const status = statusOf(scene, trigger, told)
  const when = status === 'PLANNED' ? whenPlanned(scene, told) : told
  const stage = stageOf(scene, trigger, type, cast)
  const { start, end, text, clause } = trigger
  return {
    id: eventId(scene.reading.article.id, type, start, end),
    type,
    trigger: { start, end, text },
    field: 'text',
    sentence: clause.sentence.index,
    ...(when.date === undefined ? {} : { date: when.date }),
    ...(when.endDate === undefined ? {} : { endDate: when.endDate }),
    datePrecision: when.precision,
    ...(when.time === undefined ? {} : { time: when.time }),
    status,
    ...(stage === undefined ? {} : { stage }),
    arguments: cast.arguments,
    amounts,
    title: labelOf(scene, trigger, cast),
    score: cast.hasNamedObject ? 0.8 : 0.6,
    rule,
  }
}

/** Hash of article, type and trigger offsets: the same reading gives the same id. */
function eventId(articleId: string, type: string, start: number, end: number): string {
  return `event-${sha256(`${articleId}\n${type}\n${start}\n${end}`).slice(0, 20)}`
}
