// The blocks of a page in, those of its running head and foot apart from the rest out: they stand above and below everything else.
import type { PdfBlock } from './pdf-blocks.ts'

/** The paper's own lines: date, page number, who edited, where to reach it. */
const head =
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|星期[一二三四五六日天]|第?\s*[A-D]?\d{1,2}\s*版/
const foot =
  /(?:编辑|责编|美编|版式|校对|主编|热线|电话|邮箱|地址)\S{0,4}\s*[:：]|第?\s*[A-D]?\d{1,2}\s*版|^\d{1,3}(?:\s*[/／]\s*\d{1,3})?$|https?:|www\.|E-?mail/i

export type PeeledPage = {
  readonly top: readonly PdfBlock[]
  readonly inside: readonly PdfBlock[]
  readonly bottom: readonly PdfBlock[]
}

/** A row of single lines is taken off where one of them is worded like the paper's own; each row from left to right. */
export function peelEdges(blocks: readonly PdfBlock[]): PeeledPage {
  const top = rowAt(
    blocks,
    head,
    (block) => block.y,
    (block) => block.y + block.height,
  )
  const others = blocks.filter((block) => !top.includes(block))
  const bottom = rowAt(
    others,
    foot,
    (block) => -block.y - block.height,
    (block) => -block.y,
  )
  return { top, inside: others.filter((block) => !bottom.includes(block)), bottom }
}

/** The blocks that begin before the first of them ends, seen from one edge, where nothing of the rest reaches into them. */
function rowAt(
  blocks: readonly PdfBlock[],
  form: RegExp,
  startOf: (block: PdfBlock) => number,
  endOf: (block: PdfBlock) => number,
): readonly PdfBlock[] {
  const edge = Math.min(...blocks.map(startOf))
  const named = blocks.filter(
    (block) => block.lines.length === 1 && form.test(block.lines[0]?.text ?? ''),
  )
  const first = named.sort((a, b) => endOf(a) - endOf(b))[0]
  if (!first || startOf(first) > edge + 3 * first.height) return []
  const row = blocks.filter((block) => startOf(block) < endOf(first))
  const end = Math.max(...row.map(endOf))
  const isApart = blocks.every((block) => row.includes(block) || startOf(block) >= end - 1)
  const isRow = row.length < blocks.length && row.every(({ lines }) => lines.length === 1)
  return isApart && isRow ? [...row].sort((a, b) => a.x - b.x) : []
}
