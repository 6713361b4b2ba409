// Scores of labels by character in, the best well-formed labels out (Viterbi).
import { continuingLabels, endLabels, labelCount, labelsBefore, startLabels } from './labels.ts'

const impossible = -1e9
/** Every label that may end a name's span, or stand outside, may stand before every label that may start. */
const closed = Uint8Array.from(endLabels)
const starts = Uint8Array.from(startLabels)
const continuing = Uint8Array.from(continuingLabels)
/** The two labels that may stand before each of `continuing`. */
const openBefore = Uint8Array.from(continuingLabels.flatMap((label) => labelsBefore[label] ?? []))

/** Finds best labels; its arrays are kept from call to call and only ever grow. */
export class BestLabels {
  #best = new Float32Array(0)
  #cameFrom = new Uint8Array(0)
  /** Closed labels that the best way to the next character may come from, and what they are worth. */
  readonly #hopeful = new Uint8Array(closed.length)
  readonly #worth = new Float32Array(closed.length)

  /** Writes the best sequence to `labels`. `scores[position * labelCount + label]`, `transitions[before * labelCount + after]`. */
  find(scores: Float32Array, transitions: Float32Array, length: number, labels: Uint8Array): void {
    const size = length * labelCount
    if (this.#best.length < size) {
      this.#best = new Float32Array(2 * size)
      this.#cameFrom = new Uint8Array(2 * size)
    }
    const best = this.#best
    const cameFrom = this.#cameFrom
    const spread = spreadOf(transitions)
    best.fill(impossible, 0, labelCount)
    for (const label of startLabels) best[label] = (scores[label] ?? 0) + (transitions[label] ?? 0)
    for (let row = labelCount; row < size; row += labelCount) {
      this.#findStarts(scores, transitions, row, spread)
      const rowBefore = row - labelCount
      for (let index = 0; index < continuing.length; index += 1) {
        const label = continuing[index] ?? 0
        const one = openBefore[2 * index] ?? 0
        const other = openBefore[2 * index + 1] ?? 0
        const oneWay = (best[rowBefore + one] ?? 0) + (transitions[one * labelCount + label] ?? 0)
        const otherWay =
          (best[rowBefore + other] ?? 0) + (transitions[other * labelCount + label] ?? 0)
        const isOther = otherWay > oneWay
        best[row + label] = (isOther ? otherWay : oneWay) + (scores[row + label] ?? 0)
        cameFrom[row + label] = isOther ? other : one
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

  /** A label that is behind by more than transitions differ cannot catch up: mostly one or two are left. */
  #findStarts(scores: Float32Array, transitions: Float32Array, row: number, spread: number): void {
    const best = this.#best
    const hopeful = this.#hopeful
    const worth = this.#worth
    const rowBefore = row - labelCount
    let top = -Infinity
    for (let index = 0; index < closed.length; index += 1) {
      const value = best[rowBefore + (closed[index] ?? 0)] ?? 0
      if (value > top) top = value
    }
    let count = 0
    for (let index = 0; index < closed.length; index += 1) {
      const before = closed[index] ?? 0
      const value = best[rowBefore + before] ?? 0
      if (value < top - spread) continue
      hopeful[count] = before
      worth[count] = value
      count += 1
    }
    for (let index = 0; index < starts.length; index += 1) {
      const label = starts[index] ?? 0
      let most = -Infinity
      let from = 0
      for (let one = 0; one < count; one += 1) {
        const before = hopeful[one] ?? 0
        const value = (worth[one] ?? 0) + (transitions[before * labelCount + label] ?? 0)
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
