// Scores of labels by character in, sums over all label sequences and the probability of a span out (forward and backward).
import type { Span } from '../model/span.ts'
import {
  beforeStarts,
  befores,
  endLabels,
  labelCount,
  labelsBefore,
  startLabels,
} from './labels.ts'

/** Sums over all ways through the chain; rows are scaled to a sum of 1, so that long sentences do not underflow. */
export type ChainSums = {
  /** `exp(score)` by position and label, scaled by row. */
  readonly potentials: Float64Array
  /** `exp(transition)`. */
  readonly steps: Float64Array
  /** Of all ways up to a label at a position, itself included. */
  readonly forward: Float64Array
  /** Of all ways from a label at a position on, itself not included. */
  readonly backward: Float64Array
}

/** Room for sums; grows with the longest stretch. `steps` is `exp` of the transitions. */
export class ChainRoom implements ChainSums {
  potentials = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  readonly steps: Float64Array

  constructor(steps: Float64Array) {
    this.steps = steps
  }

  fit(length: number): void {
    const size = length * labelCount
    if (this.potentials.length >= size) return
    this.potentials = new Float64Array(2 * size)
    this.forward = new Float64Array(2 * size)
    this.backward = new Float64Array(2 * size)
  }

  /** Sums over the first `length` characters. */
  sum(scores: Float32Array, length: number): void {
    this.fit(length)
    this.potentials.set(scores.subarray(0, length * labelCount))
    for (let position = 0; position < length; position += 1)
      exponentiateRow(this.potentials, position * labelCount)
    sumWays(this, length)
  }
}

/** `exp` of a row of scores in place, the largest of them becoming 1. */
export function exponentiateRow(scores: Float64Array, row: number): void {
  let top = -Infinity
  for (let slot = row; slot < row + labelCount; slot += 1) top = Math.max(top, scores[slot] ?? 0)
  for (let slot = row; slot < row + labelCount; slot += 1)
    scores[slot] = Math.exp((scores[slot] ?? 0) - top)
}

/** Fills `forward` and `backward` from `potentials` and `steps`. The arrays may be longer than the sentence. */
export function sumWays(sums: ChainSums, length: number): void {
  sumForward(sums, length)
  sumBackward(sums, length)
}

const mayStart = flagsOf(startLabels)
const mayEnd = flagsOf(endLabels)

function flagsOf(labels: readonly number[]): Uint8Array {
  const flags = new Uint8Array(labelCount)
  for (const label of labels) flags[label] = 1
  return flags
}

function sumForward({ potentials, steps, forward }: ChainSums, length: number): void {
  for (let label = 0; label < labelCount; label += 1)
    forward[label] = (mayStart[label] ?? 0) * (potentials[label] ?? 0) * (steps[label] ?? 0)
  scaleRow(forward, 0)
  for (let position = 1; position < length; position += 1) {
    const row = position * labelCount
    for (let label = 0; label < labelCount; label += 1) {
      let sum = 0
      const last = beforeStarts[label + 1] ?? 0
      for (let index = beforeStarts[label] ?? 0; index < last; index += 1) {
        const before = befores[index] ?? 0
        sum += (forward[row - labelCount + before] ?? 0) * (steps[before * labelCount + label] ?? 0)
      }
      forward[row + label] = sum * (potentials[row + label] ?? 0)
    }
    scaleRow(forward, row)
  }
}

function sumBackward({ potentials, steps, backward }: ChainSums, length: number): void {
  const lastRow = (length - 1) * labelCount
  backward.fill(0, 0, lastRow)
  for (let label = 0; label < labelCount; label += 1) backward[lastRow + label] = mayEnd[label] ?? 0
  for (let row = lastRow; row > 0; row -= labelCount) {
    for (let label = 0; label < labelCount; label += 1) {
      const behind = (backward[row + label] ?? 0) * (potentials[row + label] ?? 0)
      if (behind === 0) continue
      const last = beforeStarts[label + 1] ?? 0
      for (let index = beforeStarts[label] ?? 0; index < last; index += 1) {
        const before = befores[index] ?? 0
        const slot = row - labelCount + before
        backward[slot] = (backward[slot] ?? 0) + behind * (steps[before * labelCount + label] ?? 0)
      }
    }
    scaleRow(backward, row - labelCount)
  }
}

function scaleRow(sums: Float64Array, row: number): void {
  let sum = 0
  for (let slot = row; slot < row + labelCount; slot += 1) sum += sums[slot] ?? 0
  const share = 1 / sum
  for (let slot = row; slot < row + labelCount; slot += 1) sums[slot] = (sums[slot] ?? 0) * share
}

const mayFollow = (label: number, next: number) => labelsBefore[next]?.includes(label) === true

/** Probability that the characters of a span bear exactly its labels. */
export function spanProbability(sums: ChainSums, labels: Uint8Array, { start, end }: Span): number {
  const { potentials, steps, forward, backward } = sums
  const mass = (row: number, behind: (label: number) => number) => {
    let sum = 0
    for (let label = 0; label < labelCount; label += 1)
      sum += (forward[row + label] ?? 0) * behind(label)
    return sum
  }
  const firstRow = start * labelCount
  const first = labels[start] ?? 0
  // Step by step: the share of all ways that take the next label, given those taken before.
  let probability =
    ((forward[firstRow + first] ?? 0) * (backward[firstRow + first] ?? 0)) /
    mass(firstRow, (label) => backward[firstRow + label] ?? 0)
  for (let position = start; position < end - 1; position += 1) {
    const row = position * labelCount
    const label = labels[position] ?? 0
    const nextRow = row + labelCount
    let all = 0
    for (let next = 0; next < labelCount; next += 1)
      if (mayFollow(label, next))
        all +=
          (steps[label * labelCount + next] ?? 0) *
          (potentials[nextRow + next] ?? 0) *
          (backward[nextRow + next] ?? 0)
    const next = labels[position + 1] ?? 0
    probability *=
      ((steps[label * labelCount + next] ?? 0) *
        (potentials[nextRow + next] ?? 0) *
        (backward[nextRow + next] ?? 0)) /
      all
  }
  return probability
}
