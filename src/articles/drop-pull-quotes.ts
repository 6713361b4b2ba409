// A page's items in, the same without its pull quotes out: words said in a story printed once more, large, beside it.
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Item, Part } from './gather-items.ts'
import { sayLeftOut } from './say-left-out.ts'

/** Letters of a pull quote: fewer may be the words of a section heading, more are a paragraph. */
const letterCount = { least: 12, most: 80 }
/** Most items that one quotation is broken into: its first line may look like a heading. */
const mostItems = 3

export function dropPullQuotes(
  document: Document,
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly notices: readonly Notice[] } {
  const parts = items.filter((item) => item.kind === 'part')
  const kept: Item[] = []
  const notices: Notice[] = []
  for (let at = 0; at < items.length; ) {
    const length = quoteLength(items, at, parts)
    const item = items[at]
    if (length > 0 && item)
      notices.push(
        sayLeftOut(document, item, 'pull-quote-left-out', 'says again what a story says'),
      )
    else if (item) kept.push(item)
    at += Math.max(1, length)
  }
  return { items: kept, notices }
}

/** How many items from `at` are one pull quote, 0 for none. */
function quoteLength(items: readonly Item[], at: number, parts: readonly Part[]): number {
  let text = ''
  for (let length = 1; length <= mostItems; length++) {
    const item = items[at + length - 1]
    if (!item || !standsApart(item)) return 0
    text += item.kind === 'beside' ? '' : item.text
    if (text.length > 2 * letterCount.most) return 0
    const own = items.slice(at, at + length)
    const others = parts.filter((part) => !own.includes(part))
    if (saysAgain(text, others)) return length
    // Only a quotation that is not closed yet goes on in the next item.
    if (!/^[“「][^”」]*$/.test(text)) return 0
  }
  return 0
}

/** A heading, or one paragraph with nothing on the lines above and below. */
function standsApart(item: Item): boolean {
  return (
    item.kind === 'heading' ||
    (item.kind === 'part' && item.blocks.length === 1 && item.blocks[0]?.role === 'paragraph')
  )
}

/** In quotation marks here and said there, or said there in quotation marks; who said it may stand behind. */
function saysAgain(text: string, parts: readonly Part[]): boolean {
  const quoted = text.replace(/(?:——|—|－－)[^—]{2,20}$/, '').trim()
  const own = lettersOf(quoted)
  if (own.length < letterCount.least || own.length > letterCount.most) return false
  const isQuotation =
    quoted.length < text.trim().length || /^[“「][^“「]*[”」][。！]?$/.test(quoted)
  return parts.some((part) => {
    const found = lettersIn(part).indexOf(own)
    // A paragraph that stands there twice quotes nothing.
    if (found < 0 || lettersIn(part).length === own.length) return false
    return isQuotation || isInQuotation(part.text, found)
  })
}

const known = new WeakMap<Part, string>()

function lettersIn(part: Part): string {
  const letters = known.get(part) ?? lettersOf(part.text)
  known.set(part, letters)
  return letters
}

const noLetters = /[^\u4e00-\u9fffA-Za-z0-9]+/g

function lettersOf(text: string): string {
  return text.replaceAll(noLetters, '')
}

/** Whether letter number `letter` of the text stands between quotation marks. */
function isInQuotation(text: string, letter: number): boolean {
  let letters = 0
  let isOpen = false
  for (const character of text) {
    if (character === '“' || character === '「') isOpen = true
    else if (character === '”' || character === '」') isOpen = false
    else if (/[\u4e00-\u9fffA-Za-z0-9]/.test(character)) letters++
    if (letters > letter) return isOpen
  }
  return false
}
