// Two texts in, how much of the one's wording stands in the other out, weighted by rarity.
import { commonBigrams } from '../model/common-bigrams.ts'

/**
 * Pairs of neighbouring characters with how often they occur times what one counts (`weightOf`); no pair reaches across
 * punctuation. A pair is a number: see `pairOf`.
 */
export type Wording = ReadonlyMap<number, number>

const firstIdeograph = 0x4e00
const lastIdeograph = 0x9fff
const letters = 0x80
/** How many characters pairs are made of: ASCII and ideographs. A pair's number stays below 2^30, which engines keep unboxed. */
const alphabet = letters + lastIdeograph - firstIdeograph + 1

/** Letters, digits and ideographs are numbered from 0; anything else is -1 and parts two runs. */
function numberOf(code: number): number {
  if (code >= firstIdeograph) return code <= lastIdeograph ? code - firstIdeograph + letters : -1
  const isDigit = code >= 0x30 && code <= 0x39
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return isDigit || isLetter ? code : -1
}

function pairOf(one: number, other: number): number {
  return one * alphabet + other
}

const common: ReadonlySet<number> = new Set(
  commonBigrams.map((pair) => pairOf(numberOf(pair.charCodeAt(0)), numberOf(pair.charCodeAt(1)))),
)

/** By hash of a pair; 0 where no common one has it, as nearly all pairs of a text. */
const mayBeCommon = new Uint8Array(1 << 16)
const hashOf = (pair: number) => Math.imul(pair, 0x9e37_79b1) >>> 16
for (const pair of common) mayBeCommon[hashOf(pair)] = 1
const isCommon = (pair: number) => mayBeCommon[hashOf(pair)] === 1 && common.has(pair)

export function wordingOf(text: string): Wording {
  const wording = new Map<number, number>()
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const own = numberOf(text.charCodeAt(at))
    if (before >= 0 && own >= 0) {
      const pair = pairOf(before, own)
      wording.set(pair, (wording.get(pair) ?? 0) + weightOf(pair))
    }
    before = own
  }
  return wording
}

/** Whether the last character of one text and the first of another stand together in some text, or often in the language. */
export function areNeighbours(
  before: string,
  after: string,
  texts: readonly Pick<Wording, 'has'>[],
): boolean {
  const [own, next] = [
    numberOf(before.charCodeAt(before.length - 1)),
    numberOf(after.charCodeAt(0)),
  ]
  if (own < 0 || next < 0) return false
  const pair = pairOf(own, next)
  return isCommon(pair) || texts.some((text) => text.has(pair))
}

export function mergeWordings(wordings: readonly Wording[]): Wording {
  const [first, ...others] = [...wordings].sort((a, b) => b.size - a.size)
  if (!first || others.length === 0) return first ?? new Map()
  const merged = new Map(first)
  for (const wording of others)
    wording.forEach((worth, pair) => {
      merged.set(pair, (merged.get(pair) ?? 0) + worth)
    })
  return merged
}

/** The pairs of several texts, to be asked only. */
export function wordingIn(wordings: readonly Wording[]): Pick<Wording, 'has'> {
  return { has: (pair) => wordings.some((wording) => wording.has(pair)) }
}

/** What a pair is worth that every text has. */
const commonWeight = 0.2

/**
 * Share, 0 to 1, of the weight of `part`'s pairs that occur in `whole`. A pair of the language's commonest counts
 * little, and one that stands in many of the page's other texts (`spread`) counts by their number less.
 */
export function sharedWording(
  part: Wording,
  whole: Pick<Wording, 'has'>,
  spread: ReadonlyMap<number, number>,
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
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let product = 0
  small.forEach((worth, pair) => {
    const matching = large.get(pair)
    if (matching !== undefined) product += worth * matching
  })
  const size = length(one) * length(other)
  return size === 0 ? 0 : product / size
}

/** Of each wording once: it is compared with many. */
const lengths = new WeakMap<Wording, number>()

function length(wording: Wording): number {
  const known = lengths.get(wording)
  if (known !== undefined) return known
  let sum = 0
  for (const worth of wording.values()) sum += worth ** 2
  const own = Math.sqrt(sum)
  lengths.set(wording, own)
  return own
}

/** What a pair counts: little where the language has it everywhere. */
export function weightOf(pair: number): number {
  return isCommon(pair) ? commonWeight : 1
}
