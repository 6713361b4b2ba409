// A figure and the names of its sentence in, the first of a list of names that the clause opens with out: 甲、乙、丙等地的快递业务量.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'
import { opensClause } from './topical.ts'

const joint = /^[”》]?(?:[、和与及]|以及)[“《]?$/

/** Numbers told of several together are said of the first. Absent where the number counts the list itself: 甲、乙等8条道路. */
export function openingList(
  { sentence, quantity, clause }: Figure,
  inSentence: readonly Link[],
  reading: Reading,
  links: readonly Link[],
): Link | undefined {
  const { text } = reading.article
  const heads = inSentence.filter(
    ({ mention }, at) =>
      mention.type !== 'POLICY' &&
      mention.start >= clause.start &&
      !/[镇乡村]$|街道$|社区$/.test(mention.surface) &&
      !/[在于]|其中/.test(text.slice(clause.start, mention.start)) &&
      opensList(inSentence, at, text) &&
      opensClause(mention, sentence, reading, links),
  )
  const head = heads.at(-1)
  if (head === undefined) return undefined
  let last = head
  for (const next of inSentence.slice(inSentence.indexOf(head) + 1))
    if (joint.test(text.slice(last.mention.end, next.mention.start))) last = next
  const after = text.slice(last.mention.end, quantity.start)
  return /^[”》]?(?:等(?:地|省份|国家)?)?(?:[^，。；]{0,10}等)?的?$/.test(after) ? undefined : head
}

const opensList = (names: readonly Link[], at: number, text: string): boolean => {
  const [name, next] = [names[at], names[at + 1]]
  return (
    name !== undefined &&
    next !== undefined &&
    joint.test(text.slice(name.mention.end, next.mention.start))
  )
}
