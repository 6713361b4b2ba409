import { describe, expect, it } from 'vitest'
import { createLinear, encodeLinear } from '../../src/model/linear-model.ts'
import { softmax, trainLinear } from '../../src/train/train-linear.ts'

const options = {
  task: 'colours',
  featureVersion: 3,
  outputs: 3,
  rounds: 6,
  rate: 0.2,
  least: 2,
  seed: 5,
}
/** Key 10 + output says the output; key 99 says nothing; key 7 is seen once. */
const samples = Array.from({ length: 60 }, (_, at) => ({
  keys: [10 + (at % 3), 99, ...(at === 0 ? [7] : [])],
  wanted: at % 3,
}))
const bytes = encodeLinear(trainLinear(samples, options))

function judge(keys: readonly number[]): Float64Array {
  const worths = new Float64Array(3)
  createLinear(bytes, 'colours', 3, 3).weigh(keys, keys.length, worths)
  softmax(worths)
  return worths
}

describe('a linear model', () => {
  for (const output of [0, 1, 2])
    it(`gives what it has learnt for output ${output}`, () => {
      const worths = judge([10 + output, 99])
      expect(worths.indexOf(Math.max(...worths))).toBe(output)
      expect(Math.max(...worths)).toBeGreaterThan(0.6)
    })

  it('knows nothing of features seen too seldom or never', () => {
    expect([...judge([7, 12345])]).toEqual([...judge([])])
  })

  it('has the same bytes from the same samples', () => {
    expect(encodeLinear(trainLinear(samples, options))).toEqual(bytes)
  })

  it('reads its bytes out of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 16)
    larger.set(bytes, 8)
    const part = larger.subarray(8, 8 + bytes.length)
    const worths = new Float64Array(3)
    createLinear(part, 'colours', 3, 3).weigh([11], 1, worths)
    expect(worths.indexOf(Math.max(...worths))).toBe(1)
  })

  const refused: readonly (readonly [string, Uint8Array, string, number, number])[] = [
    ['another task', bytes, 'shapes', 3, 3],
    ['other features', bytes, 'colours', 4, 3],
    ['other outputs', bytes, 'colours', 3, 2],
    ['a file cut short', bytes.subarray(0, bytes.length - 1), 'colours', 3, 3],
    ['bytes of something else', new Uint8Array(40), 'colours', 3, 3],
  ]
  for (const [what, given, task, version, outputs] of refused)
    it(`refuses ${what}`, () => {
      expect(() => createLinear(given, task, version, outputs)).toThrow(/Model of/)
    })
})
