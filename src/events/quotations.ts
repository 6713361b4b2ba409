// A text in, the spans of its quoted speech out; a quoted name or slogan is no speech.
import { matchesIn } from '../model/matches-in.ts'
import type { Span } from '../model/span.ts'

const marks = /[“”\n]/g

/** Quotations that hold a clause of their own (，。！？ inside) and are no name. From the opening to after the closing mark. */
export function quotationsIn(text: string, names: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  let open = -1
  for (const { 0: mark, index: at } of matchesIn(marks, text)) {
    if (mark === '“' && open < 0) open = at
    else if (mark === '”' && open >= 0) {
      const span = { start: open, end: at + 1 }
      const isName = names.some(({ start, end }) => start <= open + 1 && at <= end)
      if (!isName && at - open > 8 && /[，。！？]/.test(text.slice(open, at))) found.push(span)
      open = -1
    } else if (mark === '\n' && open >= 0) {
      // A quotation left open runs to the end of its paragraph.
      if (at - open > 30) found.push({ start: open, end: at })
      open = -1
    }
  }
  return found
}
