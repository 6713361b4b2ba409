// Overlapping proposals in, the names that stand out: none overlaps another.
import type { Proposal } from './proposal.ts'

/** Proposals below this are noise on their own. Set on the MSRA training set and the articles of `../shared/gold`. */
export const threshold = 0.5
/** What a character of length is worth against score: the longest sound name wins over its parts. */
const lengthWeight = 0.08

/**
 * Best first: score plus a little for each character; ties go to the earlier start, then the longer, then the rule's name.
 * By passage, then start.
 */
export function resolveOverlaps(proposals: readonly Proposal[]): readonly Proposal[] {
  const byPassage = new Map<number, Proposal[]>()
  for (const proposal of [...proposals].filter(({ score }) => score >= threshold).sort(byWeight)) {
    const chosen = byPassage.get(proposal.passage) ?? []
    if (!chosen.some((other) => other.start < proposal.end && proposal.start < other.end))
      chosen.push(proposal)
    byPassage.set(proposal.passage, chosen)
  }
  return [...byPassage.values()].flat().sort((a, b) => a.passage - b.passage || a.start - b.start)
}

const weight = ({ score, start, end }: Proposal) => score + lengthWeight * Math.min(20, end - start)
const byWeight = (a: Proposal, b: Proposal) =>
  a.passage - b.passage ||
  weight(b) - weight(a) ||
  a.start - b.start ||
  b.end - a.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
