// Two articles and what stands of each in the other in, whether the one reprints the other and why out.
import type { Alignment } from './align-sentences.ts'
import { contraryNames, contraryNumbers, differInNames } from './find-contrary.ts'
import { measureDensity } from './measure-density.ts'
import type { ArticleWording } from './read-wording.ts'

export type ReprintVerdict = {
  readonly isReprint: boolean
  /** Share of the characters of the text of which more stands in the other, 0 to 1. */
  readonly containment: number
  /** For people: what decided. */
  readonly reason: string
}

/** Share of the text that stands in the other: a new lead or words changed leave this much, formulas of unlike news less. */
const leastContainment = 0.75
/** A text of which this much stands in the other is the same with words changed, unless names are nearly all that differs. */
const sameWording = 0.93
/** Characters that two articles share at least: less is a line. Below the second, formulas are common (将出席 and 出席, one comment and the next), and nearly all of its runs of characters must stand there, or two sentences word for word. */
const leastShared = 40
const shortShared = 120
const leastOfShort = 0.85
const verbatim = 0.95
/** Share of the longer text below which it is mostly its own, and may quote the other rather than print it. */
const mostlyOwn = 0.5
/** Sentences of `longEnough` characters that a text which is mostly its own must print: one is a quotation, or what has been told before. */
const leastSentences = 2
const longEnough = 12
/**
 * Where the longer text is mostly its own: the share of it that is shared, and the density of that, together. Reactions that quote
 * a whole letter have 0.3 to 0.6, pages that hold the text in one piece 0.8 and more, agency texts that a broadcaster abridged 0.7 and more.
 * Tuned on the labels by `npx tsx src/bench/identity/score-reprints.ts`.
 */
const leastTogether = 0.65

type Side = {
  readonly article: ArticleWording
  readonly alignments: readonly Alignment[]
  /** Of its characters that stand in the other. */
  readonly share: number
}

export function judgeReprint(
  first: ArticleWording,
  second: ArticleWording,
  there: readonly Alignment[],
  back: readonly Alignment[],
): ReprintVerdict {
  const sides = [sideOf(first, there), sideOf(second, back)] as const
  const [held, holder] = isHeld(...sides) ? sides : [sides[1], sides[0]]
  const containment = held.share
  const against = sayAgainst(held, holder)
  const percent = `${Math.round(100 * containment)} % of the text stands in the other`
  return against === undefined
    ? { isReprint: true, containment, reason: percent }
    : { isReprint: false, containment, reason: `${percent}, but ${against}` }
}

/** Of two that hold equal shares the one whose wording comes first, so that the judgement is the same from either side. */
const isHeld = (one: Side, other: Side): boolean =>
  one.share === other.share ? one.article.wording <= other.article.wording : one.share > other.share

/** What speaks against a reprint, the cheapest first. */
function sayAgainst(held: Side, holder: Side): string | undefined {
  if (held.article.wording === '' || holder.article.wording === '') return 'one has no wording'
  if (held.article.wording === holder.article.wording) return undefined
  if (held.share < leastContainment) return 'that is too little'
  const shared = held.share * held.article.wording.length
  if (shared < leastShared) return 'that is a line'
  const isVerbatim = ({ from, coverage }: Alignment) => isLong(held, from) && coverage >= verbatim
  if (
    shared < shortShared &&
    shareOfRuns(held, holder) < leastOfShort &&
    held.alignments.filter(isVerbatim).length < leastSentences
  )
    return 'short texts are alike in that'
  if (holder.share < mostlyOwn) {
    if (held.alignments.filter(({ from }) => isLong(held, from)).length < leastSentences)
      return 'that is one sentence'
    if (holder.share + measureDensity(holder.article, holder.alignments) < leastTogether)
      return 'scattered, as quotations are'
  }
  const numbers = contraryNumbers(held.article, holder.article, held.alignments)
  if (numbers !== undefined) return numbers
  return held.share < sameWording || differInNames(held.article, holder.article)
    ? contraryNames(held.article, holder.article, held.alignments)
    : undefined
}

const shareOfRuns = (held: Side, holder: Side): number => {
  const runs = [...held.article.runs]
  return runs.filter((run) => holder.article.runs.has(run)).length / runs.length
}

const isLong = ({ article }: Side, place: number): boolean =>
  (article.sentences[place]?.wording.length ?? 0) >= longEnough

function sideOf(article: ArticleWording, alignments: readonly Alignment[]): Side {
  const { sentences, wording } = article
  const characters = alignments.reduce(
    (sum, { from, coverage }) => sum + coverage * (sentences[from]?.wording.length ?? 0),
    0,
  )
  return { article, alignments, share: wording === '' ? 0 : characters / wording.length }
}
