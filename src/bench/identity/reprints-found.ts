// Items with sketches in, the pairs of them that the reprints stage finds out, as a store would ask for them.
import { compareArticles } from '../../reprints/compare-articles.ts'
import { findReprintCandidates } from '../../reprints/find-reprint-candidates.ts'
import type { ComparedSentence } from '../../reprints/read-wording.ts'
import { type SketchedItem, sentencesOf } from './reprints-corpora.ts'

export type FoundReprint = { readonly a: string; readonly b: string; readonly reason: string }
export type Found = { readonly compared: number; readonly reprints: readonly FoundReprint[] }

/** Only pairs that `isAsked` are compared: a measure asks of two sets how they meet, not of what repeats within one. */
export function findReprints(
  items: readonly SketchedItem[],
  touched: ReadonlySet<string>,
  isAsked: (one: string, other: string) => boolean = () => true,
): Found {
  const textById = new Map(items.map(({ id, text }) => [id, text]))
  const read = new Map<string, readonly ComparedSentence[]>()
  const sentences = (id: string): readonly ComparedSentence[] => {
    const known = read.get(id) ?? sentencesOf(textById.get(id) ?? '')
    read.set(id, known)
    return known
  }
  const candidates = findReprintCandidates(items, touched).filter(([a, b]) => isAsked(a, b))
  const reprints = candidates.flatMap(([a, b]) => {
    const { isReprint, reason } = compareArticles(sentences(a), sentences(b))
    return isReprint ? [{ a, b, reason }] : []
  })
  return { compared: candidates.length, reprints }
}
