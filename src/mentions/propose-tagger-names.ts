// What the trained tagger read in, proposals out: a second opinion beside the grammar's.
import type { Pass } from './proposal.ts'

/** A tagger's sure name is worth this much: enough to stand alone, not enough to overrule a name in full. */
const trust = 0.66

export const proposeTaggerNames: Pass = ({ passages }) =>
  passages.flatMap(({ tagged }, index) =>
    tagged.map(({ start, end, type, score }) => ({
      passage: index,
      start,
      end,
      type,
      score: score * trust,
      rule: `tagger-${type.toLowerCase()}`,
    })),
  )
