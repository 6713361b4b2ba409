// Document in, Block[] out: lines, columns untangled, chunks between blank lines, heading or body, paragraphs.
import type { Block, BlockRole, Column } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { furnitureOf, isSectionLabel } from './furniture-forms.ts'
import { groupChunks, longestCaptionLines } from './group-chunks.ts'
import { joinLines } from './join-lines.ts'
import { mendWidths } from './mend-widths.ts'
import { type PageLine, splitPage } from './page-line.ts'
import { isCaption } from './picture-forms.ts'
import { readChunk } from './read-chunk.ts'
import { bylineOf } from './report-forms.ts'
import { splitHeading } from './split-heading.ts'
import { type ToldChunk, tellChunks } from './tell-chunks.ts'
import { untangleColumns } from './untangle-columns.ts'

/** Blocks in the order of the page; each belongs to one chunk: no block reaches across a blank line. */
export function layOut(document: Document): {
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
} {
  const lines = splitPage(document)
  const notices = document.notices ?? []
  if (document.kind === 'article')
    return { blocks: lines.map((line) => blockOf('paragraph', [line], '')), notices }
  const told = tellChunks(groupChunks(untangleColumns(lines)), document.text)
  const blocks = told.flatMap(blocksOf)
  return { blocks: blocks.map((block) => ({ ...block, text: mendWidths(block.text) })), notices }
}

function blocksOf(chunk: ToldChunk): readonly Block[] {
  switch (chunk.kind) {
    case 'heading':
      return headingBlocks(chunk.lines)
    case 'body':
      return bodyBlocks(chunk)
    case 'writer':
      return chunk.lines.map((line) => blockOf('byline', [line], ''))
    case 'credit':
      return chunk.lines.map((line) => blockOf('credit', [line], ''))
    case 'furniture':
      return furnitureBlocks(chunk.lines)
    case 'caption':
      return [blockOf('caption', chunk.lines, '')]
  }
}

/** Lines that are none of the paper's own forms make the whole chunk somebody else's: a notice. */
function furnitureBlocks(lines: readonly PageLine[]): readonly Block[] {
  const kinds = lines.map(
    ({ text }) => furnitureOf(text) ?? (isSectionLabel(text) ? 'label' : 'notice'),
  )
  const isNotice = kinds.includes('notice')
  return lines.map((line, index) => ({
    ...blockOf('furniture', [line], ''),
    furniture: isNotice ? 'notice' : (kinds[index] ?? 'notice'),
  }))
}

function headingBlocks(lines: readonly PageLine[]): readonly Block[] {
  return splitHeading(lines).map(({ role, lines: own }) => blockOf(role, own, ''))
}

function bodyBlocks({ lines, column, isContinued }: ToldChunk): readonly Block[] {
  const segments = readChunk(lines, column, isContinued)
  return segments.flatMap((segment) =>
    segment.kind === 'heading'
      ? headingBlocks(segment.lines)
      : paragraphBlocks(segment.lines, column),
  )
}

/** A report's byline stands apart from its first paragraph, on the same line. */
function paragraphBlocks(lines: readonly PageLine[], column: Column | undefined): readonly Block[] {
  const whole = { ...blockOf('paragraph', lines, ''), ...(column ? { column } : {}) }
  if (lines.length <= longestCaptionLines && isCaption(whole.text))
    return [blockOf('caption', lines, '')]
  const byline = bylineOf(whole.text)
  if (byline === '') return [whole]
  const end = byline.length
  const offset = whole.sourceOffsets[end] ?? 0
  const line = lines.findLast(({ start }) => start <= offset)?.number ?? whole.lines.start
  return [
    {
      role: 'byline',
      text: byline,
      sourceOffsets: whole.sourceOffsets.slice(0, end),
      lines: { start: whole.lines.start, end: line + 1 },
    },
    {
      ...whole,
      text: whole.text.slice(end),
      sourceOffsets: whole.sourceOffsets.slice(end),
      lines: { start: line, end: whole.lines.end },
    },
  ]
}

function blockOf(role: BlockRole, lines: readonly PageLine[], glue: '' | ' '): Block {
  const start = lines[0]?.number ?? 0
  const end = (lines.at(-1)?.number ?? start) + 1
  const sizes = lines.flatMap(({ size }) => (size === undefined ? [] : [size]))
  return {
    role,
    ...joinLines(lines, glue),
    lines: { start, end },
    ...(sizes.length > 0 ? { size: Math.max(...sizes) } : {}),
  }
}
