// Parts of features in, their 32-bit keys out (FNV-1a): what was learnt of a feature is kept under its key.

const prime = 0x01000193
const basis = 0x811c9dc5

/** A list of keys, filled anew for each thing weighed. */
export class FeatureKeys {
  readonly keys = new Uint32Array(256)
  #count = 0

  get count(): number {
    return this.#count
  }

  clear(): void {
    this.#count = 0
  }

  /** A feature: the number of its template and what it says. */
  add(template: number, first: string, second = ''): void {
    let key = Math.imul(basis ^ template, prime)
    for (let at = 0; at < first.length; at += 1) key = Math.imul(key ^ first.charCodeAt(at), prime)
    key = Math.imul(key ^ 0x1f, prime)
    for (let at = 0; at < second.length; at += 1)
      key = Math.imul(key ^ second.charCodeAt(at), prime)
    this.keys[this.#count] = (key ^ (key >>> 15)) >>> 0 || 1
    this.#count += 1
  }

  /** A copy that stays. */
  list(): readonly number[] {
    return [...this.keys.subarray(0, this.#count)]
  }
}
