// A web page in, its articles out where it shows several: blocks of one kind, or headings each with a report below.
import type { HtmlElement } from './html-page.ts'
import { paragraphsOf } from './html-text.ts'

/** One of several articles; `element` holds it and nothing else, where one does. */
export type HtmlArticle = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly element?: HtmlElement
}

/** Fewest characters of an article. */
const shortest = 20
/** Share of the page's running text that they must have: other news beside an article is less. */
const leastShare = 0.5

const reportStart =
  /^(?:本报(?:讯|电|记者)|[\u4e00-\u9fff]{2,8}[社网台报]\S{0,12}[讯电]|[□■]|[（(]?(?:全媒体|融媒体|首席)?记者)/

/** Empty where the page shows one article, or none. */
export function severalArticles(root: HtmlElement): readonly HtmlArticle[] {
  const page = runningText(paragraphsOf(root.querySelector('body') ?? root))
  for (const find of [systemArticles, blockArticles, flatArticles]) {
    const articles = find(root)
    const own = articles.reduce((sum, { paragraphs }) => sum + runningText(paragraphs), 0)
    if (articles.length > 1 && own >= leastShare * page) return articles
  }
  return []
}

export function isArticle(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('')
  return text.length >= shortest && /[，。！？]/.test(text)
}

/** Characters in paragraphs that end a sentence. */
function runningText(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + (/[。！？]/.test(text) ? text.length : 0), 0)
}

/** `<founder-title>` and `<founder-content>` in turn. */
function systemArticles(root: HtmlElement): readonly HtmlArticle[] {
  const titles = [...root.querySelectorAll('founder-title')]
  const contents = [...root.querySelectorAll('founder-content')]
  if (titles.length !== contents.length) return []
  return contents.map((content, index) => ({
    title: titleIn(titles[index]),
    paragraphs: paragraphsOf(content),
  }))
}

/** Elements of one name and class, each with a heading: those that have most of the text. */
function blockArticles(root: HtmlElement): readonly HtmlArticle[] {
  const groups = new Map<string, Map<HtmlElement, HtmlArticle>>()
  for (const heading of root.querySelectorAll('h1, h2, h3, h4')) {
    const element = heading.parentElement
    if (!element || /^(?:BODY|HTML|HEADER)$/i.test(element.nodeName)) continue
    const paragraphs = paragraphsOf(element)
    if (!isArticle(paragraphs)) continue
    const kind = `${element.nodeName}.${element.getAttribute('class') ?? ''}`
    const group = groups.get(kind) ?? new Map<HtmlElement, HtmlArticle>()
    if (!group.has(element)) group.set(element, { title: titleIn(heading), paragraphs, element })
    groups.set(kind, group)
  }
  const lengthOf = (group: ReadonlyMap<HtmlElement, HtmlArticle>) =>
    [...group.values()].reduce((sum, { paragraphs }) => sum + runningText(paragraphs), 0)
  const several = [...groups.values()].filter(({ size }) => size > 1)
  const [largest] = several.sort((one, two) => lengthOf(two) - lengthOf(one))
  return largest ? [...largest.values()] : []
}

/** Headings of one level in one element, the text below each beginning as a report does. */
function flatArticles(root: HtmlElement): readonly HtmlArticle[] {
  for (const level of ['h1', 'h2', 'h3', 'h4']) {
    const first = root.querySelector(level)
    const siblings = [...(first?.parentElement?.children ?? [])]
    const starts = siblings.flatMap((element, index) =>
      element.nodeName.toLowerCase() === level ? [index] : [],
    )
    const articles = starts.map((start, index) => ({
      title: titleIn(siblings[start]),
      paragraphs: siblings.slice(start + 1, starts[index + 1]).flatMap(paragraphsOf),
    }))
    if (
      articles.length > 1 &&
      articles.every(({ paragraphs }) => reportStart.test(paragraphs[0] ?? ''))
    )
      return articles
  }
  return []
}

function titleIn(element: HtmlElement | undefined): string {
  return element ? paragraphsOf(element).join('') : ''
}
