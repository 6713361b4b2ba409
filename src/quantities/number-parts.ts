// The parts that patterns of numbers are put together from, and what is read of their groups.
import type { SearchedForm } from '../model/matches-in.ts'
import { parseNumeral } from '../model/numeral.ts'
import { hedgeAfterPattern, hedgeBeforePattern } from './hedges.ts'
import { canonicalUnit } from './units.ts'

export type NumberReading = {
  readonly value: number
  readonly upper?: number
  readonly unit: string
}

export type NumberGroups = {
  readonly [Name in
    | 'before'
    | 'number'
    | 'inside'
    | 'scale'
    | 'upper'
    | 'lowScale'
    | 'unit'
    | 'after'
    | 'ordinal'
    | 'below']?: string | undefined
}

export type NumberForm = SearchedForm & {
  readonly read: (groups: NumberGroups) => NumberReading | undefined
}

export const arabic = '(?!0\\d)(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
/** 200千米: the unit's own 千 is no scale. */
export const scale = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![米克瓦伏卡帕赫])|百)'
export const chineseDigits = '一二两三四五六七八九'
export const chinese = `[${chineseDigits}十百千万亿][${chineseDigits}十百千万亿零〇]*(?:点[${chineseDigits}零〇]+[万亿]?)?`
/** No letter, digit or dash of a code, no 第, no numeral before. */
export const noCodeBefore = '(?<![A-Za-z\\d.,/_+#-])(?<!第)'
export const noNumeralBefore = `(?<![第数几好初周届统唯专逐任另十百千万亿${chineseDigits}零〇\\d.星期])`
export const before = `(?<before>${hedgeBeforePattern})?`
export const after = `(?<after>${hedgeAfterPattern})?`
export const dash = '\\s?(?:—+|-|–|~|至|到)\\s?'

export const scaled = (
  number: string | undefined,
  scaleWord: string | undefined,
): number | undefined =>
  number === undefined ? undefined : parseNumeral(number + (scaleWord ?? ''))

export const amount = (value: number | undefined, unit: string): NumberReading | undefined =>
  value === undefined ? undefined : { value, unit: canonicalUnit(unit) }

/** Rounded to a hundredth of a per cent. */
export const percent = (
  part: number | undefined,
  whole: number | undefined,
): NumberReading | undefined =>
  part === undefined || whole === undefined || whole === 0
    ? undefined
    : { value: Math.round((part / whole) * 10_000) / 100, unit: '%' }
