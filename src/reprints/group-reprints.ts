// Articles and the pairs that are reprints in, for each original its copies out.
import { groupBy } from '../model/group-by.ts'

export type PrintedArticle = {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly date?: string
  /** Characters of its text; without it no article is told to merge two. */
  readonly length?: number
}

/** Copies in the order in which an original is chosen. */
export type ReprintGroup = { readonly original: string; readonly copies: readonly string[] }

/**
 * A copy belongs to the first original it is itself a reprint of, never to one it only shares a third article with. Articles are
 * taken in order — the earliest date, then the longest, then by id; undated ones last — and one that is a reprint of no original so
 * far becomes one. A page that merges two stories comes behind all others: it is a copy of one of them, and the other stays a
 * story of its own. What comes out depends on no order of input.
 */
export function groupReprints(
  articles: readonly PrintedArticle[],
  reprintPairs: readonly (readonly [string, string])[],
): readonly ReprintGroup[] {
  const partners = groupBy(
    reprintPairs.flatMap(([a, b]) => [
      { of: a, with: b },
      { of: b, with: a },
    ]),
    (pair) => pair.of,
  )
  const partnersOf = (id: string) => new Set(partners.get(id)?.map((pair) => pair.with))
  const printed = articles.filter(({ id }) => partners.has(id)).toSorted(comparePrintings)
  const mergers = findMergers(printed, partnersOf)
  const isMerger = ({ id }: PrintedArticle) => mergers.has(id)
  const ordered = [...printed.filter((one) => !isMerger(one)), ...printed.filter(isMerger)]
  const rankById = new Map(ordered.map(({ id }, rank) => [id, rank]))
  const rankOf = (id: string) => rankById.get(id) ?? ordered.length
  const copiesByOriginal = new Map<string, string[]>()
  for (const { id } of ordered) {
    const [original] = [...partnersOf(id)]
      .filter((partner) => copiesByOriginal.has(partner))
      .sort((one, other) => rankOf(one) - rankOf(other))
    if (original === undefined) copiesByOriginal.set(id, [])
    else copiesByOriginal.get(original)?.push(id)
  }
  return [...copiesByOriginal]
    .filter(([, copies]) => copies.length > 0)
    .map(([original, copies]) => ({ original, copies }))
}

/** Two stories and what joins them are about as long as the page that merges them; two shortened forms of one story that miss each other are longer. */
const joints = 1.1

/** Articles that hold two shorter ones which are no reprints of each other and stand side by side in it. */
function findMergers(
  articles: readonly PrintedArticle[],
  partnersOf: (id: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const lengthById = new Map(articles.map(({ id, length }) => [id, length ?? 0]))
  const lengthOf = (id: string) => lengthById.get(id) ?? 0
  const isMerger = ({ id }: PrintedArticle) => {
    const whole = lengthOf(id)
    const parts = [...partnersOf(id)].filter((part) => lengthOf(part) < whole)
    return parts.some((part, place) => {
      const own = partnersOf(part)
      return parts
        .slice(place + 1)
        .some((other) => !own.has(other) && lengthOf(part) + lengthOf(other) <= joints * whole)
    })
  }
  return new Set(articles.filter(isMerger).map(({ id }) => id))
}

/** No date sorts behind every date. */
const undatedLast = '~'

function comparePrintings(one: PrintedArticle, other: PrintedArticle): number {
  const [date, otherDate] = [one.date ?? undatedLast, other.date ?? undatedLast]
  if (date !== otherDate) return date < otherDate ? -1 : 1
  const byLength = (other.length ?? 0) - (one.length ?? 0)
  if (byLength !== 0) return byLength
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
