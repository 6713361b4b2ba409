// Block[] in, the page as a row of items out: parts of bodies, headings, and what stands beside them.
import type { Block, Column } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { type Wording, wordingOf } from './shared-wording.ts'

/** Paragraphs that stand together without a blank line, with their byline and section headings. */
export type Part = {
  readonly kind: 'part'
  readonly blocks: readonly Block[]
  readonly text: string
  readonly wording: Wording
  readonly column?: Column
  /** Begins with a byline: the start of a report. */
  readonly startsReport: boolean
  /** Breaks off inside a sentence. */
  readonly isOpen: boolean
}

/** Lines that can be one story's headline: kicker, main headline and subtitle, a block each. */
export type Heading = {
  readonly kind: 'heading'
  readonly blocks: readonly Block[]
  readonly text: string
  readonly wording: Wording
}

/** A caption, credit, lone byline or furniture. */
export type Beside = { readonly kind: 'beside'; readonly block: Block }

export type Item = Part | Heading | Beside

const bodyRoles: readonly Block['role'][] = ['paragraph', 'byline', 'section-heading']

const headingRoles: readonly Block['role'][] = ['headline', 'kicker', 'subtitle']

/** A caption directly below a paragraph belongs to it. */
export function gatherItems(blocks: readonly Block[]): readonly Item[] {
  const items: Item[] = []
  let run: Block[] = []
  const endRun = () => {
    if (run.length > 0) items.push(partOf(run))
    run = []
  }
  for (const block of blocks) {
    const last = run.at(-1)
    const isBody =
      bodyRoles.includes(block.role) ||
      (block.role === 'caption' && last?.lines.end === block.lines.start)
    const isCut =
      !last ||
      block.lines.start > last.lines.end ||
      block.role === 'byline' ||
      isOtherColumn(run, block)
    // A byline alone on its line may have a blank one below it.
    if (isCut && !(last?.role === 'byline' && run.length === 1 && block.role === 'paragraph'))
      endRun()
    if (isBody) run.push(block)
    else {
      endRun()
      items.push(itemOf(block))
    }
  }
  endRun()
  return items
}

/** Set in a column that was measured apart. */
function isOtherColumn(run: readonly Block[], { column }: Block): boolean {
  const own = run.findLast((block) => block.column)?.column
  return !!own && !!column && (own.width !== column.width || own.characters !== column.characters)
}

function itemOf(block: Block): Item {
  const isHeading = headingRoles.includes(block.role)
  // （据新华社） on a line of its own closes a story.
  if (isHeading && /^[（(][^（(]*[）)]$/.test(block.text.trim()))
    return { kind: 'beside', block: { ...block, role: 'credit' } }
  return isHeading ? headingOf([block]) : { kind: 'beside', block }
}

export function headingOf(blocks: readonly Block[]): Heading {
  const text = blocks.map((block) => block.text).join('')
  return { kind: 'heading', blocks, text, wording: wordingOf(text) }
}

export function blocksOf(item: Item): readonly Block[] {
  return item.kind === 'beside' ? [item.block] : item.blocks
}

/** Lines of the page from the item's first block to its last: `[start, end)`. */
export function linesOf(item: Item): Span {
  const blocks = blocksOf(item)
  return { start: blocks[0]?.lines.start ?? 0, end: blocks.at(-1)?.lines.end ?? 0 }
}

function partOf(blocks: readonly Block[]): Item {
  const [first] = blocks
  const last = blocks.at(-1)
  if (first && blocks.length === 1 && first.role === 'byline')
    return { kind: 'beside', block: first }
  const text = blocks.map((block) => block.text).join('\n')
  const column = blocks.find((block) => block.column)?.column
  return {
    kind: 'part',
    blocks,
    text,
    wording: wordingOf(text),
    ...(column ? { column } : {}),
    startsReport: first?.role === 'byline',
    isOpen: last?.role === 'paragraph' && !endsSentence(last.text),
  }
}

export function endsSentence(text: string): boolean {
  return /[。！？!?；…][”’」』）)》]*(?:\s*[（(][^（）()。]{2,20}[）)])?$/.test(text)
}
