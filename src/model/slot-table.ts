// Keys of features in, the row of each out.

/** Keys in open addressing; at most half of the slots are full. */
export class SlotTable {
  readonly #mask: number
  readonly #keys: Uint32Array
  readonly #rows: Int32Array

  constructor(keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
    this.#mask = size - 1
    this.#keys = new Uint32Array(size)
    this.#rows = new Int32Array(size)
    keys.forEach((key, row) => {
      let slot = key & this.#mask
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = key
      this.#rows[slot] = row
    })
  }

  /** -1 where the key is none of them; so is 0. */
  rowOf(key: number): number {
    if (key === 0) return -1
    let slot = key & this.#mask
    for (;;) {
      const found = this.#keys[slot] ?? 0
      if (found === key) return this.#rows[slot] ?? -1
      if (found === 0) return -1
      slot = (slot + 1) & this.#mask
    }
  }
}
