// Two blocks that are read one after the other in, whether the second is the next column of a sentence broken off in the first out.
import type { PdfBlock } from './pdf-blocks.ts'

/** How much columns of one text may differ in width, and a full line may fall short, in their size. */
const slack = 1.5

/** Its last line is full and ends no sentence; the next column is set alike and begins at its edge. */
export function goesOnIn(block: PdfBlock, next: PdfBlock): boolean {
  const last = block.lines.at(-1)
  const [first] = next.lines
  if (!last || !first) return false
  if (block.isHeadline || next.isHeadline || block.isVertical || next.isVertical) return false
  const size = last.fontSize
  const isAlike =
    Math.abs(size - first.fontSize) < 0.05 * size &&
    Math.abs(block.width - next.width) <= slack * size
  const isBroken =
    last.x + last.width >= block.x + block.width - slack * size &&
    !/[。！？…”）：]$/.test(last.text)
  const isNextColumn = next.x >= block.x + block.width && first.x - next.x < 0.5 * size
  return isAlike && isBroken && isNextColumn && block.lines.length > 1
}
