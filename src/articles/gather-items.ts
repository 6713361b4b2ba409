// Block[] in, the page as a row of items out: parts of bodies, headings, and what stands beside them.
import type { Block, Column } from '../model/block.ts'
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

export type Heading = {
  readonly kind: 'heading'
  readonly block: Block
  readonly wording: Wording
}

/** A caption, credit, lone byline or furniture. */
export type Beside = { readonly kind: 'beside'; readonly block: Block }

export type Item = Part | Heading | Beside

const bodyRoles: readonly Block['role'][] = ['paragraph', 'byline', 'section-heading']

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
  return block.role === 'headline' || block.role === 'kicker' || block.role === 'subtitle'
    ? { kind: 'heading', block, wording: wordingOf(block.text) }
    : { kind: 'beside', block }
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
