// Scores of labels by character in, sums over all label sequences and the probability of a span out (forward and backward).
import type { Span } from '../model/span.ts'
import { continuingLabels, endLabels, labelCount, labelsBefore, startLabels } from './labels.ts'

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

/** Scores further behind than so many units are rare enough for `Math.exp`. */
const powerCount = 2048

/** Room for sums; grows with the longest stretch. `steps` is `exp` of the transitions. */
export class ChainRoom implements ChainSums {
  potentials = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  readonly steps: Float64Array
  readonly #unit: number
  readonly #powers: Float64Array

  /** `unit`: all scores are whole multiples of it, as those of quantised weights are; their powers are worked out once. */
  constructor(steps: Float64Array, unit = 0) {
    this.steps = steps
    this.#unit = unit
    this.#powers = Float64Array.from({ length: unit > 0 ? powerCount : 0 }, (_, count) =>
      Math.exp(-count * unit),
    )
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
    const size = length * labelCount
    if (this.#unit > 0)
      for (let row = 0; row < size; row += labelCount) this.#takePowers(scores, row)
    else {
      this.potentials.set(scores.subarray(0, size))
      for (let row = 0; row < size; row += labelCount) exponentiateRow(this.potentials, row)
    }
    sumWays(this, length)
  }

  #takePowers(scores: Float32Array, row: number): void {
    const { potentials } = this
    const powers = this.#powers
    const perUnit = 1 / this.#unit
    const last = row + labelCount
    let top = scores[row] ?? 0
    for (let slot = row + 1; slot < last; slot += 1) {
      const score = scores[slot] ?? 0
      if (score > top) top = score
    }
    for (let slot = row; slot < last; slot += 1) {
      const behind = top - (scores[slot] ?? 0)
      const units = (behind * perUnit + 0.5) | 0
      potentials[slot] = units < powerCount ? (powers[units] ?? 0) : Math.exp(-behind)
    }
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
  layOutSteps(sums.steps)
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

/** As in `BestLabels`: all of `closed` may stand before all of `starts`, two open labels before each of `continuing`. */
const closed = Uint8Array.from(endLabels)
const starts = Uint8Array.from(startLabels)
const continuing = Uint8Array.from(continuingLabels)
const openBefore = Uint8Array.from(continuingLabels.flatMap((label) => labelsBefore[label] ?? []))

/** The steps from `closed` to `starts`, a row for each of `starts`. */
const closedSteps = new Float64Array(closed.length * starts.length)
/** The row that the inner loops work on. */
const held = new Float64Array(closed.length)

function layOutSteps(steps: Float64Array): void {
  let slot = 0
  for (const label of starts)
    for (const before of closed) {
      closedSteps[slot] = steps[before * labelCount + label] ?? 0
      slot += 1
    }
}

function sumForward({ potentials, steps, forward }: ChainSums, length: number): void {
  const width = closed.length
  for (let label = 0; label < labelCount; label += 1)
    forward[label] = (mayStart[label] ?? 0) * (potentials[label] ?? 0) * (steps[label] ?? 0)
  scaleRow(forward, 0)
  for (let position = 1; position < length; position += 1) {
    const row = position * labelCount
    const rowBefore = row - labelCount
    for (let index = 0; index < width; index += 1)
      held[index] = forward[rowBefore + (closed[index] ?? 0)] ?? 0
    let slot = 0
    for (let start = 0; start < starts.length; start += 1) {
      let sum = 0
      for (let index = 0; index < width; index += 1) {
        sum += (held[index] ?? 0) * (closedSteps[slot] ?? 0)
        slot += 1
      }
      const to = row + (starts[start] ?? 0)
      forward[to] = sum * (potentials[to] ?? 0)
    }
    for (let index = 0; index < continuing.length; index += 1) {
      const label = continuing[index] ?? 0
      const one = openBefore[2 * index] ?? 0
      const other = openBefore[2 * index + 1] ?? 0
      const sum =
        (forward[rowBefore + one] ?? 0) * (steps[one * labelCount + label] ?? 0) +
        (forward[rowBefore + other] ?? 0) * (steps[other * labelCount + label] ?? 0)
      forward[row + label] = sum * (potentials[row + label] ?? 0)
    }
    scaleRow(forward, row)
  }
}

function sumBackward({ potentials, steps, backward }: ChainSums, length: number): void {
  const width = closed.length
  const lastRow = (length - 1) * labelCount
  backward.fill(0, 0, lastRow)
  for (let label = 0; label < labelCount; label += 1) backward[lastRow + label] = mayEnd[label] ?? 0
  for (let row = lastRow; row > 0; row -= labelCount) {
    const rowBefore = row - labelCount
    held.fill(0)
    let slot = 0
    for (let start = 0; start < starts.length; start += 1) {
      const from = row + (starts[start] ?? 0)
      const behind = (backward[from] ?? 0) * (potentials[from] ?? 0)
      for (let index = 0; index < width; index += 1) {
        held[index] = (held[index] ?? 0) + behind * (closedSteps[slot] ?? 0)
        slot += 1
      }
    }
    for (let index = 0; index < width; index += 1)
      backward[rowBefore + (closed[index] ?? 0)] = held[index] ?? 0
    for (let index = 0; index < continuing.length; index += 1) {
      const label = continuing[index] ?? 0
      const behind = (backward[row + label] ?? 0) * (potentials[row + label] ?? 0)
      for (let way = 2 * index; way < 2 * index + 2; way += 1) {
        const before = openBefore[way] ?? 0
        const to = rowBefore + before
        backward[to] = (backward[to] ?? 0) + behind * (steps[before * labelCount + label] ?? 0)
      }
    }
    scaleRow(backward, rowBefore)
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
