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
/** Of a pair of neighbours: rows of sums for its second and its first character, with what those tell alone, then packed rows for who stands behind and before it. */
export const pairRows = {
  toHere: 0,
  fromHere: sumWidth,
  before: 2 * sumWidth,
  behind: 2 * sumWidth + packedWidth,
} as const
/** Of a match and the tag over it: packed rows by place for the match alone, then with the tag. */
export const matchRows = { alone: 0, tagged: placeCount * packedWidth } as const
/** Of a tag and the next: rows of sums by place, without and with what tells that there is no bracket and no match. */
export const tagRows = { bare: 0, plain: placeCount * sumWidth } as const

export type RememberedRows = {
  readonly room: RowRoom
  readonly words: RowMemo
  readonly runs: RowMemo
  readonly taggedCharacters: RowMemo
  readonly pairs: RowMemo
  readonly matches: RowMemo
  /** By the key of a match with what stands beside it. */
  readonly matchesAround: RowMemo
  /** By what is open and the tag, a row by place; and by what is open and the word behind. */
  readonly brackets: RowMemo
  readonly closings: RowMemo
  readonly tagsBefore: RowMemo
  readonly tagsBehind: RowMemo
}

/** 16 MB: some hundred thousand characters of fresh news. */
const mostNumbers = 2 ** 22

type Keys = (first: number, second: number) => readonly number[]

const byPlace = <T>(keyAt: (place: number) => T): readonly T[] =>
  Array.from({ length: placeCount }, (_, place) => keyAt(place))

export function rememberRows(table: WeightTable): RememberedRows {
  const room = new RowRoom(mostNumbers)

  /** A packed row for each key. */
  const rowEach = (keysOf: Keys) =>
    room.memo(keysOf(0, 0).length * packedWidth, (rows, at, first, second) => {
      table.copyTo(rows, at, keysOf(first, second))
    })
  /** A row of sums for each list of keys. */
  const sumUp = (rows: Int32Array, at: number, lists: readonly (readonly number[])[]) => {
    rows.fill(0, at, at + lists.length * sumWidth)
    lists.forEach((list, index) => {
      table.addTo(rows, at + index * sumWidth, list)
    })
  }
  const sumEach = (listsOf: (first: number, second: number) => readonly (readonly number[])[]) =>
    room.memo(listsOf(0, 0).length * sumWidth, (rows, at, first, second) => {
      sumUp(rows, at, listsOf(first, second))
    })

  return {
    room,
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
    taggedCharacters: rowEach((character, tag) =>
      byPlace((place) => keyOf.ofTaggedCharacter(place, character, tag)),
    ),
    pairs: room.memo(2 * sumWidth + 2 * packedWidth, (rows, at, first, second) => {
      sumUp(rows, at, [
        [
          keyOf.ofPairToHere(first, second),
          keyOf.ofCharacter(second),
          keyOf.ofCharacterBefore(first),
        ],
        [keyOf.ofPairFromHere(first, second), keyOf.ofCharacterBehind(second)],
      ])
      table.copyTo(rows, at + pairRows.before, [
        keyOf.ofPairBefore(first, second),
        keyOf.ofPairBehind(first, second),
      ])
    }),
    matches: rowEach((match, tag) => [
      ...byPlace((place) => keyOf.ofMatch(place, match)),
      ...byPlace((place) => keyOf.ofTaggedMatch(place, match, tag)),
    ]),
    matchesAround: rowEach((key) => [key]),
    brackets: rowEach((open, tag) => byPlace((place) => keyOf.ofTaggedBracket(place, open, tag))),
    closings: rowEach((open, behind) => [keyOf.ofBracket(open, behind)]),
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
