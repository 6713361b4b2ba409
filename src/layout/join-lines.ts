// Lines that belong together in, one text out, with the place of each of its characters in the page.
import { withoutJump } from './furniture-forms.ts'
import type { PageLine } from './page-line.ts'
import { keptCharacters } from './stray-spaces.ts'

/** Text without a line break; `sourceOffsets[i]` is where character `i` stands in the page, -1 where it was added. */
export type JoinedText = { readonly text: string; readonly sourceOffsets: readonly number[] }

/** Chinese needs nothing between two lines; two Latin words do. `glue` stands between lines of a heading. */
export function joinLines(lines: readonly PageLine[], glue: '' | ' '): JoinedText {
  let text = ''
  const sourceOffsets: number[] = []
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    const own = isLast ? withoutJump(line.text) : line.text
    const kept = keptCharacters(own)
    const between = glue || (needsSpace(text.slice(-4), own) ? ' ' : '')
    if (text !== '' && own !== '' && between !== '') {
      text += between
      sourceOffsets.push(-1)
    }
    if (kept) {
      text += pick(own, kept)
      for (const at of kept) sourceOffsets.push(line.start + at)
    } else {
      text += own
      for (let at = 0; at < own.length; at++) sourceOffsets.push(line.start + at)
    }
  }
  return { text, sourceOffsets }
}

function pick(text: string, indexes: readonly number[]): string {
  return indexes.map((at) => text[at]).join('')
}

function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z]{2}[,.;:]?$|[a-z]$/.test(before) && /^[A-Za-z]{2}|^[a-z]/.test(after)
}
