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
  const rowsOf: number[][] = pairs.map(() => [])
  for (const [row, places] of rows.entries()) for (const at of places) rowsOf[at]?.push(row)
  const known = new WeakMap<Wording, Uint16Array>()
  // Asked of the same texts twice for each division of the page: of the stories and of their first sentences.
  let latest: { readonly texts: readonly Wording[]; readonly worth: Worth } | undefined
  const placesIn = (wording: Wording): Uint16Array => {
    const found =
      known.get(wording) ??
      Uint16Array.from(pairs.flatMap((pair, at) => (wording.has(pair) ? [at] : [])))
    known.set(wording, found)
    return found
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
      for (const at of placesIn(wording))
        for (const row of rowsOf[at] ?? []) shared[row] = (shared[row] ?? 0) + (worth[at] ?? 0)
      return wholes.map((whole, row) => (whole === 0 ? 0 : (shared[row] ?? 0) / whole))
    })
  }
  return { sharesOf }
}
