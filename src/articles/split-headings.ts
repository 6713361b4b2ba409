// Items and strands in, the items out with heading lines put together anew: those that speak of one strand are one heading, others are several.
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { type Heading, headingOf, type Item, linesOf } from './gather-items.ts'
import type { Strand } from './group-strands.ts'
import { startsSubtitle } from './heading-form.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { type Wording, weightOf, wordingOf } from './shared-wording.ts'
import { sliceBlock } from './slice-block.ts'

/** What each further heading costs, in characters that speak of a strand: a headline's clauses are not worth it. */
const headingCost = 4
/** Most lines of one heading: kicker, main headline in three lines, subtitle. */
const mostLines = 5

export function splitHeadings(
  document: Document,
  items: readonly Item[],
  strands: readonly Strand[],
): readonly Item[] {
  const wordings = strands.map(({ wording }) => wording)
  const split = items.flatMap((item): readonly Item[] =>
    item.kind === 'heading' ? cutHeading(document, item, wordings) : [item],
  )
  const joined: Item[] = []
  for (const item of split) {
    const last = joined.at(-1)
    if (last?.kind === 'heading' && item.kind === 'heading' && isOne(last, item, wordings))
      joined[joined.length - 1] = headingOf([...last.blocks, ...item.blocks])
    else joined.push(item)
  }
  return joined
}

/** A heading whose lines speak of several strands is several. */
function cutHeading(
  document: Document,
  { blocks }: Heading,
  wordings: readonly Wording[],
): readonly Heading[] {
  const lines = blocks.flatMap((block) => linesIn(document, block))
  if (lines.length < 2) return [headingOf(blocks)]
  return bestCuts(lines, wordings).map(([start, end]) =>
    headingOf(joinLines(lines.slice(start, end))),
  )
}

/** A line of a heading, with the block it is of. */
type Line = { readonly of: Block; readonly start: number; readonly block: Block }

type Cuts = { readonly worth: number; readonly spans: readonly (readonly [number, number])[] }

/** The division of the lines into headings whose characters speak most of one strand each. */
function bestCuts(lines: readonly Line[], wordings: readonly Wording[]): Cuts['spans'] {
  const best: Cuts[] = [{ worth: 0, spans: [] }]
  for (let end = 1; end <= lines.length; end++) {
    let top: Cuts | undefined
    for (let start = Math.max(0, end - mostLines); start < end; start++) {
      const before = best[start]
      const text = lines
        .slice(start, end)
        .map(({ block }) => block.text)
        .join('')
      const share = strandOf(wordingOf(text), wordings).share
      const worth = (before?.worth ?? 0) + share * text.length - headingCost
      if (before && (!top || worth > top.worth))
        top = { worth, spans: [...before.spans, [start, end]] }
    }
    best.push(top ?? { worth: 0, spans: [] })
  }
  return best.at(-1)?.spans ?? []
}

/** Least share of its wording that each of two headings must have in common with the strand they are joined for: touching, and with a blank line between. */
const leastShared = { touching: 0.15, apart: 0.35 }
/** Longest headline that is put together, in characters. */
const longest = 60

/** Headings with at most blank lines between that speak of one strand are lines of one headline. */
function isOne(one: Heading, other: Heading, wordings: readonly Wording[]): boolean {
  if (one.text.length + other.text.length > longest) return false
  const isTouching = linesOf(other).start <= linesOf(one).end
  if (isTouching && (startsSubtitle(other.text) || /[：:]$/.test(one.text))) return true
  const least = isTouching ? leastShared.touching : leastShared.apart
  const [a, b] = [strandOf(one.wording, wordings), strandOf(other.wording, wordings)]
  return a.index === b.index && a.share >= least && b.share >= least
}

/** The strand that has most of a heading's wording, the first of several. Asked of every division of every heading. */
function strandOf(
  own: Wording,
  wordings: readonly Wording[],
): { readonly index: number; readonly share: number } {
  const pairs = [...own.keys()]
  const weights = pairs.map(weightOf)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let index = -1
  let most = 0
  for (const [strand, wording] of wordings.entries()) {
    let shared = 0
    for (let at = 0; at < pairs.length; at += 1)
      if (wording.has(pairs[at] ?? 0)) shared += weights[at] ?? 0
    if (shared > most) {
      index = strand
      most = shared
    }
  }
  return { index, share: all === 0 ? 0 : most / all }
}

function linesIn(document: Document, block: Block): readonly Line[] {
  const starts = lineStarts(document, block)
  return starts.map((start, index) => ({
    of: block,
    start,
    block: sliceLines(document, block, start, starts[index + 1] ?? block.text.length),
  }))
}

/** Lines of one block that stay together become one block again; behind a dash begins another. */
function joinLines(lines: readonly Line[]): readonly Block[] {
  const blocks: { of: Block; block: Block }[] = []
  for (const { of, block } of lines) {
    const last = blocks.at(-1)
    if (last?.of === of && !startsSubtitle(block.text))
      last.block = mergeBlocks([last.block, block])
    else blocks.push({ of, block })
  }
  return blocks.map(({ block }) => block)
}

/** Where in the block's text its lines begin, the first at 0. */
function lineStarts(document: Document, { sourceOffsets }: Block): readonly number[] {
  return sourceOffsets.flatMap((offset, index) => {
    const before = sourceOffsets[index - 1]
    const isNewLine = before === undefined || document.text.slice(before, offset).includes('\n')
    return isNewLine ? [index] : []
  })
}

function sliceLines(document: Document, block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.length) return block
  const lineAt = (index: number) =>
    block.lines.start +
    document.text.slice(block.sourceOffsets[0], block.sourceOffsets[index]).split('\n').length -
    1
  return {
    ...sliceBlock(block, start, end),
    lines: { start: lineAt(start), end: lineAt(end - 1) + 1 },
  }
}
