// Scores of labels by character in, the best well-formed labels out (Viterbi).
import { endLabels, firstLabels, inner, labelCount, last, startLabels } from './labels.ts'

const impossible = -1e9
/** Every label that may end a name's span, or stand outside, may stand before every label that may start. */
const closed = Uint8Array.from(endLabels)
const starts = Uint8Array.from(startLabels)
const firsts = Uint8Array.from(firstLabels)

/** Finds best labels; its arrays are kept from call to call and only ever grow. */
export class BestLabels {
  readonly #transitions: Float32Array
  readonly #spread: number
  #best = new Float32Array(0)
  #cameFrom = new Uint8Array(0)
  /** Closed labels that the best way to the next character may come from. */
  readonly #hopeful = new Uint8Array(closed.length)

  /** `transitions[before * labelCount + after]`. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions
    this.#spread = spreadOf(transitions)
  }

  /** Writes the best sequence to `labels`. `scores[position * labelCount + label]`. */
  find(scores: Float32Array, length: number, labels: Uint8Array): void {
    const size = length * labelCount
    if (this.#best.length < size) {
      this.#best = new Float32Array(2 * size)
      this.#cameFrom = new Uint8Array(2 * size)
    }
    const best = this.#best
    const cameFrom = this.#cameFrom
    best.fill(impossible, 0, labelCount)
    for (const label of startLabels)
      best[label] = (scores[label] ?? 0) + (this.#transitions[label] ?? 0)
    for (let row = labelCount; row < size; row += labelCount) {
      this.#findStarts(scores, row)
      for (let type = 0; type < firsts.length; type += 1) {
        const first = firsts[type] ?? 0
        this.#goOn(scores, row, first, inner)
        this.#goOn(scores, row, first, last)
      }
    }
    const lastRow = size - labelCount
    let label = 0
    for (const candidate of endLabels)
      if ((best[lastRow + candidate] ?? 0) > (best[lastRow + label] ?? 0)) label = candidate
    for (let position = length - 1; position >= 0; position -= 1) {
      labels[position] = label
      label = cameFrom[position * labelCount + label] ?? 0
    }
  }

  /** To the inner or last label of a type from its first or inner one. */
  #goOn(scores: Float32Array, row: number, first: number, by: number): void {
    const best = this.#best
    const transitions = this.#transitions
    const before = row - labelCount + first
    const step = first * labelCount + first + by
    const to = row + first + by
    const fromFirst = (best[before] ?? 0) + (transitions[step] ?? 0)
    const fromInner = (best[before + inner] ?? 0) + (transitions[step + inner * labelCount] ?? 0)
    const isInner = fromInner > fromFirst
    best[to] = (isInner ? fromInner : fromFirst) + (scores[to] ?? 0)
    this.#cameFrom[to] = isInner ? first + inner : first
  }

  /** A label that is behind by more than transitions differ cannot catch up: mostly one or two are left. */
  #findStarts(scores: Float32Array, row: number): void {
    const best = this.#best
    const hopeful = this.#hopeful
    const rowBefore = row - labelCount
    let top = -Infinity
    for (let index = 0; index < closed.length; index += 1) {
      const value = best[rowBefore + (closed[index] ?? 0)] ?? 0
      if (value > top) top = value
    }
    const least = top - this.#spread
    let count = 0
    for (let index = 0; index < closed.length; index += 1) {
      const before = closed[index] ?? 0
      hopeful[count] = before
      if ((best[rowBefore + before] ?? 0) >= least) count += 1
    }
    const only = hopeful[0] ?? 0
    if (count === 1) this.#startAfter(scores, row, only)
    else this.#startAfterBest(scores, row, count)
  }

  #startAfter(scores: Float32Array, row: number, before: number): void {
    const best = this.#best
    const value = best[row - labelCount + before] ?? 0
    const steps = before * labelCount
    for (let index = 0; index < starts.length; index += 1) {
      const label = starts[index] ?? 0
      best[row + label] =
        value + (this.#transitions[steps + label] ?? 0) + (scores[row + label] ?? 0)
      this.#cameFrom[row + label] = before
    }
  }

  #startAfterBest(scores: Float32Array, row: number, count: number): void {
    const best = this.#best
    const hopeful = this.#hopeful
    const transitions = this.#transitions
    const rowBefore = row - labelCount
    for (let index = 0; index < starts.length; index += 1) {
      const label = starts[index] ?? 0
      let most = -Infinity
      let from = 0
      for (let one = 0; one < count; one += 1) {
        const before = hopeful[one] ?? 0
        const value =
          (best[rowBefore + before] ?? 0) + (transitions[before * labelCount + label] ?? 0)
        if (value > most) {
          most = value
          from = before
        }
      }
      best[row + label] = most + (scores[row + label] ?? 0)
      this.#cameFrom[row + label] = from
    }
  }
}

/** How far apart the transitions from closed labels lie, and a little for rounding. */
function spreadOf(transitions: Float32Array): number {
  let least = Infinity
  let most = -Infinity
  for (const before of closed)
    for (const label of starts) {
      const step = transitions[before * labelCount + label] ?? 0
      if (step < least) least = step
      if (step > most) most = step
    }
  return most - least + 1e-3
}
