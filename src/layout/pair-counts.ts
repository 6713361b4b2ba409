// Lines of a page in, how often two characters stand next to each other inside them out.
import type { PageLine } from './page-line.ts'

/** Pairs fall into this many places: two of a page's few thousand share one now and then, which evidence summed over a run bears. */
const places = 1 << 18

/** How often the pair stands inside a line of the page: 0, 1, 2 (twice or more). */
export type PairCounts = (before: string, after: string) => number

export function countPairs(lines: readonly PageLine[]): PairCounts {
  const counts = new Uint8Array(places)
  for (const { text } of lines)
    for (let at = 1; at < text.length; at++) {
      const place = placeOf(text.charCodeAt(at - 1), text.charCodeAt(at))
      if ((counts[place] ?? 0) < 2) counts[place] = (counts[place] ?? 0) + 1
    }
  return (before, after) => counts[placeOf(before.charCodeAt(0), after.charCodeAt(0))] ?? 0
}

function placeOf(before: number, after: number): number {
  return (Math.imul(before, 40503) + Math.imul(after, 9973)) & (places - 1)
}
