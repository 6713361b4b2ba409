// A figure in, the noun phrase of its indicator out: what is counted or measured, with the measure where the words do not say it.
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { attributeName } from './attribute-name.ts'
import type { Figure } from './figure.ts'
import { extentNoun, isMeasure, measured, measureHead } from './measure-words.ts'
import { nounAfter } from './noun-after.ts'
import { isNoun, nounOf, withoutSubject } from './noun-before.ts'
import { leadingNounPhrase, trailingNounPhrase } from './noun-phrase.ts'
import { tidied } from './tidy-name.ts'

export type IndicatorName = {
  readonly name: string
  /** The noun that is counted or measured. */
  readonly noun: string
  /** What the name was read from, with the number: the observation's span. */
  readonly span: Span
  readonly rule: 'noun-before' | 'noun-after' | 'attribute' | 'noun-in-clause-before' | 'row'
  /** The name that the noun itself is, where it is one: 海拔600米的花果山. */
  readonly bearer?: Span
}

export type NamedFigure = { readonly figure: Figure; readonly name: IndicatorName }

/** Tried in this order. */
/** @param before the figure right before it in the sentence, where that has a name */
export function nameIndicator(
  figure: Figure,
  reading: Reading,
  before: NamedFigure | undefined,
): IndicatorName | undefined {
  const name =
    attributeName(figure, reading) ??
    nounAfter(figure, reading) ??
    nounBefore(figure, reading) ??
    verbOfSameNoun(figure, before, reading) ??
    nounInClauseBefore(figure, reading) ??
    doneAlone(figure, reading)
  return name === undefined || /^(?:数量|人数|金额|总金额|比例|次数)$/.test(name.name)
    ? undefined
    : { ...name, name: tidied(name.name) }
}

/** 医养结合机构155家, 商标总量达到27168件. */
function nounBefore(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, left, tokens } = figure
  if (!endsClause(figure)) return undefined
  // 工程包括堤防、水库等10项: the parts of what holds them.
  const parts = /^(.{2,}?)(?:包括|包含|涵盖|涉及|分为)[^，。；]*等$/.exec(left.text)?.[1]
  const words =
    parts === undefined ? whatWasGiven(whatWasSaid(ownWords(figure))) : { ...left, text: parts }
  const told = withoutDoing(nounOf(words.text, words.start, tokens, reading))
  const noun = /^(?:毫米|厘米|米|公里|m|cm|mm)$/.test(quantity.unit) ? extentNoun(told) : told
  if (
    /^(?:日均|月均|年均|人均|平均|最高|最低|净增|新增|增加|减少|新建|再建|扩建|已建|新开|新设)$/.test(
      noun,
    )
  )
    return undefined
  if (!isNoun(noun, tokens, quantity.unit) || isRise(noun, quantity.unit)) return undefined
  const isDone = quantity.unit === '%' && /完成(?:了|约|近|超过?)*$/.test(left.text)
  const at = left.text.indexOf(noun)
  const span = { start: at < 0 ? left.start : left.start + at, end: quantity.end }
  const change = quantity.unit === '%' ? undefined : risenBy.exec(left.text)?.groups?.['way']
  if (change !== undefined && !noun.includes(change))
    return { name: `${noun}${change}量`, noun, span, rule: 'noun-before' }
  const whole = isDone && !measureHead.test(noun) ? `${noun}完成` : noun
  return { name: measured(whole, quantity.unit), noun, span, rule: 'noun-before' }
}

/** 名额增加31万名: how many more, not how many. */
const risenBy =
  /(?<!新|净|累计)(?<way>增加|减少|提升|提高|增长|下降|缩短|压减|降低|上涨|上升)了?(?:近|约|超过?)?$/

/** 完成公路投资: the measure alone is the series; 尚缺床位 is a lack. */
function withoutDoing(noun: string): string {
  const lacking = /^[还尚仍][差缺](.{2,})$/.exec(noun)?.[1]
  if (lacking !== undefined) return `${lacking}缺口`
  return measureHead.test(noun) ? noun.replace(/(?:完成|实现)(?=.{2})/, '') : noun
}

/** 某某还指出|某县经费: not who said it. */
function whatWasSaid(words: Span & { readonly text: string }): Span & { readonly text: string } {
  const said = /^.*(?:指出|表示|强调|认为|介绍|透露|并称)(?=.{2})/.exec(words.text)
  if (said === null) return words
  const from = said[0].length
  return { start: words.start + from, end: words.end, text: words.text.slice(from) }
}

/** 为村民提供|门诊: what was given counts, not to whom. */
function whatWasGiven(words: Span & { readonly text: string }): Span & { readonly text: string } {
  const given = /(?:为|向|给|对)[^，。；]{1,10}?(?:提供|办理|开展|举办)了?(?=.{2})/.exec(words.text)
  if (given === null) return words
  const from = given.index + given[0].length
  return { start: words.start + from, end: words.end, text: words.text.slice(from) }
}

