// Items and strands in, the items out with each heading cut that is several: its lines speak of different strands.
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Item } from './gather-items.ts'
import type { Strand } from './group-strands.ts'
import { sharedWording, type Wording, wordingOf } from './shared-wording.ts'

/** What each further heading costs, in characters that speak of a strand: a headline's clauses are not worth it. */
const headingCost = 4
/** Most lines of one heading. */
const mostLines = 4

export function splitHeadings(
  document: Document,
  items: readonly Item[],
  strands: readonly Strand[],
): readonly Item[] {
  const wordings = strands.map(({ wording }) => wording)
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'heading') return [item]
    const starts = lineStarts(document, item.block)
    return bestCuts(item.block.text, starts, wordings).map(([start, end]) => {
      const block = sliceBlock(document, item.block, start, end)
      return { kind: 'heading', block, wording: wordingOf(block.text) }
    })
  })
}

type Cuts = { readonly worth: number; readonly spans: readonly (readonly [number, number])[] }

/** The division of the lines into headings whose characters speak most of one strand each. */
function bestCuts(
  text: string,
  starts: readonly number[],
  wordings: readonly Wording[],
): Cuts['spans'] {
  const edges = [...starts, text.length]
  let best: readonly Cuts[] = [{ worth: 0, spans: [] }]
  for (let end = 1; end < edges.length; end++) {
    let top: Cuts | undefined
    for (let start = Math.max(0, end - mostLines); start < end; start++) {
      const before = best[start]
      const span = [edges[start] ?? 0, edges[end] ?? 0] as const
      const worth = (before?.worth ?? 0) + worthOf(text.slice(...span), wordings)
      if (before && (!top || worth > top.worth)) top = { worth, spans: [...before.spans, span] }
    }
    best = [...best, top ?? { worth: 0, spans: [] }]
  }
  return best.at(-1)?.spans ?? []
}

const everywhereAlike: ReadonlyMap<number, number> = new Map()

function worthOf(text: string, wordings: readonly Wording[]): number {
  const own = wordingOf(text)
  const shares = wordings.map((wording) => sharedWording(own, wording, everywhereAlike))
  return Math.max(0, ...shares) * text.length - headingCost
}

/** Where in the block's text its lines begin, the first at 0. */
function lineStarts(document: Document, { sourceOffsets }: Block): readonly number[] {
  return sourceOffsets.flatMap((offset, index) => {
    const before = sourceOffsets[index - 1]
    const isNewLine = before === undefined || document.text.slice(before, offset).includes('\n')
    return isNewLine ? [index] : []
  })
}

function sliceBlock(document: Document, block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.length) return block
  const lineAt = (index: number) =>
    block.lines.start +
    document.text.slice(block.sourceOffsets[0], block.sourceOffsets[index]).split('\n').length -
    1
  return {
    ...block,
    text: block.text.slice(start, end),
    sourceOffsets: block.sourceOffsets.slice(start, end),
    lines: { start: lineAt(start), end: lineAt(end - 1) + 1 },
  }
}
