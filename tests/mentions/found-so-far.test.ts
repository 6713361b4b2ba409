import { expect, test } from 'vitest'
import { FoundSoFar } from '../../src/mentions/found-so-far.ts'
import type { Proposal } from '../../src/mentions/proposal.ts'
import { resolveOverlaps } from '../../src/mentions/resolve-overlaps.ts'

const proposal = (passage: number, start: number, end: number, score: number): Proposal => ({
  passage,
  start,
  end,
  type: 'PLACE',
  score,
  rule: 'rule',
})

test('what stands is what all proposals together leave standing, after each addition', () => {
  const found = new FoundSoFar(3)
  for (const added of [
    [proposal(0, 0, 2, 0.6), proposal(2, 4, 6, 0.7), proposal(2, 0, 3, 0.3)],
    [proposal(0, 0, 4, 0.8), proposal(1, 1, 3, 0.5)],
    [],
    [proposal(2, 5, 9, 0.9), proposal(2, 0, 2, 0.5)],
  ]) {
    found.add(added)
    expect(found.standing()).toEqual(resolveOverlaps(found.all))
    for (const passage of [0, 1, 2])
      expect(found.standingIn(passage)).toEqual(
        found.standing().filter((standing) => standing.passage === passage),
      )
  }
  expect(found.standing().map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [1, 3],
    [0, 2],
    [5, 9],
  ])
})

test('full names and anaphors are kept', () => {
  const found = new FoundSoFar(1)
  const given = { ...proposal(0, 0, 2, 0.6), fullName: '云岭大桥' }
  const anaphor = { ...proposal(0, 4, 6, 0.6), anaphor: true as const }
  found.add([given, anaphor])
  expect(found.all).toEqual([given, anaphor])
})
