// Learning which of several rivals is right, if any: what is repeated is learnt, what tells none is told from what tells one.
import { describe, expect, it } from 'vitest'
import { createLinear, encodeLinear } from '../../src/model/linear-model.ts'
import { sharesOf, trainRivals } from '../../src/train/train-rivals.ts'

const options = {
  task: 'sizes',
  featureVersion: 2,
  rounds: 10,
  rate: 0.2,
  decay: 1e-4,
  least: 2,
  seed: 5,
}
/** Key 10 is right beside key 11, unless key 12 is there too: then none is. */
const samples = Array.from({ length: 60 }, (_, at) => {
  const isNone = at % 3 === 0
  const none = isNone ? [12] : []
  return {
    rivals: [Uint32Array.from([11, 99, ...none]), Uint32Array.from([10, 99, ...none])],
    wanted: isNone ? -1 : 1,
  }
})
const bytes = encodeLinear(trainRivals(samples, options))
const model = createLinear(bytes, 'sizes', 2, 1)

/** Probabilities of rivals, each of a few keys. */
function judge(...rivals: readonly (readonly number[])[]): readonly number[] {
  const worths = rivals.map((keys) => {
    const worth = new Float64Array(1)
    model.weigh(keys, keys.length, worth)
    return worth[0] ?? 0
  })
  return sharesOf(
    worths.map((_, at) => [at]),
    worths,
  )
}

describe('rivals', () => {
  it('are told apart', () => {
    const [wrong = 1, right = 0] = judge([11, 99], [10, 99])
    expect(right).toBeGreaterThan(0.7)
    expect(wrong).toBeLessThan(0.2)
  })

  it('may all be wrong', () => {
    for (const share of judge([11, 99, 12], [10, 99, 12])) expect(share).toBeLessThan(0.45)
    const left = judge([11, 99, 12], [10, 99, 12]).reduce((rest, share) => rest - share, 1)
    expect(left).toBeGreaterThan(0.5)
  })

  it('share with none of them a probability of 1', () => {
    expect(sharesOf([[0], [1]], [0, 0])).toEqual([1 / 3, 1 / 3])
  })

  it('give the same bytes from the same samples', () => {
    expect(encodeLinear(trainRivals(samples, options))).toEqual(bytes)
  })
})
