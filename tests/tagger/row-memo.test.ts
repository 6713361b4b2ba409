import { expect, test } from 'vitest'
import { RowRoom } from '../../src/tagger/row-memo.ts'

const pairs = Array.from({ length: 5_000 }, (_, index) => [
  (index * 7919) | 0,
  -(index % 97),
]) as readonly (readonly [number, number])[]

test('what is remembered of a pair is what was written of it, whatever else came', () => {
  const room = new RowRoom(2 ** 20)
  const memos = [1, 2].map((factor) =>
    room.memo(3, (rows, at, first, second) => {
      rows.set([factor * first, factor * second, factor], at)
    }),
  )
  for (const turn of [1, 2])
    for (const [first, second] of pairs)
      memos.forEach((memo, index) => {
        const at = memo.find(first, second)
        const factor = index + 1
        expect([turn, ...room.rows.subarray(at, at + 3)]).toEqual([
          turn,
          factor * first,
          factor * second + 0,
          factor,
        ])
      })
})

test('a pair is written once until the room is full, and anew after that', () => {
  const room = new RowRoom(1000)
  let written = 0
  const memo = room.memo(2, (rows, at, first) => {
    written += 1
    rows.fill(first, at, at + 2)
  })
  for (let turn = 0; turn < 3; turn += 1) {
    room.forgetWhenFull()
    for (let pair = 0; pair < 400; pair += 1) expect(room.rows[memo.find(pair, 0) + 1]).toBe(pair)
  }
  expect(written).toBe(400)
  for (let pair = 400; pair < 600; pair += 1) memo.find(pair, 0)
  room.forgetWhenFull()
  expect(room.rows[memo.find(1, 0)]).toBe(1)
  expect(written).toBe(601)
})
