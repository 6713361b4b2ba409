// A figure in, the noun phrase of its indicator out: what is counted or measured, with the measure where the words do not say it.
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Figure } from './figure.ts'
import { measureHead, measureOf } from './measure-words.ts'
import { nounOf, strippedEnd, withoutSubject, withoutTimes } from './noun-before.ts'
import { leadingNounPhrase, trailingNounPhrase } from './noun-phrase.ts'

export type IndicatorName = {
  readonly name: string
  /** The noun that is counted or measured. */
  readonly noun: string
  /** What the name was read from, with the number: the observation's span. */
  readonly span: Span
  readonly rule: 'noun-before' | 'noun-after' | 'attribute' | 'noun-in-clause-before'
}

export function nameIndicator(figure: Figure, reading: Reading): IndicatorName | undefined {
  return (
    attributeName(figure) ??
    nounAfter(figure, reading) ??
    nounBefore(figure, reading) ??
    nounInClauseBefore(figure, reading)
  )
}

const attribute =
  /(占地(?:面积)?|总?面积|海拔|全长|总长|长度?|宽度?|高度?|深度?|总投资|规模|容量|年产值?|产能|载重|时速|日均|年均)(?:约|达到?|为|高达|超过?)?$/

/** 占地千亩的基地 → 基地占地面积; 高达98%的覆盖率 → 覆盖率. */
function attributeName(figure: Figure): IndicatorName | undefined {
  const { quantity, right, left, tokens } = figure
  if (!right.text.startsWith('的')) return undefined
  const phrase = leadingNounPhrase(right.text.slice(1), right.start + 1, tokens)
  if (phrase === undefined) return undefined
  const span = {
    start: left.start + (attribute.exec(left.text)?.index ?? left.text.length),
    end: phrase.end,
  }
  const head = attribute.exec(left.text)?.[1]
  if (head !== undefined) {
    const measure = head.startsWith('占地') ? '占地面积' : head
    return { name: phrase.text + measure, noun: phrase.text, span, rule: 'attribute' }
  }
  if (quantity.unit === '%' && !measureHead.test(phrase.text)) return undefined
  return { ...named(phrase.text, quantity.unit), noun: phrase.text, span, rule: 'attribute' }
}

/** 16个院坝, 30余个项目落地. */
function nounAfter(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, right, tokens, left } = figure
  const clean = right.text.replace(/^\s+/, '')
  if (clean === '' || /^[、和与及；，以至]/.test(clean) || quantity.unit === '%') return undefined
  if (isPlaceUnit(quantity.unit)) return divisionsAfter(figure)
  const phrase = leadingNounPhrase(right.text, right.start, tokens)
  const before = addedBefore(left.text)
  if (phrase === undefined) {
    const verb = predicateName(right.text, reading, right.start)
    if (!/^[人名位户家]$/.test(quantity.unit) || verb === '') return undefined
    const doer = trailingNounPhrase(strippedEnd(left.text), left.start, tokens) ?? ''
    const noun = withoutSubject(doer, left.start, reading)
    return {
      name: `${verb}${noun.length > 1 ? noun : ''}${measureOf(quantity.unit, noun)}`,
      noun: noun === '' ? '人' : noun,
      span: { start: left.start, end: right.end },
      rule: 'noun-after',
    }
  }
  const verb = phrase.text.length <= 8 ? predicateName(phrase.rest, reading, phrase.end) : ''
  const { name } = named(phrase.text, quantity.unit)
  return {
    name: before + verb + name,
    noun: phrase.text,
    span: { start: quantity.start, end: phrase.end + (verb === '' ? 0 : verb.length) },
    rule: 'noun-after',
  }
}

/** 医养结合机构155家, 商标总量达到27168件. */
function nounBefore(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, left } = figure
  const noun = nounOf(left.text, left.start, reading)
  if (noun.length < 2) return undefined
  return {
    ...named(noun, quantity.unit),
    noun,
    span: spanOf(left, noun, quantity),
    rule: 'noun-before',
  }
}

/** 引进…设立研发机构，累计达到35家: the clause before holds the noun. */
function nounInClauseBefore(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, clause, sentence, tokens } = figure
  const before = reading.article.text.slice(
    sentence.start,
    Math.max(sentence.start, clause.start - 1),
  )
  const last = before.split(/[，；：]/).at(-1) ?? ''
  const start = sentence.start + before.length - last.length
  const phrase = trailingNounPhrase(last, start, tokens)
  if (phrase === undefined || phrase.length < 2 || /\d/.test(last)) return undefined
  const noun = withoutSubject(phrase, start + last.length - phrase.length, reading)
  if (noun.length < 2) return undefined
  const added = /培育|累计|新增|引进|建成|完成|发放|销售|接待/.exec(figure.left.text)?.[0] ?? ''
  return {
    name: added + named(noun, quantity.unit).name,
    noun,
    span: { start: start + last.length - phrase.length, end: quantity.end },
    rule: 'noun-in-clause-before',
  }
}

function named(noun: string, unit: string): { readonly name: string } {
  return { name: measureHead.test(noun) ? noun : noun + measureOf(unit, noun) }
}

const isPlaceUnit = (unit: string): boolean => /^(?:省|县|镇|乡|州|国)$/.test(unit)

/** 6省（区、市）开展实地检查. */
function divisionsAfter({ quantity, right, sentence }: Figure): IndicatorName {
  const offset = quantity.end - sentence.start
  const bracket = /^[（(][^）)]*[）)]/.exec(sentence.text.slice(offset))?.[0] ?? ''
  const rest = sentence.text.slice(offset + bracket.length)
  const verb = /^[^，。；、]{2,8}(?=[，。；])/.exec(rest)?.[0] ?? ''
  return {
    name: `${verb}${quantity.unit}${bracket}数量`,
    noun: quantity.unit,
    span: { start: quantity.start, end: Math.max(right.start, quantity.end + bracket.length) },
    rule: 'noun-after',
  }
}

/** 新增, 累计 before the number are part of the name. */
function addedBefore(left: string): string {
  return /(?:新增|新建|在建|累计|现有)(?=[^，。]{0,4}$)/.exec(left)?.[0] ?? ''
}

/** The predicate after the noun, without times and adverbs; empty where it is long or none. */
function predicateName(rest: string, reading: Reading, start: number): string {
  const words = withoutTimes(rest, start, reading)
  const verb = words
    .replace(/^(?:已经?|共|将|先后|均|都|就|也|还|全部|正式|成功|陆续|集中)+/, '')
    .replace(/[这该此].*$/, '')
  return verb.length >= 2 &&
    verb.length <= 9 &&
    !/^[在为从对被向是有的等，。、；：]|[、，]/.test(verb)
    ? verb
    : ''
}

function spanOf(left: Span & { readonly text: string }, noun: string, quantity: Span): Span {
  const at = left.text.indexOf(noun)
  return { start: at < 0 ? left.start : left.start + at, end: quantity.end }
}
