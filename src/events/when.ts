// A trigger in, the time that governs it out: of its clause, of the clauses before in its sentence, or of the scene it continues.
import type { DatePrecision } from '../model/ontology.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Clause } from './clause.ts'
import { sayingVerbs } from './function-words.ts'
import { isInName, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

export type When = {
  readonly date?: string
  readonly endDate?: string
  readonly precision: DatePrecision
  readonly isFuture: boolean
}

const unknown: When = { precision: 'UNKNOWN', isFuture: false }

/** Openings that go on with the occasion just told: 启动仪式上, 会上, 活动现场, 当天. */
const continuing =
  /^[\s　]*(?:[一-鿿]{0,6}(?:仪式上|会上|现场|活动中|典礼上)|会议|会上|会后|当天|当日|其间|期间)/

export function whenOf(scene: Scene, trigger: Trigger): When {
  const { clause, start } = trigger
  const own = timesIn(scene, clause)
  const near =
    own.findLast((time) => time.end <= start) ??
    own.find((time) => time.start >= trigger.end && !describes(scene, time))
  if (near) return resolve(near)
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) break
    if (isTelling(before)) continue
    const time = timesIn(scene, before).at(-1)
    if (time) return resolve(time)
  }
  return continues(scene, clause) ? (firstTime(scene, clause) ?? unknown) : unknown
}

function timesIn(scene: Scene, clause: Clause): readonly TimeExpression[] {
  return scene.reading.times.filter(
    (time) =>
      time.field === 'text' &&
      time.grain !== 'comparison' &&
      time.start >= clause.start &&
      time.end <= clause.end &&
      !isInName(clause, time) &&
      !isOfSaying(scene, clause, time),
  )
}

/** 2021年的…, 2022年度…: the time describes a noun. */
function describes(scene: Scene, { end }: TimeExpression): boolean {
  return /^(?:的|度)/.test(scene.text.slice(end, end + 1))
}

/** 7月7日，记者获悉 / 29日发布消息称: the day of the telling. */
function isOfSaying(_scene: Scene, clause: Clause, time: TimeExpression): boolean {
  const said = clause.tokens.findLast(({ text }) => sayingVerbs.has(text))
  return said !== undefined && said.start >= time.end && clause.tokens.at(-1) === said
}

/** The clause only tells where the news comes from: 7月7日，记者从市文旅委获悉. */
function isTelling(clause: Clause): boolean {
  return clause.tokens.some(({ text }) => sayingVerbs.has(text))
}

function continues(scene: Scene, clause: Clause): boolean {
  const { sentence } = clause
  return continuing.test(scene.text.slice(sentence.start, sentence.end))
}

/** The dated day of the occasion: the last day named before in the article. */
function firstTime(scene: Scene, clause: Clause): When | undefined {
  const day = scene.reading.times.findLast(
    (time) =>
      time.field === 'text' &&
      time.end <= clause.sentence.start &&
      time.startDate !== undefined &&
      time.precision === 'DAY' &&
      time.kind === 'point',
  )
  return day && resolve(day)
}

function resolve(time: TimeExpression): When {
  const { precision, isFuture } = time
  const end = time.endDate === undefined ? {} : { endDate: time.endDate }
  if (time.kind === 'vague') return { precision, isFuture }
  if (time.kind === 'as-of') {
    const asOf = time.endDate ?? time.asOf
    return { ...(asOf === undefined ? {} : { endDate: asOf }), precision: 'PERIOD', isFuture }
  }
  return {
    ...(time.startDate === undefined ? {} : { date: time.startDate }),
    ...end,
    precision,
    isFuture,
  }
}
