// Keys of features in, the row of each out.

/** Keys in open addressing; at most half of the slots are full. */
export class SlotTable {
  readonly #mask: number
  /** By slot the key and, beside it, its row: they lie in one line of the cache. */
  readonly #slots: Uint32Array

  constructor(keys: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
    this.#mask = size - 1
    this.#slots = new Uint32Array(size * 2)
    keys.forEach((key, row) => {
      let slot = key & this.#mask
      while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = key
      this.#slots[slot * 2 + 1] = row
    })
  }

  /** -1 where the key is none of them; so is 0. */
  rowOf(key: number): number {
    if (key === 0) return -1
    let slot = key & this.#mask
    for (;;) {
      const found = this.#slots[slot * 2] ?? 0
      if (found === key) return this.#slots[slot * 2 + 1] ?? -1
      if (found === 0) return -1
      slot = (slot + 1) & this.#mask
    }
  }
}
