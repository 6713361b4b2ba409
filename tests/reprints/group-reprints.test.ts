import { describe, expect, it } from 'vitest'
import { groupReprints, type PrintedArticle } from '../../src/reprints/group-reprints.ts'

type Pairs = readonly (readonly [string, string])[]
const printed = (id: string, date: string | undefined, length: number): PrintedArticle => ({
  id,
  length,
  ...(date === undefined ? {} : { date }),
})
const first = '2025-06-13'
const second = '2025-06-14'

const cases: readonly (readonly [string, readonly PrintedArticle[], Pairs, readonly string[]])[] = [
  ['no pairs, no groups', [printed('a', first, 9)], [], []],
  [
    'the earliest is the original',
    [printed('a', second, 900), printed('b', first, 300)],
    [['a', 'b']],
    ['b: a'],
  ],
  [
    'of one day the longest',
    [printed('a', first, 300), printed('b', first, 900)],
    [['a', 'b']],
    ['b: a'],
  ],
  [
    'of one length the lesser id',
    [printed('b', first, 300), printed('a', first, 300)],
    [['a', 'b']],
    ['a: b'],
  ],
  [
    'undated ones come last',
    [printed('a', undefined, 900), printed('b', second, 300)],
    [['a', 'b']],
    ['b: a'],
  ],
  [
    'a copy of a copy that is no copy of the original stands alone',
    [printed('a', first, 500), printed('b', second, 500), printed('c', second, 490)],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['a: b'],
  ],
  [
    'a page of two stories glues them not together, though it is the longest and the earliest',
    [printed('a', second, 300), printed('b', second, 400), printed('page', first, 710)],
    [
      ['a', 'page'],
      ['b', 'page'],
    ],
    ['b: page'],
  ],
  [
    'nor do two such pages',
    [
      printed('a', second, 300),
      printed('b', second, 400),
      printed('page', first, 710),
      printed('paper', first, 705),
    ],
    [
      ['a', 'page'],
      ['b', 'page'],
      ['a', 'paper'],
      ['b', 'paper'],
      ['page', 'paper'],
    ],
    ['b: page paper'],
  ],
  [
    'a missed pair parts not what one original holds',
    [printed('a', first, 900), printed('b', second, 600), printed('c', second, 700)],
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    ['a: c b'],
  ],
]

describe('groupReprints', () => {
  for (const [title, articles, pairs, want] of cases) {
    const told = (articlesInOrder: readonly PrintedArticle[], pairsInOrder: Pairs) =>
      groupReprints(articlesInOrder, pairsInOrder).map(
        ({ original, copies }) => `${original}: ${copies.join(' ')}`,
      )
    it(title, () => {
      expect(told(articles, pairs)).toEqual(want)
    })

    it(`does not depend on the order of input: ${title}`, () => {
      const turned = pairs.map(([one, other]) => [other, one] as const).toReversed()
      expect(told(articles.toReversed(), turned)).toEqual(want)
    })
  }
})
