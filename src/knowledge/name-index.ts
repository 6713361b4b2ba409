// Names in, a matcher out that finds every one of them in a text, overlaps included.

/** A name found: `[start, end)` and the name itself. */
export type NameMatch = { readonly start: number; readonly end: number; readonly name: string }

/** Key of the two characters a name begins with; never 0, for no name begins with U+0000. */
const keyOf = (first: number, second: number) => ((first << 16) | second) >>> 0
const mix = (hash: number, unit: number) => {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Lengths are bits: 2 is bit 0. Names of `manyCharacters` and more share the last. */
const manyCharacters = 33
const manyBit = manyCharacters - 2

/**
 * Finds names by their first two characters and the lengths that names with this beginning have. What is read is compared by hash first:
 * a string is cut out of the text, and looked up, only where a name is all but sure. Names have two characters at least; shorter ones are left out.
 */
export class NameIndex {
  /** A bit by hash of two characters: where it is 0, no name begins so. Small, for it is asked at every character of a text. */
  readonly #isBeginning: Uint32Array
  /** Open addressing: keys of beginnings, and beside them the lengths of their names. */
  readonly #keys: Uint32Array
  readonly #lengths: Uint32Array
  /** A bit by hash of a whole name. */
  readonly #hashes: Uint32Array
  /** Lengths from `manyCharacters` on, longest first. */
  readonly #longLengths: readonly number[]
  readonly #has: (name: string) => boolean

  constructor(names: Iterable<string>, has: (name: string) => boolean) {
    this.#has = has
    const listed = [...names].filter(({ length }) => length >= 2)
    const room = 2 ** Math.ceil(Math.log2(listed.length + 1))
    this.#isBeginning = new Uint32Array(Math.max(1, room / 4))
    this.#keys = new Uint32Array(2 * room)
    this.#lengths = new Uint32Array(2 * room)
    this.#hashes = new Uint32Array(Math.max(1, room / 2))
    const longLengths = new Set<number>()
    for (const name of listed) {
      this.#add(name)
      if (name.length >= manyCharacters) longLengths.add(name.length)
    }
    this.#longLengths = [...longLengths].sort((left, right) => right - left)
  }

  #add(name: string): void {
    const key = keyOf(name.charCodeAt(0), name.charCodeAt(1))
    const mixed = mix(0, key)
    const bits = (mixed >>> 5) & (this.#isBeginning.length - 1)
    this.#isBeginning[bits] = (this.#isBeginning[bits] ?? 0) | (1 << (mixed & 31))
    const slot = this.#slotOf(key, mixed)
    this.#keys[slot] = key
    this.#lengths[slot] =
      (this.#lengths[slot] ?? 0) | (1 << (Math.min(name.length, manyCharacters) - 2))
    let hash = 0
    for (let index = 0; index < name.length; index += 1) hash = mix(hash, name.charCodeAt(index))
    const word = (hash >>> 5) & (this.#hashes.length - 1)
    this.#hashes[word] = (this.#hashes[word] ?? 0) | (1 << (hash & 31))
  }

  /** Where a beginning stands, or the empty slot where it would. */
  #slotOf(key: number, mixed: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = mixed & mask
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }

  /** By start, then longest first. */
  find(text: string): readonly NameMatch[] {
    const matches: NameMatch[] = []
    const isBeginning = this.#isBeginning
    const lastWord = isBeginning.length - 1
    let second = text.charCodeAt(0)
    for (let start = 0; start < text.length - 1; start += 1) {
      const first = second
      second = text.charCodeAt(start + 1)
      const key = keyOf(first, second)
      const mixed = mix(0, key)
      if ((((isBeginning[(mixed >>> 5) & lastWord] ?? 0) >>> (mixed & 31)) & 1) === 0) continue
      const lengths = this.#lengths[this.#slotOf(key, mixed)] ?? 0
      if (lengths !== 0) this.#findAt(text, start, lengths, matches)
    }
    return matches
  }

  #findAt(text: string, start: number, lengths: number, matches: NameMatch[]): void {
    if (lengths >>> manyBit !== 0)
      for (const length of this.#longLengths) this.#match(text, start, start + length, matches)
    let likely = this.#likelyLengths(text, start, lengths & ~(1 << manyBit))
    while (likely !== 0) {
      const bit = 31 - Math.clz32(likely)
      likely ^= 1 << bit
      this.#match(text, start, start + bit + 2, matches)
    }
  }

  /** Of the lengths in question those whose hash is that of a name. */
  #likelyLengths(text: string, start: number, lengths: number): number {
    const hashes = this.#hashes
    const last = Math.min(text.length, start + 33 - Math.clz32(lengths))
    let likely = 0
    let hash = mix(0, text.charCodeAt(start))
    for (let at = start + 1; at < last; at += 1) {
      hash = mix(hash, text.charCodeAt(at))
      const bit = 1 << (at - start - 1)
      if ((lengths & bit) === 0) continue
      const word = hashes[(hash >>> 5) & (hashes.length - 1)] ?? 0
      if (((word >>> (hash & 31)) & 1) === 1) likely |= bit
    }
    return likely
  }

  #match(text: string, start: number, end: number, matches: NameMatch[]): void {
    if (end > text.length) return
    const name = text.slice(start, end)
    if (this.#has(name)) matches.push({ start, end, name })
  }
}
