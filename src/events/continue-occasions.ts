// Events in order in, the undated given the day, place and programme of the occasion they go on with: 启动仪式上，…; 作为分会场，…也开工了….
import type { Argument, Event } from '../model/event.ts'
import type { EventType } from '../model/ontology.ts'
import type { Telling } from './merge-retellings.ts'
import type { Scene } from './scene.ts'

/** Openings of a sentence that stay at the occasion just told. */
const staying =
  /^[\s　]*(?:[一-鿿]{0,8}(?:仪式|大会|活动|典礼|论坛|现场|展会|会)(?:上|中|后|结束后|期间)|会上|现场|会后|当天|当日|其间|作为)/
/** Farthest back the occasion of 会上 stands, and the disaster that another follows from, in sentences. */
const reach = 4
const occasions: ReadonlySet<EventType> = new Set<EventType>([
  'MEETING',
  'LAUNCH',
  'SIGNING',
  'CONSTRUCTION_START',
  'OPENING',
  'COMPLETION',
  'PROMOTION',
  'COMPETITION',
  'ESTABLISHMENT',
  'CAMPAIGN',
])
/** Places of a race. */
const won =
  /^(?:[^，。；]{0,10})(?:冠军|亚军|季军|第[一二三]名|金牌|银牌|铜牌|一等奖|二等奖|三等奖)/

export function continueOccasions(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const done: Telling[] = []
  for (const telling of tellings) {
    const before = done
      .map(({ event }) => event)
      .filter(
        ({ sentence }) =>
          sentence < telling.event.sentence && telling.event.sentence - sentence <= reach,
      )
    done.push({ ...telling, event: continued(scene, telling.event, before) })
  }
  return done
}

function continued(scene: Scene, event: Event, before: readonly Event[]): Event {
  if (event.date || event.datePrecision !== 'UNKNOWN' || event.status === 'PLANNED') return event
  const occasion = occasionOf(scene, event, before)
  if (occasion?.date !== undefined) {
    const { date, datePrecision } = occasion
    return { ...event, date, datePrecision, arguments: withSetting(event, occasion) }
  }
  const again = before.findLast(
    ({ type, sentence, date }) =>
      type === event.type &&
      date !== undefined &&
      (sentence === event.sentence - 1 || event.type === 'DISASTER'),
  )
  return again?.date === undefined
    ? event
    : { ...event, date: again.date, datePrecision: again.datePrecision }
}

function occasionOf(scene: Scene, event: Event, before: readonly Event[]): Event | undefined {
  const sentence = scene.reading.sentences.find(({ index }) => index === event.sentence)
  const text = sentence ? scene.text.slice(sentence.start, sentence.end) : ''
  if (staying.test(text)) {
    const last = before.findLast(({ type, date }) => occasions.has(type) && date !== undefined)
    return last ?? before.findLast(({ sentence: index }) => index === event.sentence - 1)
  }
  const behind = scene.text.slice(event.trigger.end, event.trigger.end + 20)
  return event.type === 'AWARD' && won.test(behind)
    ? before.findLast(
        ({ type, date }) => /^(?:COMPETITION|LAUNCH)$/.test(type) && date !== undefined,
      )
    : undefined
}

/** The first place and the programmes of the occasion, where the event has none of its own. */
function withSetting(event: Event, occasion: Event): readonly Argument[] {
  const has = (role: Argument['role']): boolean => event.arguments.some((one) => one.role === role)
  const places = occasion.arguments.filter(({ role }) => role === 'PLACE').slice(0, 1)
  const programmes = occasion.arguments.filter(({ role }) => role === 'PROGRAMME').slice(0, 1)
  return [
    ...event.arguments,
    ...(has('PLACE') ? [] : places),
    ...(has('PROGRAMME') ? [] : programmes),
  ].filter((one, at, all) => all.findIndex(({ entity }) => entity === one.entity) === at)
}
