// A sentence made ready in, the scores of every label for every character out: the tagger's innermost loop.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'
import {
  characterRows,
  pairRows,
  type RememberedRows,
  rememberRows,
  runRows,
  tagRows,
  wordRows,
} from './remembered-rows.ts'
import { margin, type SentenceView } from './sentence-view.ts'
import * as keyOf from './templates.ts'
import { bias, evenBytes, packedWidth, sumWidth, WeightTable } from './weight-table.ts'

/** Packed rows that are added up for every character. */
const packedRows = 14
/** Most features of a character that are looked up anew. */
const mostLookedUp = 11

/**
 * Most features depend on one word, tag or character or on two neighbours; their rows are remembered. Only triples, pairs of words and what is
 * told of brackets and matches are looked up for each character.
 */
export class SentenceScorer {
  readonly #table: WeightTable
  readonly #scale: number
  readonly #remembered: RememberedRows
  /** Where remembered rows begin: by character and by the pair that begins with it, with margins as in the view. */
  #characters = new Int32Array(0)
  #pairs = new Int32Array(0)
  /** By word, with margins; and without. */
  #words = new Int32Array(0)
  #runs = new Int32Array(0)
  #tagsBefore = new Int32Array(0)
  #tagsBehind = new Int32Array(0)
  /** Keys of features that are looked up, and where the sums of their characters begin. */
  #keys = new Int32Array(0)
  #targets = new Int32Array(0)
  #keyCount = 0
  /** Their sums, a row by character. */
  #sums = new Int32Array(0)
  readonly #taken = new Int32Array(packedRows)
  #scores = new Float32Array(0)

  constructor(model: TaggerModel) {
    this.#table = new WeightTable(model)
    this.#scale = model.head.scale
    this.#remembered = rememberRows(this.#table)
  }

  /** Scores by position and label, good until the next call. */
  score(view: SentenceView): Float32Array {
    this.#remembered.packed.forgetWhenFull()
    this.#remembered.sums.forgetWhenFull()
    this.#fit(view)
    this.#findCharacters(view)
    this.#findWords(view)
    this.#lookUp(view)
    for (let position = 0; position < view.length; position += 1) {
      this.#takeRows(view, position)
      this.#addUp(view, position)
    }
    return this.#scores
  }

