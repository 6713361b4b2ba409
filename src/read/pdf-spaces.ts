// The pieces of a line in, its text out: with spaces where some were typed, none where the line was only spread to the column's width.
import type { PdfItem } from './pdf-items.ts'

/** What leaves a space between two pieces beyond the usual gap of their line, in their size. */
const leastSpace = { ideographs: 0.2, others: 0.12 }
/** From here up a gap is a space even where the line is spread. */
const surely = 0.4
/** Fewest gaps that tell a line to be spread. */
const fewestGaps = 3
/** Share of a piece's gaps that have a space where it was spread, and the width of a digit or Latin letter in its size. */
const mostGaps = 0.8
const narrow = 0.55
/** Widest space that was typed, in its size: wider ones only stand for a gap. */
const widestSpace = 1

/** `pieces` from left to right; `spaces` are the pieces of the page without ink. */
export function textOf(pieces: readonly PdfItem[], spaces: readonly PdfItem[]): string {
  const usual = usualGap(pieces)
  let text = ''
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const isApart = before !== undefined && isSpaceBetween(before, piece, usual, spaces)
    text += (isApart && !/\s$/.test(text) ? ' ' : '') + withoutSpread(piece, usual)
  }
  return text
}

/** `局 将`: a piece whose letters were spread was given spaces that nobody typed, one in nearly every gap; of few gaps none is wide. */
function withoutSpread({ text, width, fontSize }: PdfItem, usual: number): string {
  const letters = text.replaceAll(' ', '')
  const gaps = letters.length - 1
  if (gaps < 1 || text.length - letters.length < mostGaps * gaps) return text
  const ink = [...letters].reduce((sum, letter) => sum + (letter < '\u0250' ? narrow : 1), 0)
  const gap = (width / fontSize - ink) / gaps
  return gaps >= fewestGaps || gap < usual + leastSpace.ideographs ? letters : text
}

/** The middle gap between two letters of the line, in their size: above 0 where the line is spread. */
function usualGap(pieces: readonly PdfItem[]): number {
  const gaps = pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]
    return before && areLetters(before, piece) ? [gapOf(before, piece)] : []
  })
  const isAll = gaps.length === pieces.length - 1
  const middle = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0
  return gaps.length >= fewestGaps || isAll ? Math.max(0, middle) : 0
}

function gapOf(before: PdfItem, piece: PdfItem): number {
  return (piece.x - before.x - before.width) / piece.fontSize
}

/** Two ideographs, or two pieces of one letter each: words are longer. */
function areLetters(before: PdfItem, piece: PdfItem): boolean {
  const areIdeographs = /[\u4e00-\u9fff]$/.test(before.text) && /^[\u4e00-\u9fff]/.test(piece.text)
  return areIdeographs || (before.text.length === 1 && piece.text.length === 1)
}

function isSpaceBetween(
  before: PdfItem,
  piece: PdfItem,
  usual: number,
  spaces: readonly PdfItem[],
): boolean {
  const beyond = gapOf(before, piece) - usual
  if (beyond > surely) return true
  const isLatin = /[A-Za-z\d]$/.test(before.text) && /^[A-Za-z\d]/.test(piece.text)
  const least = isLatin ? leastSpace.others : leastSpace.ideographs
  return beyond > least && isTyped(before, piece, spaces)
}

/** A piece without ink lies between the two. */
function isTyped(before: PdfItem, piece: PdfItem, spaces: readonly PdfItem[]): boolean {
  const end = before.x + before.width
  const slack = 0.15 * piece.fontSize
  return spaces.some(
    ({ x, y, width }) =>
      Math.abs(y - piece.y) < 1 &&
      x >= end - slack &&
      x + width <= piece.x + 2 * slack &&
      width > 0 &&
      width <= widestSpace * piece.fontSize,
  )
}
