// One piece's blocks in, its Article out: title joined, text in paragraphs, every character with its place in the page.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { articleId, describe } from './describe-article.ts'
import { endsSentence } from './gather-items.ts'
import type { Piece } from './place-leftovers.ts'

export function assembleArticle(document: Document, piece: Piece, index: number): Article {
  const title = joinBlocks(piece.title, () => '')
  const whole = afterSentences(piece.body)
  const blocks = piece.subtitle ? [piece.subtitle, ...whole] : whole
  const body = joinBlocks(blocks, between)
  const byline = piece.body.find(({ role }) => role === 'byline')?.text.trim()
  return {
    ...describe(document),
    id: articleId(document, title.text, body.text),
    index,
    title: title.text,
    ...(piece.subtitle ? { subtitle: piece.subtitle.text } : {}),
    ...(byline === undefined ? {} : { byline }),
    text: body.text,
    sourceOffsets: body.sourceOffsets,
    titleSourceOffsets: title.sourceOffsets,
    blocks: [...piece.title, ...blocks],
    layoutConfidence: piece.confidence,
  }
}

/** A caption or credit that broke a sentence in two stands behind the paragraph the sentence ends in. */
function afterSentences(blocks: readonly Block[]): readonly Block[] {
  const ordered: Block[] = []
  let waiting: Block[] = []
  let isOpen = false
  for (const block of blocks) {
    const isInsert = block.role === 'caption' || block.role === 'credit'
    if (isInsert && isOpen) {
      waiting.push(block)
      continue
    }
    ordered.push(block)
    isOpen = block.role === 'paragraph' && !endsSentence(block.text)
    if (isOpen) continue
    ordered.push(...waiting)
    waiting = []
  }
  return [...ordered, ...waiting]
}

/** Nothing between a byline and the text on its line, or between the two halves of a broken sentence; else a line break. */
function between(before: Block, after: Block): string {
  const isSameLine = before.role === 'byline' && before.lines.end > after.lines.start
  const isBroken =
    before.role === 'paragraph' && after.role === 'paragraph' && !endsSentence(before.text)
  return isSameLine || isBroken ? '' : '\n'
}

function joinBlocks(
  blocks: readonly Block[],
  glue: (before: Block, after: Block) => string,
): { readonly text: string; readonly sourceOffsets: readonly number[] } {
  let text = ''
  const sourceOffsets: number[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const joint = before ? glue(before, block) : ''
    text += joint + block.text
    for (let added = 0; added < joint.length; added++) sourceOffsets.push(-1)
    for (const offset of block.sourceOffsets) sourceOffsets.push(offset)
  }
  return { text, sourceOffsets }
}
