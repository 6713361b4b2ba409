// Pairs with a score and what people say of them in, groups of one thing and the pairs left for people to judge out.
import { groupBy } from '../model/group-by.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import type { Standing } from './standing.ts'

/** How likely two names are one entity, or two reports one event. */
export type ScoredPair = {
  readonly a: string
  readonly b: string
  /** 0 to 1. */
  readonly score: number
  /** What speaks for and against it, in words. */
  readonly reasons: readonly string[]
}

export type Grouping = {
  /** Sets of two and more, each sorted. */
  readonly groups: readonly (readonly string[])[]
  /** Undecided, the likeliest first; none that people have judged, none within a group. */
  readonly queue: readonly ScoredPair[]
}

export type Thresholds = {
  /** From here on a pair is held to be one. */
  readonly accept: number
  /** From here on people are asked. */
  readonly ask: number
}

/**
 * What people say comes first and holds for all that is joined to it; then pairs from the likeliest down, as long as
 * nothing keeps the two groups apart. The order in which pairs come does not count.
 */
export function groupReadings(
  pairs: readonly ScoredPair[],
  standing: Standing,
  { accept, ask }: Thresholds,
  isApart: (a: readonly string[], b: readonly string[]) => boolean = () => false,
): Grouping {
  const sets = createDisjointSets()
  for (const { a, b } of standing.ofKind('SAME')) sets.join(a, b)
  const ruledApart = groupBy(
    standing.apart.flatMap(({ a, b }) => [
      { one: a, other: b },
      { one: b, other: a },
    ]),
    ({ one }) => one,
  )
  const isRuledApart = (a: string, b: string): boolean => {
    const second = sets.find(b)
    return sets
      .membersOf(a)
      .some((member) => ruledApart.get(member)?.some(({ other }) => sets.find(other) === second))
  }
  const inOrder = [...pairs].sort(byLikelihood)
  for (const { a, b, score } of inOrder) {
    if (score < accept || sets.find(a) === sets.find(b)) continue
    if (isRuledApart(a, b) || isApart(sets.membersOf(a), sets.membersOf(b))) continue
    sets.join(a, b)
  }
  const seen = new Set(standing.ofKind('UNSURE').map(({ a, b }) => keyOf(a, b)))
  const queue = inOrder.filter(
    ({ a, b, score }) =>
      score >= ask &&
      !seen.has(keyOf(a, b)) &&
      sets.find(a) !== sets.find(b) &&
      !isRuledApart(a, b),
  )
  const members = [
    ...inOrder.filter(({ score }) => score >= accept),
    ...standing.ofKind('SAME'),
  ].flatMap(({ a, b }) => [a, b])
  const roots = [...new Set(members.map(sets.find))].sort()
  const groups = roots.map(sets.membersOf).filter((group) => group.length > 1)
  return { groups, queue }
}

function byLikelihood(one: ScoredPair, other: ScoredPair): number {
  if (one.score !== other.score) return other.score - one.score
  return keyOf(one.a, one.b) < keyOf(other.a, other.b) ? -1 : 1
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
