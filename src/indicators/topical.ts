// A name in, whether its clause speaks of it: it opens the clause or heads the phrase that opens it, and is no reporter or source.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

const opening =
  /^(?:其中|同时|此外|另外|另据了解|据悉|据了解|据介绍|如|而|并|还|也|又|但|因此|为此|随着|除了|截至|截止|以来|期间|当天|今后|未来|接下来|下一步|目前|作为|包括|位于|地处|走进|来到|在|于|从|今年|，|、|“|"|《|（|：|\s)*□*$/
const reporting =
  /^(?:(?:有关|相关)?(?:部门|方面)?(?:负责人|工作人员|发言人|记者|消息|主任|局长|书记|镇长|区长|县长|市长|会长|经理|董事长)|(?:新闻办|日前|近日|今天|最新)?(?:（[^）]*）)?(?:最新)?(?:发布|公布|通报|介绍|表示|统计|数据|监测|预计|测算)(?:[的，：]|数据|消息|显示|称|了)|(?:昨日|也|还|郑重)?(?:提醒|建议|呼吁|提示|指出|强调|认为|坦言|解释|提出|要求)|讯|电(?!站|厂|网|力|器|商)|时间|官网|等地|获悉)/
const boundary = /[，。；：！？\n（）()]/

export function isTopical(
  { mention }: Link,
  sentence: Span,
  reading: Reading,
  links: readonly Link[],
): boolean {
  const { text } = reading.article
  const after = text.slice(mention.end, mention.end + 16).replace(/^[”》]/, '')
  if (reporting.test(after) || /^(?:[、级]|和[^，。]{0,12}等|以[东南西北内外])/.test(after))
    return false
  // 重庆|市级医院: an adjective of level, not the city.
  if (/^[省市区县]级/.test(after) && !/[省市区县]$/.test(mention.surface)) return false
  let clauseStart = mention.start
  while (clauseStart > sentence.start && !boundary.test(text[clauseStart - 1] ?? '')) clauseStart--
  const lead = withoutKnown(text, clauseStart, mention.start, reading, links)
  if (
    /[据从]$/.test(lead) &&
    /^.{0,12}(?:介绍|统计|数据|获悉|了解|通报|监测|测算|透露)/.test(after)
  ) {
    return false
  }
  if (/[、和及与]□*$/.test(lead)) return false
  if (opening.test(lead)) return true
  return /的$/.test(lead) && !/^[的、]/.test(after) && !/(?:将|把|对|向|为|给|被|让)/.test(lead)
}

/** The words before a mention in its clause, without times; each other name is one □. */
function withoutKnown(
  text: string,
  from: number,
  to: number,
  { times }: Reading,
  links: readonly Link[],
): string {
  const near = links.filter(({ mention }) => mention.start < to && from < mention.end)
  const nearTimes = times.filter(
    (time) => time.field === 'text' && time.start < to && from < time.end,
  )
  const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end
  let words = ''
  for (let offset = from; offset < to; offset++) {
    const name = near.find(({ mention }) => holds(mention, offset))
    if (name !== undefined) words += name.mention.start === offset ? '□' : ''
    else if (!nearTimes.some((time) => holds(time, offset))) words += text[offset]
  }
  return words
}
