// A PDF's bytes in, a page to lay out: its lines in reading order, each with its place on the paper and its font size.
import type { Document, PlacedLine } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { describeDocument, type InputName } from './describe-document.ts'
import { blocksOf } from './pdf-blocks.ts'
import { readPdfPages } from './pdf-items.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { ReadError } from './read-error.ts'
import type { ReadOptions } from './read-options.ts'

/** Largest indent that is kept, in ideographs: a line further in is centred. */
const widestIndent = 4
/** From this share of characters without a meaning the fonts do not say what they print. */
const mostNameless = 0.3

/** Throws ReadError `NEEDS_OCR` where no text is in it, and as `readPdfPages`. */
export async function readPdf(
  name: InputName,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Document> {
  const pages = await readPdfPages(name.path, bytes)
  const linesByPage = pages.map(({ items }) => linesOf(items))
  const all = linesByPage.flat()
  checkText(name, all)
  const bodySize = commonestSize(all)
  const rows = linesByPage.flatMap((lines, index) =>
    blocksOf(lines, bodySize).flatMap((block) => [
      ...block.lines.map((line) => ({ line, page: index + 1, left: block.x })),
      undefined,
    ]),
  )
  let text = ''
  const placed: PlacedLine[] = []
  for (const row of rows) {
    if (row) {
      const { line, page, left } = row
      const indent = Math.round((line.x - left) / line.fontSize)
      const isIndented = indent > 0 && indent <= widestIndent && line.fontSize < 1.18 * bodySize
      text += isIndented ? '\u3000'.repeat(indent) : ''
      const { text: own, ...box } = line
      placed.push({ start: text.length, end: text.length + own.length, page, ...box })
      text += own
    }
    text += '\n'
  }
  const notices = pages.flatMap((_, index) => pictureOnly(name, linesByPage[index] ?? [], index))
  return describeDocument(
    name,
    {
      kind: options.clean ? 'article' : 'page',
      text,
      lines: placed,
      pages: pages.map(({ width, height }) => ({ width, height })),
      ...(notices.length > 0 ? { notices } : {}),
    },
    options,
  )
}

function checkText({ path }: InputName, lines: readonly PdfLine[]): void {
  const text = lines.map((line) => line.text).join('')
  if (text.trim() === '')
    throw new ReadError(
      'NEEDS_OCR',
      `${path}: only pictures, no text in it; it needs OCR, e.g. ocrmypdf -l chi_sim`,
    )
  const nameless = text.match(/[\ufffd\ue000-\uf8ff]|\p{Cc}/gu)?.length ?? 0
  if (nameless > mostNameless * text.length)
    throw new ReadError(
      'NEEDS_OCR',
      `${path}: its fonts do not say which characters they print; it needs OCR, e.g. ocrmypdf --force-ocr -l chi_sim`,
    )
}

function pictureOnly(
  { source }: InputName,
  lines: readonly PdfLine[],
  index: number,
): readonly Notice[] {
  if (lines.length > 0) return []
  const message = `${source}: page ${index + 1} has no text; it needs OCR if it is a picture`
  return [{ level: 'warning', stage: 'read', rule: 'page-needs-ocr', message, place: source }]
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
