// Two sentences in, how much of the shorter stands in the longer out.

/** The pairs of neighbouring characters of a sentence, without marks and spaces. */
export type Wording = ReadonlySet<string>

export function wordingOf(sentence: string): Wording {
  const bare = sentence.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(
    Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)),
  )
}

/** 0 to 1: between Dice of the two and the share of the shorter, so that a sentence cut short still counts. */
export function compareSentences(a: Wording, b: Wording): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return 0
  let shared = 0
  for (const pair of fewer) if (more.has(pair)) shared += 1
  const contained = shared / fewer.size
  const dice = (2 * shared) / (fewer.size + more.size)
  return fewer.size < 8 ? dice : (contained + dice) / 2
}
