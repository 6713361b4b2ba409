import { describe, expect, test } from 'vitest'
import { impliedBase } from '../../src/graph/implied-base.ts'
import { boundsOf, lastPlace } from '../../src/graph/value-bounds.ts'
import type { Observation } from '../../src/model/observation.ts'

const level: Observation = {
  id: 'o',
  subject: 's',
  indicator: '接待游客人次',
  value: 112,
  unit: '万人次',
  approx: 'EXACT',
  period: '2021-01/2021-06',
  change: { kind: 'YOY', value: 12 },
  span: { start: 0, end: 1, text: '' },
  sentence: 0,
  score: 1,
  rule: 'test',
}

describe('what a level and its growth say of the earlier level', () => {
  test('its bounds', () => {
    const base = impliedBase(level, '接待游客112万人次，同比增长12%。')
    expect(base?.baseTime).toBe('2020-01/2020-06')
    // 111.5 / 1.125 and 112.5 / 1.115
    expect(base?.baseLow).toBeCloseTo(99.111, 3)
    expect(base?.baseHigh).toBeCloseTo(100.897, 3)
  })

  const without: Observation = { ...level }
  for (const [what, more, want] of [
    ['a year', { period: '2021' }, '2020'],
    ['a month', { period: '2021-03' }, '2020-03'],
    ['a day', { period: undefined, asOf: '2024-02-29' }, '2023-02-28'],
    ['the month before', { period: '2021-01', change: { kind: 'MOM', value: 3 } }, '2020-12'],
    [
      'the quarter before',
      { period: '2021-01/2021-03', change: { kind: 'MOM', value: 3 } },
      '2020-10/2020-12',
    ],
    [
      'the month’s end before',
      { period: undefined, asOf: '2021-03-31', change: { kind: 'MOM', value: 3 } },
      '2021-02-28',
    ],
    ['none of a half-year before', { change: { kind: 'MOM', value: 3 } }, undefined],
    [
      'none of a month before some day',
      { period: undefined, asOf: '2021-03-30', change: { kind: 'MOM', value: 3 } },
      undefined,
    ],
    ['none of several years', { period: '2021/2025' }, undefined],
    ['none without a time', { period: undefined }, undefined],
    ['none without growth', { change: undefined }, undefined],
    ['none of a share', { unit: '%' }, undefined],
    ['none of a target', { kind: 'TARGET' }, undefined],
    [
      'none of investment, which grows on a comparable scope',
      { indicator: '全市固定资产投资' },
      undefined,
    ],
    ['none at constant prices', { indicator: '规模以上工业增加值' }, undefined],
    [
      'none where its series is at constant prices',
      { indicator: 'X', series: '地区生产总值' },
      undefined,
    ],
    ['none after a fall to nothing', { change: { kind: 'YOY', value: -100 } }, undefined],
  ] as const) {
    test(`its time: ${what}`, () => {
      const given = Object.fromEntries(
        Object.entries({ ...without, ...more }).filter(([, value]) => value !== undefined),
      ) as Observation
      expect(impliedBase(given, '')?.baseTime).toBe(want)
    })
  }

  test('nothing where the sentence says that the base is another', () => {
    for (const words of ['按可比价格计算', '同口径增长12%', '扣除价格因素', '实际增长12%']) {
      expect(impliedBase(level, words)).toBeUndefined()
    }
  })
})

describe('bounds of a number as written', () => {
  for (const [value, hedge, low, high] of [
    [506, 'EXACT', 505.5, 506.5],
    [45_100, 'EXACT', 45_050, 45_150],
    [40.14, 'EXACT', 40.135, 40.145],
    [3, 'EXACT', 2.85, 3.15],
    [200_000_000, 'EXACT', 190_000_000, 210_000_000],
    [1000, 'ABOUT', 900, 1100],
    [1234, 'ABOUT', 1110.6, 1357.4],
    [110, 'OVER', 110, 121],
    [110, 'NEARLY', 99, 110],
    [110, 'UNDER', 99, 110],
  ] as const) {
    test(`${value} ${hedge}`, () => {
      const bounds = boundsOf(value, hedge)
      expect(bounds.low).toBeCloseTo(low, 6)
      expect(bounds.high).toBeCloseTo(high, 6)
    })
  }

  test('the last place of nothing is one', () => {
    expect(lastPlace(0)).toBe(1)
    expect(lastPlace(-0.5)).toBeCloseTo(0.1, 9)
  })
})
