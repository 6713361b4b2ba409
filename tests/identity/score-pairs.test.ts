// Precision, recall, intervals and B³ against figures worked out by hand.
import { expect, test } from 'vitest'
import { scoreClusters, scorePairs } from '../../src/bench/identity/score-pairs.ts'

test('pairs: two of three found are right, two of four wanted are found', () => {
  const pair = (same: boolean, predicted: boolean) => ({ same, predicted })
  const { precision, recall, f1 } = scorePairs([
    pair(true, true),
    pair(true, true),
    pair(false, true),
    pair(true, false),
    pair(true, false),
    pair(false, false),
  ])
  expect(precision).toMatchObject({ right: 2, of: 3 })
  expect(recall).toMatchObject({ right: 2, of: 4 })
  expect(f1).toBeCloseTo(4 / 7)
  expect(recall.low).toBeCloseTo(0.15, 2)
  expect(recall.high).toBeCloseTo(0.85, 2)
})

test('nothing found is no division by nothing', () => {
  expect(scorePairs([]).f1).toBe(0)
  expect(scoreClusters([]).f1).toBe(0)
})

test('clusters: one of three told apart wrongly', () => {
  const items = [
    { cluster: '1', predicted: 'x' },
    { cluster: '1', predicted: 'x' },
    { cluster: '1', predicted: 'y' },
    { cluster: '2', predicted: 'y' },
  ]
  const { precision, recall } = scoreClusters(items)
  expect(precision).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4)
  expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
})
