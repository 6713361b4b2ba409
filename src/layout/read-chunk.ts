// One chunk that is body in, its segments out: paragraphs, and the headings that stand between them.
import type { Column } from '../model/block.ts'
import { withoutJump } from './furniture-forms.ts'
import { fits, isFull, isWrapped } from './measure-column.ts'
import type { PageLine } from './page-line.ts'
import { startsReport } from './report-forms.ts'

export type Segment = {
  readonly kind: 'heading' | 'paragraph'
  readonly lines: readonly PageLine[]
}

/** Most lines of a heading inside a body. */
const mostHeadingLines = 3
/** Longest heading on one line, in ideographs. */
const widestHeading = 36

/** `isContinued`: its first line goes on with a sentence begun before, so it cannot be a heading. */
export function readChunk(
  lines: readonly PageLine[],
  column: Column | undefined,
  isContinued: boolean,
): readonly Segment[] {
  if (!isWrapped(lines)) return lines.map(readLine)
  const isIndented = lines.some(({ indent }, index) => index > 0 && indent >= 1)
  const segments: Segment[] = []
  let at = 0
  while (at < lines.length) {
    const canBeHeading = column !== undefined && !(at === 0 && isContinued)
    const headingEnd = canBeHeading ? endOfHeading(lines, at, column, isIndented) : at
    const end = headingEnd > at ? headingEnd : endOfParagraph(lines, at, column, isIndented)
    const own = lines.slice(at, end)
    const isHeading = headingEnd > at || (at > 0 && end === lines.length && breaksOff(own, column))
    segments.push({ kind: isHeading ? 'heading' : 'paragraph', lines: own })
    at = end
  }
  return segments
}

/** A paragraph a line: what is short and ends no sentence is a heading. */
function readLine(line: PageLine): Segment {
  const isHeading =
    line.width <= widestHeading && !endsSentence(line.text) && !startsReport(line.text)
  return { kind: isHeading ? 'heading' : 'paragraph', lines: [line] }
}

/** Short lines that end no sentence: no wrapped text breaks so early. Where paragraphs are indented, lines that are not. */
function endOfHeading(
  lines: readonly PageLine[],
  start: number,
  column: Column,
  isIndented: boolean,
): number {
  let end = start
  while (end < lines.length && end - start < mostHeadingLines) {
    const line = lines[end]
    if (!line || isRunningText(line, column)) break
    end++
  }
  if (end > start || !isIndented) return end
  const paragraph = lines.findIndex(({ indent }, index) => index >= start && indent >= 1)
  const above = lines.slice(start, Math.max(start, paragraph))
  const areHeading =
    above.length <= mostHeadingLines &&
    above.every(({ text }) => !/[。；，]/.test(text) && !startsReport(text))
  return areHeading ? start + above.length : start
}

/** The last lines of a chunk end no sentence, nor does the last reach the column's edge to go on elsewhere. */
function breaksOff(lines: readonly PageLine[], column: Column | undefined): boolean {
  const last = lines.at(-1)
  return (
    lines.length <= mostHeadingLines &&
    !!column &&
    !!last &&
    !isFull(last, column) &&
    lines.every(({ text }) => !endsSentence(text) && !/。|，$/.test(text) && !startsReport(text))
  )
}

function isRunningText(line: PageLine, column: Column): boolean {
  const { text } = line
  const isInColumn = isFull(line, column, true) && fits(line, column)
  return endsSentence(text) || /。|[，、；]$/.test(text) || isInColumn || startsReport(text)
}

function endOfParagraph(
  lines: readonly PageLine[],
  start: number,
  column: Column | undefined,
  isIndented: boolean,
): number {
  for (let end = start + 1; end < lines.length; end++) {
    const last = lines[end - 1]
    const next = lines[end]
    if (!last || !next) break
    if (startsItem(next.text) && endsSentence(last.text)) return end
    if (isIndented ? next.indent >= 1 : endsParagraph(last, next, column)) return end
  }
  return lines.length
}

/** ●…, 【…】…: an item of a list or a column of briefs. */
function startsItem(text: string): boolean {
  return /^(?:[●○◆◇■□▲△★☆◎※▶►•]|【[^】]{2,30}】)/.test(text)
}

function endsParagraph(last: PageLine, next: PageLine, column: Column | undefined): boolean {
  if (!endsSentence(last.text)) return false
  return column === undefined ? last.width < next.width - 1.5 : !isFull(last, column)
}

/** Cheap: what no end of a sentence ends with, most lines do. */
const canEnd = /[。！？!?；…”’」』）)》版】\]]$/

/** 。, 。”, 。（张三 李四）. */
const sentenceEnd = /[。！？!?；…][”’」』）)》]*(?:\s*[（(][^（）()。]{2,20}[）)])?$/

/** 。！？ with whatever closes behind it, its writers' names in brackets, or a jump to another page. */
export function endsSentence(text: string): boolean {
  return canEnd.test(text) && (sentenceEnd.test(text) || withoutJump(text) !== text)
}
