import { describe, expect, test } from 'vitest'
import {
  endLabels,
  labelNames,
  labelsBefore,
  labelsOfSpans,
  spansOfLabels,
  startLabels,
  type TypedSpan,
} from '../../src/tagger/labels.ts'

const cases: readonly [title: string, length: number, spans: readonly TypedSpan[]][] = [
  ['no name', 4, []],
  ['one character', 3, [{ start: 1, end: 2, type: 'PLACE' }]],
  ['two characters', 3, [{ start: 0, end: 2, type: 'PERSON' }]],
  [
    'names side by side, the last at the end',
    9,
    [
      { start: 0, end: 3, type: 'PLACE' },
      { start: 3, end: 6, type: 'PLACE' },
      { start: 6, end: 9, type: 'ORGANIZATION' },
    ],
  ],
]

describe('labels', () => {
  for (const [title, length, spans] of cases)
    test(`${title}: spans become labels and come back`, () => {
      expect(spansOfLabels(labelsOfSpans(length, spans))).toEqual(spans)
    })

  test('what may follow what', () => {
    const namesBefore = (name: string) =>
      labelsBefore[labelNames.indexOf(name)]?.map((label) => labelNames[label])
    expect(namesBefore('M-PERSON')).toEqual(['B-PERSON', 'M-PERSON'])
    expect(namesBefore('E-PLACE')).toEqual(['B-PLACE', 'M-PLACE'])
    expect(namesBefore('O')).toEqual([
      'O',
      'E-PERSON',
      'S-PERSON',
      'E-PLACE',
      'S-PLACE',
      'E-ORGANIZATION',
      'S-ORGANIZATION',
    ])
    expect(namesBefore('B-PLACE')).toEqual(namesBefore('O'))
  })

  test('a sentence neither begins inside a name nor ends in an open one', () => {
    const names = (labels: readonly number[]) => labels.map((label) => labelNames[label]?.[0])
    expect(new Set(names(startLabels))).toEqual(new Set(['O', 'B', 'S']))
    expect(new Set(names(endLabels))).toEqual(new Set(['O', 'E', 'S']))
  })
})
