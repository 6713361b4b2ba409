// Events in order in, the undated given the day and place of the occasion they go on with: 启动仪式上，…; 作为分会场，…也开工了….
import type { Argument, Event } from '../model/event.ts'
import type { Telling } from './merge-retellings.ts'
import type { Scene } from './scene.ts'

/** Openings of a sentence that stay at the occasion just told. */
const staying =
  /^[\s　]*(?:[一-鿿]{0,8}(?:仪式|大会|活动|典礼|论坛|现场)(?:上|中|后|结束后|期间)|会上|现场|会后|当天|当日|其间|作为)/

export function continueOccasions(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const done: Telling[] = []
  for (const telling of tellings) {
    const before = done.findLast(({ event }) => event.sentence < telling.event.sentence)
    done.push({ ...telling, event: continued(scene, telling.event, before?.event) })
  }
  return done
}

function continued(scene: Scene, event: Event, before: Event | undefined): Event {
  if (!before || event.date || event.datePrecision !== 'UNKNOWN' || event.status === 'PLANNED')
    return event
  const sentence = scene.reading.sentences.find(({ index }) => index === event.sentence)
  const text = sentence ? scene.text.slice(sentence.start, sentence.end) : ''
  const isStaying = staying.test(text) && before.sentence === event.sentence - 1
  const isAgain = before.type === event.type && before.sentence === event.sentence - 1
  if (!before.date || !(isStaying || isAgain)) return event
  const place = isStaying ? placeOf(before) : []
  return {
    ...event,
    date: before.date,
    datePrecision: before.datePrecision,
    arguments: [
      ...event.arguments,
      ...place.filter(({ entity }) => !event.arguments.some((one) => one.entity === entity)),
    ],
  }
}

function placeOf(event: Event): readonly Argument[] {
  return event.arguments.filter(({ role }) => role === 'PLACE').slice(0, 1)
}
