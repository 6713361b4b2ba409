// The weights of a model in, a table that adds up the weights of a character's features out.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'

/** Bytes a row takes; a power of two, so that a row never straddles a cache line. */
const rowWidth = 16

/** Open addressing over the keys; key 0 stands for an empty slot. */
export class WeightTable {
  readonly #keys: Uint32Array
  readonly #rows: Int8Array
  readonly #mask: number
  readonly #scale: number
  readonly #sums = new Int32Array(rowWidth)

  constructor({ head, keys, weights }: TaggerModel) {
    const slots = 2 ** Math.ceil(Math.log2(keys.length * 1.5 + 2))
    this.#keys = new Uint32Array(slots)
    this.#rows = new Int8Array(slots * rowWidth)
    this.#mask = slots - 1
    this.#scale = head.scale
    keys.forEach((key, index) => {
      let slot = key & this.#mask
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = key
      const row = index * labelCount
      this.#rows.set(weights.subarray(row, row + labelCount), slot * rowWidth)
    })
  }

  /** Scores by position and label. `keys` has `templateCount` of them for each of `length` characters. */
  score(keys: Uint32Array, length: number, templateCount: number): Float32Array {
    const scores = new Float32Array(length * labelCount)
    const sums = this.#sums
    for (let position = 0; position < length; position += 1) {
      sums.fill(0)
      const first = position * templateCount
      for (let index = first; index < first + templateCount; index += 1) this.#add(keys[index] ?? 0)
      const row = position * labelCount
      for (let label = 0; label < labelCount; label += 1)
        scores[row + label] = (sums[label] ?? 0) * this.#scale
    }
    return scores
  }

  #add(key: number): void {
    const keys = this.#keys
    const mask = this.#mask
    let slot = key & mask
    let found = keys[slot] ?? 0
    while (found !== key) {
      if (found === 0) return
      slot = (slot + 1) & mask
      found = keys[slot] ?? 0
    }
    if (key === 0) return
    const rows = this.#rows
    const sums = this.#sums
    const row = slot * rowWidth
    for (let label = 0; label < labelCount; label += 1)
      sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0)
  }
}
