// A figure in, whether it only tells how many names have just been told out: 甲公司、乙公司两家企业.
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

/** Only where nothing before the names set them up: 设甲、乙两站 counts. */
export function isSumOfNames(
  { quantity, left, clause }: Figure,
  { links, article }: Reading,
): boolean {
  const told = links.filter(
    ({ mention }) =>
      mention.field === 'text' &&
      !mention.nested &&
      mention.start >= clause.start &&
      mention.end <= quantity.start,
  )
  const gaps = told.map(({ mention }, at) =>
    article.text.slice(mention.end, told[at + 1]?.mention.start ?? quantity.start),
  )
  return (
    left.start === clause.start &&
    told.length > 1 &&
    told.length === quantity.value &&
    told[0]?.mention.start === clause.start &&
    gaps.slice(0, -1).every((gap) => /^[”》]?[、和与及][“《]?$/.test(gap)) &&
    /^[”》]?$/.test(gaps.at(-1) ?? '')
  )
}
