// The lines of a page in, its blocks in reading order out: lines of one column and size that stand together.
import type { PdfLine } from './pdf-lines.ts'
import { inReadingOrder } from './pdf-order.ts'
import { groupVertical } from './pdf-vertical-blocks.ts'

export type PdfBlock = {
  readonly lines: readonly PdfLine[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Set larger than running text. */
  readonly isHeadline: boolean
  readonly isVertical: boolean
}

/** Sizes further apart than this are two. */
const otherSize = 1.12
/** Greatest distance of two lines of a block, in the usual one of their size; where none is usual, in their size. */
const farther = { usual: 1.35, size: 2 }
/** From here up, in the size of the running text, a line belongs to a headline, its kicker or subtitle. */
export const headlineSize = 1.18

/** How far the first line of a paragraph is moved in, in its size. */
const widestIndent = 2.6

/** `bodySize`: font size of the running text. Headlines, kickers and subtitles one above the other are one block. */
export function blocksOf(lines: readonly PdfLine[], bodySize: number): readonly PdfBlock[] {
  const across = lines.filter((line) => !line.isVertical)
  const pitch = pitches(across)
  const leastHeadline = headlineSize * bodySize
  const blocks: PdfLine[][] = []
  for (const line of across.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const block = blocks.findLast((own) => goesOn(own, line, leastHeadline, pitch))
    if (block && !hasBetween(across, block.at(-1), line)) block.push(line)
    else blocks.push([line])
  }
  const vertical = groupVertical(
    lines.filter((line) => line.isVertical),
    leastHeadline,
  )
  return inReadingOrder([...vertical, ...blocks].map((own) => blockOf(own, leastHeadline)))
}

/** The line stands right below the block, in its size and column. */
function goesOn(
  block: readonly PdfLine[],
  line: PdfLine,
  leastHeadline: number,
  pitch: ReadonlyMap<number, number>,
): boolean {
  const last = block.at(-1)
  if (!last) return false
  const isHeadline = line.fontSize >= leastHeadline
  const areHeadlines = isHeadline && last.fontSize >= leastHeadline
  const size = Math.max(last.fontSize, line.fontSize)
  const isSame = size <= otherSize * Math.min(last.fontSize, line.fontSize)
  if (!isSame && !areHeadlines) return false
  const step = line.y + line.height - (last.y + last.height)
  const usual = pitch.get(Math.round(line.fontSize))
  const most = isSame && usual && !isHeadline ? farther.usual * usual : farther.size * size
  return step <= most && (areHeadlines ? overlap(last, line) : isInColumn(block, line))
}

/** Begins at the column's edge, but for an indent, or lies within the column: a heading may be centred. */
function isInColumn(block: readonly PdfLine[], line: PdfLine): boolean {
  const left = Math.min(...block.map(({ x }) => x))
  const right = Math.max(...block.map(({ x, width }) => x + width))
  const size = line.fontSize
  const isAtEdge = Math.abs(line.x - left) <= widestIndent * size
  const isWithin = line.x >= left - size / 2 && line.x + line.width <= right + size / 2
  return isAtEdge || isWithin
}

/** The usual distance of baselines for each font size, in points. */
function pitches(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number[]>()
  const ordered = [...lines].sort((a, b) => a.x - b.x || a.y - b.y)
  for (const [index, line] of ordered.entries()) {
    const before = ordered[index - 1]
    const step = before ? line.y - before.y : 0
    const isBelow = before && Math.abs(before.x - line.x) < 0.5 && step > 0
    const size = Math.round(line.fontSize)
    if (isBelow && step < 3 * line.fontSize) steps.set(size, [...(steps.get(size) ?? []), step])
  }
  return new Map(
    [...steps].map(([size, own]) => [
      size,
      own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0,
    ]),
  )
}

function overlap(one: PdfLine, other: PdfLine): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  return shared > 0.5 * Math.min(one.width, other.width)
}

/** Some other line stands between the two, so that they do not touch. */
function hasBetween(lines: readonly PdfLine[], last: PdfLine | undefined, next: PdfLine): boolean {
  if (!last) return false
  const step = next.y - last.y
  return lines.some(
    (line) =>
      line !== last &&
      line !== next &&
      line.y > last.y + 0.3 * step &&
      line.y < next.y - 0.3 * step &&
      overlap(last, line),
  )
}

function blockOf(lines: readonly PdfLine[], leastHeadline: number): PdfBlock {
  const x = Math.min(...lines.map((line) => line.x))
  const y = Math.min(...lines.map((line) => line.y))
  const right = Math.max(...lines.map((line) => line.x + line.width))
  const bottom = Math.max(...lines.map((line) => line.y + line.height))
  const isHeadline = (lines[0]?.fontSize ?? 0) >= leastHeadline
  const isVertical = lines[0]?.isVertical === true
  return { lines, x, y, width: right - x, height: bottom - y, isHeadline, isVertical }
}
