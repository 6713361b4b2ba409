// Every row of cases.tsv: a text with its names marked and all observations that are to be read from it, no more.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findObservations } from '../../src/indicators/find-observations.ts'
import type { Segment } from '../../src/model/knowledge.ts'
import type { Observation } from '../../src/model/observation.ts'
import { loadSegmenter } from '../../src/read/segmenter.ts'
import { readMarked } from './read-marked.ts'

const publication = '2024-07-12'
const rows = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

let segment: Segment
beforeAll(async () => {
  segment = (await loadSegmenter([])).segment
})

const read = (marked: string): readonly Observation[] =>
  findObservations(readMarked(marked, publication, segment))

function written(observation: Observation): string {
  const { subject, indicator, value, unit, approx, asOf, period, change, share } = observation
  return [
    subject,
    indicator,
    value,
    unit,
    approx,
    asOf ?? period ?? '-',
    change === undefined ? '-' : `${change.kind} ${change.value}`,
    share === undefined ? '-' : `${share.value} ${share.of}`,
  ].join('; ')
}

describe('findObservations', () => {
  for (const [marked = '', wanted = ''] of rows) {
    it(marked, () => {
      expect(read(marked).map(written)).toEqual(wanted === '-' ? [] : wanted.split(' | '))
    })
  }

  it('gives spans that slice to their text and hold the number, and ids that stay', () => {
    for (const [marked = ''] of rows) {
      const reading = readMarked(marked, publication, segment)
      const observations = findObservations(reading)
      for (const { span, asOf, period } of observations) {
        expect(reading.article.text.slice(span.start, span.end)).toBe(span.text)
        expect(
          reading.quantities.some(({ start, end }) => span.start <= start && end <= span.end),
        ).toBe(true)
        expect(asOf === undefined || period === undefined).toBe(true)
      }
      expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length)
      expect(findObservations(reading)).toEqual(observations)
    }
  })

  it('keeps the change in the span of its level', () => {
    const [observation] = read('〔云岭县〕商标总量达到27168件，同比增长21.7%。')
    expect(observation?.span.text).toBe('商标总量达到27168件，同比增长21.7%')
  })
})
