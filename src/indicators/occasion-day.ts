// A figure without a time of its own in, the day of the occasion or of the telling that it belongs to out.
import type { Reading } from '../model/reading.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Figure } from './figure.ts'

/** 此次集中开工项目共38个, 签约项目17个: of the day of the occasion that was told before. */
export const isOfOccasion = (
  { sentence, right, quantity }: Figure,
  { article }: Reading,
): boolean =>
  /(?:集中|此次|本次|这次)?(?:签约|开工|竣工)(?:的)?[^，。；]{0,8}(?:项目|工程|企业)/.test(
    article.text.slice(sentence.start, Math.max(right.end, quantity.end)),
  )

/** The last single day told in the sentences just before. */
export function occasionDay(
  { sentence }: Figure,
  { times, sentences }: Reading,
): TimeExpression | undefined {
  return times.findLast(
    ({ field, end, grain, kind, sentence: index, isFuture }) =>
      field === 'text' &&
      end <= sentence.start &&
      grain === 'day' &&
      kind === 'point' &&
      !isFuture &&
      (sentences.find((each) => each.index === index)?.paragraph ?? 0) >= sentence.paragraph - 2,
  )
}

/** 水利部今天发布，…累计调水…: counted up to the day of telling. */
export function dayOfTelling(
  { sentence, quantity }: Figure,
  { times }: Reading,
): TimeExpression | undefined {
  const day = times.findLast(
    ({ field, start, end, grain, kind }) =>
      field === 'text' &&
      start >= sentence.start &&
      end <= quantity.start &&
      grain === 'day' &&
      kind === 'point',
  )
  return day?.startDate === undefined ? undefined : { ...day, kind: 'as-of', asOf: day.startDate }
}
