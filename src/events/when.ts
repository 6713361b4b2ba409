// A trigger in, the time that governs it out: of its clause, of the clauses before in its sentence, or of the scene it continues.
import type { DatePrecision } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
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
  /** The words it was read from. */
  readonly time?: Span & { readonly text: string }
}

const unknown: When = { precision: 'UNKNOWN', isFuture: false }

export function whenOf(scene: Scene, trigger: Trigger): When {
  const { clause, start } = trigger
  const own = timesIn(scene, clause)
  // 17日召开2023年上半年形势座谈会: what stands behind the holding verb belongs to the noun's name.
  const { holder } = trigger
  const outside = holder && holder.end <= start ? holder.start : start
  const near =
    // 成立于2014年
    own.find(
      (time) =>
        time.start > trigger.end - 1 && /^于$/.test(scene.text.slice(trigger.end, time.start)),
    ) ??
    own.findLast((time) => time.end <= outside) ??
    own.findLast((time) => time.end <= start) ??
    (trigger.entry.frame === 'noun'
      ? own.find((time) => time.start >= trigger.end && !describes(scene, time))
      : undefined)
  const isNoun = trigger.entry.frame === 'noun'
  // 2026年一季度重大项目集中开工活动: the quarter belongs to the noun's name.
  const isOfName =
    near && isNoun && near.precision !== 'DAY' && near.kind === 'range' && isOfNoun(scene, near)
  if (near && !isBareYear(near) && !isOfName) return resolve(near)
  const day = own.find(({ precision }) => precision === 'DAY')
  if (near && day && isNoun) return resolve(day)
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) break
    // What stands before 记者获悉 dates the telling.
    if (isTelling(before)) break
    const time = timesIn(scene, before).findLast(
      (one) => !isYearOfNoun(scene, one) && !isOfOccasionName(scene, one),
    )
    if (time && !(near && time.precision !== 'DAY')) return resolve(time)
  }
  return near ? resolve(near) : unknown
}

function timesIn(scene: Scene, clause: Clause): readonly TimeExpression[] {
  return scene.reading.times.filter(
    (time) =>
      time.field === 'text' &&
      time.grain !== 'comparison' &&
      time.start >= clause.start &&
      time.end <= clause.end &&
      !isInName(clause, time),
  )
}

/** 2030年可持续发展议程: a year right before a noun, in a clause of its own, belongs to it. */
function isYearOfNoun(scene: Scene, time: TimeExpression): boolean {
  return time.precision === 'YEAR' && isOfNoun(scene, time)
}

/** 2020年第一季度重大项目集中开工仪式: the quarter belongs to the occasion's name. */
function isOfOccasionName(scene: Scene, { precision, end }: TimeExpression): boolean {
  return (
    precision !== 'DAY' &&
    /^[^，。；在于]{2,20}(?:仪式|大会|会议|活动|推介会|博览会|招聘会|发布会)/.test(
      scene.text.slice(end, end + 30),
    )
  )
}

/** A word goes on right behind the time, without a comma. */
function isOfNoun(scene: Scene, { end }: TimeExpression): boolean {
  return /^[一-鿿]/.test(scene.text.slice(end, end + 1))
}

/** A bare year before the trigger may belong to a name (2021年重大项目): a day named earlier in the sentence goes first. */
function isBareYear({ precision }: TimeExpression): boolean {
  return precision === 'YEAR'
}

/** 2021年的…, 2022年度…: the time describes a noun. */
function describes(scene: Scene, { end }: TimeExpression): boolean {
  return /^(?:的|度)/.test(scene.text.slice(end, end + 1))
}

/** The clause only tells where the news comes from: 5月9日，记者从市水务局获悉. */
function isTelling(clause: Clause): boolean {
  const last = clause.tokens.findLast(({ tag }) => tag !== 'x')
  return (
    (last !== undefined && sayingVerbs.has(last.text)) ||
    clause.tokens.some(({ text }) => text === '记者' || text === '据')
  )
}

/** 近两年, 一年多来, 最近三个月: some day in a span up to now. 今年以来 and 2019年以来 say where they start. */
function isSpanUpToNow({ surface }: TimeExpression): boolean {
  return /^(?:近|最近|过去)|^[一二两三四五六七八九十半几数\d]+(?:多?年|个?多?月|天|周)多?以?来$/.test(
    surface,
  )
}

function resolve(expression: TimeExpression): When {
  const { start, end, surface } = expression
  return { ...resolved(expression), time: { start, end, text: surface } }
}

function resolved(time: TimeExpression): When {
  const { precision, isFuture } = time
  if (isSpanUpToNow(time)) return { precision: 'PERIOD', isFuture }
  const end = time.endDate === undefined ? {} : { endDate: time.endDate }
  if (time.kind === 'vague') return { precision, isFuture }
  if (time.kind === 'as-of') {
    const asOf = time.endDate ?? time.asOf
    return { ...(asOf === undefined ? {} : { endDate: asOf }), precision: 'PERIOD', isFuture }
  }
  // 去年底, 2027年底: the last day, as far as a day can be named.
  if (/[底末]$/.test(time.surface) && time.grain !== 'week' && time.endDate !== undefined) {
    return { date: time.endDate, precision: 'MONTH', isFuture }
  }
  return {
    ...(time.startDate === undefined ? {} : { date: time.startDate }),
    ...end,
    precision,
    isFuture,
  }
}
