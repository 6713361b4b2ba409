// A web page's bytes in, its articles out as Documents: the text by e-paper elements or Readability, the rest by the page's own fields.
import { Readability } from '@mozilla/readability'
import type { Document } from '../model/document.ts'
import { describeDocument, type InputName } from './describe-document.ts'
import { fieldsOf, type HtmlFields } from './html-fields.ts'
import { type HtmlElement, type HtmlPage, openHtml } from './html-page.ts'
import { paragraphsOf } from './html-text.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { ReadError } from './read-error.ts'
import type { ReadOptions } from './read-options.ts'

/** Elements that hold the text and nothing else, as e-paper systems and schema.org call them. */
const bodySelectors = [
  'founder-content',
  '#ozoom',
  '[itemprop=articleBody]',
  '#articleContent',
  '.article-content',
  '#zoom',
]
/** Fewest characters of an article. */
const shortest = 20

/** Throws ReadError `NO_ARTICLE` where the page has no running text. */
export function readHtml(
  name: InputName,
  bytes: Uint8Array,
  options: ReadOptions,
): readonly Document[] {
  const page = openHtml(bytes, name.path)
  const root = page.open()
  const fields = fieldsOf(page, root)
  const articles = [...root.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1, h2, h3') && longEnough(paragraphsOf(article)),
  )
  if (articles.length > 1)
    return articles.map((article, index) =>
      articleDocument(
        { path: `${name.path}#${index + 1}`, source: `${name.source}#${index + 1}` },
        { ...dateAndPlace(fields), ...fieldsOf({ ...page, source: '' }, article) },
        paragraphsOf(article),
        options,
      ),
    )
  const paragraphs = bodyOf(page, root)
  if (!longEnough(paragraphs))
    throw new ReadError(
      'NO_ARTICLE',
      `${name.path}: no article found in this web page; give its text as .txt`,
    )
  return [articleDocument(name, fields, paragraphs, options)]
}

function dateAndPlace({ date, publisher }: HtmlFields): HtmlFields {
  return { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) }
}

function longEnough(paragraphs: readonly string[]): boolean {
  return paragraphs.join('').length >= shortest
}

function bodyOf(page: HtmlPage, root: HtmlElement): readonly string[] {
  for (const selector of bodySelectors) {
    const element = root.querySelector(selector)
    const paragraphs = element ? paragraphsOf(element) : []
    if (longEnough(paragraphs)) return paragraphs
  }
  // Chinese says in 60 characters what the library's default of 500 expects of English.
  const settings = { charThreshold: 60, serializer: (element: unknown) => element as HtmlElement }
  const read = new Readability(page.open() as never, settings).parse()
  const paragraphs = read?.content ? paragraphsOf(read.content) : []
  return longEnough(paragraphs) ? paragraphs : paragraphsOf(root.querySelector('body') ?? root)
}

/** What stands on the page for the reader's sake: no part of the article. */
const navigation =
  /^(?:[【[（(]?(?:打印|关闭|大|中|小|收藏|分享|纠错|返回顶部|上一篇|下一篇|字号|字体)[^。]{0,12}[】\]）)]?|分享到.{0,20}|扫一扫.{0,20}|来源[:：]\S{2,20}|(?:上|下)一[篇版].*|版权.{0,30}所有.*|(?:\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?)[^。]{0,40})$/

function articleDocument(
  name: InputName,
  fields: HtmlFields,
  paragraphs: readonly string[],
  options: ReadOptions,
): Document {
  const { kicker, subtitle, title, ...rest } = fields
  const headings = new Set([kicker, subtitle, title, `${kicker ?? ''}${title ?? ''}`])
  // The headlines stand above the text; the same words further down are part of it.
  const start = paragraphs.findIndex((text) => !headings.has(text) && !navigation.test(text))
  const body = paragraphs.slice(Math.max(0, start)).filter((text) => !navigation.test(text))
  const joined = [...(subtitle ? [subtitle] : []), ...body].join('\n')
  const { text, notices } = mendMojibake(joined, name)
  return describeDocument(
    name,
    {
      kind: 'article',
      text,
      ...(title ? { title: `${kicker ?? ''}${title}` } : {}),
      ...(subtitle ? { subtitle } : {}),
      ...(notices ? { notices } : {}),
      ...rest,
    },
    options,
  )
}
