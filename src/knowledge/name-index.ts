// Names with what they mean in, a matcher out that finds every name in a text, overlaps included.

/** A name found: `[start, end)` and the name itself. */
export type NameMatch = { readonly start: number; readonly end: number; readonly name: string }

/**
 * Finds names by their first two characters and the lengths that names with this beginning have: as fast as an automaton
 * on texts of article size and built in a fraction of its time. Names have two characters at least.
 */
export class NameIndex {
  readonly #lengthsByStart = new Map<string, number[]>()
  readonly #has: (name: string) => boolean

  constructor(names: Iterable<string>, has: (name: string) => boolean) {
    this.#has = has
    for (const name of names) this.add(name)
  }

  add(name: string): void {
    if (name.length < 2) return
    const start = name.slice(0, 2)
    const lengths = this.#lengthsByStart.get(start)
    if (lengths === undefined) this.#lengthsByStart.set(start, [name.length])
    else if (!lengths.includes(name.length)) lengths.push(name.length)
  }

  /** By start, then longest first. */
  find(text: string): readonly NameMatch[] {
    const matches: NameMatch[] = []
    for (let start = 0; start < text.length - 1; start += 1) {
      const lengths = this.#lengthsByStart.get(text.slice(start, start + 2))
      if (lengths === undefined) continue
      const found = lengths
        .map((length) => text.slice(start, start + length))
        .filter((name, position) => name.length === lengths[position] && this.#has(name))
        .sort((left, right) => right.length - left.length)
      for (const name of found) matches.push({ start, end: start + name.length, name })
    }
    return matches
  }
}
