// Feature keys in, a number for each: how often it is seen, later which feature it is. A map that holds tens of millions.

/** Keys in open addressing, growing as needed. Key 0 stands for an empty slot and is never kept. */
export class FeatureIndex {
  #keys = new Uint32Array(1024)
  #values = new Int32Array(1024)
  #size = 0

  add(key: number, amount: number): void {
    this.set(key, this.get(key) + amount)
  }

  set(key: number, value: number): void {
    if (key === 0) return
    const slot = this.#slot(key)
    if (this.#keys[slot] !== key) this.#size += 1
    this.#keys[slot] = key
    this.#values[slot] = value
    if (this.#size * 3 > this.#keys.length * 2) this.#grow()
  }

  /** 0 for a key that is not in it. */
  get(key: number): number {
    return key === 0 ? 0 : (this.#values[this.#slot(key)] ?? 0)
  }

  /** How many keys have this value or a larger one. */
  countFrom(least: number): number {
    let count = 0
    this.each((_, value) => {
      if (value >= least) count += 1
    })
    return count
  }

  /** In the order of the slots: the same for the same keys put in in the same order. */
  each(visit: (key: number, value: number) => void): void {
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      const key = this.#keys[slot] ?? 0
      if (key !== 0) visit(key, this.#values[slot] ?? 0)
    }
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = key & mask
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Uint32Array(2 * keys.length)
    this.#values = new Int32Array(2 * keys.length)
    keys.forEach((key, from) => {
      if (key === 0) return
      const slot = this.#slot(key)
      this.#keys[slot] = key
      this.#values[slot] = values[from] ?? 0
    })
  }
}
