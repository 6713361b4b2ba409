// Words with what they stand for in, an index out that reads a text from an offset leftwards and gives the longest of the words that ends there.

/** A word found: what it stands for, and its length. */
export type Ending<Value> = { readonly value: Value; readonly word: string }

/** A tree of the words read backwards, in flat tables: it is asked at nearly every word of every text. */
export class EndingIndex<Value> {
  readonly #endings: (Ending<Value> | undefined)[] = [undefined, undefined]
  /** By UTF-16 unit: the node of the words that end so, 0 for none. */
  readonly #roots = new Uint16Array(0x1_00_00)
  /** Children by node and unit, in open addressing: `node << 16 | unit`, 0 for free. */
  readonly #keys: Int32Array
  readonly #nodes: Uint16Array

  /** At most 32,000 characters in all. */
  constructor(words: Iterable<readonly [string, Value]>) {
    const entries = [...words]
    const characters = entries.reduce((sum, [word]) => sum + word.length, 0)
    const size = 1 << (33 - Math.clz32(characters))
    this.#keys = new Int32Array(size)
    this.#nodes = new Uint16Array(size)
    for (const [word, value] of entries) this.#enter(word, value)
  }

  #enter(word: string, value: Value): void {
    const last = word.charCodeAt(word.length - 1)
    if (this.#roots[last] === 0) this.#roots[last] = this.#newNode()
    let node = this.#roots[last] ?? 0
    for (let index = word.length - 2; index >= 0; index -= 1) {
      const key = (node << 16) | word.charCodeAt(index)
      const slot = this.#slotOf(key)
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = key
        this.#nodes[slot] = this.#newNode()
      }
      node = this.#nodes[slot] ?? 0
    }
    this.#endings[node] ??= { value, word }
  }

  #newNode(): number {
    return this.#endings.push(undefined) - 1
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e37_79b1) >>> 8) & mask
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & mask
    return slot
  }

  /** The longest word that ends at an offset. */
  endingAt(text: string, end: number): Ending<Value> | undefined {
    if (end <= 0) return undefined
    let node = this.#roots[text.charCodeAt(end - 1)] ?? 0
    let longest = this.#endings[node]
    for (let index = end - 2; node !== 0 && index >= 0; index -= 1) {
      node = this.#nodes[this.#slotOf((node << 16) | text.charCodeAt(index))] ?? 0
      longest = this.#endings[node] ?? longest
    }
    return longest
  }
}
