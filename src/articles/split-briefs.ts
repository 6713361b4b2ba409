// Pieces in, those that are a column of briefs (快讯, 简讯) out as a piece an item.
import type { Block } from '../model/block.ts'
import type { Item } from './gather-items.ts'
import type { Piece } from './place-leftovers.ts'

/** Heads a column of briefs. */
const columnName =
  /^[【[（(]?(?:[\u4e00-\u9fff]{0,4}(?:快讯|简讯|短讯|简报|速递|速览|快报|一句话新闻|新闻集萃|要闻速览))[】\]）)]?$/
/** ●, ◆, 【: what an item begins with. */
const mark = /^\s*([●○◆◇■□▲△★☆◎※▶►•·])\s*/
/** The few words that lead an item: in brackets, or before a space and a sentence. */
const lead =
  /^(?:[【[]([^】\]]{4,30})[】\]]|([^\s，。；]{5,30}))(?:[\s\u3000]+|(?<=[】\]]))(?=\S{8})/
/** Fewest items that make a column. */
const fewest = 2

/** A piece is a column of briefs where its name says so and items bear the same mark or led in brackets. */
export function splitBriefs(pieces: readonly Piece[], items: readonly Item[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const isNamed = columnName.test(piece.title.map(({ text }) => text).join(''))
    if (!isNamed && !standsUnderName(piece, items)) return [piece]
    const starts = itemStarts(piece.body)
    if (starts.length < fewest) return [piece]
    const before = starts[0] === 0 ? [] : [{ ...piece, body: piece.body.slice(0, starts[0]) }]
    return [
      ...before,
      ...starts.map(
        (start, index): Piece => briefOf(piece, piece.body.slice(start, starts[index + 1])),
      ),
    ]
  })
}

/** Paragraphs that begin with the first one's mark; where none does, those led in brackets. */
function itemStarts(body: readonly Block[]): readonly number[] {
  const marks = body.map(({ text }) => mark.exec(text)?.[1])
  const first = marks.find((own) => own !== undefined)
  return body.flatMap(({ role, text }, index) => {
    const isStart =
      first === undefined ? /^[【[][^】\]]{4,30}[】\]]/.test(text) : marks[index] === first
    return isStart && role === 'paragraph' ? [index] : []
  })
}

/** The paper's own line directly above the piece's first is a column's name. */
function standsUnderName({ title, body }: Piece, items: readonly Item[]): boolean {
  const top = Math.min(...[...title, ...body].map(({ lines }) => lines.start))
  const above = items.findLast(
    (item) =>
      item.kind === 'beside' && item.block.role === 'furniture' && item.block.lines.end <= top,
  )
  const isNext = !items.some(
    (item) =>
      item.kind === 'part' &&
      (item.blocks[0]?.lines.start ?? 0) < top &&
      (item.blocks[0]?.lines.start ?? 0) >= (above?.kind === 'beside' ? above.block.lines.end : 0),
  )
  return above?.kind === 'beside' && isNext && columnName.test(above.block.text.trim())
}

function briefOf(piece: Piece, blocks: readonly Block[]): Piece {
  const [first, ...rest] = blocks
  if (!first) return { ...piece, body: blocks }
  const start = mark.exec(first.text)?.[0].length ?? 0
  const led = lead.exec(first.text.slice(start))
  const words = led?.[1] ?? led?.[2]
  const inner = led ? first.text.indexOf(words ?? '', start) : start
  const body = slice(first, start + (led?.[0].length ?? 0), first.text.length)
  return {
    confidence: piece.confidence,
    title:
      words === undefined
        ? []
        : [{ ...slice(first, inner, inner + words.length), role: 'headline' }],
    body: [body, ...rest],
  }
}

function slice(block: Block, start: number, end: number): Block {
  return {
    ...block,
    text: block.text.slice(start, end),
    sourceOffsets: block.sourceOffsets.slice(start, end),
  }
}
