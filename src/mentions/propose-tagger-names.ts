// What the trained tagger read in, proposals out: a second opinion beside the grammar's, for names that have something proper in them.
import type { TaggedName } from '../model/knowledge.ts'
import { headEndingAt } from './heads.ts'
import { isOutsider, proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import { roleEndingAt } from './person-cues.ts'
import type { Pass } from './proposal.ts'

/** A tagger's sure name is worth this much: enough to stand alone, not enough to overrule a name in full. */
const trust = 0.66

export const proposeTaggerNames: Pass = ({ passages }) =>
  passages.flatMap((passage, index) =>
    passage.tagged
      .filter((name) => isCredible(passage, name))
      .map(({ start, end, type, score }) => ({
        passage: index,
        start,
        end,
        type,
        score: score * trust,
        rule: `tagger-${type.toLowerCase()}`,
      })),
  )

const direction = /^[东西南北中]{1,2}(?:部|方|面|侧)?$/

/** 西南, and 洞口 where no county is near: the passes before knew the word and did not take it for a name. */
const isEverydayWord = ({ text, matches }: Passage, start: number, end: number) =>
  direction.test(text.slice(start, end)) ||
  /[两沿对]岸|[沿周]边|境内|沿线$/.test(text.slice(start, end)) ||
  matches.some((match) => match.isCommonWord && match.start === start && match.end === end)

/** Single characters have a pass of their own; 纪念馆 and 书法协会 are kinds, not names; 走进|博物馆 begins with a verb. */
function isCredible(passage: Passage, { start, end, type }: TaggedName): boolean {
  if (end - start < 2) return false
  if (type === 'PLACE' && isEverydayWord(passage, start, end)) return false
  if (type === 'PERSON') return roleEndingAt(passage.text, end) < end - start
  const words = passage.tokens.filter((token) => token.start < end && token.end > start)
  const [first] = words
  if (first === undefined || isOutsider(first.text)) return false
  const isKind = words.length === 1 && first.tag !== 'x'
  const isHeaded = headEndingAt(passage.text, end)?.type === 'ORGANIZATION'
  const startsWithPlace = passage.matches.some((match) => match.start === start && match.end < end)
  if (type === 'ORGANIZATION' && (isHeaded ? isKind : startsWithPlace)) return false
  const isCutThrough = first.start < start || (words.at(-1)?.end ?? end) > end
  const isPlaced = passage.matches.some((match) => match.start === start && match.end <= end)
  if (isCutThrough || isPlaced) return true
  // 政协, 书法协会: words of the dictionary that say which kind of organ.
  const proper =
    type === 'ORGANIZATION' ? words.filter(({ tag }) => !/^(?:j|nt)$/.test(tag)) : words
  return proper.some((word) => proofOf(word) !== 'none')
}
