import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { ArticleExtraction } from '../../src/model/extraction.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract, layOutArticles } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { zipOf } from './build-zip.ts'
import { readFileOf } from './read-all-of.ts'

const contentOf = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)))
const text = contentOf('../../src/data/samples/chongqing-2025-06-18.txt')
/** Given, for not every format has the masthead. */
const options = { date: '2025-06-18', region: '500000', publisher: '重庆新报' }

async function extracted(
  name: string,
  content: string | Uint8Array,
): Promise<readonly ArticleExtraction[]> {
  const read = await readFileOf(name, content, options)
  return read.flatMap((document) => {
    if (document.kind === 'failure') throw document.error
    return extract(document, knowledge).articles
  })
}

/** What an article says, a line a fact: names with what they were linked to, events, numbers. */
function factsOf(extractions: readonly ArticleExtraction[]): readonly string[] {
  return extractions.flatMap(({ article, entities, links, events, observations, relations }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    const nameOf = (id: string) => names.get(id) ?? id
    return [
      `title ${article.title}`,
      ...links.map(
        ({ mention, entity }) =>
          `${mention.field} ${mention.surface} ${mention.type} ${nameOf(entity)}`,
      ),
      ...events.map(
        ({ type, date, status, trigger }) => `event ${type} ${date} ${status} ${trigger.text}`,
      ),
      ...observations.map(
        ({ subject, indicator, value, unit }) =>
          `number ${nameOf(subject)} ${indicator} ${value} ${unit}`,
      ),
      ...relations.map(
        ({ type, source, target }) => `relation ${type} ${nameOf(source)} ${nameOf(target)}`,
      ),
    ]
  })
}

/** F1 of two lists of facts, each counted as often as it stands there. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  const shared = one.filter((fact) => {
    const at = left.indexOf(fact)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (one.length + other.length)
}

let knowledge: Knowledge
let plain: readonly string[]
let articles: readonly Article[]
beforeAll(async () => {
  knowledge = await loadKnowledge({})
  plain = factsOf(await extracted('page.txt', text))
  const [page] = await readFileOf('page.txt', text, options)
  if (page?.kind !== 'page') throw new Error('no page')
  articles = layOutArticles(page).articles
})

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asHtml = ({ title, text: body }: Article) =>
  `<article><h1>${escaped(title)}</h1>${body
    .split('\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n')}</article>`

/** As Founder's e-paper systems write it. */
const asPaperPage = ({ title, text: body }: Article) =>
  `<html><head><title>${escaped(title)}--重庆新报</title></head><body><ul><li><a href="node_1.htm">第3版：要闻</a></li></ul>
<!--enpproperty <date>2025-06-18 00:00:00.0</date><title>${escaped(title)}</title><introtitle></introtitle>/enpproperty-->
<founder-title>${escaped(title)}</founder-title><founder-content>${body
    .split('\n')
    .map((paragraph) => `<P>　　${escaped(paragraph)}</P>`)
    .join('')}</founder-content><div><a href="content_2.htm">下一篇</a></div></body></html>`

/** The same articles in each format that Yutu reads. */
const formats: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['page.pdf', () => contentOf('./fixtures/chongqing-2025-06-18.pdf')],
  ['page.zip', () => zipOf([{ path: 'day/page.txt', content: text }])],
  ['page.txt.gz', () => gzipSync(text)],
  ['page.html', () => `<html><body>${articles.map(asHtml).join('\n')}</body></html>`],
  [
    'page.md',
    () =>
      articles
        .map(({ title, text: body }) => `# ${title}\n\n${body.replaceAll('\n', '\n\n')}\n`)
        .join('\n'),
  ],
  [
    'page.jsonl',
    () => articles.map(({ title, text: body }) => JSON.stringify({ title, text: body })).join('\n'),
  ],
  [
    'pages.zip',
    () =>
      zipOf(
        articles.map((article, index) => ({
          path: `${index}.html`,
          content: `<body>${asHtml(article)}</body>`,
        })),
      ),
  ],
  [
    'paper.zip',
    () =>
      zipOf(
        articles.map((article, index) => ({
          path: `2025-06/18/content_${index}.htm`,
          content: asPaperPage(article),
        })),
      ),
  ],
  [
    'paper-page.html',
    () =>
      `<html><body>${articles
        .map(
          (article) => `<div class="article">${asHtml(article).replace(/<\/?article>/g, '')}</div>`,
        )
        .join('\n')}</body></html>`,
  ],
]

for (const [name, make] of formats)
  test(`${name}: the same facts as from the text, within a point`, async () => {
    const facts = factsOf(await extracted(name, make()))
    expect(plain.length).toBeGreaterThan(100)
    const missing = plain.filter((fact) => !facts.includes(fact))
    expect(likeness(facts, plain), missing.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
