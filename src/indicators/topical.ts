// A name in, whether its clause speaks of it: it opens the clause or heads the phrase that opens it, and is no reporter or source.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

const opening =
  /^(?:其中|同时|此外|另外|另据了解|据悉|据了解|据介绍|如|而|并|还|也|又|但|因此|为此|随着|除了|截至|截止|以来|期间|当天|今后|未来|接下来|下一步|目前|作为|包括|首都|首府|省会|位于|地处|走进|来到|在|于|从|今年|提出|明确|要求|力争|争取|确保|预计|计划|规划|到|实现|推动|使|让|，|、|“|"|《|（|：|\s)*□*$/
const reporting =
  /^(?:(?:有关|相关)?(?:部门|方面)?(?:负责人|工作人员|发言人|记者|消息|主任|局长|书记|镇长|区长|县长|市长|会长|经理|董事长)|(?:新闻办|日前|近日|今天|最新)?(?:（[^）]*）)?(?:最新)?(?:发布|公布|通报|介绍|表示|统计|数据|监测|预计|测算)(?:[的，：]|数据|消息|显示|称|了|[^，。；]{0,16}(?:情况|数据|报告|公报|统计|指数)[，。])|(?:昨日|也|还|郑重)?(?:提醒|建议|呼吁|提示|指出|强调|认为|坦言|解释|提出|要求)|讯|电(?!站|厂|网|力|器|商)|时间|官网|等地|获悉)/
/** 某县委|常委、副书记, 某局|党组书记: who speaks or attends, not what is counted. */
const titleOfPerson =
  /^(?:党委|党组|常务|原|新任|县委|市委|区委|人大|政协|首席|高级|执行|名誉|纪委)?(?:常委|委员|党组成员|副?书记|副?主任|副?市长|副?县长|副?区长|副?镇长|副?乡长|副?省长|副?州长|副?局长|副?厅长|副?部长|副?处长|副?科长|副?院长|副?校长|副?会长|副?主席|副?行长|副?总经理|副?总裁|董事长|副?站长|队长|所长|工程师|教授|研究员)/
/** An office that tells something tells it of others; a firm mostly of itself. */
const isOffice = /(?:[部局委厅署办院]|委员会|办公室|指挥部|警方|中心)$/

/** 某局在…召开新闻发布会: who tells. */
const tellsNews = /^[^，。；]{0,12}(?:召开|举行|举办)[^，。；]{0,12}(?:发布会|通气会|通报会|吹风会)/
/** The words of the clause before it, times left out, each name one □. */
function leadOf({ start }: Span, sentence: Span, reading: Reading, links: readonly Link[]): string {
  const { text } = reading.article
  let clauseStart = start
  while (clauseStart > sentence.start && !boundary.includes(text.charAt(clauseStart - 1)))
    clauseStart--
  return withoutKnown(text, clauseStart, start, reading, links)
    .replace(said, '')
    .replace(heldPart, '□')
}

/** 某国首都|某市: the lead of the one held. */
const heldPart = /□(?:首都|首府|省会|[东南西北中]{1,2}部的?)$/

/** 某某还指出|某国: what is told opens behind the telling. */
const said = /^.*(?:指出|表示|强调|认为|透露|介绍)(?!的)/

export const opensClause = (
  mention: Span,
  sentence: Span,
  reading: Reading,
  links: readonly Link[],
): boolean => opening.test(leadOf(mention, sentence, reading, links))

/** 甲镇到县城的时间: of the way. */
const route = /^[到至][^，。；]{1,10}?的?(?:时间|距离|车程|路程|里程|路段)/
const boundary = '，。；：！？\n（）()'

export function isTopical(
  link: Link,
  sentence: Span,
  reading: Reading,
  links: readonly Link[],
): boolean {
  const { mention } = link
  const { text } = reading.article
  const after = wordsBehind(mention, reading)
  if (holdsNext(link, links, text) || isOfGuests(link, after)) return false
  if (reporting.test(after) || /^(?:[、级]|和[^，。]{0,12}等|以[东南西北内外])/.test(after))
    return false
  if (isListed(link, reading, links)) return false
  if (isOffice.test(mention.surface) && /^[^，。；：]{0,6}(?:称|说|表示|透露)[，：“]/.test(after))
    return false
  if (titleOfPerson.test(after) || tellsNews.test(after)) return false
  if (route.test(after) || isSpeakersHouse(link, reading)) return false
  // 重庆|市级医院: an adjective of level, not the city.
  if (/^[省市区县]级/.test(after) && !/[省市区县]$/.test(mention.surface)) return false
  const lead = leadOf(mention, sentence, reading, links)
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

/** The words behind a name, a day right behind it left out: 某局7日通报. */
function wordsBehind({ end }: Span, { article: { text }, times }: Reading): string {
  const day = times.find(
    ({ field, start, grain }) => field === 'text' && start === end && grain === 'day',
  )
  const from = day?.end ?? end
  return text.slice(from, from + 32).replace(/^[”》]/, '')
}

/** 某国首都|某市, 某省南部|某县: of places one in the other the last is meant. */
const holdsNext = ({ mention }: Link, links: readonly Link[], text: string): boolean =>
  mention.type === 'PLACE' &&
  links.some(
    ({ mention: { type, start } }) =>
      type === 'PLACE' &&
      start > mention.end &&
      start <= mention.end + 4 &&
      part.test(text.slice(mention.end, start)),
  )
const part = /^(?:首都|首府|省会|[东南西北中]{1,2}部的?)$/

/** 某省游客超六成, 某国客商下单6吨: where guests come from says nothing of whose the number is. */
const isOfGuests = ({ entity }: Link, after: string): boolean =>
  isDivision(entity) && /^(?:籍)?(?:游客|旅客|客源|客商|客户|客人|买家|采购商|留学生)/.test(after)

/** 某公司讲解员某某说: whose house the speaker is of. */
export function isSpeakersHouse({ mention }: Link, { article, links }: Reading): boolean {
  const { text } = article
  return links.some(
    (person) =>
      person.mention.field === 'text' &&
      person.mention.type === 'PERSON' &&
      person.mention.start > mention.end &&
      person.mention.start <= mention.end + 14 &&
      !/[，。；：]/.test(text.slice(mention.end, person.mention.start)) &&
      /^(?:说|介绍|表示|告诉|称|透露|坦言|指出|认为|回忆|测算)/.test(
        text.slice(person.mention.end),
      ),
  )
}

/** 甲县茶园、乙县果园等6处: each division of a list has one of them alone. */
function isListed(
  { mention, entity }: Link,
  { article }: Reading,
  links: readonly Link[],
): boolean {
  const { end } = mention
  const rest = /^[^，。；]{0,12}、/.exec(article.text.slice(end, end + 16))?.[0]
  if (rest === undefined || !isDivision(entity)) return false
  return (
    /^[^，。；]*等\d/.test(article.text.slice(end)) &&
    links.some((next) => isDivision(next.entity) && next.mention.start === end + rest.length)
  )
}

const isDivision = (entity: string): boolean => entity.startsWith('division:')

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
