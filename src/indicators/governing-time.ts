// A figure in, the expression of time that its value holds at or for out.
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import type { TimeExpression } from '../model/time.ts'
import { carriedPeriod, isCompared } from './compared.ts'
import type { Figure } from './figure.ts'
import { dayOfTelling, isOfOccasion, occasionDay } from './occasion-day.ts'
import { isCapacity, isLength, isOfHappening, isTimeless } from './undated.ts'

/** Verbs of telling: a day in their clause says when it was told. */
const telling =
  /(?:获悉|了解到|介绍|表示|透露|通报|发布消息|消息称|宣布|[据称说]$|发布(?:数据|报告)?显示|(?:发布|公布)(?:的数据|数据|，))/

const isAddition = /[较比](?:上年|上一年|去年)[^，。；]*(?:净增|增加|新增)[^，。；]{0,2}$/

/** The sentence goes on with the one before: 其中…, 仪式上…. */
const goesOn =
  /^(?:其中|分[^，。]{1,6}看|[^，。]{0,6}(?:仪式|会议|大会|活动|论坛|现场)上|(?:此次|本次|这次)(?![^，。]{0,8}(?:事故|地震)))/

/** @param reading with the names, times and quantities near the figure */
export function governingTime(
  figure: Figure,
  reading: Reading,
): Pick<Observation, 'asOf' | 'period'> {
  const { sentence, quantity, left } = figure
  const inSentence = lastTime(sentence.start, quantity.start, reading)
  if (isLength(figure) || isCapacity(figure, inSentence, reading)) return {}
  if (inSentence !== undefined && isTimeless(figure, inSentence)) return {}
  const within = timeWithin(figure, reading)
  if (within === undefined && inSentence && isOfHappening(figure, inSentence, reading)) return {}
  const time =
    within ??
    inSentence ??
    (goesOn.test(sentence.text) ? timeBefore(figure, reading) : undefined) ??
    (isOfOccasion(figure, reading) ? occasionDay(figure, reading) : undefined) ??
    (/累计|已(?!有)/.test(left.text) ? dayOfTelling(figure, reading) : undefined) ??
    (isCompared(figure, reading) ? carriedPeriod(figure, reading) : undefined) ??
    (isExpected.test(left.text) ? yearBefore(figure, reading) : undefined)
  const today = reading.article.date?.value
  const words = reading.article.text.slice(time?.end ?? sentence.start, quantity.start)
  // 今年该园到发专列已达100列: from January to now.
  if (
    time?.grain === 'year' &&
    today?.startsWith(time.period ?? '-') === true &&
    /已(?!有)|至此|累计/.test(words)
  ) {
    return { period: `${today.slice(0, 4)}-01/${today.slice(0, 7)}` }
  }
  if (time?.asOf !== undefined) {
    // 截至2010年底…，比上年净增528个: what came in that year.
    return isAddition.test(left.text) && time.asOf.endsWith('-12-31')
      ? { period: time.asOf.slice(0, 4) }
      : { asOf: time.asOf }
  }
  return time?.period === undefined ? {} : { period: time.period }
}

/** 产量可达18万吨, 预计收入7亿元. */
const isExpected = /预计|可达|有望|可望|将达|将突破|预期|可实现/

/** 今年雪灾后风调雨顺…。全县鲜果产量可达18万吨: of the running year that the sentence before told of. */
function yearBefore({ sentence }: Figure, { times, article }: Reading): TimeExpression | undefined {
  return times.findLast(
    ({ field, end, surface }) =>
      field === 'text' &&
      end <= sentence.start &&
      surface === '今年' &&
      !article.text.slice(end, sentence.start).includes('\n'),
  )
}

/** 6名村民在今年“七一”前夕入党: the time stands in the predicate of what is counted. */
function timeWithin(
  { quantity, right }: Figure,
  { times, article }: Reading,
): TimeExpression | undefined {
  return times.find(
    (time) =>
      time.field === 'text' &&
      time.start > quantity.end &&
      time.end < right.end &&
      time.grain !== 'comparison' &&
      /[在于]$/.test(article.text.slice(quantity.end, time.start)),
  )
}

/** The last expression before the figure that is the time of a fact; 现有 yields to a date named before it (截至4月28日，现有…). */
function lastTime(from: number, to: number, reading: Reading): TimeExpression | undefined {
  const times = reading.times.filter(
    (time) =>
      time.field === 'text' && time.start >= from && time.end <= to && isOfFact(time, to, reading),
  )
  const last = asOfWithin(times, reading.article.text)
  if (last === undefined || isPlanned(last, to, reading)) return undefined
  if (isConditional(last, to, reading)) return undefined
  // 20日的比赛已有15支队伍报名: told of today.
  const today = reading.article.date?.value
  const between = reading.article.text.slice(last.end, to)
  if (last.isFuture && /已(?:有|经|吸引|收到)/.test(between) && today !== undefined)
    return { ...last, kind: 'as-of', asOf: today }
  const isWeakNow = last.grain === 'now' && /^现/.test(last.surface)
  const dated = times.findLast(({ grain, kind }) => grain !== 'now' && kind !== 'vague')
  return isWeakNow ? (dated ?? stateBefore(from, reading) ?? last) : last
}

