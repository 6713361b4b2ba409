// A trigger in, the time that governs it out: of its clause, of the clauses before in its sentence, or of the scene it continues.
import { parseNumeral } from '../model/numeral.ts'
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

const sinceThen =
  /^(?:至今)?(?:[一二三四五六七八九十半几两\d]+个?多?[年月周天]多?)?(?:以来|满月|周年)/
const announcing = /(?:宣布|公示|公布|公告|通报|表示|称|说)[，：“]*$/
const unknown: When = { precision: 'UNKNOWN', isFuture: false }

export function whenOf(scene: Scene, trigger: Trigger): When {
  const { clause, start } = trigger
  const anniversary = yearsGone(scene, trigger)
  if (anniversary !== undefined) return anniversary
  // 今天说，…行动启动以来: how long ago is not said; 2013年…实施以来: the year is.
  const isSince = sinceThen.test(scene.text.slice(trigger.end, clause.end))
  const own = timesIn(scene, clause).filter(({ precision }) => !isSince || precision !== 'DAY')
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
  if (isSince) return near ? resolve(near) : unknown
  const isDone = /(?:已|已经|业已)(?!于)[^，。；]{0,8}$/.test(scene.text.slice(clause.start, start))
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) break
    // What stands before 记者获悉 dates the telling.
    if (isTelling(before)) break
    const time = timesIn(scene, before).findLast(
      (one) =>
        !isYearOfNoun(scene, before, one) &&
        !isOfOccasionName(scene, one) &&
        // 自2006年创办以来，…: that is when it was founded.
        !/^[^，。；]{2,}以来/.test(scene.text.slice(one.end, before.end)),
    )
    // 3月8日公示，某大道已通车: done before.
    if (time && isDone && announcing.test(scene.text.slice(time.end, clause.start))) break
    if (time && !(near && time.precision !== 'DAY')) return resolve(time)
  }
  // 至此，今年的任务完成: that day, not some day of the year.
  const isToThisDay = /^至此/.test(clause.sentence.text)
  return near && !(isToThisDay && isBareYear(near)) ? resolve(near) : unknown
}

/** 今年是派遣医疗队60周年: that many years before the year of publication. */
function yearsGone({ reading, text }: Scene, { end, clause }: Trigger): When | undefined {
  const count = /^[\p{Script=Han}]{0,4}?([\d一二两三四五六七八九十百]+)周年/u.exec(
    text.slice(end, clause.end),
  )?.[1]
  const years = count === undefined ? undefined : parseNumeral(count)
  const today = reading.article.date?.value
  if (years === undefined || today === undefined) return undefined
  const date = `${Number(today.slice(0, 4)) - years}-01-01`
  return { date, precision: 'YEAR', isFuture: false }
}

/** 5日决定将…移交: a day gone by is that of the decision, not of what is planned. */
export function whenPlanned({ reading }: Scene, when: When): When {
  const today = reading.article.date?.value
  const isGoneBy =
    // 即日起, 今起: that day on.
    !/[即起]/.test(when.time?.text ?? '') &&
    when.precision === 'DAY' &&
    when.date !== undefined &&
    today !== undefined &&
    (when.endDate ?? when.date) < today
  return isGoneBy ? unknown : when
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

/** 2030年可持续发展议程: a year right before a noun, in a clause of its own, belongs to it. 去年成立: not before a verb. */
function isYearOfNoun(scene: Scene, clause: Clause, time: TimeExpression): boolean {
  const next = clause.tokens.find(({ start }) => start === time.end)
  return (
    time.precision === 'YEAR' && isOfNoun(scene, time) && !/^(?:v$|d|p|r)/.test(next?.tag ?? '')
  )
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

/** The clause only tells where the news comes from: 5月9日，记者从市水务局获悉. Who announces what he does does it that day: 4日宣布. */
function isTelling(clause: Clause): boolean {
  const last = clause.tokens.findLast(({ tag }) => tag !== 'x')
  return (
    (last !== undefined && sayingVerbs.has(last.text) && last.text !== '宣布') ||
    clause.tokens.some(({ text }) => text === '记者' || text === '据')
  )
}

/** 近两年, 一年多来, 最近三个月: some day in a span up to now. 今年以来 and 2019年以来 say where they start. */
function isSpanUpToNow({ surface }: TimeExpression): boolean {
  return /^(?:近|最近|过去)|^(?!\d{4}年)[一二两三四五六七八九十半几数\d]+(?:多?年|个?多?月|天|周)多?以?来$/.test(
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
  const isEnd = /[底末]$/.test(time.surface) && time.grain !== 'week' && time.rule !== 'range'
  if (isEnd && time.endDate !== undefined) {
    return { date: time.endDate, precision: 'MONTH', isFuture }
  }
  return {
    ...(time.startDate === undefined ? {} : { date: time.startDate }),
    ...end,
    precision,
    isFuture,
  }
}
