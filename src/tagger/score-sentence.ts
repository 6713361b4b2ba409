// A sentence made ready in, the scores of every label for every character out: the tagger's innermost loop.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'
import {
  matchRows,
  pairRows,
  type RememberedRows,
  rememberRows,
  runRows,
  tagRows,
  wordRows,
} from './remembered-rows.ts'
import { margin, type SentenceView } from './sentence-view.ts'
import * as keyOf from './templates.ts'
import { bias, evenBias, evenBytes, packedWidth, sumWidth, WeightTable } from './weight-table.ts'

/** Packed rows that are added up for every character, and those besides beside a match or in brackets. */
const plainRows = 9
const mostRows = plainRows + 5

/** A feature depends on one word, tag or character or on two neighbours, or on what few things stand in brackets and matches: all rows are remembered. */
export class SentenceScorer {
  readonly #scale: number
  readonly #remembered: RememberedRows
  /** Where remembered rows begin: by character those of the pair that begins with it, with margins as in the view. */
  #pairs = new Int32Array(0)
  /** By word, with margins; and without. */
  #words = new Int32Array(0)
  #runs = new Int32Array(0)
  #tagsBefore = new Int32Array(0)
  #tagsBehind = new Int32Array(0)
  readonly #taken = new Int32Array(mostRows)
  #scores = new Float32Array(0)

  constructor(model: TaggerModel) {
    this.#scale = model.head.scale
    this.#remembered = rememberRows(new WeightTable(model))
  }

  /** Scores by position and label, good until the next call. */
  score(view: SentenceView): Float32Array {
    this.#remembered.room.forgetWhenFull()
    this.#fit(view)
    this.#findPairs(view)
    this.#findWords(view)
    for (let position = 0; position < view.length; position += 1) {
      this.#takeRows(view, position)
      const count = isPlain(view, position) ? plainRows : this.#takeMatches(view, position)
      this.#addUp(view, position, count)
    }
    return this.#scores
  }

  #fit({ codes, words }: SentenceView): void {
    if (this.#pairs.length < codes.length) {
      this.#pairs = new Int32Array(codes.length)
      this.#scores = new Float32Array(labelCount * codes.length)
    }
    if (this.#words.length < words.length) {
      this.#words = new Int32Array(words.length)
      this.#runs = new Int32Array(words.length)
      this.#tagsBefore = new Int32Array(words.length)
      this.#tagsBehind = new Int32Array(words.length)
    }
  }

  /** Two pairs before the sentence and one behind it are looked at. */
  #findPairs({ codes, length }: SentenceView): void {
    const { pairs } = this.#remembered
    const end = length + margin
    for (let at = margin - 2; at <= end; at += 1)
      this.#pairs[at] = pairs.find(codes[at] ?? 0, codes[at + 1] ?? 0)
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

  #takeRows(view: SentenceView, position: number): void {
    const taken = this.#taken
    const words = this.#words
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
    taken[7] = (pairs[at - 2] ?? 0) + pairRows.before
    taken[8] = (pairs[at + 1] ?? 0) + pairRows.behind
  }

  /** How many rows are taken in all. */
  #takeMatches(view: SentenceView, position: number): number {
    const taken = this.#taken
    const { matches } = view
    const remembered = this.#remembered
    const at = position + margin
    const place = view.placeInWord[position] ?? 0
    const tag = view.tags[(view.wordAt[position] ?? 0) + margin] ?? 0
    const match = matches[at] ?? 0
    const open = view.bracket[position] ?? 0
    const around = keyOf.ofMatches(matches[at - 1] ?? 0, match, matches[at + 1] ?? 0) | 0
    const matched = remembered.matches.find(match, tag) + place * packedWidth
    taken[plainRows] = matched + matchRows.alone
    taken[plainRows + 1] = matched + matchRows.tagged
    taken[plainRows + 2] = remembered.matchesAround.find(around, 0)
    const bracketed = remembered.brackets.find(open, tag) + place * packedWidth
    taken[plainRows + 3] = bracketed
    taken[plainRows + 4] = remembered.closings.find(open, view.behindBracket[position] ?? 0)
    return mostRows
  }

  #addUp(view: SentenceView, position: number, rowCount: number): void {
    const { rows } = this.#remembered.room
    const taken = this.#taken
    const index = view.wordAt[position] ?? 0
    const placed = (view.placeInWord[position] ?? 0) * sumWidth
    const kind = rowCount === plainRows ? tagRows.plain : tagRows.bare
    const one = (this.#tagsBefore[index] ?? 0) + placed
    const two = (this.#tagsBehind[index] ?? 0) + placed + kind
    const at = position + margin
    const three = (this.#pairs[at - 1] ?? 0) + pairRows.toHere
    const four = (this.#pairs[at] ?? 0) + pairRows.fromHere
    const tooMuch = rowCount * evenBias
    let a = sumAt(rows, one, two, three, four) - tooMuch
    let b = sumAt(rows, one + 1, two + 1, three + 1, four + 1) - tooMuch
    let c = sumAt(rows, one + 2, two + 2, three + 2, four + 2) - tooMuch
    let d = sumAt(rows, one + 3, two + 3, three + 3, four + 3) - tooMuch
    let e = sumAt(rows, one + 4, two + 4, three + 4, four + 4) - tooMuch
    let f = sumAt(rows, one + 5, two + 5, three + 5, four + 5) - tooMuch
    let g = sumAt(rows, one + 6, two + 6, three + 6, four + 6) - rowCount * bias
    for (let row = 0; row < rowCount; row += 1) {
      const at = taken[row] ?? 0
      const first = rows[at] ?? 0
      const second = rows[at + 1] ?? 0
      const third = rows[at + 2] ?? 0
      a = (a + (first & evenBytes)) | 0
      b = (b + ((first >>> 8) & evenBytes)) | 0
      c = (c + (second & evenBytes)) | 0
      d = (d + ((second >>> 8) & evenBytes)) | 0
      e = (e + (third & evenBytes)) | 0
      f = (f + ((third >>> 8) & evenBytes)) | 0
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

const sumAt = (rows: Int32Array, one: number, two: number, three: number, four: number) =>
  (rows[one] ?? 0) + (rows[two] ?? 0) + (rows[three] ?? 0) + (rows[four] ?? 0)

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
