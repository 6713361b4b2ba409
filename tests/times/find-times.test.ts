// Every row of cases.tsv: a sentence, its date of publication, and the one expression of time that is looked for in it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/model/article.ts'
import { findTimes } from '../../src/times/find-times.ts'

const rows = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

/** Sentences end at 。 here; splitting is another stage's business. */
function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^。]+。?/g)].map(({ index, 0: words }, position) => ({
    field: 'text',
    index: position,
    paragraph: 0,
    start: index,
    end: index + words.length,
    text: words,
  }))
}

const orAbsent = (value: string | undefined): string | undefined =>
  value === '-' || value === undefined ? undefined : value

describe('findTimes', () => {
  for (const [publication, text, surface, ...want] of rows) {
    it(`${text} (${publication}) → ${surface}`, () => {
      const times = findTimes(sentencesOf(text ?? ''), publication)
      if (surface === '-') {
        expect(times.map((time) => time.surface)).toEqual([])
        return
      }
      const time = times.find((each) => each.surface === surface)
      expect(times.map((each) => each.surface)).toContain(surface)
      const [startDate, endDate, precision, kind, asOf, period] = want
      expect({
        startDate: time?.startDate,
        endDate: time?.endDate,
        precision: time?.precision,
        kind: time?.kind,
        asOf: time?.asOf,
        period: time?.period,
      }).toEqual({
        startDate: orAbsent(startDate),
        endDate: orAbsent(endDate),
        precision,
        kind,
        asOf: orAbsent(asOf),
        period: orAbsent(period),
      })
    })
  }

  it('counts 今天 and 昨天 from the dateline of an agency, and reads no time in the dateline itself', () => {
    const text = '本报某地10月6日电（记者某某）读书活动今天启动。昨天，书目公布。'
    const times = findTimes(sentencesOf(text), '2012-10-07')
    expect(times.map(({ surface, startDate }) => [surface, startDate])).toEqual([
      ['今天', '2012-10-06'],
      ['昨天', '2012-10-05'],
    ])
  })

  it('leaves relative expressions without dates where publication is unknown, and still reads full dates', () => {
    const times = findTimes(sentencesOf('2023年5月1日开园，昨日再开一处，今年扩建。'), undefined)
    expect(times.map(({ surface, startDate }) => [surface, startDate])).toEqual([
      ['2023年5月1日', '2023-05-01'],
      ['昨日', undefined],
      ['今年', undefined],
    ])
  })

  it('marks what lies ahead', () => {
    const isFuture = (text: string) =>
      findTimes(sentencesOf(text), '2024-03-12').map((time) => time.isFuture)
    expect(isFuture('展会将于3月20日开幕。')).toEqual([true])
    expect(isFuture('到2025年，全县通路。')).toEqual([true])
    expect(isFuture('3月8日，展会开幕。')).toEqual([false])
    expect(isFuture('截至目前，全县通路。')).toEqual([false])
  })

  it('gives no day that the calendar lacks', () => {
    expect(
      findTimes(sentencesOf('2月30日，活动举行。'), '2024-03-12')[0]?.startDate,
    ).toBeUndefined()
  })

  it('slices to the surface, in order, without overlap, whatever the row', () => {
    for (const [publication, text = ''] of rows) {
      const times = findTimes(sentencesOf(text), publication)
      let end = 0
      for (const time of times) {
        expect(text.slice(time.start, time.end)).toBe(time.surface)
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(time.asOf === undefined || time.period === undefined).toBe(true)
        if (time.startDate !== undefined && time.endDate !== undefined) {
          expect(time.startDate <= time.endDate).toBe(true)
        }
        end = time.end
      }
    }
  })
})
