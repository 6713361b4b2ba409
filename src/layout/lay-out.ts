// Document in, Block[] out.
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'

export function layOut(_document: Document): {
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
} {
  return { blocks: [], notices: [] }
}
