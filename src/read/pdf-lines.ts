// Pieces of text on a page in, the lines they were set in out: one a column, though columns stand side by side.
import type { PdfItem } from './pdf-items.ts'
import { textOf } from './pdf-spaces.ts'
import { joinSpread } from './pdf-spread.ts'
import { takeVertical } from './pdf-vertical.ts'

/** A line as printed: points from the top left corner. */
export type PdfLine = {
  readonly text: string
  readonly x: number
  /** Upper edge. */
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Its letters stand below one another: `width` is its thickness, `height` its length. */
  readonly isVertical?: boolean
}

/** What parts two pieces, in their font size: vertically; horizontally (a gutter) where they were printed one after the other, and where not. */
const apart = { line: 0.4, gutter: 0.95, otherGutter: 0.3 }
/** How much a piece of the same line may differ in size. */
const otherSize = 1.35
/** How far a letter printed twice, to look bold, is moved, in its size. */
const doubled = 0.2
/** Part of the font size above the baseline. */
const ascent = 0.86

export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const { vertical, rest } = takeVertical(items)
  return [...vertical, ...horizontalLines(rest)]
}

function horizontalLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const open: PdfItem[][] = []
  const done: PdfItem[][] = []
  for (const item of byPlace(items.filter(isInk))) {
    // Lines further up get no more pieces.
    for (let index = open.length - 1; index >= 0; index--)
      if ((open[index]?.[0]?.y ?? 0) < item.y - 2 * item.fontSize)
        done.push(...open.splice(index, 1))
    const line = open.find((own) => own.some((piece) => goesOn(piece, item)))
    if (!line) open.push([item])
    else if (!line.some((piece) => isDouble(piece, item))) line.push(item)
  }
  const spaces = items.filter((item) => !isInk(item))
  return joinSpread([...done, ...open].map(inOrder)).map((pieces) => lineOf(pieces, spaces))
}

function isInk({ text }: PdfItem): boolean {
  return text.trim() !== ''
}

function byPlace(items: readonly PdfItem[]): readonly PdfItem[] {
  return [...items].sort((a, b) => {
    const isSameLine = Math.abs(a.y - b.y) < apart.line * Math.min(a.fontSize, b.fontSize) * 0.5
    return isSameLine ? a.x - b.x || a.y - b.y : a.y - b.y
  })
}

function inOrder(pieces: readonly PdfItem[]): readonly PdfItem[] {
  return [...pieces].sort((a, b) => a.x - b.x)
}

function goesOn(before: PdfItem, item: PdfItem): boolean {
  const size = Math.max(before.fontSize, item.fontSize)
  const ratio = size / Math.min(before.fontSize, item.fontSize)
  const gap = item.x - (before.x + before.width)
  const reverse = before.x - (item.x + item.width)
  const isNext = Math.abs(before.order - item.order) === 1
  return (
    ratio <= otherSize &&
    Math.abs(before.y - item.y) < apart.line * size &&
    Math.max(gap, reverse) < (isNext ? apart.gutter : apart.otherGutter) * size
  )
}

function isDouble(before: PdfItem, item: PdfItem): boolean {
  return before.text === item.text && Math.abs(before.x - item.x) < doubled * item.fontSize
}

function lineOf(pieces: readonly PdfItem[], spaces: readonly PdfItem[]): PdfLine {
  const sizes = pieces.map(({ fontSize }) => fontSize).sort((a, b) => a - b)
  const fontSize = sizes[Math.floor(sizes.length / 2)] ?? 0
  const x = pieces[0]?.x ?? 0
  const end = Math.max(...pieces.map((piece) => piece.x + piece.width))
  const y = (pieces[0]?.y ?? 0) - ascent * fontSize
  return { text: textOf(pieces, spaces), x, y, width: end - x, height: fontSize, fontSize }
}
