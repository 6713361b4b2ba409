// A figure and the names of its sentence in, the name right before the number that it counts in out.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

/** 来自全国|31个省: where they come from or where it reaches. */
const reached =
  /(?:来自|辐射|覆盖|涉及|遍[及布]|销往|通达|走进|面向|抽调|通往|前往|驶往|运往|飞往|发往|出口|距离?|[到至往])(?:了|到|至)?$/

/** 全镇|112名党员, 某市|10家讲堂: the name right before the number, not the last of a list. */
export function attachedLink(
  { left, clause, quantity }: Figure,
  links: readonly Link[],
  { article }: Reading,
): Link | undefined {
  const link = links.at(-1)
  if (link === undefined || link.mention.start < clause.start || quantity.unit === '%')
    return undefined
  if (
    link.mention.end < left.start ||
    /[、和及与]/.test(article.text[link.mention.start - 1] ?? '')
  )
    return undefined
  if (reached.test(article.text.slice(clause.start, link.mention.start))) return undefined
  const gap = article.text.slice(link.mention.end, quantity.start).replace(/[”》]/g, '')
  return /^(?:共有?|[市区县镇]级层面|辖区|境内|内|的|现有|已有|有|周边|周围|沿线|附近|一带)?$/.test(
    gap,
  )
    ? link
    : undefined
}
