// A page's items in, its columns of briefs (快讯, 简讯) out as a piece an item, and the items that are left.
import type { Block } from '../model/block.ts'
import { briefOf, isLed, markOf } from './brief-forms.ts'
import { type Heading, type Item, linesOf, type Part } from './gather-items.ts'
import type { Piece } from './place-leftovers.ts'
import { likeness } from './shared-wording.ts'

/** A brief with the part of the page it begins in. */
export type Brief = { readonly first: Part; readonly piece: Piece }

/** Heads a column of briefs. */
const columnName =
  /^[【[（(]?(?:[\u4e00-\u9fff]{0,4}(?:快讯|简讯|短讯|简报|速递|速览|快报|微报|微闻|微新闻|点击|集锦|播报|短波|一句话新闻|新闻集萃|要闻速览))[】\]）)]?$/

/** Longest brief, in characters. */
const longest = 200
/** Fewest items of a column: under its name, by their mark or lead alone, and each under a headline of its own. */
const fewest = { named: 2, marked: 2, titled: 3 }
/** Briefs are about different matters: likeness of neighbours, on the average, above which they are sections of one story. */
const mostAlike = 0.08
/** Layout confidence of a brief: where a name says what it is, and where only its form does. */
const confidence = { named: 0.85, formed: 0.75 }

export function takeBriefs(items: readonly Item[]): {
  readonly briefs: readonly Brief[]
  readonly items: readonly Item[]
} {
  const briefs: Brief[] = []
  const rest: Item[] = []
  for (let at = 0; at < items.length; ) {
    const column = columnAt(items, at)
    briefs.push(...column.briefs)
    const item = items[at]
    if (column.end === at && item) rest.push(item)
    at = Math.max(at + 1, column.end)
  }
  return { briefs, items: rest }
}

type Column = { readonly briefs: readonly Brief[]; readonly end: number }

/** The column of briefs that begins at `at`, its name included; without briefs it ends where it begins. */
function columnAt(items: readonly Item[], at: number): Column {
  const isNamed = namesColumn(items[at])
  const start = isNamed ? at + 1 : at
  const found = [markedColumn, titledColumn, ...(isNamed ? [plainColumn] : [])]
    .map((read) => read(items, start, isNamed))
    .find(({ briefs }) => briefs.length > 0)
  return found ?? { briefs: [], end: at }
}

function namesColumn(item: Item | undefined): boolean {
  if (item?.kind === 'heading') return columnName.test(item.text.trim())
  return item?.kind === 'beside' && columnName.test(item.block.text.trim())
}

/** Parts whose paragraphs begin with one mark, or with a few words set off. */
function markedColumn(items: readonly Item[], start: number, isNamed: boolean): Column {
  const run = takeWhile(items, start, isPart)
  const [first] = run
  if (!first || !isStart(first.blocks[0]) || (!isNamed && isAnnounced(items, start)))
    return { briefs: [], end: start }
  const mark = markOf(first.blocks[0]?.text ?? '')
  const marked = takeWhile(run, 0, ({ blocks }) => {
    const [opening] = blocks
    return !!opening && isStart(opening) && markOf(opening.text) === mark
  })
  const briefs = marked.flatMap((part) =>
    groupsOf(part.blocks, (block) => isStart(block) && markOf(block.text) === mark).map(
      (blocks) => ({
        first: part,
        piece: briefOf(blocks, confidenceIf(isNamed)),
      }),
    ),
  )
  const isColumn =
    briefs.length >= (isNamed ? fewest.named : fewest.marked) &&
    briefs.every(({ piece }) => lengthOf(piece.body) <= longest)
  return isColumn ? { briefs, end: start + marked.length } : { briefs: [], end: start }
}

/** Short parts each under a headline of its own. */
function titledColumn(items: readonly Item[], start: number, isNamed: boolean): Column {
  const pairs: { readonly heading: Heading; readonly part: Part }[] = []
  for (let at = start; ; at += 2) {
    const [heading, part] = [items[at], items[at + 1]]
    if (heading?.kind !== 'heading' || part?.kind !== 'part') break
    if (linesOf(part).start - linesOf(heading).end > 1 || !isBrief(part)) break
    pairs.push({ heading, part })
  }
  // What follows without a headline goes on in the last part: it is a story.
  const next = items[start + 2 * pairs.length]
  if (next?.kind === 'part' && !next.startsReport) pairs.pop()
  const isColumn = isNamed
    ? pairs.length >= fewest.named
    : pairs.length >= fewest.titled && areUnlike(pairs.map(({ part }) => part))
  if (!isColumn) return { briefs: [], end: start }
  const briefs = pairs.map(({ heading, part }) => ({
    first: part,
    piece: { title: heading.blocks, body: part.blocks, confidence: confidenceIf(isNamed) },
  }))
  return { briefs, end: start + 2 * pairs.length }
}

/** Under a name: a paragraph an item. */
function plainColumn(items: readonly Item[], start: number): Column {
  const run = takeWhile(items, start, (item): item is Part => isPart(item) && isBrief(item))
  const briefs = run.flatMap((part) =>
    part.blocks.map((block) => ({
      first: part,
      piece: briefOf([block], confidence.named),
    })),
  )
  const isColumn = briefs.length >= fewest.named
  return isColumn ? { briefs, end: start + run.length } : { briefs: [], end: start }
}

function isPart(item: Item): item is Part {
  return item.kind === 'part'
}

function isBrief(part: Part): boolean {
  return !part.startsReport && !part.isOpen && part.text.length <= longest
}

function isStart(block: Block | undefined): boolean {
  return block?.role === 'paragraph' && (markOf(block.text) !== undefined || isLed(block.text))
}

/** …三件实事：, before the first item of a list. */
function isAnnounced(items: readonly Item[], start: number): boolean {
  const before = items.slice(0, start).findLast((item) => !isPart(item) || !isStart(item.blocks[0]))
  return before?.kind === 'part' && /(?:[：:]|如下。|以下.{0,12}。)$/.test(before.text)
}

function areUnlike(parts: readonly Part[]): boolean {
  const pairs = parts.slice(1).map((part, index) => {
    const before = parts[index]
    return before ? likeness(before.wording, part.wording) : 0
  })
  return pairs.reduce((sum, alike) => sum + alike, 0) <= mostAlike * pairs.length
}

function confidenceIf(isNamed: boolean): number {
  return isNamed ? confidence.named : confidence.formed
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** The blocks cut before each that starts an item. */
function groupsOf(
  blocks: readonly Block[],
  starts: (block: Block) => boolean,
): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && !starts(block)) group.push(block)
    else groups.push([block])
  }
  return groups
}

function takeWhile<T, U extends T>(
  values: readonly T[],
  start: number,
  isWanted: ((value: T) => value is U) | ((value: T) => boolean),
): readonly U[] {
  const end = values.findIndex((value, index) => index >= start && !isWanted(value))
  return values.slice(start, end < 0 ? undefined : end) as U[]
}
