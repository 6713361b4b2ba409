// Names in, a matcher out that finds every one of them in a text, overlaps included.

/** A name found: `[start, end)` and the name itself. */
export type NameMatch = { readonly start: number; readonly end: number; readonly name: string }

const keyOf = (first: number, second: number) => first * 0x1_00_00 + second

/**
 * Finds names by their first two characters and the lengths that names with this beginning have: as fast as an automaton
 * on Chinese text and built in a fraction of its time. Names have two characters at least; shorter ones are left out.
 */
export class NameIndex {
  readonly #isStart = new Uint8Array(0x1_00_00)
  /** Longest first. */
  readonly #lengthsByStart = new Map<number, number[]>()
  readonly #has: (name: string) => boolean

  constructor(names: Iterable<string>, has: (name: string) => boolean) {
    this.#has = has
    for (const name of names) if (name.length >= 2) this.#add(name)
    for (const lengths of this.#lengthsByStart.values()) lengths.sort((left, right) => right - left)
  }

  #add(name: string): void {
    const first = name.charCodeAt(0)
    const key = keyOf(first, name.charCodeAt(1))
    const lengths = this.#lengthsByStart.get(key)
    this.#isStart[first] = 1
    if (lengths === undefined) this.#lengthsByStart.set(key, [name.length])
    else if (!lengths.includes(name.length)) lengths.push(name.length)
  }

  /** By start, then longest first. */
  find(text: string): readonly NameMatch[] {
    const matches: NameMatch[] = []
    for (let start = 0; start < text.length - 1; start += 1) {
      const first = text.charCodeAt(start)
      if (this.#isStart[first] === 0) continue
      const lengths = this.#lengthsByStart.get(keyOf(first, text.charCodeAt(start + 1)))
      if (lengths === undefined) continue
      for (const length of lengths) {
        const end = start + length
        if (end > text.length) continue
        const name = text.slice(start, end)
        if (this.#has(name)) matches.push({ start, end, name })
      }
    }
    return matches
  }
}
