// A figure and the links of its article in, the entity that the number is said of out.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Figure } from './figure.ts'

export type Subject = {
  readonly link: Link
  /** How it was found: `attached`, `clause`, `sentence`, `before`, `title`. */
  readonly way: 'attached' | 'part-of-policy' | 'clause' | 'before' | 'article'
}

const opening =
  /^(?:其中|同时|此外|另外|另据了解|据悉|据了解|据介绍|如|而|并|还|也|又|但|因此|为此|随着|除了|自|经|截至|截止|以来|期间|当天|今后|未来|接下来|下一步|目前|作为|包括|位于|地处|走进|来到|在|于|从|，|、|“|"|《|（|：|\s)*$/
const reporting =
  /^(?:有关|相关)?(?:部门|方面)?(?:负责人|工作人员|发言人|记者|消息|主任|局长|书记|镇长|区长|县长|市长|会长|经理|董事长)/
const boundary = /[，。；：！？\n（）()]/

/** Links that may be a subject, in order of the text. */
export function subjectLinks({ links }: Reading): readonly Link[] {
  return links
    .filter(
      ({ mention }) => mention.field === 'text' && !mention.nested && mention.type !== 'PERSON',
    )
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
}

export function findSubject(
  figure: Figure,
  indicatorNoun: string,
  reading: Reading,
  links: readonly Link[],
): Subject | undefined {
  const { text } = reading.article
  const before = links.filter(({ mention }) => mention.end <= figure.quantity.start)
  const inSentence = before.filter(({ mention }) => mention.start >= figure.sentence.start)
  const policy = policyOf(indicatorNoun, before, figure)
  if (policy !== undefined) return { link: policy, way: 'part-of-policy' }
  const attached = attachedLink(figure, inSentence)
  if (attached !== undefined) return { link: attached, way: 'attached' }
  const topical = inSentence.findLast((link) => isTopical(link, figure.sentence, reading, links))
  if (topical !== undefined) return { link: topical, way: 'clause' }
  const earlier = before.findLast(({ mention }) => {
    const sentence = reading.sentences.find(
      (each) => each.field === 'text' && each.start <= mention.start && mention.end <= each.end,
    )
    return sentence !== undefined && isTopical(linkAt(links, mention), sentence, reading, links)
  })
  if (earlier !== undefined) return { link: earlier, way: 'before' }
  const first = links.find(
    ({ mention }) =>
      !reporting.test(text.slice(mention.end)) && !/报$|新闻|央视/.test(mention.surface),
  )
  return first === undefined ? undefined : { link: first, way: 'article' }
}

const linkAt = (links: readonly Link[], { start, end }: Span): Link => {
  const link = links.find(({ mention }) => mention.start === start && mention.end === end)
  if (link === undefined) throw new Error(`no link at ${start}–${end}`)
  return link
}

/** Parts of a document are counted of the document: 22项重点任务. */
function policyOf(noun: string, before: readonly Link[], figure: Figure): Link | undefined {
  if (!/(?:方面|任务|举措|措施|条款|条|章|部分|内容|政策|条措施|具体)$/.test(noun)) return undefined
  const last = before.at(-1)
  const policy = before.findLast(({ mention }) => mention.type === 'POLICY')
  return policy !== undefined && (policy === last || policy.mention.start >= figure.sentence.start)
    ? policy
    : undefined
}

/** 全镇|112名党员, 某市|10家讲堂: the name right before the number. */
function attachedLink(
  { left, clause, quantity }: Figure,
  links: readonly Link[],
): Link | undefined {
  const link = links.at(-1)
  if (link === undefined || link.mention.end < left.start) return undefined
  const gap = clause.text.slice(Math.max(0, link.mention.end - clause.start))
  const isInClause = link.mention.start >= clause.start
  return isInClause &&
    quantity.unit !== '%' &&
    /^(?:共有?|市级层面|层面|区级层面|辖区|境内|内|的|现有|已有|有)?$/.test(gap)
    ? link
    : undefined
}

/** Opens its clause, or is the head of the phrase that opens it; no reporter, no source. */
function isTopical(link: Link, sentence: Span, reading: Reading, links: readonly Link[]): boolean {
  const { text } = reading.article
  const { start, end } = link.mention
  const after = text.slice(end, end + 16)
  if (reporting.test(after) || /^(?:消息|讯|电|官网|记者|等地|获悉|的消息|、)/.test(after))
    return false
  let clauseStart = start
  while (clauseStart > sentence.start && !boundary.test(text[clauseStart - 1] ?? '')) clauseStart--
  const lead = withoutKnown(text, clauseStart, start, reading, links)
  if (
    /[据从]$/.test(lead) &&
    /^.{0,12}(?:介绍|统计|数据|获悉|了解|通报|监测|测算|透露)/.test(after)
  )
    return false
  if (opening.test(lead)) return true
  return /的$/.test(lead) && !/^[的、]/.test(after) && !/(?:将|把|对|向|为|给|被|让)/.test(lead)
}

/** The words before a mention in its clause, without times and other names. */
function withoutKnown(
  text: string,
  from: number,
  to: number,
  { times }: Reading,
  links: readonly Link[],
): string {
  const known: readonly Span[] = [
    ...times.filter(({ field }) => field === 'text'),
    ...links.map(({ mention }) => mention),
  ]
  let words = ''
  for (let offset = from; offset < to; offset++) {
    if (!known.some(({ start, end }) => start <= offset && offset < end)) words += text[offset]
  }
  return words
}
