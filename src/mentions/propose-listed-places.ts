// What stands in a list beside a place, proposals out: a short word between marks with no verb in it, 企南轩 of 海源楼、企南轩等.
import { gather } from '../model/gather.ts'
import { isGeneric, isOutsider } from './name-material.ts'
import { type Passage, tokensTouching } from './passage.ts'
import { findPattern, patternOf } from './pattern.ts'
import type { Pass } from './proposal.ts'

const item = patternOf(/(?<=、)\p{Script=Han}{2,5}(?=[、和等])/gu, '、')
const nounLike = /^(?:x|n|nr|nrt|nrfg|ns|nz|ng|zg|g|j|s|q|a|t|b|i|l|vn|nt|k|m)$/

export const proposeListedPlaces: Pass = ({ passages }, found) =>
  gather(passages, (passage, index) => {
    const items = findPattern(passage, item)
    if (items.length === 0) return []
    const names = found.standingIn(index)
    return items.flatMap(({ index: start, 0: name }) => {
      const end = start + name.length
      if (names.some((other) => other.start < end && start < other.end)) return []
      const isPlace = (other: { type: string; score: number }) =>
        other.type === 'PLACE' && other.score >= 0.5
      const isAfter = names.some((other) => other.end === start - 1 && isPlace(other))
      const isBefore = names.some(
        (other) => other.start === end + 1 && passage.text[end] !== '等' && isPlace(other),
      )
      const isLast = passage.text[end] === '等'
      if (!(isBefore || (isAfter && isLast)) || !mayBeName(passage, start, end)) return []
      return {
        passage: index,
        start,
        end,
        type: 'PLACE',
        score: 0.55,
        rule: 'listed-place',
      } as const
    })
  })

function mayBeName(passage: Passage, start: number, end: number): boolean {
  const name = passage.text.slice(start, end)
  if (isGeneric(name) || isOutsider(name) || /[的了后]/.test(name)) return false
  return tokensTouching(passage, start, end).every(
    (token) => token.start >= start && token.end <= end && nounLike.test(token.tag),
  )
}
