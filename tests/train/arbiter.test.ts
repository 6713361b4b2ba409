// Learning to weigh readings: the sums are those of all readings written out, and what is repeated is learnt.
import { describe, expect, test } from 'vitest'
import { createArbiter, encodeArbiter } from '../../src/mentions/arbiter/arbiter-file.ts'
import { findBestReadings, stateCount } from '../../src/mentions/arbiter/best-readings.ts'
import { weighedTypes } from '../../src/mentions/arbiter/feature-keys.ts'
import type { Lattice } from '../../src/mentions/arbiter/lattice.ts'
import { addPrior, prior, weighCandidates } from '../../src/mentions/arbiter/lattice-weights.ts'
import {
  endTemplates,
  spanTemplates,
  startTemplates,
} from '../../src/mentions/arbiter/read-features.ts'
import { LatticeSums } from '../../src/train/lattice-sums.ts'
import type { ArbiterSample } from '../../src/train/read-samples.ts'
import { trainArbiter } from '../../src/train/train-arbiter.ts'

const typeCount = weighedTypes.length
const lattice: Lattice = {
  offsets: [0, 1, 2],
  tags: ['n', 'n'],
  candidates: [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 1, to: 2 },
  ],
}

describe('sums over a lattice', () => {
  const worths = Float64Array.from({ length: 3 * typeCount }, (_, slot) => Math.sin(slot))
  const transitions = Float32Array.from({ length: stateCount * typeCount }, (_, slot) =>
    Math.cos(slot),
  )
  /** Every set of candidates that do not overlap, as [candidate, type] in order. */
  const readings: (readonly (readonly [number, number])[])[] = [[]]
  for (let a = 0; a < typeCount; a += 1) {
    readings.push([[0, a]], [[1, a]], [[2, a]])
    for (let b = 0; b < typeCount; b += 1)
      readings.push([
        [0, a],
        [2, b],
      ])
  }
  const worthOf = (reading: (typeof readings)[number]) =>
    reading.reduce((sum, [candidate, type], index) => {
      const before = reading[index - 1]
      const state = before === undefined ? 0 : before[1] + 1
      return (
        sum +
        (worths[candidate * typeCount + type] ?? 0) +
        (transitions[state * typeCount + type] ?? 0)
      )
    }, 0)
  const total = readings.reduce((sum, reading) => sum + Math.exp(worthOf(reading)), 0)
  const errors = new LatticeSums(lattice, worths, transitions).errorsAgainst(
    Int8Array.from([-1, 2, -1]),
  )

  test('give each candidate and type its share of all readings', () => {
    for (let candidate = 0; candidate < 3; candidate += 1)
      for (let type = 0; type < typeCount; type += 1) {
        const share = readings
          .filter((reading) => reading.some(([one, as]) => one === candidate && as === type))
          .reduce((sum, reading) => sum + Math.exp(worthOf(reading)), 0)
        const truth = candidate === 1 && type === 2 ? 1 : 0
        expect(errors.spans[candidate * typeCount + type]).toBeCloseTo(share / total - truth, 9)
      }
  })

  test('give each transition its share', () => {
    const share = readings
      .filter((reading) => reading.length === 2 && reading[0]?.[1] === 3 && reading[1]?.[1] === 4)
      .reduce((sum, reading) => sum + Math.exp(worthOf(reading)), 0)
    expect(errors.transitions[(3 + 1) * typeCount + 4]).toBeCloseTo(share / total, 9)
  })
})

describe('training', () => {
  const sample = (key: number, wanted: readonly number[]): ArbiterSample => ({
    lattice,
    features: {
      starts: new Uint32Array(3 * startTemplates).fill(11),
      ends: new Uint32Array(3 * endTemplates).fill(12),
      spans: Uint32Array.from({ length: 3 * spanTemplates }, (_, slot) =>
        slot % spanTemplates === 0 ? key + Math.floor(slot / spanTemplates) : 0,
      ),
    },
    chosen: [],
    wanted: Int8Array.from(wanted),
    names: [],
  })
  const samples = Array.from({ length: 60 }, (_, index) =>
    index % 2 === 0 ? sample(100, [-1, 1, -1]) : sample(200, [0, -1, 2]),
  )
  const train = () => trainArbiter(samples, { trainedOn: ['made up'], rounds: 8, seed: 1 })

  test('learns which candidates stand and as what', () => {
    const arbiter = createArbiter(encodeArbiter(train()))
    for (const [key, want] of [
      [100, ['1 PLACE']],
      [200, ['0 PERSON', '2 ORGANIZATION']],
    ] as const) {
      const { features } = sample(key, [])
      const worths = weighCandidates(lattice, features, arbiter)
      addPrior(worths, lattice, [], prior, prior)
      const found = findBestReadings(lattice, worths, arbiter.transitions)
      expect(found.map(({ candidate, type }) => `${candidate} ${weighedTypes[type]}`)).toEqual(want)
    }
  })

  test('gives the same bytes each time', () => {
    expect(encodeArbiter(train())).toEqual(encodeArbiter(train()))
  })
})
