// Rows of feature keys with the output each should have in, the weights of a linear model out: softmax, AdaGrad, mean of the later rounds.
import type { LinearWeights } from '../model/linear-model.ts'
import { seededRandom, shuffle } from './random.ts'

export type LinearSample = {
  readonly keys: readonly number[]
  /** From 0. */
  readonly wanted: number
}
export type LinearOptions = {
  readonly task: string
  readonly featureVersion: number
  readonly outputs: number
  readonly rounds: number
  readonly rate: number
  /** A feature seen less often is left out. */
  readonly least: number
  readonly seed: number
}

/** Largest weight that a byte stands for; what is beyond is cut to it. */
const largestWeight = 2.5
/** A feature none of whose weights comes to so many steps is left out. */
const fewestSteps = 2
/** Errors below this are not learnt from. */
const negligible = 2e-3

/** The same samples, options and order give the same weights. */
export function trainLinear(
  samples: readonly LinearSample[],
  { task, featureVersion, outputs, rounds, rate, least, seed }: LinearOptions,
): LinearWeights {
  const keys = keysSeen(samples, least)
  const rowOf = new Map([...keys].map((key, row) => [key, row]))
  const rows = samples.map(({ keys: all, wanted }) => ({
    features: Int32Array.from(all.flatMap((key) => rowOf.get(key) ?? [])),
    wanted,
  }))
  const values = new Float32Array(keys.length * outputs)
  const squares = new Float32Array(values.length)
  const means = new Float32Array(values.length)
  const firstAveraged = Math.ceil(rounds / 2)
  const order = Int32Array.from(rows, (_, index) => index)
  const random = seededRandom(seed)
  const errors = new Float64Array(outputs)
  for (let round = 1; round <= rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const row = rows[index]
      if (row === undefined) continue
      errors.fill(0)
      for (const feature of row.features)
        for (let output = 0; output < outputs; output += 1)
          errors[output] = (errors[output] ?? 0) + (values[feature * outputs + output] ?? 0)
      softmax(errors)
      errors[row.wanted] = (errors[row.wanted] ?? 0) - 1
      errors.forEach((error, output) => {
        if (Math.abs(error) < negligible) return
        for (const feature of row.features) {
          const slot = feature * outputs + output
          const square = (squares[slot] ?? 0) + error * error
          squares[slot] = square
          values[slot] = (values[slot] ?? 0) - (rate * error) / Math.sqrt(square + 1)
        }
      })
    }
    if (round < firstAveraged) continue
    values.forEach((value, slot) => {
      means[slot] = (means[slot] ?? 0) + value / (rounds - firstAveraged + 1)
    })
  }
  return compact(keys, means, { task, featureVersion, outputs })
}

/** In place: worths in, probabilities out. */
export function softmax(worths: Float64Array): void {
  const largest = worths.reduce((most, worth) => Math.max(most, worth), Number.NEGATIVE_INFINITY)
  let sum = 0
  worths.forEach((worth, output) => {
    const power = Math.exp(worth - largest)
    worths[output] = power
    sum += power
  })
  worths.forEach((power, output) => {
    worths[output] = power / sum
  })
}

function keysSeen(samples: readonly LinearSample[], least: number): Uint32Array {
  const counts = new Map<number, number>()
  for (const { keys } of samples)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Uint32Array.from(
    [...counts].flatMap(([key, count]) => (count < least ? [] : [key])),
  ).sort()
}

function compact(
  keys: Uint32Array,
  values: Float32Array,
  head: Pick<LinearWeights['head'], 'task' | 'featureVersion' | 'outputs'>,
): LinearWeights {
  const { outputs } = head
  const scale = largestWeight / 127
  const steps = values.map((value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  const kept = [...keys.keys()].filter((row) =>
    steps
      .subarray(row * outputs, (row + 1) * outputs)
      .some((step) => Math.abs(step) >= fewestSteps),
  )
  return {
    head: { format: 'yutu-linear', ...head, scale, featureCount: kept.length },
    keys: Uint32Array.from(kept, (row) => keys[row] ?? 0),
    weights: Int8Array.from(
      kept.flatMap((row) => [...steps.subarray(row * outputs, (row + 1) * outputs)]),
    ),
  }
}
