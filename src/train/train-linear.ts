// Rows of feature keys with the output each should have in, the weights of a linear model out: softmax, AdaGrad, mean of the later rounds.
import type { LinearWeights } from '../model/linear-model.ts'
import { compactWeights, goThrough, negligible, numberKeys } from './linear-parts.ts'

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

/** A feature none of whose weights comes to so many steps is left out. */
const fewestSteps = 2

/** The same samples, options and order give the same weights. */
export function trainLinear(
  samples: readonly LinearSample[],
  { task, featureVersion, outputs, rounds, rate, least, seed }: LinearOptions,
): LinearWeights {
  const { keys, rowsOf } = numberKeys(
    samples.map((sample) => sample.keys),
    least,
  )
  const rows = samples.map((sample) => ({ features: rowsOf(sample.keys), wanted: sample.wanted }))
  const values = new Float32Array(keys.length * outputs)
  const squares = new Float32Array(values.length)
  const means = new Float32Array(values.length)
  const errors = new Float64Array(outputs)
  goThrough(rows, { rounds, seed }, values, means, ({ features, wanted }) => {
    errors.fill(0)
    for (const feature of features)
      for (let output = 0; output < outputs; output += 1)
        errors[output] = (errors[output] ?? 0) + (values[feature * outputs + output] ?? 0)
    softmax(errors)
    errors[wanted] = (errors[wanted] ?? 0) - 1
    errors.forEach((error, output) => {
      if (Math.abs(error) < negligible) return
      for (const feature of features) {
        const slot = feature * outputs + output
        const square = (squares[slot] ?? 0) + error * error
        squares[slot] = square
        values[slot] = (values[slot] ?? 0) - (rate * error) / Math.sqrt(square + 1)
      }
    })
  })
  return compactWeights(keys, means, fewestSteps, { task, featureVersion, outputs })
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
