// Scores of labels by character in, sums over all label sequences and the probability of a span out (forward and backward).
import type { Span } from '../model/span.ts'
import {
  endLabels,
  firstLabels,
  inner,
  labelCount,
  labelsBefore,
  last,
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

  /** Sums over the first `length` characters, forward as far as needed for spans that start at `lastStart` or before, backward for those from `firstStart` on. */
  sum(scores: Float32Array, length: number, firstStart = 0, lastStart = length - 1): void {
    this.fit(length)
    const size = length * labelCount
    if (this.#unit > 0)
      for (let row = 0; row < size; row += labelCount) this.#takePowers(scores, row)
    else {
      this.potentials.set(scores.subarray(0, size))
      for (let row = 0; row < size; row += labelCount) exponentiateRow(this.potentials, row)
    }
    layOutSteps(this.steps)
    sumForward(this, lastStart + 1)
    sumBackward(this, firstStart, length)
  }

  #takePowers(scores: Float32Array, row: number): void {
    const { potentials } = this
    const powers = this.#powers
    const perUnit = 1 / this.#unit
    const end = row + labelCount
    let top = scores[row] ?? 0
    for (let slot = row + 1; slot < end; slot += 1) {
      const score = scores[slot] ?? 0
      if (score > top) top = score
    }
    for (let slot = row; slot < end; slot += 1) {
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
  sumBackward(sums, 0, length)
}

const mayStart = flagsOf(startLabels)
const mayEnd = flagsOf(endLabels)

function flagsOf(labels: readonly number[]): Uint8Array {
  const flags = new Uint8Array(labelCount)
  for (const label of labels) flags[label] = 1
  return flags
}

/** As in `BestLabels`: all of `closed` may stand before all of `starts`; a name goes on from its first or an inner character. */
const closed = Uint8Array.from(endLabels)
const starts = Uint8Array.from(startLabels)
const firsts = Uint8Array.from(firstLabels)

/** The steps from `closed` to `starts`, a row for each of `starts`; and a row for each of `closed`. */
const stepsTo = new Float64Array(closed.length * starts.length)
const stepsFrom = new Float64Array(closed.length * starts.length)

function layOutSteps(steps: Float64Array): void {
  starts.forEach((label, start) => {
    closed.forEach((before, index) => {
      const step = steps[before * labelCount + label] ?? 0
      stepsTo[start * closed.length + index] = step
      stepsFrom[index * starts.length + start] = step
    })
  })
}

/** Of seven numbers with those of a row: written out, for here the sums spend their time. */
const product = (row: Float64Array, at: number, values: Float64Array) =>
  (values[0] ?? 0) * (row[at] ?? 0) +
  (values[1] ?? 0) * (row[at + 1] ?? 0) +
  (values[2] ?? 0) * (row[at + 2] ?? 0) +
  (values[3] ?? 0) * (row[at + 3] ?? 0) +
  (values[4] ?? 0) * (row[at + 4] ?? 0) +
  (values[5] ?? 0) * (row[at + 5] ?? 0) +
  (values[6] ?? 0) * (row[at + 6] ?? 0)

/** The row that the inner loops work on. */
const held = new Float64Array(closed.length)

/** For the first `length` characters. */
function sumForward({ potentials, steps, forward }: ChainSums, length: number): void {
  for (let label = 0; label < labelCount; label += 1)
    forward[label] = (mayStart[label] ?? 0) * (potentials[label] ?? 0) * (steps[label] ?? 0)
  scaleRow(forward, 0)
  for (let position = 1; position < length; position += 1) {
    const row = position * labelCount
    const rowBefore = row - labelCount
    for (let index = 0; index < held.length; index += 1)
      held[index] = forward[rowBefore + (closed[index] ?? 0)] ?? 0
    for (let start = 0; start < starts.length; start += 1) {
      const to = row + (starts[start] ?? 0)
      forward[to] = product(stepsTo, start * held.length, held) * (potentials[to] ?? 0)
    }
    for (let type = 0; type < firsts.length; type += 1) {
      const label = firsts[type] ?? 0
      const one = forward[rowBefore + label] ?? 0
      const other = forward[rowBefore + label + inner] ?? 0
      const step = label * labelCount + label
      const stepOfInner = step + labelCount
      forward[row + label + inner] =
        (one * (steps[step + inner] ?? 0) + other * (steps[stepOfInner + inner] ?? 0)) *
        (potentials[row + label + inner] ?? 0)
      forward[row + label + last] =
        (one * (steps[step + last] ?? 0) + other * (steps[stepOfInner + last] ?? 0)) *
        (potentials[row + label + last] ?? 0)
    }
    scaleRow(forward, row)
  }
}

/** For the characters from `first` on. */
function sumBackward(
  { potentials, steps, backward }: ChainSums,
  first: number,
  length: number,
): void {
  const lastRow = (length - 1) * labelCount
  for (let label = 0; label < labelCount; label += 1) backward[lastRow + label] = mayEnd[label] ?? 0
  for (let row = lastRow; row > first * labelCount; row -= labelCount) {
    const rowBefore = row - labelCount
    for (let start = 0; start < starts.length; start += 1) {
      const from = row + (starts[start] ?? 0)
      held[start] = (backward[from] ?? 0) * (potentials[from] ?? 0)
    }
    for (let index = 0; index < closed.length; index += 1)
      backward[rowBefore + (closed[index] ?? 0)] = product(stepsFrom, index * held.length, held)
    for (let type = 0; type < firsts.length; type += 1) {
      const label = firsts[type] ?? 0
      const innerAt = row + label + inner
      const lastAt = row + label + last
      const goingOn = (backward[innerAt] ?? 0) * (potentials[innerAt] ?? 0)
      const ending = (backward[lastAt] ?? 0) * (potentials[lastAt] ?? 0)
      const step = label * labelCount + label
      const stepOfInner = step + labelCount
      backward[rowBefore + label] =
        goingOn * (steps[step + inner] ?? 0) + ending * (steps[step + last] ?? 0)
      backward[rowBefore + label + inner] =
        goingOn * (steps[stepOfInner + inner] ?? 0) + ending * (steps[stepOfInner + last] ?? 0)
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
