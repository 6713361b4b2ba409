// The rows of a page in, the same out with columns that stand side by side on a row put one below the other.
import { widthOf } from './line-width.ts'

/** A line of the page, blank ones included, or a piece of one. */
export type Row = {
  readonly text: string
  /** Of its first character in the page. */
  readonly offset: number
}

/** A gap that may part two columns; an indent behind it belongs to the right one. */
const gutter = /(?<=\S)(?:[ \t]{2,}|[ \t\u3000]{4,})(?=\S|\u3000)/g
/**
 * How far the right column's lines may begin from one another, in half ideographs (as pages in a type of one width
 * count): an indent, and marks that are wide to some and narrow to others.
 */
const reach = 6
/** Fewest rows with text in both columns. */
const fewestRows = 3
/** Shortest text beside which a gap is a gutter, in ideographs. */
const narrowest = 3

/** Where a row's right column begins: at its end where it has none. */
type Cut = { readonly row: Row; readonly index: number }

export function splitGutters(rows: readonly Row[]): readonly Row[] {
  const split: Row[] = []
  let at = 0
  while (at < rows.length) {
    const section = sectionFrom(rows, at)
    if (section.length === 0) split.push(...rows.slice(at, at + 1))
    else {
      const left = section.map(({ row, index }) => pieceOf(row, 0, index))
      const right = section.map(({ row, index }) => pieceOf(row, index, row.text.length))
      const end = pieceOf(right.at(-1), 0, 0)
      split.push(...left, end, ...splitGutters(right), end)
    }
    at += Math.max(1, section.length)
  }
  return split
}

function pieceOf(row: Row | undefined, start: number, end: number): Row {
  return { text: row?.text.slice(start, end) ?? '', offset: (row?.offset ?? 0) + start }
}

/** The rows from `start` on that one gutter cuts; none where there is no gutter. */
function sectionFrom(rows: readonly Row[], start: number): readonly Cut[] {
  const first = rows[start]?.text ?? ''
  if (!/\S[ \t\u3000]{2,}/.test(first)) return []
  for (const match of first.matchAll(gutter)) {
    const section = sectionAt(rows, start, columnOf(first, match.index + match[0].length))
    if (section.filter(hasBoth).length >= fewestRows) return withIndents(section)
  }
  return []
}

/** Up to the last row with a right column, and what goes on below it on the left up to a blank row. */
function sectionAt(rows: readonly Row[], start: number, column: number): readonly Cut[] {
  const section: Cut[] = []
  let end = 0
  for (let at = start; at < rows.length; at++) {
    const row = rows[at]
    const index = row && cutIn(row.text, column)
    if (!row || index === undefined) break
    section.push({ row, index })
    const goesOn = end === at - start && row.text.trim() !== ''
    if (index < row.text.trimEnd().length || goesOn) end = section.length
  }
  return section.slice(0, end)
}

/** Where the row is cut for a right column that begins near `column`; undefined where text runs across. */
function cutIn(text: string, column: number): number | undefined {
  if (widthOf(text.trimEnd()) * 2 < column) return text.length
  const indent = text.length - text.trimStart().length
  if (columnOf(text, indent) >= column - reach) return indent
  for (const match of text.matchAll(gutter)) {
    const end = match.index + match[0].length
    if (Math.abs(columnOf(text, end) - column) <= reach) return end
  }
  return undefined
}

function hasBoth({ row, index }: Cut): boolean {
  return [row.text.slice(0, index), row.text.slice(index)].every(
    (piece) => widthOf(piece.trim()) >= narrowest,
  )
}

/** White space behind the column's edge is an indent of the right column; below a blank row the edge may be another. */
function withIndents(section: readonly Cut[]): readonly Cut[] {
  const edgeOf = (cuts: readonly Cut[]) =>
    Math.min(...cuts.filter(hasBoth).map(({ row, index }) => columnOf(row.text, index)))
  return groupsOf(section).flatMap((group) => {
    const edge = edgeOf(group.filter(hasBoth).length >= fewestRows ? group : section)
    return group.map(({ row, index }) => {
      let at = index
      while (at > 0 && /\s/.test(row.text[at - 1] ?? '') && columnOf(row.text, at - 1) >= edge) at--
      return { row, index: at }
    })
  })
}

/** Rows up to and with a blank one. */
function groupsOf(section: readonly Cut[]): readonly (readonly Cut[])[] {
  const ends = section.flatMap(({ row }, index) => (row.text.trim() === '' ? [index + 1] : []))
  const starts = [0, ...ends]
  return starts.map((start, index) => section.slice(start, starts[index + 1]))
}

/** In half ideographs. */
function columnOf(text: string, index: number): number {
  return widthOf(text.slice(0, index)) * 2
}
