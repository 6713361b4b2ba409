// A web page in, the paragraphs of its article out: by elements that hold the text and nothing else, else by Readability.
import { Readability } from '@mozilla/readability'
import { isArticle } from './html-articles.ts'
import type { HtmlElement, HtmlPage } from './html-page.ts'
import { paragraphsOf, plainSpaces } from './html-text.ts'
import { ReadError } from './read-error.ts'

/** As e-paper systems, systems of government sites and schema.org call them. */
const bodySelectors = [
  'founder-content',
  '#ozoom',
  '[itemprop=articleBody]',
  '#articleContent',
  '.article-content',
  '#zoom',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '#UCAP-CONTENT',
]
/** Fewest links of a list, and the share of the page's text that they have there. */
const linkList = { count: 5, share: 0.6 }
/** Fewest characters of a sentence that stands in no link, on a page that is more than a list. */
const sentence = 40
/** Most addresses of frames that a message names. */
const shown = 3

/** Throws ReadError `NO_ARTICLE`, which says what the page is instead. */
export function bodyOf(page: HtmlPage, root: HtmlElement, path: string): readonly string[] {
  for (const selector of bodySelectors) {
    const element = root.querySelector(selector)
    const paragraphs = element ? paragraphsOf(element) : []
    if (isArticle(paragraphs)) return paragraphs
  }
  const all = paragraphsOf(root.querySelector('body') ?? root)
  checkLinks(root, all, path)
  // Chinese says in 60 characters what the library's default of 500 expects of English.
  const settings = { charThreshold: 60, serializer: (element: unknown) => element as HtmlElement }
  const read = new Readability(page.open() as never, settings).parse()
  const paragraphs = read?.content ? paragraphsOf(read.content) : []
  if (isArticle(paragraphs)) return paragraphs
  if (isArticle(all)) return all
  const frames = [...root.querySelectorAll('frame, iframe')].flatMap(
    (frame) => frame.getAttribute('src') ?? [],
  )
  throw noArticle(
    path,
    frames.length > 0
      ? `only frames are in this web page (${frames.slice(0, shown).join(', ')}); give the pages they show`
      : 'no article found in this web page; give its text as .txt',
  )
}

/** The contents of a paper, or of one of its pages, lead to articles and have none. */
function checkLinks(root: HtmlElement, all: readonly string[], path: string): void {
  const links = [...root.querySelectorAll('a[href]')]
    .map((link) => plainSpaces(link.textContent ?? ''))
    .filter((text) => text !== '')
  const linked = new Set(links)
  const isSentence = (text: string) =>
    text.length >= sentence && /[。！？]/.test(text) && !linked.has(text)
  const length = all.join('').length
  if (links.length < linkList.count || all.some(isSentence)) return
  if (links.join('').length < linkList.share * length) return
  throw noArticle(
    path,
    `this web page is a list of ${links.length} links; give the pages they lead to`,
  )
}

function noArticle(path: string, message: string): ReadError {
  return new ReadError('NO_ARTICLE', `${path}: ${message}`)
}
