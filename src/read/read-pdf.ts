// A PDF's bytes in, a page to lay out: its lines in reading order, each with its place on the paper and its font size.
import type { Document, PlacedLine } from '../model/document.ts'
import { describeDocument, type InputName } from './describe-document.ts'
import { closeAutospace } from './pdf-autospace.ts'
import { blocksOf, headlineSize, type PdfBlock } from './pdf-blocks.ts'
import { goesOnIn } from './pdf-columns.ts'
import { readPdfPages } from './pdf-items.ts'
import { checkLegible, legibilityNotices, legibleLines } from './pdf-legible.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import type { ReadOptions } from './read-options.ts'

/** Largest indent that is kept, in ideographs: a line further in is centred. */
const widestIndent = 4

/** Throws ReadError `NEEDS_OCR` where no text is in it that can be read, and as `readPdfPages`. */
export async function readPdf(
  name: InputName,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Document> {
  const pages = await readPdfPages(name.path, bytes)
  const printed = pages.map(({ items }) => linesOf(items))
  checkLegible(name, printed.flat())
  const linesByPage = closeAutospace(printed.map(legibleLines))
  const bodySize = commonestSize(linesByPage.flat())
  const notices = legibilityNotices(name, printed)
  return describeDocument(
    name,
    {
      kind: options.clean ? 'article' : 'page',
      ...placeLines(linesByPage, bodySize),
      pages: pages.map(({ width, height }) => ({ width, height })),
      ...(notices.length > 0 ? { notices } : {}),
    },
    options,
  )
}

/** The text, a blank line behind each block but where a sentence goes on in the next column, paragraphs indented as printed. */
function placeLines(
  linesByPage: readonly (readonly PdfLine[])[],
  bodySize: number,
): { readonly text: string; readonly lines: readonly PlacedLine[] } {
  let text = ''
  const placed: PlacedLine[] = []
  for (const [index, lines] of linesByPage.entries()) {
    const blocks = blocksOf(lines, bodySize)
    for (const [at, block] of blocks.entries()) {
      for (const line of block.lines) {
        const { text: own, isVertical: _, ...box } = line
        const indent = indentOf(line, block)
        const isIndented =
          indent > 0 && indent <= widestIndent && line.fontSize < headlineSize * bodySize
        text += isIndented ? '\u3000'.repeat(indent) : ''
        placed.push({ start: text.length, end: text.length + own.length, page: index + 1, ...box })
        text += `${own}\n`
      }
      const next = blocks[at + 1]
      text += next && goesOnIn(block, next) ? '' : '\n'
    }
  }
  return { text, lines: placed }
}

/** How far a line begins behind the edge of its block, in ideographs. */
function indentOf(line: PdfLine, { x, y }: PdfBlock): number {
  return Math.round((line.isVertical ? line.y - y : line.x - x) / line.fontSize)
}

/** The size most characters are set in, in points. */
function commonestSize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>()
  for (const { fontSize, text } of lines) {
    const size = Math.round(fontSize * 2) / 2
    lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  }
  const [top] = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return top?.[0] ?? 0
}
