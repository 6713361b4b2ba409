// Lines that belong together in, one text out, with the place of each of its characters in the page.
import { withoutJump } from './furniture-forms.ts'
import type { PageLine } from './page-line.ts'

/** Text without a line break; `sourceOffsets[i]` is where character `i` stands in the page, -1 where it was added. */
export type JoinedText = { readonly text: string; readonly sourceOffsets: readonly number[] }

/** Chinese needs nothing between two lines; two Latin words do. `glue` stands between lines of a heading. */
export function joinLines(lines: readonly PageLine[], glue: '' | ' '): JoinedText {
  let text = ''
  const sourceOffsets: number[] = []
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    const kept = keptCharacters(isLast ? withoutJump(line.text) : line.text)
    const first = kept[0]
    const between = glue || (needsSpace(text.slice(-4), line.text) ? ' ' : '')
    if (text !== '' && first !== undefined && between !== '') {
      text += between
      sourceOffsets.push(-1)
    }
    text += kept.length === line.text.length ? line.text : pick(line.text, kept)
    for (const at of kept) sourceOffsets.push(line.start + at)
  }
  return { text, sourceOffsets }
}

function pick(text: string, indexes: readonly number[]): string {
  return indexes.map((at) => text[at]).join('')
}

function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z]{2}[,.;:]?$|[a-z]$/.test(before) && /^[A-Za-z]{2}|^[a-z]/.test(after)
}

/** Indexes of the characters of a line that stay: typographic spaces go, meaningful ones remain. */
function keptCharacters(text: string): readonly number[] {
  if (!/[\s\u3000]/.test(text)) return Array.from({ length: text.length }, (_, at) => at)
  const indexes: number[] = []
  const isSpaced = isLetterSpaced(text)
  for (let at = 0; at < text.length; at++)
    if (!(isSpace(text[at]) && (isSpaced || isTypographic(text, at)))) indexes.push(at)
  return indexes
}

/** `经 果 林 13500 亩 、生 态 林`: a line spread to the column's width, most of its pieces single characters. */
function isLetterSpaced(text: string): boolean {
  const pieces = text.split(/[\s\u3000]+/)
  const single = pieces.filter((piece) => piece.length === 1 || /^\d+$/.test(piece)).length
  return pieces.length >= 4 && single >= pieces.length / 2
}

/** A space doubled, beside punctuation that has its own room, or on both sides of a number inside Chinese text. */
function isTypographic(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (isSpace(before)) return true
  if (/[，。、；：！？》]/.test(after) || /[，、；《]/.test(before)) return true
  const head = text.slice(0, at)
  const tail = text.slice(at + 1)
  const number = /^[\d.,]+[％%]?\s[\u4e00-\u9fff]/
  const opensNumber = /[\u4e00-\u9fff]/.test(before) && number.test(tail)
  const closesNumber = /[\u4e00-\u9fff]\s[\d.,]+[％%]?$/.test(head) && /[\u4e00-\u9fff]/.test(after)
  return opensNumber || closesNumber
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /[\s\u3000]/.test(character)
}