  #fit({ codes, words, length }: SentenceView): void {
    if (this.#characters.length < codes.length) {
      this.#characters = new Int32Array(codes.length)
      this.#pairs = new Int32Array(codes.length)
      this.#keys = new Int32Array(mostLookedUp * codes.length)
      this.#targets = new Int32Array(mostLookedUp * codes.length)
      this.#sums = new Int32Array(sumWidth * codes.length)
      this.#scores = new Float32Array(labelCount * codes.length)
    }
    if (this.#words.length < words.length) {
      this.#words = new Int32Array(words.length)
      this.#runs = new Int32Array(words.length)
      this.#tagsBefore = new Int32Array(words.length)
      this.#tagsBehind = new Int32Array(words.length)
    }
    this.#sums.fill(0, 0, length * sumWidth)
    this.#keyCount = 0
  }

  /** One character and one pair beyond the ends are looked at. */
  #findCharacters({ codes, length }: SentenceView): void {
    const { characters, pairs } = this.#remembered
    const end = length + margin + 1
    for (let at = margin - 2; at <= end; at += 1) {
      this.#characters[at] = characters.find(codes[at] ?? 0, 0)
      this.#pairs[at] = pairs.find(codes[at] ?? 0, codes[at + 1] ?? 0)
    }
  }

  #findWords({ words, tags, runLast, runDistance, wordCount }: SentenceView): void {
    const remembered = this.#remembered
    const end = wordCount + margin
    for (let at = margin - 2; at <= end; at += 1)
      this.#words[at] = remembered.words.find(words[at] ?? 0, 0)
    for (let index = 0; index < wordCount; index += 1) {
      const at = index + margin
      const tag = tags[at] ?? 0
      this.#runs[index] = remembered.runs.find(runLast[index] ?? 0, runDistance[index] ?? 0)
      this.#tagsBefore[index] = remembered.tagsBefore.find(tags[at - 1] ?? 0, tag)
      this.#tagsBehind[index] = remembered.tagsBehind.find(tag, tags[at + 1] ?? 0)
    }
  }

  #lookUp(view: SentenceView): void {
    for (let position = 0; position < view.length; position += 1) {
      this.#wantTriples(view, position)
      if (!isPlain(view, position)) this.#wantMatches(view, position)
    }
    this.#table.addTo(this.#sums, this.#targets, this.#keys, this.#keyCount)
  }

  #wantTriples({ codes, words, placeInWord, wordAt }: SentenceView, position: number): void {
    const keys = this.#keys
    const word = (wordAt[position] ?? 0) + margin
    const at = position + margin
    const b3 = codes[at - 3] ?? 0
    const b2 = codes[at - 2] ?? 0
    const b1 = codes[at - 1] ?? 0
    const here = codes[at] ?? 0
    const a1 = codes[at + 1] ?? 0
    const a2 = codes[at + 2] ?? 0
    const a3 = codes[at + 3] ?? 0
    const place = placeInWord[position] ?? 0
    let next = this.#keyCount
    keys[next++] = keyOf.ofWordPair(place, words[word - 1] ?? 0, words[word] ?? 0)
    keys[next++] = keyOf.ofTripleToHere(b2, b1, here)
    keys[next++] = keyOf.ofTripleAround(b1, here, a1)
    keys[next++] = keyOf.ofTripleFromHere(here, a1, a2)
    keys[next++] = keyOf.ofTripleBefore(b3, b2, b1)
    keys[next++] = keyOf.ofTripleBehind(a1, a2, a3)
    this.#aim(next, position)
  }

  #wantMatches(view: SentenceView, position: number): void {
    const keys = this.#keys
    const { matches } = view
    const at = position + margin
    const place = view.placeInWord[position] ?? 0
    const tag = view.tags[(view.wordAt[position] ?? 0) + margin] ?? 0
    const match = matches[at] ?? 0
    const open = view.bracket[position] ?? 0
    let next = this.#keyCount
    keys[next++] = keyOf.ofMatch(place, match)
    keys[next++] = keyOf.ofMatches(matches[at - 1] ?? 0, match, matches[at + 1] ?? 0)
    keys[next++] = keyOf.ofTaggedMatch(place, match, tag)
    keys[next++] = keyOf.ofBracket(open, view.behindBracket[position] ?? 0)
    keys[next++] = keyOf.ofTaggedBracket(place, open, tag)
    this.#aim(next, position)
  }

  /** The keys up to `end` are a character's. */
  #aim(end: number, position: number): void {
    this.#targets.fill(position * sumWidth, this.#keyCount, end)
    this.#keyCount = end
  }

  #takeRows(view: SentenceView, position: number): void {
    const taken = this.#taken
    const words = this.#words
    const characters = this.#characters
    const pairs = this.#pairs
    const index = view.wordAt[position] ?? 0
    const placed = (view.placeInWord[position] ?? 0) * packedWidth
    const word = index + margin
    const at = position + margin
    const tagged = this.#remembered.taggedCharacters.find(view.codes[at] ?? 0, view.tags[word] ?? 0)
    taken[0] = (words[word] ?? 0) + wordRows.itself + placed
    taken[1] = (words[word - 1] ?? 0) + wordRows.before + placed
    taken[2] = (words[word + 1] ?? 0) + wordRows.behind + placed
    taken[3] = (words[word - 2] ?? 0) + wordRows.secondBefore + placed
    taken[4] = (this.#runs[index] ?? 0) + runRows.end + placed
    taken[5] = (this.#runs[index] ?? 0) + runRows.place + placed
    taken[6] = tagged + placed
    taken[7] = (characters[at] ?? 0) + characterRows.itself
    taken[8] = (characters[at - 1] ?? 0) + characterRows.before
    taken[9] = (characters[at + 1] ?? 0) + characterRows.behind
    taken[10] = (pairs[at - 1] ?? 0) + pairRows.toHere
    taken[11] = (pairs[at] ?? 0) + pairRows.fromHere
    taken[12] = (pairs[at - 2] ?? 0) + pairRows.before
    taken[13] = (pairs[at + 1] ?? 0) + pairRows.behind
  }

  #addUp(view: SentenceView, position: number): void {
    const { rows } = this.#remembered.packed
    const tagSums = this.#remembered.sums.rows
    const sums = this.#sums
    const taken = this.#taken
    const index = view.wordAt[position] ?? 0
    const placed = (view.placeInWord[position] ?? 0) * sumWidth
    const own = position * sumWidth
    const before = (this.#tagsBefore[index] ?? 0) + placed
    const behind =
      (this.#tagsBehind[index] ?? 0) +
      placed +
      (isPlain(view, position) ? tagRows.plain : tagRows.bare)
    let a = (sums[own] ?? 0) + (tagSums[before] ?? 0) + (tagSums[behind] ?? 0) - packedBias
    let b =
      (sums[own + 1] ?? 0) + (tagSums[before + 1] ?? 0) + (tagSums[behind + 1] ?? 0) - packedBias
    let c =
      (sums[own + 2] ?? 0) + (tagSums[before + 2] ?? 0) + (tagSums[behind + 2] ?? 0) - packedBias
    let d =
      (sums[own + 3] ?? 0) + (tagSums[before + 3] ?? 0) + (tagSums[behind + 3] ?? 0) - packedBias
    let e =
      (sums[own + 4] ?? 0) + (tagSums[before + 4] ?? 0) + (tagSums[behind + 4] ?? 0) - packedBias
    let f =
      (sums[own + 5] ?? 0) + (tagSums[before + 5] ?? 0) + (tagSums[behind + 5] ?? 0) - packedBias
    let g =
      (sums[own + 6] ?? 0) +
      (tagSums[before + 6] ?? 0) +
      (tagSums[behind + 6] ?? 0) -
      packedRows * bias
    for (let row = 0; row < packedRows; row += 1) {
      const at = taken[row] ?? 0
      const one = rows[at] ?? 0
      const two = rows[at + 1] ?? 0
      const three = rows[at + 2] ?? 0
      a = (a + (one & evenBytes)) | 0
      b = (b + ((one >>> 8) & evenBytes)) | 0
      c = (c + (two & evenBytes)) | 0
      d = (d + ((two >>> 8) & evenBytes)) | 0
      e = (e + (three & evenBytes)) | 0
      f = (f + ((three >>> 8) & evenBytes)) | 0
      g = (g + (rows[at + 3] ?? 0)) | 0
    }
    const scores = this.#scores
    const scale = this.#scale
    const to = position * labelCount
    scores[to] = low(a) * scale
    scores[to + 1] = low(b) * scale
    scores[to + 2] = high(a) * scale
    scores[to + 3] = high(b) * scale
    scores[to + 4] = low(c) * scale
    scores[to + 5] = low(d) * scale
    scores[to + 6] = high(c) * scale
    scores[to + 7] = high(d) * scale
    scores[to + 8] = low(e) * scale
    scores[to + 9] = low(f) * scale
    scores[to + 10] = high(e) * scale
    scores[to + 11] = high(f) * scale
    scores[to + 12] = g * scale
  }
}

/** What the bytes of all packed rows have too much, in both halves of a sum. */
const packedBias = packedRows * bias * 0x00010001

/** Of `low + 65536 * high`, either of them from -32768 to 32767. */
const low = (sums: number) => (sums << 16) >> 16
const high = (sums: number) => (sums - low(sums)) >> 16

/** No bracket and no match over the character or its neighbours. */
function isPlain({ matches, bracket }: SentenceView, position: number): boolean {
  const at = position + margin
  return (
    ((matches[at - 1] ?? 0) |
      (matches[at] ?? 0) |
      (matches[at + 1] ?? 0) |
      (bracket[position] ?? 0)) ===
    0
  )
}
