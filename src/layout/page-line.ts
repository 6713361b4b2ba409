// A page in, its lines out: trimmed, measured, each with the offset it begins at.
import type { Document, PlacedLine } from '../model/document.ts'
import { widthOf } from './line-width.ts'
import { unfoldLine } from './unfold-line.ts'

/** A line that is not blank. */
export type PageLine = {
  /** Counted from 0, blank lines included. */
  readonly number: number
  /** Offset in the page of the first character of `text`. */
  readonly start: number
  /** Without white space at its ends. */
  readonly text: string
  /** White space before it, in ideographs: two begin a paragraph. */
  readonly indent: number
  /** In ideographs: a Latin letter or digit is half of one. */
  readonly width: number
  /** A blank line was lost before it. */
  readonly isApart?: boolean
  /** Font size in that of the page's running text, where the page tells (a PDF). */
  readonly size?: number
}

export function splitPage({ text, lines: placed = [] }: Document): readonly PageLine[] {
  const lines: PageLine[] = []
  const sizes = sizeByOffset(placed)
  let offset = 0
  for (const [number, raw] of text.split('\n').entries()) {
    const folds = unfoldLine(raw)
    for (const [index, { at, isApart }] of folds.entries()) {
      const piece = raw.slice(at, folds[index + 1]?.at)
      const trimmed = piece.trim()
      if (trimmed === '') continue
      const before = piece.indexOf(trimmed)
      const start = offset + at + before
      const size = sizes.get(start)
      lines.push({
        number,
        start,
        text: trimmed,
        indent: widthOf(piece.slice(0, before)),
        width: widthOf(trimmed),
        ...(isApart ? { isApart } : {}),
        ...(size === undefined ? {} : { size }),
      })
    }
    offset += raw.length + 1
  }
  return lines
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
