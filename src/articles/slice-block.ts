// A block in, the piece of it between two characters out.
import type { Block } from '../model/block.ts'

/** `[start, end)` in characters of its text; its lines stay those of the whole block. */
export function sliceBlock(block: Block, start: number, end: number): Block {
  return {
    ...block,
    text: block.text.slice(start, end),
    sourceOffsets: block.sourceOffsets.slice(start, end),
  }
}
