// A web page in, its kicker, headline and subtitle out where they stand together under the names that e-paper systems give them.
import { headlineNames } from './html-field-places.ts'
import type { HtmlElement } from './html-page.ts'
import { paragraphsOf, plainSpaces } from './html-text.ts'

export type Headlines = {
  readonly kicker?: string
  readonly title: string
  readonly subtitle?: string
}

/** Longest of the three, and most characters between two that stand together. */
const longest = 80
const farthest = 12

/** `said`: the title that the page's window or fields name, which is the main one of the three. */
export function headlinesOf(root: HtmlElement, said: string): Headlines | undefined {
  const page = unspaced(paragraphsOf(root.querySelector('body') ?? root).join(''))
  for (const names of headlineNames) {
    const shown = [names.kicker, names.title, names.subtitle].map((list) => textAt(root, list))
    const present = shown.map((text) => (text && text.length <= longest ? text : undefined))
    const named = present.findIndex((text) => text && unspaced(said).startsWith(unspaced(text)))
    const main = named >= 0 ? named : 1
    const title = present[main]
    if (!title) continue
    const kicker = main > 0 ? present[main - 1] : undefined
    const subtitle = present[main + 1]
    const headlines = {
      ...(kicker && standTogether(page, kicker, title) ? { kicker } : {}),
      title,
      ...(subtitle && standTogether(page, title, subtitle) ? { subtitle } : {}),
    }
    if (Object.keys(headlines).length > 1) return headlines
  }
  return undefined
}

/** The text of the first element that has some, by selectors from the best down. */
export function textAt(root: HtmlElement, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = root.querySelector(selector)
    if (!element) continue
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      paragraphsOf(element).join('')
    if (plainSpaces(value) !== '') return plainSpaces(value)
  }
  return undefined
}

function standTogether(page: string, above: string, below: string): boolean {
  const end = page.indexOf(unspaced(above)) + unspaced(above).length
  const start = page.indexOf(unspaced(below), end)
  return end > 0 && start >= end && start - end <= farthest
}

function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
