// What the tagger takes for a person, proposals out where it reads more of a name than the passes before, or a person where they know a short place name.
import { gather } from '../model/gather.ts'
import type { TaggedName } from '../model/knowledge.ts'
import type { Pass, Proposal } from './proposal.ts'
import { withoutVerb } from './without-verb.ts'

/**
 * From here on the tagger is believed against a place of the gazetteer (总统阿里). Set on `tests/gold/broadcast` and the articles of
 * `tests/gold`: right to wrong 5:0; places that were read from lists of towns are not given up (0:3), nor from 0.7 on (0:1).
 */
const sure = 0.9
/** Just above what the name it stands against is worth. */
const step = 0.01
/** Foreign names have points and hyphens inside; a bracket or a mark is none of a name's. */
const nameAlone = /^\p{Script=Han}(?:[\p{Script=Han}·•・-]*\p{Script=Han})?$/u
/** 安娜·云溪|和|玛丽·青石. */
const severalNames = /·\p{Script=Han}*[和与]\p{Script=Han}+·/u
const shortPlace = /^(?:gazetteer|tagged-place)/

export const proposeSurerPersons: Pass = ({ passages }, found) => {
  return gather(passages, ({ text, tagged }, passage) =>
    gather(tagged, (seen): readonly Proposal[] => {
      const { start, end, type, score } = withoutVerb(text, seen)
      if (type !== 'PERSON' || !nameAlone.test(text.slice(start, end))) return []
      if (severalNames.test(text.slice(start, end))) return []
      const name = { start, end, type, score }
      const inside = found
        .inPassage(passage)
        .filter(
          (other) =>
            other.start >= start && other.end <= end && other.score >= 0.5 && !isSame(name, other),
        )
      const beaten = inside.filter((other) => isBeaten(name, other))
      if (beaten.length === 0 || beaten.length < inside.length) return []
      const worth = Math.max(...beaten.map((other) => other.score)) + step
      return [{ passage, start, end, type, score: worth, rule: 'tagger-surer-person' }]
    }),
  )
}

const isSame = (name: TaggedName, other: Proposal) =>
  other.start === name.start && other.end === name.end && other.type === name.type

/** 莫拉莱|斯: more of the same person; 阿里, 马|沙特: no place, if the tagger is sure. */
function isBeaten({ start, end, score }: TaggedName, other: Proposal): boolean {
  if (other.type === 'PERSON') return end - start > other.end - other.start
  return other.type === 'PLACE' && score >= sure && shortPlace.test(other.rule)
}
