// Two articles and their aligned sentences in, what shows that they tell two like occurrences in one formula out.
import { commonBigrams } from '../model/common-bigrams.ts'
import type { Alignment } from './align-sentences.ts'
import type { ArticleWording } from './read-wording.ts'

/** Words of every text: one put for another (表示 for 指出) is rewording, a name put for another is another story. */
const everyday: ReadonlySet<string> = new Set(commonBigrams)
/** Share of the aligned sentences with numbers in which both have numbers the other article has nowhere. */
const mostContraryNumbers = 0.3
/** 12日 in the one, 14日 in the other, in the same sentence; gives the reason, or `undefined` where nothing speaks against a reprint. */
export function contraryNumbers(
  first: ArticleWording,
  second: ArticleWording,
  alignments: readonly Alignment[],
): string | undefined {
  let counted = 0
  const contrary: string[] = []
  for (const { from, to } of alignments) {
    const own = first.sentences[from]?.numbers ?? none
    const others = second.sentences[to]?.numbers ?? none
    if (own.size === 0 || others.size === 0) continue
    counted += 1
    const mine = [...own].find((number) => !second.numbers.has(number))
    const theirs = [...others].find((number) => !first.numbers.has(number))
    if (mine !== undefined && theirs !== undefined) contrary.push(`${mine} against ${theirs}`)
  }
  return contrary.length > mostContraryNumbers * counted
    ? `numbers differ: ${contrary.slice(0, 3).join(', ')}`
    : undefined
}

/** A name that comes again in the one, and in the same sentence of the other another; gives the reason. */
export function contraryNames(
  first: ArticleWording,
  second: ArticleWording,
  alignments: readonly Alignment[],
): string | undefined {
  for (const { from, to } of alignments) {
    const own = ownNames(first, from, second)
    const others = own.length === 0 ? [] : ownNames(second, to, first)
    if (others.length > 0)
      return `the one tells of ${own.join(' ')}, the other of ${others.join(' ')}`
  }
  return undefined
}

/** Share of the pairs of characters that only the one article has: changed words give up to a quarter that come again, a changed name (法文 for 俄文) two thirds. */
const mostlyNames = 0.5

/** Whether names that come again are most of what differs, on both sides. */
export function differInNames(first: ArticleWording, second: ArticleWording): boolean {
  return shareOfNames(first, second) >= mostlyNames && shareOfNames(second, first) >= mostlyNames
}

function shareOfNames({ pairCounts }: ArticleWording, other: ArticleWording): number {
  const own = [...pairCounts.keys()].filter((pair) => !other.pairCounts.has(pair))
  const names = own.filter((pair) => isName(pair, pairCounts, other))
  return own.length === 0 ? 0 : names.length / own.length
}

/** Pairs of characters of the sentence that come again and that the other article lacks. */
const ownNames = (
  { sentences, pairCounts }: ArticleWording,
  place: number,
  other: ArticleWording,
): readonly string[] =>
  [...(sentences[place]?.pairs ?? none)].filter((pair) => isName(pair, pairCounts, other))

const isName = (
  pair: string,
  pairCounts: ReadonlyMap<string, number>,
  other: ArticleWording,
): boolean => (pairCounts.get(pair) ?? 0) > 1 && !other.pairCounts.has(pair) && !everyday.has(pair)

const none: ReadonlySet<string> = new Set()
