// A figure in, the name that a noun before it points back to out: 活动, 该公司, 本届论坛.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'
import { shortNameAt } from './short-name.ts'
import { isTopical } from './topical.ts'

const pointer = '(?<pointer>本[次届场]|[此这]次|[该此][个家座届]?|这[个家座条]|上述)'
const noun =
  '(?<noun>活动|大赛|比赛|赛事|论坛|展会|[^，。的]{0,3}博览会|[^，。的]{1,2}[博交展]会|项目|工程|公司|企业|集团|园区|景区|学校|医院|小组|基金|平台|研究院|产业园|港口|机场|大桥|隧道|线路|电站|基地|工厂|车间|合作社|小区|社区|市场|超市|公园|水库|运河|铁路|公路|码头|酒店|营地|展馆|场馆|协会|商会|学院|大学|[中小]学|研究所|实验室|中心|系统|联盟)'
const opensClause = new RegExp(
  `(?:^|[，；：])(?:其中|目前|据悉|同时|据了解)?[，]?(?:${pointer}${noun}|(?<bare>活动|大赛|比赛|赛事|论坛|项目|工程|公司|小组|景区|园区|电站|小区|医院|学校|市场|超市|公园|水库|大桥|隧道|机场|港口|码头|酒店|营地|协会|商会|合作社|工厂|基地)(?=内|上|还|已|共|将|累计|现|目前|全长|总|占地|预计|自|由|以|设|采|为|有|计划|建设|启用|投))`,
)
/** Nouns of what is held: any programme may be meant. */
const isOccasion = (word: string): boolean => /^(?:活动|大赛|比赛|赛事|项目|工程|.*会)$/.test(word)

const ofTheLine = /(?:^|[，；：])(?:全线|沿线|沿途|[这该](?:条|段)?(?:道?路|公路|线路))/
/** 全线: the line last named, not its tunnel or bridge. */
const isLine = ({ mention }: Link): boolean =>
  mention.type === 'PLACE' &&
  /(?:高速|公路|铁路|高铁|轨道|号线|线|快线|大道|管道)$/.test(mention.surface)

/** 对学校进行改扩建，新建教学楼2栋: the thing that work is done on. */
const workedOn =
  /对(?:该|此|这[座所条])?([\p{Script=Han}]{2,12}?)(?:进行|实施|开展)[^，。；]{0,6}(?:改|扩|建|修|整治|升级|提升|维护)/u
const schools = /(?:学校|[中小大]学|学院|完小)$/

/** The thing itself where that is a name, or the last name before that ends so. */
const thingNamed = (thing: string, before: readonly Link[], until: number): Link | undefined =>
  before.findLast(
    ({ mention: { surface, end } }) =>
      end <= until && (surface.endsWith(thing) || (thing === '学校' && schools.test(surface))),
  )

/** `unnamed` where the words point at something that has no name: 该项目占地120亩. */
export function pointedAt(
  figure: Figure,
  topical: Link | undefined,
  before: readonly Link[],
  reading: Reading,
): Link | 'unnamed' | undefined {
  const { article } = reading
  const from = Math.max(figure.sentence.start, topical?.mention.end ?? 0)
  const words = article.text.slice(from, figure.quantity.start)
  const lineAt = words.search(ofTheLine)
  const line =
    lineAt < 0
      ? undefined
      : before.findLast((link) => isLine(link) && link.mention.end <= from + lineAt)
  if (line !== undefined) return line
  const worked = workedOn.exec(words)
  const thing =
    worked && thingNamed(worked[1] ?? '', before, from + worked.index + worked[0].length)
  if (thing) return thing
  // 又在此发现5处: the last site before, no division.
  const site = /在(?:此|这里|那里|当地)[^，。；]*$/.test(words)
    ? before.findLast(
        (link) => link.mention.type === 'PLACE' && isTopicalAtHome(link, reading, before),
      )
    : undefined
  if (site !== undefined) return site
  if (/(?:^|[，；])后者[^，。；]*$/.test(words)) {
    const other = before.findLast(
      ({ mention }) => mention.type === 'ORGANIZATION' && mention.start >= figure.sentence.start,
    )
    if (other !== undefined) return other
  }
  const short = shortNameAt(words, from, figure.tokens, before)
  if (short !== undefined) return short
  const opening = opensClause.exec(words)
  const groups: { readonly [Name in 'pointer' | 'noun' | 'bare']?: string } | undefined =
    opening?.groups
  const word = groups?.noun ?? groups?.bare
  if (word === undefined) return undefined
  const named = before.findLast(
    ({ mention }) =>
      mention.end <= from + (opening?.index ?? 0) + 1 &&
      (mention.surface.endsWith(word) || (isOccasion(word) && mention.type === 'PROGRAMME')),
  )
  return named ?? (groups?.pointer === undefined ? undefined : 'unnamed')
}

function isTopicalAtHome(link: Link, reading: Reading, links: readonly Link[]): boolean {
  const home = reading.sentences.find(
    ({ field, start, end }) =>
      field === 'text' && start <= link.mention.start && link.mention.end <= end,
  )
  return home !== undefined && isTopical(link, home, reading, links)
}
