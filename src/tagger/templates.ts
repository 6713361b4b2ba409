// What is seen around a character in, the keys of its features out: a function for each template. `place` is the character's place in its word.
import { finish, stir } from '../model/hash.ts'

/** Raised whenever a template, its order or the hash changes: a model is only good for the version it was trained with. */
export const featureVersion = 2

/** Templates begin far apart, so that neighbouring templates with neighbouring characters do not meet. */
const one = (template: number, a: number) => stir(Math.imul(template + 1, 0x632be5ab), a)
const two = (template: number, a: number, b: number) => stir(one(template, a), b)
const three = (template: number, a: number, b: number, c: number) => stir(two(template, a, b), c)
const placed = (hash: number, place: number) => finish(stir(hash, place))

/** Of words: the character's own, those around it. */
export const ofWord = (place: number, word: number) => placed(one(0, word), place)
export const ofWordBefore = (place: number, word: number) => placed(one(1, word), place)
export const ofWordBehind = (place: number, word: number) => placed(one(2, word), place)
export const ofSecondWordBefore = (place: number, word: number) => placed(one(4, word), place)

/** Of tags: the own word's, alone and with a neighbour's. */
export const ofTag = (place: number, tag: number) => placed(one(5, tag), place)
export const ofTagBefore = (place: number, before: number, tag: number) =>
  placed(two(6, before, tag), place)
export const ofTagBehind = (place: number, tag: number, behind: number) =>
  placed(two(7, tag, behind), place)

/** Of the run of nouns that the word stands in: its last word, and how far on that is. */
export const ofRunEnd = (place: number, last: number) => placed(one(8, last), place)
export const ofRunPlace = (place: number, last: number, distance: number) =>
  placed(two(9, last, distance), place)

/** Of single characters: this one, the one before, the one behind, and this one with its word's tag. */
export const ofCharacter = (here: number) => finish(one(14, here))
export const ofCharacterBefore = (before: number) => finish(one(15, before))
export const ofCharacterBehind = (behind: number) => finish(one(16, behind))
export const ofTaggedCharacter = (place: number, here: number, tag: number) =>
  finish(three(18, place, here, tag))

/** Of two neighbours in the order of the text: ending here, beginning here, ending before, beginning behind. */
export const ofPairToHere = (first: number, here: number) => finish(two(10, first, here))
export const ofPairFromHere = (here: number, second: number) => finish(two(11, here, second))
export const ofPairBefore = (first: number, second: number) => finish(two(12, second, first))
export const ofPairBehind = (first: number, second: number) => finish(two(13, first, second))

/** Of the gazetteer's matches over the character and its neighbours. */
export const ofMatch = (place: number, match: number) => finish(two(19, place, match))
export const ofMatches = (before: number, match: number, behind: number) =>
  finish(three(20, before, match, behind))
export const ofTaggedMatch = (place: number, match: number, tag: number) =>
  finish(three(21, place, match, tag))

/** Of the bracket or quotation marks it stands in, and the word behind their end. */
export const ofBracket = (open: number, behind: number) => finish(two(22, open, behind))
export const ofTaggedBracket = (place: number, open: number, tag: number) =>
  finish(three(23, open, tag, place))
