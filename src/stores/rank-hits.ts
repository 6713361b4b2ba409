// Texts that an index or a scan came up with in, hits in their final order out: the same for every store.
import type { TextHit } from './graph-store.ts'
import type { SearchTerms } from './search-terms.ts'

/** `text` is one name or title a line, the canonical name first. */
export type SearchCandidate = { readonly id: string; readonly text: string }

/** Base scores by how the query meets a line; up to 0.09 more for the part of the line it covers. */
const bases = { name: 1, alias: 0.9, start: 0.7, inside: 0.5 } as const

/** Best first, ties by id. Candidates that lack a term fall out. */
export function rankHits(
  candidates: readonly SearchCandidate[],
  { terms }: SearchTerms,
  limit: number,
): readonly TextHit[] {
  return candidates
    .filter(({ text }) => holdsAll(text.toLowerCase(), terms))
    .map(({ id, text }) => ({ id, score: scoreText(text.toLowerCase(), terms) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

function holdsAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term))
}

function scoreText(text: string, terms: readonly string[]): number {
  const lines = text.split('\n')
  return Math.max(...lines.map((line, index) => scoreLine(line, index, terms)))
}

function scoreLine(line: string, index: number, terms: readonly string[]): number {
  const [first = ''] = terms
  if (terms.length === 1 && line === first) return index === 0 ? bases.name : bases.alias
  if (!line.includes(first)) return 0
  const covered = terms.filter((term) => line.includes(term)).join('').length
  const coverage = Math.min(1, covered / line.length)
  return (line.startsWith(first) ? bases.start : bases.inside) + 0.09 * coverage
}
