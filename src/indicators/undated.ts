// A figure and the time told before it in, whether that time says nothing of it out: what a plant can do, how large a thing is, what an event of its clause began.
import type { Reading } from '../model/reading.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Figure } from './figure.ts'

/** 可年加工2万吨, 达产后年产值…: what a plant can do holds at no time that the sentence tells. */
const capacity =
  /(?:可|能|能够)(?:年|日)?(?:加工|处理|生产|产|新增|吸纳|容纳|提供|实现|带动|满足|节约|节省|减排|供|清洗|接待|停放|解决)|(?:^|[，；])(?:设计)?年(?:产|加工|处理|上网|发电|减排|供|吞吐)|(?<![今去明前本全每近整\d〇一二三四五六七八九十])年(?:设计)?(?:生产能力|产能|门诊量|接诊量|处理能力|吞吐能力|发电量)|(?:建成|投产|达产|投用|投运|竣工)[投达]?[产用]?后/

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

/** What happens once, and does not date the figures of what it brought about. */
const happening =
  /(?:开工|动工|开建|奠基|竣工|建成|完工|投用|投产|投运|通车|开通|开园|开馆|开业|揭牌|挂牌|成立|组建|启动|印发|出台|发布|公布|修订|施行|签订|签署|签约|举行|举办|召开|开幕|闭幕|改造|扩建|整治|创办|设立|发生|爆发)/
/** What comes in over a time, of that time in whatever clause. */
const flow = /接待|游客|收入|产值|销售|成交|产量|客流|发送|运输|吞吐|投资/
const longestOccasion = 20

/** 去年3月，某县对学校进行改扩建，新建教学楼2栋; 2021年9月开工建设，建筑面积4万平方米: the month is the event's. */
export function isOfHappening(
  { quantity, left, right }: Figure,
  time: TimeExpression,
  { article }: Reading,
): boolean {
  if (time.kind === 'as-of' || time.isFuture || /以来|[起后]$/.test(time.surface)) return false
  const after = article.text.slice(time.end, quantity.start)
  const clauses = after.split(/[，；。]/)
  const isFrame = clauses[0] === '' && clauses.length > 1
  const own = clauses[isFrame ? 1 : 0] ?? ''
  if (clauses.length < (isFrame ? 3 : 2)) return false
  if (flow.test(left.text + right.text)) return false
  const isOfEvent = happening.test(own)
  return time.grain === 'month' || isShortStretch(time)
    ? isOfEvent
    : time.grain !== 'day' && !isFrame && happening.exec(own)?.index === 0
}

/** 10月28日至30日: how long an occasion lasts. */
function isShortStretch({ startDate, endDate }: TimeExpression): boolean {
  if (startDate === undefined || endDate === undefined) return false
  const days = (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000
  return days > 0 && days <= longestOccasion
}

/** 有效期3年, 缩短半个小时: how long, whenever. */
export const isLength = ({ quantity }: Figure): boolean =>
  /^(?:年|个?月|小时|分钟|工作日)$/.test(quantity.unit)
