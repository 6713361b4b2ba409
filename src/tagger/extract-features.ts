// A sentence made ready in, the keys of its features out: `templateCount` keys for each character, in order. Training numbers features in this order.
import { margin, type SentenceView } from './sentence-view.ts'
import * as keyOf from './templates.ts'

export const templateCount = 22

/** Reads features into an array that is kept from sentence to sentence and only ever grows. */
export class FeatureReader {
  /** Of the sentence read last: `[position * templateCount + template]`. May be longer than the sentence. */
  keys = new Uint32Array(0)

  read(view: SentenceView): void {
    const { length } = view
    if (this.keys.length < length * templateCount)
      this.keys = new Uint32Array(2 * length * templateCount)
    for (let position = 0; position < length; position += 1) {
      const next = this.#readWord(view, position, position * templateCount)
      const last = this.#readCharacters(view, position, next)
      this.#readMatches(view, position, last)
    }
  }

  #readWord(view: SentenceView, position: number, from: number): number {
    const { words, tags, runLast, runDistance, wordAt, placeInWord } = view
    const { keys } = this
    const index = wordAt[position] ?? 0
    const place = placeInWord[position] ?? 0
    const at = index + margin
    const before = words[at - 1] ?? 0
    const word = words[at] ?? 0
    const tag = tags[at] ?? 0
    const last = runLast[index] ?? 0
    let next = from
    keys[next++] = keyOf.ofWord(place, word)
    keys[next++] = keyOf.ofWordBefore(place, before)
    keys[next++] = keyOf.ofWordBehind(place, words[at + 1] ?? 0)
    keys[next++] = keyOf.ofSecondWordBefore(place, words[at - 2] ?? 0)
    keys[next++] = keyOf.ofTag(place, tag)
    keys[next++] = keyOf.ofTagBefore(place, tags[at - 1] ?? 0, tag)
    keys[next++] = keyOf.ofTagBehind(place, tag, tags[at + 1] ?? 0)
    keys[next++] = keyOf.ofRunEnd(place, last)
    keys[next++] = keyOf.ofRunPlace(place, last, runDistance[index] ?? 0)
    return next
  }

  #readCharacters({ codes }: SentenceView, position: number, from: number): number {
    const { keys } = this
    const at = position + margin
    const b2 = codes[at - 2] ?? 0
    const b1 = codes[at - 1] ?? 0
    const here = codes[at] ?? 0
    const a1 = codes[at + 1] ?? 0
    const a2 = codes[at + 2] ?? 0
    let next = from
    keys[next++] = keyOf.ofCharacter(here)
    keys[next++] = keyOf.ofCharacterBefore(b1)
    keys[next++] = keyOf.ofCharacterBehind(a1)
    keys[next++] = keyOf.ofPairToHere(b1, here)
    keys[next++] = keyOf.ofPairFromHere(here, a1)
    keys[next++] = keyOf.ofPairBefore(b2, b1)
    keys[next++] = keyOf.ofPairBehind(a1, a2)
    return next
  }

  #readMatches(view: SentenceView, position: number, from: number): void {
    const { codes, tags, matches, wordAt, placeInWord, bracket, behindBracket } = view
    const { keys } = this
    const at = position + margin
    const place = placeInWord[position] ?? 0
    const tag = tags[(wordAt[position] ?? 0) + margin] ?? 0
    const match = matches[at] ?? 0
    const open = bracket[position] ?? 0
    let next = from
    keys[next++] = keyOf.ofTaggedCharacter(place, codes[at] ?? 0, tag)
    keys[next++] = keyOf.ofMatch(place, match)
    keys[next++] = keyOf.ofMatches(matches[at - 1] ?? 0, match, matches[at + 1] ?? 0)
    keys[next++] = keyOf.ofTaggedMatch(place, match, tag)
    keys[next++] = keyOf.ofBracket(open, behindBracket[position] ?? 0)
    keys[next++] = keyOf.ofTaggedBracket(place, open, tag)
  }
}
