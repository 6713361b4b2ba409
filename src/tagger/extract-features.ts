// A sentence made ready in, the keys of its features out: `templateCount` keys for each character, in order.
import { finish, stir } from '../model/hash.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/** Raised whenever a template, its order or the hash changes: a model is only good for the version it was trained with. */
export const featureVersion = 1

/** Templates of a word's surroundings; each is joined with the character's place in the word. */
const wordTemplates = 10
const characterTemplates = 18
export const templateCount = wordTemplates + characterTemplates

/** Templates begin far apart, so that neighbouring templates with neighbouring characters do not meet. */
const one = (template: number, a: number) => stir(Math.imul(template + 1, 0x632be5ab), a)
const two = (template: number, a: number, b: number) => stir(one(template, a), b)
const three = (template: number, a: number, b: number, c: number) => stir(two(template, a, b), c)

/** Reads features into arrays that are kept from sentence to sentence and only ever grow. */
export class FeatureReader {
  /** Of the sentence read last: `[position * templateCount + template]`. May be longer than the sentence. */
  keys = new Uint32Array(0)
  #ofWords = new Int32Array(0)

  read(view: SentenceView): void {
    const { length, wordCount } = view
    if (this.keys.length < length * templateCount)
      this.keys = new Uint32Array(2 * length * templateCount)
    if (this.#ofWords.length < wordCount * wordTemplates)
      this.#ofWords = new Int32Array(2 * wordCount * wordTemplates)
    this.#readWords(view)
    this.#readCharacters(view)
  }

  #readWords({ words, tags, runLast, runDistance, wordCount }: SentenceView): void {
    const hashes = this.#ofWords
    for (let index = 0; index < wordCount; index += 1) {
      const at = index + margin
      const w2 = words[at - 2] ?? 0
      const w1 = words[at - 1] ?? 0
      const w = words[at] ?? 0
      const v1 = words[at + 1] ?? 0
      const t1 = tags[at - 1] ?? 0
      const t = tags[at] ?? 0
      const u1 = tags[at + 1] ?? 0
      const last = runLast[index] ?? 0
      const slot = index * wordTemplates
      hashes[slot] = one(0, w)
      hashes[slot + 1] = one(1, w1)
      hashes[slot + 2] = one(2, v1)
      hashes[slot + 3] = two(3, w1, w)
      hashes[slot + 4] = one(4, w2)
      hashes[slot + 5] = one(5, t)
      hashes[slot + 6] = two(6, t1, t)
      hashes[slot + 7] = two(7, t, u1)
      hashes[slot + 8] = one(8, last)
      hashes[slot + 9] = two(9, last, runDistance[index] ?? 0)
    }
  }

  #readCharacters(view: SentenceView): void {
    const { codes, tags, matches, wordAt, placeInWord, bracket, behindBracket } = view
    const hashes = this.#ofWords
    const keys = this.keys
    for (let position = 0; position < view.length; position += 1) {
      const word = wordAt[position] ?? 0
      const place = placeInWord[position] ?? 0
      const slot = position * templateCount
      const wordSlot = word * wordTemplates
      for (let template = 0; template < wordTemplates; template += 1)
        keys[slot + template] = finish(stir(hashes[wordSlot + template] ?? 0, place))

      const at = position + margin
      const c2 = codes[at - 2] ?? 0
      const c1 = codes[at - 1] ?? 0
      const c = codes[at] ?? 0
      const d1 = codes[at + 1] ?? 0
      const d2 = codes[at + 2] ?? 0
      const left = two(10, c1, c)
      const longLeft = stir(left, c2)
      const right = two(11, c, d1)
      const longRight = stir(right, d2)
      const before = two(12, c1, c2)
      const behind = two(13, d1, d2)
      let next = slot + wordTemplates
      keys[next++] = finish(one(14, c))
      keys[next++] = finish(one(15, c1))
      keys[next++] = finish(one(16, d1))
      keys[next++] = finish(left)
      keys[next++] = finish(right)
      keys[next++] = finish(before)
      keys[next++] = finish(behind)
      keys[next++] = finish(longLeft)
      keys[next++] = finish(three(17, c1, c, d1))
      keys[next++] = finish(longRight)
      keys[next++] = finish(stir(before, codes[at - 3] ?? 0))
      keys[next++] = finish(stir(behind, codes[at + 3] ?? 0))

      const t = tags[word + margin] ?? 0
      const g = matches[at] ?? 0
      const open = bracket[position] ?? 0
      keys[next++] = finish(three(18, place, c, t))
      keys[next++] = finish(two(19, place, g))
      keys[next++] = finish(three(20, matches[at - 1] ?? 0, g, matches[at + 1] ?? 0))
      keys[next++] = finish(three(21, place, g, t))
      keys[next++] = finish(two(22, open, behindBracket[position] ?? 0))
      keys[next++] = finish(three(23, open, t, place))
    }
  }
}
