// An article and its aligned sentences in, how closely what it shares stands together in it out.
import type { Alignment } from './align-sentences.ts'
import type { ArticleWording } from './read-wording.ts'

/** Share of the shared characters the passage must hold: a formula that also stands elsewhere does not stretch it. */
const mostOfShared = 0.8

/**
 * Share of the characters that are shared in the shortest passage (whole sentences in a row) that holds most of what is shared, 0 to
 * 1: a story printed in a longer page stands there in one piece, a letter quoted in the reactions to it is scattered.
 */
export function measureDensity(
  { sentences }: ArticleWording,
  alignments: readonly Alignment[],
): number {
  const lengths = sentences.map(({ wording }) => wording.length)
  const shared = lengths.map(() => 0)
  for (const { from, coverage } of alignments) shared[from] = coverage * (lengths[from] ?? 0)
  const wanted = mostOfShared * shared.reduce((sum, part) => sum + part, 0)
  let [from, held, length] = [0, 0, 0]
  let shortest = { held: 0, length: Number.POSITIVE_INFINITY }
  for (const [to, part] of shared.entries()) {
    held += part
    length += lengths[to] ?? 0
    while (from <= to && held - (shared[from] ?? 0) >= wanted) {
      held -= shared[from] ?? 0
      length -= lengths[from] ?? 0
      from += 1
    }
    if (held >= wanted && length < shortest.length) shortest = { held, length }
  }
  return shortest.length > 0 ? shortest.held / shortest.length : 0
}
