// Rivals with the one that is right, if any, in, the weights of a linear model out: softmax over the rivals and none of them, AdaGrad, mean of the later rounds.
import { type LinearWeights, sharesBesideNone } from '../model/linear-model.ts'
import { compactWeights, goThrough, negligible, numberKeys } from './linear-parts.ts'

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

/** A feature whose weight comes to fewer steps is left out. */
const fewestSteps = 3

/** The same samples, options and order give the same weights. */
export function trainRivals(
  samples: readonly RivalSample[],
  { task, featureVersion, rounds, rate, decay, least, seed }: RivalOptions,
): LinearWeights {
  const { keys, rowsOf } = numberKeys(
    samples.flatMap(({ rivals }) => rivals),
    least,
  )
  const numbered = samples.map(({ rivals, wanted }) => ({ rivals: rivals.map(rowsOf), wanted }))
  const values = new Float64Array(keys.length)
  const squares = new Float64Array(keys.length)
  const means = new Float64Array(keys.length)
  goThrough(numbered, { rounds, seed }, values, means, ({ rivals, wanted }) => {
    const shares = sharesOf(rivals, values)
    rivals.forEach((rows, rival) => {
      const error = (shares[rival] ?? 0) - (rival === wanted ? 1 : 0)
      if (Math.abs(error) < negligible) return
      for (const row of rows) {
        const slope = error + decay * (values[row] ?? 0)
        const square = (squares[row] ?? 0) + slope * slope
        squares[row] = square
        values[row] = (values[row] ?? 0) - (rate * slope) / Math.sqrt(square + 1)
      }
    })
  })
  return compactWeights(keys, means, fewestSteps, { task, featureVersion, outputs: 1 })
}

/** Probabilities of the rivals; what is left to 1 is that of none of them. */
export const sharesOf = (
  rivals: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): readonly number[] =>
  sharesBesideNone(
    rivals.map((rows) => {
      let worth = 0
      for (let at = 0; at < rows.length; at += 1) worth += weights[rows[at] ?? 0] ?? 0
      return worth
    }),
  )
