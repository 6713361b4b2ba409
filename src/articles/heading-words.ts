// The headings of a page in, a table out that tells what share of each one's wording a text has: each text is looked through once.
import type { Heading } from './gather-items.ts'
import { type Wording, weightOf } from './shared-wording.ts'

export type HeadingWords = {
  /**
   * For each text and heading the share, 0 to 1, of the heading's wording that the text has. A pair that stands in
   * many of `texts` counts by their number less.
   */
  readonly sharesOf: (
    asked: readonly Wording[],
    texts: readonly Wording[],
  ) => readonly (readonly number[])[]
  /** The same for one heading, by its place among the headings, and a text that is asked only once. */
  readonly shareOf: (
    heading: number,
    asked: Pick<Wording, 'has'>,
    texts: readonly Wording[],
  ) => number
}

/** What each pair counts, and each heading with all its pairs. */
type Worth = { readonly worth: Float64Array; readonly wholes: readonly number[] }

export function headingWords(headings: readonly Heading[]): HeadingWords {
  const pairs = [...new Set(headings.flatMap(({ wording }) => [...wording.keys()]))]
  const indexOf = new Map(pairs.map((pair, index) => [pair, index]))
  const weights = pairs.map(weightOf)
  const rows = headings.map(({ wording }) =>
    [...wording.keys()].map((pair) => indexOf.get(pair) ?? 0),
  )
  const { starts, headingsOf } = headingsByPair(rows, pairs.length)
  const known = new WeakMap<Wording, Uint16Array>()
  // Asked of the same texts twice for each division of the page: of the stories and of their first sentences.
  let latest: { readonly texts: readonly Wording[]; readonly worth: Worth } | undefined
  const room = new Uint16Array(pairs.length)
  const placesIn = (wording: Wording): Uint16Array => {
    const found = known.get(wording)
    if (found !== undefined) return found
    let count = 0
    for (let at = 0; at < pairs.length; at += 1) {
      room[count] = at
      if (wording.has(pairs[at] ?? 0)) count += 1
    }
    const places = room.slice(0, count)
    known.set(wording, places)
    return places
  }
  const worthIn = (texts: readonly Wording[]): Worth => {
    if (latest?.texts === texts) return latest.worth
    const spread = new Uint16Array(pairs.length)
    for (const text of texts) for (const at of placesIn(text)) spread[at] = (spread[at] ?? 0) + 1
    const worth = Float64Array.from(weights, (weight, at) => weight / Math.max(1, spread[at] ?? 1))
    const wholes = rows.map((row) => row.reduce((sum, at) => sum + (worth[at] ?? 0), 0))
    latest = { texts, worth: { worth, wholes } }
    return latest.worth
  }
  const sharesOf: HeadingWords['sharesOf'] = (asked, texts) => {
    const { worth, wholes } = worthIn(texts)
    return asked.map((wording) => {
      const shared = new Float64Array(rows.length)
      const places = placesIn(wording)
      for (let index = 0; index < places.length; index += 1) {
        const at = places[index] ?? 0
        const own = worth[at] ?? 0
        const end = starts[at + 1] ?? 0
        for (let entry = starts[at] ?? 0; entry < end; entry += 1) {
          const row = headingsOf[entry] ?? 0
          shared[row] = (shared[row] ?? 0) + own
        }
      }
      return wholes.map((whole, row) => (whole === 0 ? 0 : (shared[row] ?? 0) / whole))
    })
  }
  const shareOf: HeadingWords['shareOf'] = (heading, asked, texts) => {
    const { worth, wholes } = worthIn(texts)
    const whole = wholes[heading] ?? 0
    let shared = 0
    for (const at of rows[heading] ?? []) if (asked.has(pairs[at] ?? 0)) shared += worth[at] ?? 0
    return whole === 0 ? 0 : shared / whole
  }
  return { sharesOf, shareOf }
}

/** The headings that have a pair, those of each pair one after the other: the innermost loop of weighing a page goes through them. */
function headingsByPair(
  rows: readonly (readonly number[])[],
  pairCount: number,
): { readonly starts: Uint32Array; readonly headingsOf: Uint16Array } {
  const starts = new Uint32Array(pairCount + 1)
  for (const places of rows) for (const at of places) starts[at + 1] = (starts[at + 1] ?? 0) + 1
  for (let at = 0; at < pairCount; at += 1)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const headingsOf = new Uint16Array(starts[pairCount] ?? 0)
  const next = starts.slice()
  for (const [row, places] of rows.entries())
    for (const at of places) {
      headingsOf[next[at] ?? 0] = row
      next[at] = (next[at] ?? 0) + 1
    }
  return { starts, headingsOf }
}
