// Feature keys of all training sentences in, a dense number for each key that is seen often enough out.

/** Keys in open addressing; key 0 stands for an empty slot (a feature that hashes to 0 is never kept). */
export class FeatureIndex {
  readonly #keys: Uint32Array
  readonly #values: Int32Array
  readonly #mask: number

  /** `capacity`: how many different keys at most; two slots are kept for each. */
  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 1.5)))
    this.#keys = new Uint32Array(slots)
    this.#values = new Int32Array(slots)
    this.#mask = slots - 1
  }

  #slot(key: number): number {
    let slot = key & this.#mask
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    return slot
  }

  add(key: number, amount: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#values[slot] = (this.#values[slot] ?? 0) + amount
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** 0 for a key that is not in it. */
  get(key: number): number {
    return this.#values[this.#slot(key)] ?? 0
  }

  *entries(): Generator<readonly [key: number, value: number]> {
    for (let slot = 0; slot < this.#keys.length; slot += 1) {
      const key = this.#keys[slot] ?? 0
      if (key !== 0) yield [key, this.#values[slot] ?? 0]
    }
  }
}
