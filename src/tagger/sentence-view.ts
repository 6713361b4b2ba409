// A sentence, its words and the gazetteer's matches in; per-character and per-word numbers that features are made of out.

import { foldCode } from '../model/fold-characters.ts'
import { hashText, stir } from '../model/hash.ts'
import type { GazetteerMatch } from '../model/knowledge.ts'
import { closerOf, factsOfTag, isNameCharacter, openerKind } from './word-kinds.ts'

export type TaggedWord = { readonly text: string; readonly tag: string }

/** Numbers kept before and after a sentence, so that a feature may look a few places beyond its ends. */
export const margin = 4
/** Places of a character in its word: alone, first, inner, last. */
export const placeCount = 4
const startOfText = 1
const endOfText = 2
/** An opening mark that is not closed within so many characters is taken for a slip. */
const longestBracket = 30
/** Words further than this from the end of their run are not told apart. */
const longestDistance = 5

/** Arrays by character and by word. They are kept from sentence to sentence and only ever grow: making them costs more than filling them. */
export class SentenceView {
  length = 0
  wordCount = 0
  /** By character, `margin` places before the sentence and behind it too: folded characters. */
  codes = new Int32Array(0)
  /** As `codes`: what the longest match over a character is and where in it the character stands; 0 where there is none. */
  matches = new Int32Array(0)
  /** By character: index of its word, and its place in it: 0 alone, 1 first, 2 inner, 3 last. */
  wordAt = new Int32Array(0)
  placeInWord = new Int32Array(0)
  /** By character: kind of the innermost bracket or quotation mark that is open, 0 for none, and the word behind its end. */
  bracket = new Int32Array(0)
  behindBracket = new Int32Array(0)
  /** By word, with `margin` as above: keys of words and tags. */
  words = new Int32Array(0)
  tags = new Int32Array(0)
  /** By word: the last word of the run of nouns it stands in, and how many words on that is; 0 outside runs. */
  runLast = new Int32Array(0)
  runDistance = new Int32Array(0)
  #isInRun = new Uint8Array(0)

  /** Reads the next sentence; what was read before is gone. Words beyond the text's end are cut. */
  read(
    text: string,
    words: readonly TaggedWord[],
    matches: readonly GazetteerMatch[],
  ): SentenceView {
    this.#fit(text.length, words.length)
    this.#readCharacters(text)
    this.#readWords(words)
    this.#readRuns()
    this.#readMatches(matches)
    this.#readBrackets(text)
    return this
  }

  #fit(length: number, wordCount: number): void {
    this.length = length
    this.wordCount = wordCount
    if (this.codes.length < length + 2 * margin) {
      const room = 2 * length + 2 * margin
      this.codes = new Int32Array(room)
      this.matches = new Int32Array(room)
      this.wordAt = new Int32Array(room)
      this.placeInWord = new Int32Array(room)
      this.bracket = new Int32Array(room)
      this.behindBracket = new Int32Array(room)
    }
    if (this.words.length < wordCount + 2 * margin) {
      const room = 2 * wordCount + 2 * margin
      this.words = new Int32Array(room)
      this.tags = new Int32Array(room)
      this.runLast = new Int32Array(room)
      this.runDistance = new Int32Array(room)
      this.#isInRun = new Uint8Array(room)
    }
  }

  #readCharacters(text: string): void {
    const { codes, length } = this
    codes.fill(startOfText, 0, margin)
    for (let position = 0; position < length; position += 1)
      codes[margin + position] = foldCode(text.charCodeAt(position))
    codes.fill(endOfText, margin + length, length + 2 * margin)
  }

  #readWords(words: readonly TaggedWord[]): void {
    const { codes, length, wordCount } = this
    this.words.fill(startOfText, 0, margin)
    this.tags.fill(startOfText, 0, margin)
    // Characters that no word covers, should there be any, count as the last word's.
    this.wordAt.fill(Math.max(0, wordCount - 1), 0, length)
    this.placeInWord.fill(0, 0, length)
    let start = 0
    for (let index = 0; index < wordCount; index += 1) {
      const word = words[index]
      const end = Math.min(length, start + (word?.text.length ?? 0))
      let hash = 7
      for (let position = start; position < end; position += 1) {
        hash = stir(hash, codes[margin + position] ?? 0)
        this.wordAt[position] = index
        this.placeInWord[position] = 2
      }
      if (end > start) {
        this.placeInWord[start] = 1
        this.placeInWord[end - 1] = end - start === 1 ? 0 : 3
      }
      const facts = factsOfTag(word?.tag ?? '')
      this.words[margin + index] = hash
      this.tags[margin + index] = facts.hash
      this.#isInRun[index] = facts.isNounLike && isNameCharacter(codes[margin + start] ?? 0) ? 1 : 0
      start = end
    }
    this.words.fill(endOfText, margin + wordCount, wordCount + 2 * margin)
    this.tags.fill(endOfText, margin + wordCount, wordCount + 2 * margin)
  }

  #readRuns(): void {
    const { words, wordCount } = this
    let start = 0
    while (start < wordCount) {
      let end = start
      while (end < wordCount && this.#isInRun[end] === 1) end += 1
      for (let index = start; index < end; index += 1) {
        this.runLast[index] = words[margin + end - 1] ?? 0
        this.runDistance[index] = Math.min(end - 1 - index, longestDistance)
      }
      if (end < wordCount) {
        this.runLast[end] = 0
        this.runDistance[end] = 0
      }
      start = end + 1
    }
  }

  /** The longest match wins where matches overlap; ties go to the earlier. Ids begin with the kind of thing: `division:500112`. */
  #readMatches(found: readonly GazetteerMatch[]): void {
    const laid = this.matches
    laid.fill(0, 0, this.length + 2 * margin)
    const longestFirst =
      found.length < 2
        ? found
        : [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    for (const match of longestFirst) {
      const first = margin + match.start
      const last = margin + match.end - 1
      // A longer match that overlaps covers one of the ends.
      if (laid[first] !== 0 || laid[last] !== 0) continue
      const id = match.entries[0] ?? ''
      const strength = match.isCommonWord ? 3 : match.isWeak ? 2 : 1
      const kind = stir(hashText(id.slice(0, id.indexOf(':')), 13), strength)
      for (let position = first; position <= last; position += 1)
        laid[position] = stir(kind, position === first ? 1 : position === last ? 3 : 2) | 1
    }
  }

  #readBrackets(text: string): void {
    const { length } = this
    this.bracket.fill(0, 0, length)
    this.behindBracket.fill(0, 0, length)
    for (let open = 0; open < length; open += 1) {
      const kind = openerKind(text[open] ?? '')
      if (kind === 0) continue
      const close = text.indexOf(closerOf(kind), open + 1)
      if (close < 0 || close - open > longestBracket) continue
      const wordBehind = close + 1 < length ? (this.wordAt[close + 1] ?? 0) : this.wordCount
      this.bracket.fill(kind, open + 1, close)
      this.behindBracket.fill(this.words[margin + wordBehind] ?? 0, open + 1, close)
    }
  }
}
