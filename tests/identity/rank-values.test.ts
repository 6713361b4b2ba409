// Which of several values for one thing is preferred, and the reason that is told.
import { describe, expect, test } from 'vitest'
import { rankValues } from '../../src/identity/rank-values.ts'
import type { ToldValue } from '../../src/model/statement.ts'

const told = (
  id: string,
  value: number,
  change: Partial<ToldValue> & { readonly within?: number } = {},
): ToldValue => {
  const { within = 0.5, ...rest } = change
  return {
    id,
    value: String(value),
    low: value - within,
    high: value + within,
    dateSaid: '2024-03-01',
    story: `story of ${id}`,
    isAttributed: false,
    ...rest,
  }
}

const preferredOf = (values: readonly ToldValue[]) => {
  const preferred = rankValues(values).filter(({ rank }) => rank === 'PREFERRED')
  expect(preferred).toHaveLength(1)
  return preferred[0]
}

test('what is told once has no rank', () => {
  expect(rankValues([told('a', 612)])).toEqual([])
  expect(rankValues([])).toEqual([])
})

test('of those that agree the first to say it is preferred, the others point to it', () => {
  const values = [
    told('b', 612, { dateSaid: '2024-03-02' }),
    told('a', 612),
    told('c', 612, { dateSaid: '2024-03-05' }),
  ]
  expect(rankValues(values)).toEqual([
    { id: 'b', rank: 'NORMAL', reason: 'says the same as a' },
    { id: 'a', rank: 'PREFERRED', reason: 'all say the same; the first to say it' },
    { id: 'c', rank: 'NORMAL', reason: 'says the same as a' },
  ])
})

describe('in this order count', () => {
  const rounded = told('r', 600, { within: 60, value: 'ABOUT 600' })
  test.each<[string, readonly ToldValue[], string, RegExp]>([
    [
      'exactness: a rounded value gives way to what it rounds, however many tell it and however late',
      [
        rounded,
        { ...rounded, id: 'r2', story: 'story of r2', dateSaid: '2024-09-09', isAttributed: true },
        told('exact', 612),
      ],
      'exact',
      /most exact/,
    ],
    [
      'stories',
      [
        told('a', 612),
        told('b', 612),
        told('c', 608, { dateSaid: '2024-09-09', isAttributed: true }),
      ],
      'a',
      /told by 2 stories/,
    ],
    [
      'reprints do not count again: who is quoted does',
      [
        told('a', 612),
        told('b', 612, { story: 'story of a' }),
        told('c', 608, { isAttributed: true }),
      ],
      'c',
      /who says so/,
    ],
    [
      'the day said',
      [
        told('a', 612),
        told('b', 608, { dateSaid: '2024-05-09' }),
        told('c', 615, { dateSaid: '2024-04-01' }),
      ],
      'b',
      /said last, on 2024-05-09/,
    ],
    ['nothing else', [told('b', 612), told('a', 608)], 'a', /nothing tells them apart/],
  ])('%s', (_, values, id, reason) => {
    expect(preferredOf(values)).toMatchObject({ id })
    expect(preferredOf(values)?.reason).toMatch(reason)
  })

  test('a range that merely overlaps another is no rounding of it', () => {
    const values = [told('a', 600, { within: 10 }), told('b', 612, { within: 5 })]
    expect(preferredOf(values)?.reason).toMatch(/nothing tells them apart/)
  })

  test('the order in which values come changes nothing', () => {
    const values = [
      told('a', 612),
      told('b', 608),
      rounded,
      told('c', 608, { dateSaid: '2023-01-01' }),
    ]
    const ranked = new Map(rankValues(values).map((one) => [one.id, one]))
    for (const one of rankValues(values.toReversed())) expect(one).toEqual(ranked.get(one.id))
  })
})

test('others say which value is preferred, and why', () => {
  const [, normal] = rankValues([told('a', 612, { dateSaid: '2024-09-09' }), told('b', 608)])
  expect(normal).toEqual({
    id: 'b',
    rank: 'NORMAL',
    reason: "'612' is preferred: said last, on 2024-09-09",
  })
})