/** 截至2010年底…。全市现有组织2万个: the day of the state that the sentences before tell. */
const stateBefore = (from: number, { times, article }: Reading): TimeExpression | undefined =>
  times.findLast(
    ({ field, kind, grain, isFuture, end }) =>
      field === 'text' &&
      end <= from &&
      kind === 'as-of' &&
      grain !== 'now' &&
      !isFuture &&
      article.text.slice(end, from).split('\n').length <= 2 &&
      end >= from - nearby,
  )

/** Characters within which a state told before still holds. */
const nearby = 120

/** 截至目前，今年新开工的8座水库: the day of the state, which lies in the year named after it; else the last. */
function asOfWithin(times: readonly TimeExpression[], text: string): TimeExpression | undefined {
  const last = times.at(-1)
  if (last === undefined || last.kind === 'as-of' || last.grain === 'day') return last
  // 目前…，预计今年产量26万吨: of the whole year.
  if (/(?:预计|有望|力争|计划|预期)(?:到|在)?$/.test(text.slice(0, last.start))) return last
  const { startDate = '', endDate = '' } = last
  const asOf = times.findLast(({ kind }) => kind === 'as-of')?.asOf
  // 截至4月底…，其中今年以来新建12个: from the year's beginning to that day.
  if (asOf !== undefined && /以来$/.test(last.surface) && startDate <= asOf) {
    return { ...last, period: `${startDate.slice(0, 7)}/${asOf.slice(0, 7)}` }
  }
  return asOf !== undefined && startDate <= asOf && asOf <= endDate
    ? times.findLast(({ kind }) => kind === 'as-of')
    : last
}

/** 2026年投产，达产后年产值…: some time after. */
const isConditional = ({ end }: TimeExpression, to: number, { article }: Reading): boolean =>
  /[，；](?:预计|项目)?(?:全部|全面)?(?:达产|投产|建成|完工|竣工|投用|投运|运营|通车)(?:投产|投用|达效|运营)?后/.test(
    article.text.slice(end, to),
  )

/** No comparison, no part of a name, no day of telling, no base (从2020年的2230亿立方米增加到…). */
function isOfFact(
  time: TimeExpression,
  figureStart: number,
  { article, links, quantities }: Reading,
): boolean {
  const isInName = links.some(
    ({ mention }) =>
      mention.field === 'text' &&
      !mention.anaphor &&
      mention.start <= time.start &&
      time.end <= mention.end,
  )
  if (time.grain === 'comparison' || isInName) return false
  if (time.kind === 'as-of') return true
  const isBase =
    /[从由]$/.test(article.text.slice(0, time.start)) &&
    /[增提升扩降减涨]|发展到|跃/.test(article.text.slice(time.end, figureStart)) &&
    quantities.some(
      ({ field, start, end }) => field === 'text' && start >= time.end && end <= figureStart,
    )
  const after = article.text.slice(time.end, figureStart)
  if (isLimit(time, article.text) || isOfOccasionName(time, after)) return false
  // 其中今年新建12个，…: the part's own time ends with its clause.
  if (isOfPart(time, article.text, after)) return false
  // 自今年4月发生冲突后，…: since when, not when.
  if (/[自从]$/.test(article.text.slice(0, time.start)) && /^[^，；。]*后[，；]/.test(after))
    return false
  return !isBase && !isOfTelling(time, after) && !/^(?:出生|成立|建校|建成于|级|款|版)/.test(after)
}

/** 展期至5月30日, 工期到明年6月: an end that says nothing of the number. 作为目前最大的…: of what else. */
const isLimit = ({ start, grain }: TimeExpression, text: string): boolean =>
  /(?:展期|会期|工期|任期|有效期|期限|持续|延续|延长|展出)(?:将|为)?[至到从自]?$/.test(
    text.slice(0, start),
  ) ||
  (grain === 'now' && /作为$/.test(text.slice(0, start)))

/** 2020年第一季度重大项目集中开工仪式: the quarter belongs to the name of the occasion. */
const isOfOccasionName = ({ grain }: TimeExpression, after: string): boolean =>
  /^(?:quarter|month|year|span)$/.test(grain) &&
  /^[^，。；在于]{2,20}(?:仪式|大会|会议|活动|推介会|博览会|招聘会|发布会)/.test(after)

const isOfPart = ({ start, kind }: TimeExpression, text: string, after: string): boolean =>
  kind !== 'as-of' &&
  /其中[，]?$/.test(text.slice(0, start)) &&
  /^[^，；]*\d[^，；]*[，；]/.test(after)

/** 7月7日，记者获悉，…: the day in whose clause, or before whose clause, the telling stands. */
function isOfTelling({ grain }: TimeExpression, after: string): boolean {
  const [own = '', next = ''] = after.split(/[，；：。]/)
  if (grain !== 'day' || !/[，；：。]/.test(after)) return false
  return telling.test(own) || telling.test(`${own}，`) || (own === '' && telling.test(next))
}

/** 6月1日启动，将给予28个团队…: not of that day. */
const isPlanned = (
  { grain, isFuture, end }: TimeExpression,
  to: number,
  { article }: Reading,
): boolean =>
  grain === 'day' && !isFuture && /(?:将|拟|计划)(?!军|来)/.test(article.text.slice(end, to))

/** 其中 goes on with the sentence before. */
function timeBefore(figure: Figure, reading: Reading): TimeExpression | undefined {
  const before = reading.sentences.findLast(
    (each) =>
      each.field === 'text' &&
      each.end <= figure.sentence.start &&
      each.paragraph === figure.sentence.paragraph,
  )
  return before === undefined ? undefined : lastTime(before.start, before.end, reading)
}
