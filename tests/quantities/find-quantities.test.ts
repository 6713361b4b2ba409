// Every row of cases.tsv: a sentence and the number with its unit that is looked for in it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../src/model/article.ts'
import { foldWidth, parseNumeral } from '../../src/model/numeral.ts'
import { findQuantities } from '../../src/quantities/find-quantities.ts'

const rows = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

const sentence = (text: string, start = 0): Sentence => ({
  field: 'text',
  index: 3,
  paragraph: 0,
  start,
  end: start + text.length,
  text,
})

describe('findQuantities', () => {
  for (const [text = '', surface, value, unit, hedge] of rows) {
    it(`${text} → ${surface}`, () => {
      const quantities = findQuantities([sentence(text)])
      if (surface === '-') {
        expect(quantities.filter(({ isOrdinal }) => !isOrdinal)).toEqual([])
        return
      }
      const quantity = quantities.find((each) => each.surface === surface)
      expect(quantities.map((each) => each.surface)).toContain(surface)
      expect([String(quantity?.value), quantity?.unit, quantity?.hedge]).toEqual([
        value,
        unit,
        hedge,
      ])
    })
  }

  it('gives a range its lower and upper bound, both scaled', () => {
    const range = (text: string) => {
      const [quantity] = findQuantities([sentence(text)])
      return [quantity?.value, quantity?.upper, quantity?.unit]
    }
    expect(range('气温37—39℃。')).toEqual([37, 39, '℃'])
    expect(range('每户3000元至5000元。')).toEqual([3000, 5000, '元'])
    expect(range('每年3—5万人次。')).toEqual([30000, 50000, '人次'])
    expect(range('提高15%—20%。')).toEqual([15, 20, '%'])
  })

  it('flags a rank, which is no amount', () => {
    const ranks = findQuantities([sentence('第三个年头的第13项比赛。')])
    expect(ranks.filter(({ unit }) => unit === '项').map(({ isOrdinal }) => isOrdinal)).toEqual([
      true,
    ])
  })

  it('places offsets in the field, and slices to the surface, whatever the row', () => {
    for (const [text = ''] of rows) {
      for (const quantity of findQuantities([sentence(text, 100)])) {
        expect(text.slice(quantity.start - 100, quantity.end - 100)).toBe(quantity.surface)
        expect(quantity.sentence).toBe(3)
      }
    }
  })
})

describe('parseNumeral', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两万三千', 23000],
    ['一亿二千万', 120000000],
    ['三点五亿', 350000000],
    ['二〇二一', 2021],
    ['0.1万', 1000],
    ['4.51万', 45100],
    ['1.005亿', 100500000],
    ['８.5', 8.5],
    ['', undefined],
    ['几十', undefined],
    ['年', undefined],
  ]
  for (const [written, value] of cases) {
    it(`${written} → ${value}`, () => expect(parseNumeral(written)).toBe(value))
  }

  it('folds width without moving an offset, and leaves the marks of the sentence', () => {
    const text = '园区，１２％（ＡＢ）：３．５万；'
    expect(foldWidth(text)).toBe('园区，12%（AB）：3.5万；')
    expect(foldWidth(text)).toHaveLength(text.length)
  })
})
