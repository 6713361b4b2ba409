// A figure in, the name that a noun before it points back to out: 活动, 该公司, 本届论坛.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

const pointer = '(?<pointer>本[次届场]|[此这]次|[该此][个家座届]?|这[个家座条]|上述)'
const noun =
  '(?<noun>活动|大赛|比赛|赛事|论坛|展会|[^，。的]{0,3}博览会|[^，。的]{1,2}[博交展]会|项目|工程|公司|企业|集团|园区|景区|学校|医院|小组|基金|平台|研究院|产业园|港口|机场|大桥|隧道|线路|电站|基地|工厂|车间|合作社)'
const opensClause = new RegExp(
  `(?:^|[，；：])(?:其中|目前|据悉|同时|据了解)?[，]?(?:${pointer}${noun}|(?<bare>活动|大赛|比赛|赛事|论坛|项目|工程|公司|小组|景区|园区|电站)(?=内|上|还|已|共|将|累计|现|目前|全长|总|占地|预计|自|由|以|设|采|为|有|计划|建设|启用|投))`,
)
/** Nouns of what is held: any programme may be meant. */
const isOccasion = (word: string): boolean => /^(?:活动|大赛|比赛|赛事|项目|工程|.*会)$/.test(word)

/** `unnamed` where the words point at something that has no name: 该项目占地120亩. */
export function pointedAt(
  figure: Figure,
  topical: Link | undefined,
  before: readonly Link[],
  { article }: Reading,
): Link | 'unnamed' | undefined {
  const from = Math.max(figure.sentence.start, topical?.mention.end ?? 0)
  const words = article.text.slice(from, figure.quantity.start)
  const groups: { readonly [Name in 'pointer' | 'noun' | 'bare']?: string } | undefined =
    opensClause.exec(words)?.groups
  const word = groups?.noun ?? groups?.bare
  if (word === undefined) return undefined
  const named = before.findLast(
    ({ mention }) =>
      mention.surface.endsWith(word) || (isOccasion(word) && mention.type === 'PROGRAMME'),
  )
  return named ?? (groups?.pointer === undefined ? undefined : 'unnamed')
}
