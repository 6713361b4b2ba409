// Overlapping proposals in, the names that stand out: none overlaps another.
import { byPassage, type Judge, type Proposal } from './proposal.ts'

/** Proposals below this are noise on their own. Set on the MSRA training set and the articles of `../shared/gold`. */
export const threshold = 0.5
/** What a character of length is worth against score: the longest sound name wins over its parts. */
const lengthWeight = 0.08

/**
 * In each passage the best first: score plus a little for each character; ties go to the earlier start, then the longer, then the rule's name.
 * By passage, then start.
 */
export function resolveOverlaps(
  proposals: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  return [...byPassage(proposals)]
    .sort(([left], [right]) => left - right)
    .flatMap(([, proposed]) => chooseStanding(proposed, judge))
}

/** Of the proposals of one passage. */
export function chooseStanding(proposed: readonly Proposal[], judge?: Judge): readonly Proposal[] {
  const sure: Proposal[] = []
  for (const proposal of proposed)
    if (proposal.score >= threshold) insertSorted(sure, proposal, byWeight)
    else judge?.(proposal, { outcome: 'rejected', reason: 'below-threshold' })
  const chosen: Proposal[] = []
  for (const proposal of sure) {
    const rival = chosen.find((other) => other.start < proposal.end && proposal.start < other.end)
    if (rival === undefined) {
      chosen.push(proposal)
      judge?.(proposal, { outcome: 'mention', reason: 'chosen' })
    } else if (knowsMore(proposal, rival)) {
      chosen[chosen.indexOf(rival)] = proposal
      judge?.(proposal, { outcome: 'mention', reason: 'chosen' })
      judge?.(rival, { outcome: 'rejected', reason: 'agrees', by: proposal })
    } else {
      const reason = isSameReading(rival, proposal) ? 'agrees' : 'overlapped'
      judge?.(proposal, { outcome: 'rejected', reason, by: rival })
    }
  }
  const inOrder: Proposal[] = []
  for (const proposal of chosen) insertSorted(inOrder, proposal, byStart)
  return inOrder
}

/** Behind all that are not greater. Sentences hold few proposals, and are settled again and again: sorting makes copies each time. */
function insertSorted(
  sorted: Proposal[],
  proposal: Proposal,
  compare: (a: Proposal, b: Proposal) => number,
): void {
  let at = sorted.length
  for (; at > 0; at -= 1) {
    const before = sorted[at - 1]
    if (before === undefined || compare(before, proposal) <= 0) break
    sorted[at] = before
  }
  sorted[at] = proposal
}

const byStart = (a: Proposal, b: Proposal) => a.start - b.start

const isSameReading = (a: Proposal, b: Proposal) =>
  a.start === b.start && a.end === b.end && a.type === b.type

/** 龙兴 of 鱼复、龙兴、水土三大新城: the tagger reads the same name, the grammar knows of what it is short. */
const knowsMore = (proposal: Proposal, rival: Proposal) =>
  isSameReading(rival, proposal) &&
  rival.rule.startsWith('tagger') &&
  proposal.fullName !== undefined

const weight = ({ score, start, end }: Proposal) => score + lengthWeight * Math.min(20, end - start)
const byWeight = (a: Proposal, b: Proposal) =>
  weight(b) - weight(a) ||
  a.start - b.start ||
  b.end - a.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