/** A count or rate with words after it is said of them; only a measure may still belong to the noun before it. */
const endsClause = ({ quantity, right }: Figure): boolean =>
  (isMeasure(quantity.unit) && quantity.unit !== '%' && !right.text.startsWith('的')) ||
  /^(?:$|[、，和与及以至\s]|之间)/.test(right.text)

/** 排查隐患1200处，整改1180处: a verb alone counts the noun of the number before, in the same unit. */
function verbOfSameNoun(
  figure: Figure,
  before: NamedFigure | undefined,
  reading: Reading,
): IndicatorName | undefined {
  const { quantity, left, tokens } = figure
  if (before?.figure.quantity.unit !== quantity.unit || !endsClause(figure)) return undefined
  const verb = nounOf(left.text, left.start, tokens, reading)
  if (verb.length < 2 || verb.length > 4) return undefined
  const { start } = before.name.span
  const words = reading.article.text.slice(start, before.figure.quantity.start)
  const noun = trailingNounPhrase(words, start, tokens)
  if (noun === undefined || noun.length < 2) return undefined
  const span = { start: left.start, end: quantity.end }
  return {
    name: measured(verb + noun, quantity.unit),
    noun: verb + noun,
    span,
    rule: 'noun-before',
  }
}

/** 54个城市|开通线路331条: what follows the figure before is its noun and predicate; the rest is this one's. */
function ownWords({ left, clause, tokens }: Figure): Span & { readonly text: string } {
  if (left.start === clause.start || /^[、，和与及]/.test(left.text)) return left
  const phrase = leadingNounPhrase(left.text, left.start, tokens)
  return phrase === undefined || phrase.rest.length < 3 || phrase.text.length > 6
    ? left
    : { start: phrase.end, end: left.end, text: phrase.rest }
}

/** 提升输电能力约30% tells how much more, not how much. */
const isRise = (noun: string, unit: string): boolean =>
  unit === '%' &&
  /(?:提[升高]|降低|减少|增[加长]|节[约省]|压[减降]|下[降调]|上[浮调]|优惠|超额|缩短|扩大)/.test(
    noun,
  ) &&
  !/(?:率|比重|占比|比例|增速|增幅|降幅|涨幅)$/.test(noun)

/** 已受理16件, 累计进气1.06亿立方米, 已完成95%: what was done, where nothing says of what. */
function doneAlone(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, left, tokens } = figure
  if (!endsClause(figure)) return undefined
  const span = { start: left.start, end: quantity.end }
  if (quantity.unit === '%')
    return /完成(?:了|约|近|超过?)*$/.test(left.text)
      ? { name: '完成进度', noun: '完成', span, rule: 'noun-before' }
      : undefined
  const verb = nounOf(left.text, left.start, tokens, reading)
  if (verb.length < 2 || verb.length > 6) return undefined
  const total = /累计/.test(left.text) && !verb.includes('累计') ? '累计' : ''
  const name = /^(?:立方米|方|吨|公斤|斤|千瓦时)$/.test(quantity.unit)
    ? `${verb}量`
    : measured(verb, quantity.unit)
  return { name: total + name, noun: verb, span, rule: 'noun-before' }
}

/** 设立养老驿站，累计达到48处: an earlier clause without a number holds the noun; clauses of time are passed over. */
function nounInClauseBefore(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { clause, sentence, left, tokens } = figure
  if (!endsClause(figure)) return undefined
  if (nounOf(left.text, left.start, tokens, reading).length > 2) return undefined
  let end = clause.start - 1
  while (end > sentence.start) {
    const before = reading.article.text.slice(sentence.start, end)
    const last = before.split(/[，；：]/).at(-1) ?? ''
    const start = end - last.length
    const isTime = reading.times.some(
      (time) => time.field === 'text' && time.start <= start && end <= time.end + 1,
    )
    if (!isTime) return nounOfClause(last, start, figure, reading)
    end = start - 1
  }
  return undefined
}

function nounOfClause(
  text: string,
  start: number,
  { quantity, tokens, left }: Figure,
  reading: Reading,
): IndicatorName | undefined {
  if (/[\d０-９]/.test(text)) return undefined
  const phrase = trailingNounPhrase(text, start, tokens)
  if (phrase === undefined) return undefined
  const noun = withoutSubject(phrase, start + text.length - phrase.length, reading)
  if (noun.length < 2) return undefined
  const added = /培育|累计|新增|引进|建成|发放|销售|接待/.exec(left.text)?.[0] ?? ''
  return {
    name: added + measured(noun, quantity.unit),
    noun,
    span: { start: start + text.length - noun.length, end: quantity.end },
    rule: 'noun-in-clause-before',
  }
}
