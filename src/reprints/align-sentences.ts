// Two articles' wordings in, for each sentence of the one where it stands in the other, how alike and how much of it, out.
import type { ArticleWording, ClauseWording, SentenceWording } from './read-wording.ts'

export type Alignment = {
  /** Place of the sentence. */
  readonly from: number
  /** Place of the other article's sentence that has most of it. */
  readonly to: number
  /** Pairs of characters in common, of those of the shorter sentence: 0 to 1, the same from either side. */
  readonly likeness: number
  /** Share of the sentence's characters that stand in the other article. */
  readonly coverage: number
}

/** Dice of the pairs of two sentences that are one with words changed; like sentences of unlike stories stay below. */
const sameSentence = 0.7
/** Share of a clause's runs of four characters that the other article must have for the clause to stand there. */
const sameClause = 0.6
/** Share of a sentence's characters in clauses that stand in the other article: most of it. */
const mostOfSentence = 0.6
/** Characters; a shorter clause (他说) stands everywhere. */
const shortestClause = 4

/** Sentences that are shared, in order; the others are what the article adds. */
export function alignSentences(
  article: ArticleWording,
  other: ArticleWording,
): readonly Alignment[] {
  return article.sentences.flatMap((sentence, from) => {
    const common = countCommon(sentence.pairs, other)
    const to = placeOfMost(common, sentence, other)
    const counterpart = other.sentences[to]
    if (counterpart === undefined) return []
    const shared = common.get(to) ?? 0
    const dice = (2 * shared) / (sentence.pairs.size + counterpart.pairs.size)
    const standing = sentence.clauses.filter((clause) => standsIn(clause, other))
    const length = standing.reduce((sum, clause) => sum + clause.length, 0)
    const coverage = Math.min(1, length / sentence.wording.length)
    if (dice < sameSentence && coverage < mostOfSentence) return []
    const likeness = shared / Math.min(sentence.pairs.size, counterpart.pairs.size)
    return [
      { from, to, likeness, coverage: dice >= sameSentence ? Math.max(dice, coverage) : coverage },
    ]
  })
}

function standsIn({ length, runs }: ClauseWording, other: ArticleWording): boolean {
  if (length < shortestClause) return false
  const found = runs.filter((run) => other.runs.has(run)).length
  return found >= sameClause * runs.length
}

/** By place in the other article, how many of the pairs the sentence there has. */
function countCommon(
  pairs: ReadonlySet<string>,
  { placesByPair }: ArticleWording,
): ReadonlyMap<number, number> {
  const common = new Map<number, number>()
  for (const pair of pairs)
    for (const place of placesByPair.get(pair) ?? [])
      common.set(place, (common.get(place) ?? 0) + 1)
  return common
}

/** The sentence with the highest Dice; the first of equals. */
function placeOfMost(
  common: ReadonlyMap<number, number>,
  { pairs }: SentenceWording,
  other: ArticleWording,
): number {
  let best = -1
  let highest = 0
  for (const [place, count] of common) {
    const dice = (2 * count) / (pairs.size + (other.sentences[place]?.pairs.size ?? 0))
    if (dice > highest || (dice === highest && place < best)) [best, highest] = [place, dice]
  }
  return best
}
