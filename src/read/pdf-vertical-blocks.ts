// Vertical lines of a page in, their blocks out: lines of one text stand side by side, read from right to left.
import type { PdfLine } from './pdf-lines.ts'

/** Sizes further apart than this are two; a headline's lines may differ. */
const otherSize = 1.12
/** Greatest distance of two lines, in their size. */
const farthest = 2.1
/** How far the tops of two lines may differ, in their size: an indent. */
const unevenTops = 2.6

export function groupVertical(
  lines: readonly PdfLine[],
  leastHeadline: number,
): readonly (readonly PdfLine[])[] {
  const blocks: PdfLine[][] = []
  for (const line of [...lines].sort((a, b) => b.x - a.x || a.y - b.y)) {
    const block = blocks.findLast((own) => {
      const last = own.at(-1)
      return last !== undefined && isBeside(last, line, leastHeadline)
    })
    if (block) block.push(line)
    else blocks.push([line])
  }
  return blocks
}

function isBeside(last: PdfLine, line: PdfLine, leastHeadline: number): boolean {
  const [small, large] = [last.fontSize, line.fontSize].sort((a, b) => a - b) as [number, number]
  const isOneText = large <= otherSize * small || small >= leastHeadline
  const shared = Math.min(last.y + last.height, line.y + line.height) - Math.max(last.y, line.y)
  const isLevel = Math.abs(last.y - line.y) <= unevenTops * large
  const white = last.x - (line.x + line.width)
  return isOneText && isLevel && shared > 0 && white <= (farthest - 1) * large
}
