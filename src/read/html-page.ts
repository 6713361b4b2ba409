// A web page's bytes in, its DOM out: charset from the bytes, the page's own word, or a guess.
import { parseHTML } from 'linkedom'
import { type Charset, decodeAs, decodeText, withPlainLineEnds } from './decode-text.ts'
import type { HtmlNode } from './html-text.ts'

/** The little of the DOM that is asked of an element. */
export type HtmlElement = HtmlNode & {
  readonly parentElement: HtmlElement | null
  readonly children: Iterable<HtmlElement>
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => HtmlElement | null
  readonly querySelectorAll: (selector: string) => Iterable<HtmlElement>
  readonly remove: () => void
}

export type HtmlPage = {
  readonly source: string
  /** A DOM of its own each time: Readability takes apart what it reads. */
  readonly open: () => HtmlElement
}

const named: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/** In a meta element, or in the first line of XHTML. */
const charsetSaid = /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i

/** Throws ReadError where the bytes are no text. */
export function openHtml(bytes: Uint8Array, path: string): HtmlPage {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const said = charsetSaid.exec(head)?.[1]?.toLowerCase()
  const charset = said === undefined ? undefined : named[said]
  const source = charset && decodes(bytes, charset) ? decodeAs(bytes, charset, path) : undefined
  const text = withPlainLineEnds(source ?? decodeText(bytes, path)).replace(/^\ufeff/, '')
  return {
    source: text,
    open: () => parseHTML(wrapped(text)).document as unknown as HtmlElement,
  }
}

/** A page may say one charset and be written in another. */
function decodes(bytes: Uint8Array, charset: Charset): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // Not of the charset it names: it is guessed.
  }
}

/** A fragment has no body of its own. */
function wrapped(text: string): string {
  return /<body\b/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`
}
