// The sentences of two articles in, whether the one reprints the other, what they share and what each adds out.
import { type Alignment, alignSentences } from './align-sentences.ts'
import { judgeReprint, type ReprintVerdict } from './judge-reprint.ts'
import { type ArticleWording, type ComparedSentence, readWording } from './read-wording.ts'

export type ReprintComparison = ReprintVerdict & {
  /** In order of `a`, then of `b`. */
  readonly shared: readonly SharedSentence[]
  readonly addedByA: readonly string[]
  readonly addedByB: readonly string[]
}
export type SharedSentence = { readonly a: string; readonly b: string; readonly likeness: number }

/** The same with `a` and `b` exchanged. An article is a reprint of itself when it has any wording. */
export function compareArticles(
  a: readonly ComparedSentence[],
  b: readonly ComparedSentence[],
): ReprintComparison {
  const [first, second] = [readWording(a), readWording(b)]
  const there = alignSentences(first, second)
  const back = alignSentences(second, first)
  return {
    ...judgeReprint(first, second, there, back),
    shared: sharedSentences(first, second, there, back),
    addedByA: addedTo(first, there),
    addedByB: addedTo(second, back),
  }
}

function addedTo(
  { sentences }: ArticleWording,
  alignments: readonly Alignment[],
): readonly string[] {
  const shared = new Set(alignments.map(({ from }) => from))
  return sentences.filter((_, place) => !shared.has(place)).map(({ id }) => id)
}

/** Seen from either side; a pair that both see is told once. */
function sharedSentences(
  first: ArticleWording,
  second: ArticleWording,
  there: readonly Alignment[],
  back: readonly Alignment[],
): readonly SharedSentence[] {
  const pairs = new Map<
    number,
    { readonly a: number; readonly b: number; readonly likeness: number }
  >()
  const note = (a: number, b: number, likeness: number) =>
    pairs.set(a * second.sentences.length + b, { a, b, likeness })
  for (const { from, to, likeness } of there) note(from, to, likeness)
  for (const { from, to, likeness } of back) note(to, from, likeness)
  return [...pairs]
    .sort(([one], [other]) => one - other)
    .map(([, { a, b, likeness }]) => ({
      a: first.sentences[a]?.id ?? '',
      b: second.sentences[b]?.id ?? '',
      likeness,
    }))
}
