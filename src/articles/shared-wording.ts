// Two texts in, how much of the one's wording stands in the other out, weighted by rarity.
import { commonBigrams } from './common-bigrams.ts'

/** Pairs of neighbouring characters with how often they occur; no pair reaches across punctuation. */
export type Wording = ReadonlyMap<string, number>

export function wordingOf(text: string): Wording {
  const wording = new Map<string, number>()
  for (const run of text.match(/[\u4e00-\u9fffA-Za-z0-9]{2,}/g) ?? [])
    for (let at = 0; at + 2 <= run.length; at++) {
      const pair = run.slice(at, at + 2)
      wording.set(pair, (wording.get(pair) ?? 0) + 1)
    }
  return wording
}

export function mergeWordings(wordings: readonly Wording[]): Wording {
  const merged = new Map<string, number>()
  for (const wording of wordings)
    for (const [pair, count] of wording) merged.set(pair, (merged.get(pair) ?? 0) + count)
  return merged
}

/** What a pair is worth that every text has. */
const commonWeight = 0.2

/**
 * Share, 0 to 1, of the weight of `part`'s pairs that occur in `whole`. A pair of the language's commonest counts
 * little, and one that stands in many of the page's other texts (`spread`) counts by their number less.
 */
export function sharedWording(
  part: Wording,
  whole: Wording,
  spread: ReadonlyMap<string, number>,
): number {
  let shared = 0
  let all = 0
  for (const pair of part.keys()) {
    const weight = weightOf(pair) / Math.max(1, spread.get(pair) ?? 1)
    all += weight
    if (whole.has(pair)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

/** Cosine, 0 to 1, of two texts' pairs: those count most that both have often and that the language has not. */
export function likeness(one: Wording, other: Wording): number {
  let product = 0
  for (const [pair, count] of one) product += weightOf(pair) ** 2 * count * (other.get(pair) ?? 0)
  const size = length(one) * length(other)
  return size === 0 ? 0 : product / size
}

function length(wording: Wording): number {
  let sum = 0
  for (const [pair, count] of wording) sum += (weightOf(pair) * count) ** 2
  return Math.sqrt(sum)
}

function weightOf(pair: string): number {
  return commonBigrams.has(pair) ? commonWeight : 1
}

/** In how many of the texts each pair occurs. */
export function spreadOf(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const wording of wordings)
    for (const pair of wording.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return spread
}
