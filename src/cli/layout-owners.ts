// A laid-out document in, which article each character of it went to out.
import type { Article } from '../model/article.ts'
import type { Block, BlockRole, Furniture } from '../model/block.ts'
import type { Document } from '../model/document.ts'

export type LaidOut = {
  readonly document: Document
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  /** For each offset of the document's text the index of its article, -1 where it has none. */
  readonly ownerAt: Int32Array
}

export function ownersOf(document: Document, articles: readonly Article[]): Int32Array {
  const ownerAt = new Int32Array(document.text.length).fill(-1)
  for (const { index, sourceOffsets, titleSourceOffsets } of articles)
    for (const offsets of [titleSourceOffsets, sourceOffsets])
      for (const offset of offsets) if (offset >= 0) ownerAt[offset] = index
  return ownerAt
}

/** The article that the first character between the offsets that has one went to. */
export function ownerWithin({ ownerAt }: LaidOut, start: number, end: number): number | undefined {
  const owner = ownerAt.subarray(start, end).find((index) => index >= 0)
  return owner
}

export type Role = BlockRole | Furniture

/** What a block is in its article, where that differs from how it looked (a headline may head a section there), or which of the paper's own lines. */
export function roleOf({ articles }: LaidOut, { role, furniture, sourceOffsets }: Block): Role {
  if (furniture) return furniture
  const start = sourceOffsets.find((offset) => offset >= 0)
  for (const { blocks, subtitle } of articles) {
    const own = blocks.find((block) => block.sourceOffsets[0] === start)
    if (own) return own.text === subtitle ? 'subtitle' : own.role
  }
  return role
}
