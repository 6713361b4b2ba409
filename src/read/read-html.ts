// A web page's bytes in, its articles out as Documents: the text of each, the rest by the page's own fields.
import type { Document } from '../model/document.ts'
import { describeDocument, type InputName } from './describe-document.ts'
import { isArticle, severalArticles } from './html-articles.ts'
import { bodyOf } from './html-body.ts'
import { fieldsOf, type HtmlFields } from './html-fields.ts'
import { openHtml } from './html-page.ts'
import { mendMojibake } from './mend-mojibake.ts'
import type { ReadOptions } from './read-options.ts'

/** Throws ReadError `NO_ARTICLE` where the page has no running text. */
export function readHtml(
  name: InputName,
  bytes: Uint8Array,
  options: ReadOptions,
): readonly Document[] {
  const page = openHtml(bytes, name.path)
  const root = page.open()
  const fields = fieldsOf(page, root)
  const articles = severalArticles(root).filter(({ paragraphs }) => isArticle(paragraphs))
  if (articles.length > 1)
    return articles.map(({ title, paragraphs, element }, index) =>
      articleDocument(
        { path: `${name.path}#${index + 1}`, source: `${name.source}#${index + 1}` },
        {
          ...dateAndPlace(fields),
          title,
          ...(element ? fieldsOf({ ...page, source: '' }, element) : {}),
        },
        paragraphs,
        options,
      ),
    )
  return [articleDocument(name, fields, bodyOf(page, root, name.path), options)]
}

function dateAndPlace({ date, publisher }: HtmlFields): HtmlFields {
  return { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) }
}

/** What stands on the page for the reader's sake: no part of the article. */
const navigation =
  /^(?:[【[（(]?(?:打印|关闭|大|中|小|收藏|分享|纠错|返回顶部|上一篇|下一篇|字号|字体)[^。]{0,12}[】\]）)]?|分享到.{0,20}|扫一扫.{0,20}|来源[:：]\S{2,20}|(?:发布)?(?:日期|时间)[:：][^。]{0,60}|[（(【]?(?:责任编辑|责编|编辑|校对|审核|监制)[\s:：/][^。]{1,40}|(?:上|下)一[篇版].*|版权.{0,30}所有.*|(?:\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?)[^。]{0,40})$/

/** Characters of a text within which it says who wrote it. */
const lead = 80

function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

function articleDocument(
  name: InputName,
  fields: HtmlFields,
  paragraphs: readonly string[],
  options: ReadOptions,
): Document {
  const { kicker, subtitle, title, byline, ...rest } = fields
  const headings = new Set([kicker, subtitle, title, `${kicker ?? ''}${title ?? ''}`])
  // The headlines stand above the text; the same words further down are part of it.
  const start = paragraphs.findIndex((text) => !headings.has(text) && !navigation.test(text))
  const body = paragraphs.slice(Math.max(0, start)).filter((text) => !navigation.test(text))
  const isSigned = byline && !unspaced(body.join('').slice(0, lead)).includes(unspaced(byline))
  const joined = [...(subtitle ? [subtitle] : []), ...(isSigned ? [byline] : []), ...body].join(
    '\n',
  )
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
