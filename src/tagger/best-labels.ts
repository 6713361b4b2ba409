// Scores of labels by character in, the best well-formed labels out (Viterbi).
import { beforeStarts, befores, endLabels, labelCount, startLabels } from './labels.ts'

const impossible = -1e9

/** Finds best labels; its arrays are kept from call to call and only ever grow. */
export class BestLabels {
  #best = new Float32Array(0)
  #cameFrom = new Uint8Array(0)

  /** Writes the best sequence to `labels`. `scores[position * labelCount + label]`, `transitions[before * labelCount + after]`. */
  find(scores: Float32Array, transitions: Float32Array, length: number, labels: Uint8Array): void {
    const size = length * labelCount
    if (this.#best.length < size) {
      this.#best = new Float32Array(2 * size)
      this.#cameFrom = new Uint8Array(2 * size)
    }
    const best = this.#best
    const cameFrom = this.#cameFrom
    best.fill(impossible, 0, labelCount)
    for (const label of startLabels) best[label] = (scores[label] ?? 0) + (transitions[label] ?? 0)
    for (let row = labelCount; row < size; row += labelCount) {
      const rowBefore = row - labelCount
      for (let label = 0; label < labelCount; label += 1) {
        let top = -Infinity
        let topBefore = 0
        const last = beforeStarts[label + 1] ?? 0
        for (let index = beforeStarts[label] ?? 0; index < last; index += 1) {
          const before = befores[index] ?? 0
          const value =
            (best[rowBefore + before] ?? 0) + (transitions[before * labelCount + label] ?? 0)
          if (value > top) {
            top = value
            topBefore = before
          }
        }
        best[row + label] = top + (scores[row + label] ?? 0)
        cameFrom[row + label] = topBefore
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
}
