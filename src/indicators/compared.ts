// A figure in, whether it is told as a statistic, with its growth or fall right behind it, out; and the period such figures go on with.
import type { Sentence } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Figure } from './figure.ts'

const growth =
  /^[，（(]?(?:同比|环比|比上年|较上年|比去年|较去年|增长|增加|下降|增幅|降幅|增速)[^，。；]{0,8}\d/

/** 销售面积8万平方米，下降4%; 产量同比分别增长4.6%. */
export const isCompared = (
  { quantity, sentence, left, clause }: Figure,
  { article }: Reading,
): boolean =>
  growth.test(article.text.slice(quantity.end, sentence.end)) ||
  (quantity.unit === '%' &&
    (/(?:同比|比上年|比去年|较上年)[^，。；]{0,8}$/.test(left.text) ||
      /(?:同比|比上年|比去年|较上年)[^，。；]*分别/.test(clause.text)))

/** 前三季度…。机电产品出口3.39万亿元，增长6.8%: the period told before, unless a heading stands between. */
export function carriedPeriod(
  { sentence }: Figure,
  { times, sentences }: Reading,
): TimeExpression | undefined {
  const from = sentences.findLast(
    (each) => each.field === 'text' && each.end <= sentence.start && isHeading(each),
  )
  return times.findLast(
    ({ field, start, end, kind, grain, period, isFuture }) =>
      field === 'text' &&
      end <= sentence.start &&
      start >= (from?.end ?? 0) &&
      kind === 'range' &&
      /^(?:month|quarter|year|span)$/.test(grain) &&
      period !== undefined &&
      !isFuture,
  )
}

const isHeading = ({ text }: Sentence): boolean => !/[。！？；：…”）)\s]$/.test(text)
