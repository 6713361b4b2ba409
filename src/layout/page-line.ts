// A page in, its lines out: trimmed, measured, each with the offset it begins at.
import type { Document, PlacedLine } from '../model/document.ts'

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
  /** Font size in that of the page's running text, where the page tells (a PDF). */
  readonly size?: number
}

export function splitPage({ text, lines: placed = [] }: Document): readonly PageLine[] {
  const lines: PageLine[] = []
  const sizes = sizeByOffset(placed)
  let offset = 0
  for (const [number, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const before = raw.indexOf(trimmed)
      const size = sizes.get(offset + before)
      lines.push({
        number,
        start: offset + before,
        text: trimmed,
        indent: widthOf(raw.slice(0, before)),
        width: widthOf(trimmed),
        ...(size === undefined ? {} : { size }),
      })
    }
    offset += raw.length + 1
  }
  return lines
}

/** Quotation marks, dashes and dots that Chinese type sets as wide as an ideograph. */
const wideMarks = '“”‘’—…·℃'

export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) < 0x2e80 && !wideMarks.includes(character) ? 0.5 : 1
  return width
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
