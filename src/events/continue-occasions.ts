// Events in order in, the undated given the day, place and programme of the occasion they go on with: 启动仪式上，…; 作为分会场，…也开工了….
import type { Argument, Event } from '../model/event.ts'
import type { EventType } from '../model/ontology.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Telling } from './merge-retellings.ts'
import type { Scene } from './scene.ts'

/** Openings of a sentence that stay at the occasion just told: 启动仪式上, 会议审议, 首日, 至此. */
const staying =
  /^[\s　]*在?(?:[一-鿿“”]{0,12}(?:仪式|大会|会议|活动|典礼|论坛|现场|展会|比赛|赛事|演练|[会式])(?:上|中|前|后|结束后|期间|现场)|会上|现场|会后|当天|当日|其间|作为|首日|至此|随后|会议(?:还|同时)?(?:传达|学习|审议|审定|讨论|研究|通过|听取|宣布|选举|表决))/
/** Openings that go on with the day told, whatever was told of it. */
const goingOn = /^[\s　]*(?:首日|至此|随后|[上中下]午|现场|活动现场)/
/** Words of a clause that set its event beside the one before: 同步推出, 当场签约, 参加调研. */
const alongside =
  /(?:同步|同时|同日|随即|随后|当场)[^，。；]{0,8}$|(?:参加|出席|陪同|随同)了?[^，。；]{0,4}$/
/** What follows a disaster within hours. */
const rescue =
  /^(?:救援|抢险|抢险救援|抢修|抢通|搜救|出动|调派|增援|扑灭|扑救|灭火|疏散|转移|送往|送医|救出|处置|排险)$/
/** What is shown at a festival that has opened. */
const shown = /^(?:演出|表演|上演|展演|巡游|亮相|献艺|助兴|参展|展出|同台献艺)$/
/** Farthest back the occasion of 会上 stands, and the disaster that another follows from, in sentences. */
const reach = 5
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
  /^(?:[^，。；]{0,16})(?:冠军|亚军|季军|第[一二三]名|[二两]、三名|桂冠|金牌|银牌|铜牌|[一二三]等奖|金奖|银奖|铜奖)|^(?:夺冠|夺魁|折桂)/

export function continueOccasions(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  const done: Telling[] = []
  for (const telling of tellings) {
    const before = done
      .map(({ event }) => event)
      .filter(
        ({ sentence }) =>
          sentence < telling.event.sentence && telling.event.sentence - sentence <= reach,
      )
    const event = telling.isHeading ? dayBelow(scene, telling.event) : telling.event
    done.push({ ...telling, event: continued(scene, event, before) })
  }
  return done
}

/** 某馆开放⏎某馆4日对外开放: what a heading tells is dated by the first sentence under it that speaks of the same. */
function dayBelow({ reading }: Scene, event: Event): Event {
  if (!isUndated(event) || event.status === 'PLANNED') return event
  const { sentences, links, times } = reading
  const below = sentences[sentences.findIndex(({ index }) => index === event.sentence) + 1]
  const isSame = links.some(
    ({ mention, entity }) =>
      mention.sentence === below?.index && event.arguments.some((one) => one.entity === entity),
  )
  const day = times.find(
    ({ sentence, precision, kind, isFuture }) =>
      sentence === below?.index && precision === 'DAY' && kind === 'point' && !isFuture,
  )?.startDate
  return isSame && day !== undefined ? { ...event, date: day, datePrecision: 'DAY' } : event
}

/** What has a time of its own, be it 日前, is not asked. */
const isUndated = ({ time, datePrecision }: Event): boolean =>
  time === undefined && datePrecision === 'UNKNOWN'

function continued(scene: Scene, event: Event, before: readonly Event[]): Event {
  if (!isUndated(event) || event.status === 'PLANNED') return event
  const past = before.filter(({ date, status }) => date !== undefined && status !== 'PLANNED')
  const occasion = occasionOf(scene, event, past)
  if (occasion?.date !== undefined) {
    const { date, datePrecision } = occasion
    return { ...event, date, datePrecision, arguments: withSetting(event, occasion) }
  }
  const again = past.findLast(
    ({ type, sentence }) =>
      type === event.type && (sentence === event.sentence - 1 || event.type === 'DISASTER'),
  )
  const same = again ?? causeOf(event, past)
  if (same?.date !== undefined)
    return { ...event, date: same.date, datePrecision: same.datePrecision }
  const day = lastDay(scene, event)
  return day === undefined ? event : { ...event, date: day, datePrecision: 'DAY' }
}

/** The day told last before a sentence of 首日, 至此, 同步, though no event was read of it. */
function lastDay({ reading, text }: Scene, event: Event): string | undefined {
  const sentence = reading.sentences.find(({ index }) => index === event.sentence)
  if (sentence === undefined) return undefined
  const isNext =
    goingOn.test(sentence.text) || alongside.test(text.slice(sentence.start, event.trigger.start))
  if (!isNext) return undefined
  return reading.times.findLast(
    (time) =>
      time.sentence < event.sentence &&
      time.sentence >= event.sentence - 2 &&
      (time.grain === 'day' || isFewDays(time)) &&
      time.kind !== 'as-of' &&
      !time.isFuture,
  )?.startDate
}

/** 5月17日到18日: how long a round or a meeting lasts. */
const isFewDays = ({ grain, startDate = '', endDate = '' }: TimeExpression): boolean =>
  grain === 'span' && Date.parse(endDate) - Date.parse(startDate) <= 7 * 86_400_000

/** The disaster that is answered, the festival at which something is shown, the founding that elects. */
function causeOf(event: Event, past: readonly Event[]): Event | undefined {
  const near = past.filter(({ sentence }) => event.sentence - sentence <= 2)
  const { text } = event.trigger
  if (rescue.test(text))
    return near.findLast(({ type, trigger }) => type === 'DISASTER' || rescue.test(trigger.text))
  if (event.type === 'PROMOTION' && shown.test(text))
    return past.findLast(({ type }) => /^(?:LAUNCH|PROMOTION|COMPETITION)$/.test(type))
  if (event.type === 'APPOINTMENT')
    return near.findLast(({ type }) => /^(?:MEETING|ESTABLISHMENT|OTHER)$/.test(type))
  return undefined
}

function occasionOf(scene: Scene, event: Event, past: readonly Event[]): Event | undefined {
  const sentence = scene.reading.sentences.find(({ index }) => index === event.sentence)
  const text = sentence ? scene.text.slice(sentence.start, sentence.end) : ''
  const marker = staying.exec(text)?.[0]
  if (marker !== undefined) {
    // 开工仪式前: the occasion of that very word, else the last one.
    const told = past.filter(({ type }) => occasions.has(type))
    return (
      told.findLast(({ trigger }) => marker.includes(trigger.text.slice(0, 2))) ??
      told.at(-1) ??
      past.findLast(({ sentence: index }) => index === event.sentence - 1)
    )
  }
  const { start, end } = event.trigger
  if (sentence && alongside.test(scene.text.slice(sentence.start, start)))
    return past.findLast(({ sentence: index }) => index >= event.sentence - 1)
  return event.type === 'AWARD' && won.test(scene.text.slice(start, end + 20))
    ? past.findLast(({ type }) => /^(?:COMPETITION|LAUNCH|OTHER)$/.test(type))
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
