// Rivals with the one that is right, if any, in, the weights of a linear model out: softmax over the rivals and none of them, AdaGrad, mean of the later rounds.
import type { LinearWeights } from '../model/linear-model.ts'
import { FeatureIndex } from './feature-index.ts'
import { seededRandom, shuffle } from './random.ts'

export type RivalSample = {
  /** Keys of features by rival. */
  readonly rivals: readonly Uint32Array[]
  /** Position of the right one, -1 where none is. */
  readonly wanted: number
}
export type RivalOptions = {
  readonly task: string
  readonly featureVersion: number
  readonly rounds: number
  readonly rate: number
  /** How far each step draws a weight back to 0. */
  readonly decay: number
  /** A feature seen less often is left out. */
  readonly least: number
  readonly seed: number
}

/** Largest weight that a byte stands for; what is beyond is cut to it. */
const largestWeight = 2.5
/** A feature whose weight comes to fewer steps is left out. */
const fewestSteps = 3
/** Errors below this are not learnt from. */
const negligible = 2e-3

/** The same samples, options and order give the same weights. */
export function trainRivals(
  samples: readonly RivalSample[],
  { task, featureVersion, rounds, rate, decay, least, seed }: RivalOptions,
): LinearWeights {
  const { keys, rowOf } = numberKeys(samples, least)
  const numbered = samples.map(({ rivals, wanted }) => ({
    rivals: rivals.map((own) => own.map(rowOf).filter((row) => row > 0)),
    wanted,
  }))
  const values = new Float64Array(keys.length)
  const squares = new Float64Array(keys.length)
  const means = new Float64Array(keys.length)
  const firstAveraged = Math.ceil(rounds / 2)
  const order = Int32Array.from(numbered, (_, index) => index)
  const random = seededRandom(seed)
  for (let round = 1; round <= rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const sample = numbered[index]
      if (sample === undefined) continue
      const shares = sharesOf(sample.rivals, values)
      sample.rivals.forEach((rows, rival) => {
        const error = (shares[rival] ?? 0) - (rival === sample.wanted ? 1 : 0)
        if (Math.abs(error) < negligible) return
        for (const row of rows) {
          const slope = error + decay * (values[row] ?? 0)
          const square = (squares[row] ?? 0) + slope * slope
          squares[row] = square
          values[row] = (values[row] ?? 0) - (rate * slope) / Math.sqrt(square + 1)
        }
      })
    }
    if (round < firstAveraged) continue
    values.forEach((value, row) => {
      means[row] = (means[row] ?? 0) + value / (rounds - firstAveraged + 1)
    })
  }
  return compact(keys, means, { task, featureVersion })
}

/** Probabilities of the rivals; what is left to 1 is that of none of them. */
export function sharesOf(
  rivals: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): readonly number[] {
  const powers = rivals.map((rows) => {
    let worth = 0
    for (let at = 0; at < rows.length; at += 1) worth += weights[rows[at] ?? 0] ?? 0
    return Math.exp(Math.min(50, worth))
  })
  const sum = powers.reduce((total, power) => total + power, 1)
  return powers.map((power) => power / sum)
}

/** Rows from 1, by key; 0 for a key seen too seldom. */
function numberKeys(samples: readonly RivalSample[], least: number) {
  const counts = new FeatureIndex()
  for (const { rivals } of samples)
    for (const own of rivals) for (const key of own) counts.add(key, 1)
  const kept: number[] = []
  counts.each((key, count) => {
    if (count >= least) kept.push(key)
  })
  const keys = Uint32Array.from([0, ...kept.sort((a, b) => a - b)])
  const rows = new FeatureIndex()
  keys.forEach((key, row) => {
    rows.set(key, row)
  })
  return { keys, rowOf: (key: number) => rows.get(key) }
}

function compact(
  keys: Uint32Array,
  values: Float64Array,
  head: Pick<LinearWeights['head'], 'task' | 'featureVersion'>,
): LinearWeights {
  const scale = largestWeight / 127
  const steps = values.map((value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  const kept = [...keys.keys()].filter((row) => row > 0 && Math.abs(steps[row] ?? 0) >= fewestSteps)
  return {
    head: { format: 'yutu-linear', ...head, outputs: 1, scale, featureCount: kept.length },
    keys: Uint32Array.from(kept, (row) => keys[row] ?? 0),
    weights: Int8Array.from(kept, (row) => steps[row] ?? 0),
  }
}
