// A seed in, a stream of numbers out that is the same on every machine (32-bit linear congruence).

/** Each call gives the next number from 0 (inclusive) to 1 (exclusive). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Puts the items in another order, in place. */
export function shuffle(items: Int32Array, random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = items[index] ?? 0
    items[index] = items[other] ?? 0
    items[other] = kept
  }
}
