// A sentence, its words and the gazetteer's matches in; per-character and per-word numbers that features are made of out.
import type { GazetteerMatch } from '../model/knowledge.ts'
import { foldCharacters } from './fold-characters.ts'
import { finish, hashText, stir } from './hash.ts'

/** The cluster of a word by its key; 0 for a word that has none. */
export type ClusterOf = (wordKey: number) => number

/** Key of a word, with its characters folded. */
export const wordKey = (word: string): number =>
  finish(hashFolded(foldCharacters(word), 0, word.length))

export type TaggedWord = { readonly text: string; readonly tag: string }

/** Numbers kept before and after a sentence, so that a feature may look a few places beyond its ends. */
export const margin = 4

/** Arrays by character and by word; those marked padded begin `margin` places before the sentence and end as far behind it. */
export type SentenceView = {
  readonly length: number
  /** Padded: folded characters. */
  readonly codes: Int32Array
  /** Index of the word a character stands in. */
  readonly wordAt: Int32Array
  /** Place in its word: 0 alone, 1 first, 2 inner, 3 last. */
  readonly placeInWord: Uint8Array
  /** Padded, by word. */
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly clusters: Int32Array
  /** Padded: what the longest match over a character is and where in it the character stands; 0 where there is none. */
  readonly matches: Int32Array
  /** By word: the last word of the run of nouns it stands in, how many words on that is, and the word before the run. */
  readonly runLast: Int32Array
  readonly runDistance: Int32Array
  readonly runBefore: Int32Array
  /** Kind of the innermost bracket or quotation mark that is open, 0 for none, and the word behind its end. */
  readonly bracket: Int32Array
  readonly behindBracket: Int32Array
}

const startOfText = 1
const endOfText = 2

export function viewSentence(
  text: string,
  words: readonly TaggedWord[],
  matches: readonly GazetteerMatch[],
  clusterOf: ClusterOf,
): SentenceView {
  const length = text.length
  const codes = padded(length)
  const folded = foldCharacters(text)
  codes.set(folded, margin)
  const wordAt = new Int32Array(length)
  const placeInWord = new Uint8Array(length)
  const wordHashes = padded(words.length)
  const tagHashes = padded(words.length)
  const clusters = padded(words.length)
  let start = 0
  words.forEach((word, index) => {
    const end = Math.min(length, start + word.text.length)
    const hash = hashFolded(folded, start, end)
    for (let position = start; position < end; position += 1) {
      wordAt[position] = index
      placeInWord[position] = 2
    }
    if (end > start) {
      placeInWord[start] = 1
      placeInWord[end - 1] = end - start === 1 ? 0 : 3
    }
    wordHashes[margin + index] = hash
    tagHashes[margin + index] = hashText(word.tag, 11)
    // 1 and 2 stand for the ends of the sentence.
    clusters[margin + index] = 3 + clusterOf(finish(hash))
    start = end
  })
  return {
    length,
    codes,
    wordAt,
    placeInWord,
    words: wordHashes,
    tags: tagHashes,
    clusters,
    matches: layMatches(length, matches),
    ...findRuns(words, wordHashes),
    ...findBrackets(text, words, wordHashes),
  }
}

function hashFolded(codes: Uint16Array, start: number, end: number): number {
  let hash = 7
  for (let position = start; position < end; position += 1) hash = stir(hash, codes[position] ?? 0)
  return hash
}

function padded(length: number): Int32Array {
  const array = new Int32Array(length + 2 * margin)
  array.fill(startOfText, 0, margin)
  array.fill(endOfText, margin + length)
  return array
}

/** The longest match wins where matches overlap; ties go to the earlier. Ids begin with the kind of thing: `division:500112`. */
function layMatches(length: number, matches: readonly GazetteerMatch[]): Int32Array {
  const laid = new Int32Array(length + 2 * margin)
  const sorted = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const match of sorted) {
    if (laid.subarray(margin + match.start, margin + match.end).some((code) => code !== 0)) continue
    const id = match.entries[0] ?? ''
    const strength = match.isCommonWord ? 3 : match.isWeak ? 2 : 1
    const kind = stir(hashText(id.slice(0, id.indexOf(':')), 13), strength)
    for (let position = match.start; position < match.end; position += 1) {
      const place = position === match.start ? 1 : position === match.end - 1 ? 3 : 2
      laid[margin + position] = stir(kind, place) | 1
    }
  }
  return laid
}

/** Tags of words that names are built of; `x` is what the segmenter does not know. */
const nounLike = /^(n|a$|an|ag|j|vn|b|m|q|l$|i$|eng|x|f|s|t|z|g|k)/
const breaksRun = /[\p{P}\p{Z}\p{S}]/u

function findRuns(words: readonly TaggedWord[], hashes: Int32Array) {
  const count = words.length
  const runLast = new Int32Array(count)
  const runDistance = new Int32Array(count)
  const runBefore = new Int32Array(count)
  const inRun = words.map(({ text, tag }) => nounLike.test(tag) && !breaksRun.test(text))
  let start = 0
  while (start < count) {
    let end = start
    while (end < count && inRun[end]) end += 1
    for (let index = start; index < end; index += 1) {
      runLast[index] = hashes[margin + end - 1] ?? 0
      runDistance[index] = Math.min(end - 1 - index, 5)
      runBefore[index] = hashes[margin + start - 1] ?? 0
    }
    start = end + 1
  }
  return { runLast, runDistance, runBefore }
}

const openers = '“‘「『《〈（(【'
const closers = '”’」』》〉）)】'
/** An opening mark that is not closed within so many characters is taken for a slip. */
const longestBracket = 30

function findBrackets(text: string, words: readonly TaggedWord[], hashes: Int32Array) {
  const bracket = new Int32Array(text.length)
  const behindBracket = new Int32Array(text.length)
  const wordStarts = new Map<number, number>()
  let offset = 0
  words.forEach((word, index) => {
    wordStarts.set(offset, index)
    offset += word.text.length
  })
  for (let open = 0; open < text.length; open += 1) {
    const kind = openers.indexOf(text[open] ?? '')
    if (kind < 0) continue
    const close = text.indexOf(closers[kind] ?? '', open + 1)
    if (close < 0 || close - open > longestBracket) continue
    const behind = hashes[margin + (wordStarts.get(close + 1) ?? words.length)] ?? 0
    bracket.fill(kind + 1, open + 1, close)
    behindBracket.fill(behind, open + 1, close)
  }
  return { bracket, behindBracket }
}
