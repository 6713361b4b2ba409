// Sorted keys of features in, the row of each out.

/** Keys found by their upper bits: a fraction of the memory of a hash table, and memory is what a look-up waits for. */
export class SortedRows {
  readonly #keys: Uint32Array
  readonly #shift: number
  /** By upper bits the first row whose key has them or higher ones. */
  readonly #firstRows: Uint32Array

  /** @param keys sorted, none of them 0 and none twice */
  constructor(keys: Uint32Array) {
    const bits = Math.min(31, Math.max(1, Math.floor(Math.log2(keys.length || 1))))
    this.#keys = keys
    this.#shift = 32 - bits
    this.#firstRows = new Uint32Array(2 ** bits + 1)
    let row = 0
    for (let upper = 0; upper < this.#firstRows.length; upper += 1) {
      while (row < keys.length && (keys[row] ?? 0) >>> this.#shift < upper) row += 1
      this.#firstRows[upper] = row
    }
  }

  /** -1 where the key is none of them; so is 0. */
  rowOf(key: number): number {
    const upper = key >>> this.#shift
    const end = this.#firstRows[upper + 1] ?? 0
    for (let row = this.#firstRows[upper] ?? 0; row < end; row += 1)
      if (this.#keys[row] === key) return row
    return -1
  }
}
