// A figure in a row behind 分别 in, what of the row it is out: its noun of a list, its name of a list of subjects, its year of a span.
import type { Observation } from '../model/observation.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'
import { measured, measureHead } from './measure-words.ts'
import type { IndicatorName } from './name-indicator.ts'
import { nounOf } from './noun-before.ts'

export type RowShare = {
  readonly name: IndicatorName
  /** Entity id, where the row goes through names. */
  readonly subject?: string
  /** Where the row goes through years. */
  readonly period?: string
  readonly change?: NonNullable<Observation['change']>
}

/** The words before 分别, and those between it and the first number. */
type Row = {
  readonly before: string
  readonly start: number
  readonly words: string
  readonly order: number
  readonly count: number
}

const joint = /[、和与及]|以及/
const rate =
  /(?<base>同比|环比|[比较]上年同期|[比较]上年|[比较]去年同期|[比较]去年)?[^，。；]{0,2}?(?<way>增长|增加|上升|提高|下降|减少|回落)/

/** Absent where the row's members cannot be told one from another. @param whole the whole article's reading */
export function distribute(figure: Figure, whole: Reading): RowShare | undefined {
  const row = rowOf(figure, figure.near.quantities, whole.article.text)
  if (row === undefined || row.count < 2) return undefined
  return bySubject(figure, row, whole) ?? byYear(figure, row) ?? byNoun(figure, row)
}

function rowOf(
  { quantity, clause, sentence }: Figure,
  quantities: readonly Quantity[],
  text: string,
): Row | undefined {
  const at = clause.text.search(/分别|依次/)
  if (at < 0) return undefined
  const from = clause.start + at + 2
  const members = quantities.filter(
    ({ start, end, unit, sentence: index }) =>
      index === sentence.index &&
      unit === quantity.unit &&
      start >= from &&
      !/[，；。：]/.test(text.slice(from, end)),
  )
  const first = members[0]
  return first === undefined
    ? undefined
    : {
        before: clause.text.slice(0, at),
        start: clause.start,
        words: text.slice(from, first.start),
        order: members.findIndex(({ start }) => start === quantity.start),
        count: members.length,
      }
}

/** 原油和天然气产量同比分别增长4.6%、9.7%. */
function byNoun(figure: Figure, row: Row): RowShare | undefined {
  const { before, start, words, order, count } = row
  const change = changeOf(figure, row)
  if (figure.quantity.unit === '%' && change === undefined && rate.test(before + words))
    return undefined
  const said = before.replace(
    /(?:同比|环比|[比较]上年(?:同期)?|[比较]去年(?:同期)?|均|已|约)+$/,
    '',
  )
  const parts = said.split(joint)
  if (parts.length < count) return undefined
  const own = parts.slice(-count)
  const from = start + said.length - own.join(' ').length
  const nouns: string[] = []
  let at = from
  for (const part of own) {
    nouns.push(nounOf(part, at, figure.tokens, figure.near))
    at += part.length + 1
  }
  const noun = withSharedHead(nouns, figure)[order]
  if (noun === undefined || nouns.some((each) => each.length < 2)) return undefined
  return { name: nameOf(figure, noun, change), ...(change === undefined ? {} : { change }) }
}

/** 原油|和天然气产量: the measure at the end is of each. */
function withSharedHead(nouns: readonly string[], { tokens }: Figure): readonly string[] {
  const last = nouns.at(-1) ?? ''
  if (!measureHead.test(last)) return nouns
  const head =
    tokens.findLast(({ text }) => last.endsWith(text) && text.length < last.length)?.text ?? ''
  return nouns.map((noun) => (measureHead.test(noun) ? noun : noun + head))
}

/** 2019年至2021年营业收入分别为…. */
function byYear(figure: Figure, { before, start, order, count }: Row): RowShare | undefined {
  const span = figure.near.times.findLast(
    ({ startDate, endDate, start: at, end }) =>
      startDate?.endsWith('-01-01') === true &&
      endDate?.endsWith('-12-31') === true &&
      at >= start &&
      end <= start + before.length &&
      Number(endDate.slice(0, 4)) - Number(startDate.slice(0, 4)) + 1 === count,
  )
  if (span?.startDate === undefined) return undefined
  const noun = nounOf(before, start, figure.tokens, figure.near)
  if (noun.length < 2) return undefined
  return {
    name: nameOf(figure, noun, undefined),
    period: String(Number(span.startDate.slice(0, 4)) + order),
  }
}

/** 甲公司、乙公司持股比例分别为9.8%和5.2%; also where the names stand in the clause before. */
function bySubject(
  figure: Figure,
  { before, start, words, order, count }: Row,
  { article }: Reading,
): RowShare | undefined {
  const links = figure.near.links
    .filter(({ mention }) => !mention.nested && mention.type !== 'PERSON')
    .filter(
      ({ mention }) =>
        mention.start >= figure.sentence.start && mention.end <= start + before.length,
    )
    .toSorted((a, b) => a.mention.start - b.mention.start)
  const list = links.slice(-count)
  const isJoined = list.every(({ mention }, at) => {
    const next = list[at + 1]
    return (
      next === undefined ||
      /^[”》]?(?:[、和与及]|以及)[“《]?$/.test(article.text.slice(mention.end, next.mention.start))
    )
  })
  const link = list[order]
  if (list.length < count || !isJoined || link === undefined) return undefined
  const last = list.at(-1)?.mention.end ?? start
  const from = Math.max(last, start)
  const said = article.text.slice(from, start + before.length)
  const noun =
    nounOf(said, from, figure.tokens, figure.near) ||
    nounOf(words, start + before.length + 2, figure.tokens, figure.near)
  if (noun.length < 2 || rate.test(said + words) || joint.test(said)) return undefined
  return { name: nameOf(figure, noun, undefined), subject: link.entity }
}

function changeOf({ quantity, left }: Figure, { before, words }: Row): RowShare['change'] {
  if (quantity.unit !== '%' || quantity.upper !== undefined) return undefined
  const groups: { readonly base?: string; readonly way?: string } | undefined = rate.exec(
    before.slice(-8) + words,
  )?.groups
  if (groups?.base === undefined) return undefined
  const own = /增长|上升|下降|减少|回落/.exec(left.text.slice(-4))?.[0] ?? groups.way ?? ''
  const value = /下降|减少|回落/.test(own) ? -quantity.value : quantity.value
  return { kind: groups.base === '环比' ? 'MOM' : 'YOY', value }
}

function nameOf({ quantity }: Figure, noun: string, change: RowShare['change']): IndicatorName {
  const { start, end, unit } = quantity
  const base = change?.kind === 'MOM' ? '环比' : '同比'
  const name = change === undefined ? measured(noun, unit) : `${noun}${base}增速`
  return { name, noun, span: { start, end }, rule: 'row' }
}
