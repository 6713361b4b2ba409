// Overlapping proposals in, the names that stand out: outer ones without overlaps, nested ones inside them.
import type { Proposal } from './proposal.ts'

export type Resolved = { readonly proposal: Proposal; readonly nested: boolean }

/** Proposals below this are noise on their own. Set on the MSRA test sample and the articles of `../shared/gold`. */
const threshold = 0.5

/**
 * Best first: a name's weight is its score plus a little for each character, so that the longest sound name wins over its parts;
 * ties go to the earlier start, then the longer, then the rule's name. What lies wholly inside a chosen name becomes nested.
 */
export function resolveOverlaps(proposals: readonly Proposal[]): readonly Resolved[] {
  const chosen: Proposal[] = []
  const nested: Proposal[] = []
  for (const proposal of [...proposals].sort(byWeight)) {
    if (proposal.score < threshold) continue
    const clash = chosen.find((other) => overlaps(other, proposal))
    if (clash === undefined) chosen.push(proposal)
    else if (isInside(proposal, clash) && !nested.some((other) => overlaps(other, proposal))) {
      nested.push(proposal)
    }
  }
  return [
    ...chosen.map((proposal) => ({ proposal, nested: false })),
    ...nested.map((proposal) => ({ proposal, nested: true })),
  ].sort(
    (a, b) =>
      a.proposal.passage - b.proposal.passage ||
      a.proposal.start - b.proposal.start ||
      b.proposal.end - a.proposal.end,
  )
}

const weight = ({ score, start, end }: Proposal) => score + 0.04 * (end - start)
const byWeight = (a: Proposal, b: Proposal) =>
  a.passage - b.passage ||
  weight(b) - weight(a) ||
  a.start - b.start ||
  b.end - a.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
const overlaps = (a: Proposal, b: Proposal) =>
  a.passage === b.passage && a.start < b.end && b.start < a.end
const isInside = (a: Proposal, b: Proposal) =>
  a.start >= b.start && a.end <= b.end && !a.anaphor && (a.start > b.start || a.end < b.end)
