// A text and a place in it in, the stretch between commas around that place out.
import type { Span } from '../model/span.ts'

const breaks = new Set('，；：。！？,;!?\n')

export function clauseAround(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !breaks.has(text[start - 1] ?? '')) start--
  let end = offset
  while (end < text.length && !breaks.has(text[end] ?? '')) end++
  return { start, end }
}
