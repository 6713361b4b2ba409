// A figure and the time told before it in, whether that time says nothing of it out: what a plant can do, how large a thing is.
import type { Reading } from '../model/reading.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Figure } from './figure.ts'

/** 可年加工2万吨, 达产后年产值…: what a plant can do holds at no time that the sentence tells. */
const capacity =
  /(?:可|能|能够)(?:年|日)?(?:加工|处理|生产|产|新增|吸纳|容纳|提供|实现|带动|满足|节约|节省|减排|供|清洗|接待|停放|解决)|(?:^|[，；])(?:设计)?年(?:产|加工|处理|上网|发电|减排|供|吞吐)|(?:建成|投产|达产|投用|投运|竣工)[投达]?[产用]?后/

/** A day on which something took place does not date how long or large a thing is: 8月3日开园的公园占地612亩. */
export const isTimeless = ({ quantity }: Figure, { grain, kind }: TimeExpression): boolean =>
  kind !== 'as-of' &&
  grain === 'day' &&
  /^(?:米|公里|千米|亩|公顷|平方米|平方公里|立方米|厘米|毫米|m|km)$/.test(quantity.unit)

/** Nothing that it can do is dated by a day or by when it was opened; 2023年，年产量… is. */
export function isCapacity(
  { sentence, quantity }: Figure,
  time: TimeExpression | undefined,
  { article }: Reading,
): boolean {
  const from = time?.end ?? sentence.start
  const words = article.text.slice(from, quantity.start)
  return capacity.test(words) && (time === undefined || /[，；]/.test(words))
}
