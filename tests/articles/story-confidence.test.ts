import { describe, expect, test } from 'vitest'
import { confidenceOf, type Evidence } from '../../src/articles/story-confidence.ts'

const sure: Evidence = { fit: 4, margin: 2, edge: 5, inner: -6, isOpen: false, length: 400 }

describe('layout is less sure of a story', () => {
  for (const [why, doubt] of [
    ['whose headline fits badly', { fit: 1 }],
    ['whose headline fits another as well', { margin: 0 }],
    ['whose ends are doubtful', { edge: -1 }],
    ['that may be two', { inner: 2 }],
    ['that breaks off', { isOpen: true }],
    ['that is short', { length: 40 }],
  ] as const)
    test(why, () => {
      expect(confidenceOf({ ...sure, ...doubt })).toBeLessThan(confidenceOf(sure))
    })
})

test('confidence lies between 0 and 1, also where nothing is known or nothing was joined', () => {
  const infinite = { edge: Number.POSITIVE_INFINITY, inner: Number.NEGATIVE_INFINITY }
  for (const evidence of [
    { ...sure, ...infinite },
    { fit: 0, margin: 0, edge: -9, inner: 9, isOpen: true, length: 0 },
  ]) {
    expect(confidenceOf(evidence)).toBeGreaterThan(0)
    expect(confidenceOf(evidence)).toBeLessThan(1)
  }
})
