// A laid-out document in, its sheets out: every line with its place on paper, its article, its role and the block it begins.
import type { Block } from '../model/block.ts'
import { type LaidOut, ownerWithin, type Role, roleOf } from './layout-owners.ts'

export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of its letters. */
  readonly size: number
  readonly isVertical: boolean
  readonly article: number | undefined
  readonly role: Role | undefined
  /** A block begins here: its role is written beside it. */
  readonly beginsBlock: boolean
}

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedText[]
  /** Roles have room on the left; on paper they stand above. */
  readonly hasRoomOnLeft: boolean
}

/** Of a page that is a text: size of its letters, distance of its lines, room on the left (for roles) and around, in pixels; longest line, in characters. */
const grid = { size: 14, step: 20, left: 72, margin: 24, characters: 48 }
/** A box this much higher than its letters holds them one below the other. */
const vertical = 1.5

/** A sheet a page: as printed where the document says how (a PDF), else one sheet of lines one below the other. */
export function sheetsOf(page: LaidOut): readonly Sheet[] {
  return page.document.lines ? paperSheets(page) : [gridSheet(page)]
}

function paperSheets(page: LaidOut): readonly Sheet[] {
  const { text, lines = [], pages = [] } = page.document
  const blockAt = blocksByOffset(page)
  return pages.map(({ width, height }, index) => ({
    width,
    height,
    hasRoomOnLeft: false,
    lines: lines
      .filter((line) => line.page === index + 1)
      .map(({ start, end, fontSize, page: _, ...box }) => ({
        ...box,
        ...markOf(page, blockAt, start, end),
        text: text.slice(start, end),
        size: fontSize,
        isVertical: box.height > vertical * fontSize,
      })),
  }))
}

function gridSheet(page: LaidOut): Sheet {
  const blockAt = blocksByOffset(page)
  const rows = gridRows(page.document.text)
  const lines = rows.flatMap(({ text: row, start }, number): readonly PlacedText[] => {
    const text = row.trim()
    if (text === '') return []
    const before = row.indexOf(text)
    const first = start + before
    return [
      {
        ...markOf(page, blockAt, first, first + text.length),
        text,
        x: grid.left + gridWidth(row.slice(0, before)),
        y: grid.margin + number * grid.step,
        width: gridWidth(text),
        height: grid.size,
        size: grid.size,
        isVertical: false,
      },
    ]
  })
  const width = Math.max(200, ...lines.map((line) => line.x + line.width)) + grid.margin
  const height = rows.length * grid.step + 2 * grid.margin
  return { width, height, lines, hasRoomOnLeft: true }
}

/** The lines of a text, those of a paragraph each broken where the sheet ends. */
function gridRows(text: string): readonly { readonly text: string; readonly start: number }[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const start = offset
    offset += line.length + 1
    const pieces = Math.max(1, Math.ceil(line.length / grid.characters))
    return Array.from({ length: pieces }, (_, index) => ({
      text: line.slice(index * grid.characters, (index + 1) * grid.characters),
      start: start + index * grid.characters,
    }))
  })
}

function gridWidth(text: string): number {
  const narrow = text.match(/[ -\u024f]/g)?.length ?? 0
  return (text.length - narrow / 2) * grid.size
}

type BlockAt = ReadonlyMap<number, { readonly block: Block; readonly role: Role }>

/** The block that each character went to. */
function blocksByOffset(page: LaidOut): BlockAt {
  const found = new Map<number, { readonly block: Block; readonly role: Role }>()
  for (const block of page.blocks) {
    const own = { block, role: roleOf(page, block) }
    for (const offset of block.sourceOffsets) if (offset >= 0) found.set(offset, own)
  }
  return found
}

function markOf(
  page: LaidOut,
  blockAt: BlockAt,
  start: number,
  end: number,
): Pick<PlacedText, 'article' | 'role' | 'beginsBlock'> {
  const own = blockAt.get(start)
  const first = own?.block.sourceOffsets.find((offset) => offset >= 0)
  return { article: ownerWithin(page, start, end), role: own?.role, beginsBlock: first === start }
}
