// An item that goes into no article in, the notice that says so out.
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { type Item, linesOf } from './gather-items.ts'

/** Characters of the item that are quoted. */
const shown = 30

/** `what` goes on behind “line 3”: is an advertisement. */
export function sayLeftOut({ source }: Document, item: Item, rule: string, what: string): Notice {
  const line = linesOf(item).start + 1
  const text = item.kind === 'beside' ? item.block.text : item.text
  return {
    level: 'info',
    stage: 'articles',
    rule,
    message: `${source}: line ${line} ${what}: ${text.slice(0, shown)}`,
    place: `${source}:${line}`,
  }
}
