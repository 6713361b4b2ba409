// A figure in the row after 分别 in, the place in the row and the words that say what all of it tells out: 同比分别增长8.2%和5.1%.
import type { Quantity } from '../model/quantity.ts'
import type { Figure } from './figure.ts'

export type RowPlace = {
  /** From 0. */
  readonly order: number
  /** How many figures the row holds. */
  readonly count: number
  /** The figure with the row's words before it, to be classified. */
  readonly figure: Figure
}

const row = /^(?<before>.*)(?:分别|依次)(?<words>[^\d]*)/

/** Absent where no row of rates holds the figure. */
export function placeInRow(
  figure: Figure,
  quantities: readonly Quantity[],
  text: string,
): RowPlace | undefined {
  const { quantity, clause, left } = figure
  const parts: { readonly before?: string; readonly words?: string } | undefined = row.exec(
    clause.text,
  )?.groups
  if (quantity.unit !== '%' || parts === undefined) return undefined
  const { before = '', words = '' } = parts
  const from = clause.start + before.length
  const members = quantities.filter(
    ({ field, unit, start, end }) =>
      field === 'text' && unit === '%' && start >= from && !/[，；。]/.test(text.slice(from, end)),
  )
  const order = members.findIndex(({ start }) => start === quantity.start)
  if (order < 0) return undefined
  // 分别增长8.2%和下降1.3%: the second has a word of its own.
  const own = left.start > from ? left.text.replace(/^[、和与及]/, '') : ''
  const base = /同比|环比|较上年|比上年|比去年|较去年|比上月|较上月/.exec(before + words)?.[0] ?? ''
  const said = own === '' ? before.replace(base, '') + base + words.replace(base, '') : base + own
  return {
    order,
    count: members.length,
    figure: { ...figure, left: { ...left, text: said } },
  }
}
