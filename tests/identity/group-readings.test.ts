// What people say goes before what the machine thinks, and the order in which things come does not count.
import { describe, expect, test } from 'vitest'
import { findConflict } from '../../src/identity/check-judgement.ts'
import { groupReadings, type ScoredPair } from '../../src/identity/group-readings.ts'
import { planRegrouping } from '../../src/identity/plan-regrouping.ts'
import { standingOf } from '../../src/identity/standing.ts'
import type { Judgement, Ruling } from '../../src/model/judgement.ts'
import { createDice } from '../contract/rolled-pages.ts'

const thresholds = { accept: 0.8, ask: 0.5 }
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

function judge(rulings: readonly Ruling[]): readonly Judgement[] {
  return rulings.map((ruling, at) => ({
    ...ruling,
    id: `judgement-${at}`,
    at: new Date(at * 1000).toISOString(),
    by: '测试',
    evidence: [],
  }))
}

const rollPair = (roll: (below: number) => number): { a: string; b: string } => ({
  a: ids[roll(ids.length)] ?? '',
  b: ids[roll(ids.length)] ?? '',
})

/** Random rulings, those kept that do not contradict the ones before. */
function rollJudgements(roll: (below: number) => number): readonly Judgement[] {
  let kept: readonly Ruling[] = []
  for (let step = 0; step < 12; step += 1) {
    const made = judge(kept)
    const undone = made[roll(made.length + 1)]
    const ruling: Ruling =
      roll(4) === 0 && undone !== undefined
        ? { kind: 'UNDO', judgement: undone.id }
        : { kind: roll(3) === 0 ? 'DIFFERENT' : 'SAME', ...rollPair(roll) }
    if (findConflict(ruling, made) === undefined) kept = [...kept, ruling]
  }
  return judge(kept)
}

function rollPairs(roll: (below: number) => number): readonly ScoredPair[] {
  return Array.from({ length: 10 }, () => ({
    ...rollPair(roll),
    score: roll(101) / 100,
    reasons: [],
  })).filter(({ a, b }) => a !== b)
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'drawn judgements, seed %i',
  (seed) => {
    const roll = createDice(seed)
    const judgements = rollJudgements(roll)
    const standing = standingOf(judgements)
    const pairs = rollPairs(roll)
    const { groups, queue } = groupReadings(pairs, standing, thresholds)
    const groupOf = (id: string): string =>
      groups.find((group) => group.includes(id))?.join(' ') ?? id

    test('hold against the machine and do not contradict each other', () => {
      for (const { a, b } of standing.ofKind('SAME')) expect(groupOf(a)).toBe(groupOf(b))
      for (const { a, b } of standing.ofKind('DIFFERENT')) expect(groupOf(a)).not.toBe(groupOf(b))
      for (const { a, b, score } of queue) {
        expect(score).toBeGreaterThanOrEqual(thresholds.ask)
        expect(groupOf(a)).not.toBe(groupOf(b))
      }
    })

    test('give the same groups in whatever order pairs come', () => {
      expect(groupReadings(pairs.toReversed(), standing, thresholds)).toEqual({ groups, queue })
    })

    test('lead from any grouping to the one wanted, touching what differs alone', () => {
      const desired = groups.map((members) => ({ id: members[0] ?? '', members }))
      const before = groupReadings(rollPairs(roll), standingOf([]), thresholds).groups
      const current = new Map(
        before.flatMap((members) => members.map((one) => [one, members[0] ?? ''])),
      )
      const after = new Map(current)
      for (const { id, members } of planRegrouping(desired, current))
        for (const member of members) {
          if (members.length > 1) after.set(member, id)
          else after.delete(member)
        }
      expect(after).toEqual(
        new Map(desired.flatMap(({ id, members }) => members.map((one) => [one, id]))),
      )
      expect(planRegrouping(desired, after)).toEqual([])
    })
  },
)

test('an undoing that is undone lets the first judgement stand again', () => {
  const [same, undo, again] = judge([
    { kind: 'SAME', a: 'a', b: 'b' },
    { kind: 'UNDO', judgement: 'judgement-0' },
    { kind: 'UNDO', judgement: 'judgement-1' },
  ])
  const list = [same, undo, again].filter((one) => one !== undefined)
  expect(standingOf(list.slice(0, 2)).judgements).toEqual([])
  expect(standingOf(list).judgements).toEqual([same])
  expect(findConflict({ kind: 'UNDO', judgement: 'judgement-1' }, list)).toContain('undone already')
})
