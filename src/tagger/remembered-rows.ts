// The weights of a model in, memos of them out: what of a character's features depends on few things, by those things.

import { type RowMemo, RowRoom } from './row-memo.ts'
import { placeCount } from './sentence-view.ts'
import * as keyOf from './templates.ts'
import { packedWidth, sumWidth, type WeightTable } from './weight-table.ts'

/** Where in what is remembered of a word the packed rows for itself and for its neighbours begin; a row for each place. */
export const wordRows = {
  itself: 0,
  before: placeCount * packedWidth,
  behind: 2 * placeCount * packedWidth,
  secondBefore: 3 * placeCount * packedWidth,
} as const
/** Of a run: packed rows by place for its last word alone, then with the distance. */
export const runRows = { end: 0, place: placeCount * packedWidth } as const
/** Of a character, for itself and its neighbours: a packed row each. */
export const characterRows = { itself: 0, before: packedWidth, behind: 2 * packedWidth } as const
/** Of a pair of neighbours, by where it stands: a packed row each. */
export const pairRows = {
  toHere: 0,
  fromHere: packedWidth,
  before: 2 * packedWidth,
  behind: 3 * packedWidth,
} as const
/** Of a tag and the next: rows of sums by place, without and with what tells that there is no bracket and no match. */
export const tagRows = { bare: 0, plain: placeCount * sumWidth } as const

export type RememberedRows = {
  /** Packed rows. */
  readonly packed: RowRoom
  readonly words: RowMemo
  readonly runs: RowMemo
  readonly characters: RowMemo
  readonly taggedCharacters: RowMemo
  readonly pairs: RowMemo
  /** Rows of sums. */
  readonly sums: RowRoom
  readonly tagsBefore: RowMemo
  readonly tagsBehind: RowMemo
}

/** 16 MB: some hundred thousand characters of fresh news. */
const mostNumbers = 2 ** 22

type Keys = (first: number, second: number) => readonly number[]

const byPlace = <T>(keyAt: (place: number) => T): readonly T[] =>
  Array.from({ length: placeCount }, (_, place) => keyAt(place))

export function rememberRows(table: WeightTable): RememberedRows {
  const packed = new RowRoom(mostNumbers)
  const sums = new RowRoom(mostNumbers)

  /** A packed row for each key. */
  const rowEach = (keysOf: Keys) =>
    packed.memo(keysOf(0, 0).length * packedWidth, (rows, at, first, second) => {
      table.copyTo(rows, at, keysOf(first, second))
    })
  /** A row of sums for each list of keys. */
  const sumEach = (listsOf: (first: number, second: number) => readonly (readonly number[])[]) =>
    sums.memo(listsOf(0, 0).length * sumWidth, (rows, at, first, second) => {
      const lists = listsOf(first, second)
      rows.fill(0, at, at + lists.length * sumWidth)
      const keys = Int32Array.from(lists.flat())
      const targets = Int32Array.from(
        lists.flatMap((list, index) => list.map(() => at + index * sumWidth)),
      )
      table.addTo(rows, targets, keys, keys.length)
    })

  return {
    packed,
    words: rowEach((word) => [
      ...byPlace((place) => keyOf.ofWord(place, word)),
      ...byPlace((place) => keyOf.ofWordBefore(place, word)),
      ...byPlace((place) => keyOf.ofWordBehind(place, word)),
      ...byPlace((place) => keyOf.ofSecondWordBefore(place, word)),
    ]),
    runs: rowEach((last, distance) => [
      ...byPlace((place) => keyOf.ofRunEnd(place, last)),
      ...byPlace((place) => keyOf.ofRunPlace(place, last, distance)),
    ]),
    characters: rowEach((character) => [
      keyOf.ofCharacter(character),
      keyOf.ofCharacterBefore(character),
      keyOf.ofCharacterBehind(character),
    ]),
    taggedCharacters: rowEach((character, tag) =>
      byPlace((place) => keyOf.ofTaggedCharacter(place, character, tag)),
    ),
    pairs: rowEach((first, second) => [
      keyOf.ofPairToHere(first, second),
      keyOf.ofPairFromHere(first, second),
      keyOf.ofPairBefore(first, second),
      keyOf.ofPairBehind(first, second),
    ]),
    sums,
    tagsBefore: sumEach((before, tag) =>
      byPlace((place) => [keyOf.ofTag(place, tag), keyOf.ofTagBefore(place, before, tag)]),
    ),
    tagsBehind: sumEach((tag, behind) => [
      ...byPlace((place) => [keyOf.ofTagBehind(place, tag, behind)]),
      ...byPlace((place) => [
        keyOf.ofTagBehind(place, tag, behind),
        keyOf.ofMatch(place, 0),
        keyOf.ofMatches(0, 0, 0),
        keyOf.ofTaggedMatch(place, 0, tag),
        keyOf.ofBracket(0, 0),
        keyOf.ofTaggedBracket(place, 0, tag),
      ]),
    ]),
  }
}
