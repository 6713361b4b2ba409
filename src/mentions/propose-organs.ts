// Party and state organs by grammar: 市文旅委, 渝北区委, 国务院.
import type { Pass } from './proposal.ts'

export const proposeOrgans: Pass = ({ passages }) =>
  passages.flatMap((passage, index) =>
    passage.organs.map(({ start, end, isWeak }) => ({
      passage: index,
      start,
      end,
      type: 'ORGANIZATION' as const,
      score: isWeak ? 0.85 : 0.92,
      rule: 'organ-grammar',
    })),
  )
