// A page in, its lines out: columns that stand side by side parted, trimmed, measured, each with the offset it begins at.
import type { Document, PlacedLine } from '../model/document.ts'
import { widthOf } from './line-width.ts'
import { type Row, splitGutters } from './split-gutters.ts'
import { withoutStraySpaces } from './stray-spaces.ts'
import { unfoldLine } from './unfold-line.ts'

/** A line that is not blank. */
export type PageLine = {
  /** Counted from 0 in the order the page is read, blank lines included. */
  readonly number: number
  /** Offset in the page of the first character of `text`. */
  readonly start: number
  /** Without white space at its ends. */
  readonly text: string
  /** White space before it, in ideographs: two begin a paragraph. */
  readonly indent: number
  /** In ideographs, as it is kept: a Latin letter or digit is half of one. */
  readonly width: number
  /** A blank line was lost before it. */
  readonly isApart?: boolean
  /** Font size in that of the page's running text, where the page tells (a PDF). */
  readonly size?: number
}

export function splitPage({ text, lines: placed = [] }: Document): readonly PageLine[] {
  const sizes = sizeByOffset(placed)
  return splitGutters(rowsOf(text)).flatMap((row, number) =>
    unfoldLine(row.text).flatMap(({ at, isApart }, index, folds): readonly PageLine[] => {
      const piece = row.text.slice(at, folds[index + 1]?.at)
      const trimmed = piece.trim()
      if (trimmed === '') return []
      const before = piece.indexOf(trimmed)
      const start = row.offset + at + before
      const size = sizes.get(start)
      return [
        {
          number,
          start,
          text: trimmed,
          indent: widthOf(piece.slice(0, before)),
          width: widthOf(withoutStraySpaces(trimmed)),
          ...(isApart ? { isApart } : {}),
          ...(size === undefined ? {} : { size }),
        },
      ]
    }),
  )
}

function rowsOf(text: string): readonly Row[] {
  let offset = 0
  return text.split('\n').map((line) => {
    const row = { text: line, offset }
    offset += line.length + 1
    return row
  })
}

/** For the offset of each line its size in that which most characters are set in. */
function sizeByOffset(placed: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  const rounded = (size: number) => Math.round(size * 2) / 2
  for (const { start, end, fontSize } of placed)
    lengths.set(rounded(fontSize), (lengths.get(rounded(fontSize)) ?? 0) + end - start)
  const [body] = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const bodySize = body?.[0] ?? 1
  return new Map(placed.map(({ start, fontSize }) => [start, fontSize / bodySize]))
}
