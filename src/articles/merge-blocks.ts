// Blocks that follow each other in, one block out, with the role of the first.
import type { Block } from '../model/block.ts'

/** `blocks` are not empty. Nothing stands between their texts. */
export function mergeBlocks([first, ...others]: readonly [Block, ...Block[]]): Block {
  return {
    ...first,
    text: [first, ...others].map(({ text }) => text).join(''),
    sourceOffsets: [first, ...others].flatMap(({ sourceOffsets }) => sourceOffsets),
    lines: { start: first.lines.start, end: (others.at(-1) ?? first).lines.end },
  }
}
