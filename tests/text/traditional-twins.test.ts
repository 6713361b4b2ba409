// Our own gold articles in Taiwan's and in Hong Kong's characters give what their simplified twins give.
import { readdirSync, readFileSync } from 'node:fs'
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'
import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { ArticleExtraction } from '../../src/model/extraction.ts'
import { extract } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'

const folder = new URL('../gold/own/', import.meta.url)
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    gold: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    text: readFileSync(new URL(file.replace(/json$/, 'txt'), folder), 'utf8'),
  }))

const documentOf = ({ gold, text }: (typeof articles)[number], write: (text: string) => string) =>
  ({
    key: gold.id,
    contentHash: gold.id,
    source: gold.id,
    kind: 'article',
    text: write(text),
    title: write(gold.title),
    date: { value: gold.date, origin: 'record' },
    region: { value: gold.region, origin: 'record' },
  }) satisfies Document

const join = (...parts: readonly unknown[]) => parts.join(' ')
const measures: Readonly<Record<string, (read: ArticleExtraction) => readonly string[]>> = {
  names: ({ links }) =>
    links.map(({ mention: { field, start, end, type } }) => join(field, start, end, type)),
  links: ({ links }) =>
    links.map(({ mention: { field, start, end }, entity }) => join(field, start, end, entity)),
  events: ({ events }) =>
    events.map(({ type, trigger: { start, end }, date, arguments: roles }) =>
      join(type, start, end, date, JSON.stringify(roles)),
    ),
  observations: ({ observations }) =>
    observations.map(({ span: { start, end }, value, unit, asOf, period, subject }) =>
      join(start, end, value, unit, asOf, period, subject),
    ),
}

function agreement(left: readonly string[], right: readonly string[]): number {
  const both = left.filter((one) => right.includes(one)).length
  return (200 * both) / (left.length + right.length)
}

const knowledge = await loadKnowledge()
const readAll = (write: (text: string) => string) =>
  articles.map((article) => {
    const read = extract(documentOf(article, write), knowledge).articles[0]
    if (read === undefined) throw new Error(`${article.gold.id} gave no article`)
    return read
  })
const simplified = readAll((text) => text)

/** Only what keeps every offset where it was: 〸 and the like are other planes. */
const writerOf = (locale: 'tw' | 'hk') => {
  const convert = ConverterFactory(...[from['cn'], to[locale]].map((groups) => groups ?? []))
  return (text: string) =>
    text
      .split('\n')
      .map((line) => {
        const written = convert(line)
        return written.length === line.length ? written : line
      })
      .join('\n')
      .replaceAll('“', '「')
      .replaceAll('”', '」')
}

for (const locale of ['tw', 'hk'] as const) {
  const write = writerOf(locale)
  const traditional = readAll(write)

  test(`twelve articles are really written in the characters of ${locale}`, () => {
    expect(articles.length).toBeGreaterThanOrEqual(10)
    for (const [index, { article }] of traditional.entries()) {
      expect(article.text).toBe(write(simplified[index]?.article.text ?? ''))
      expect(article.text).not.toBe(simplified[index]?.article.text)
    }
  })

  for (const [name, keysOf] of Object.entries(measures))
    test(`${name} agree within 2 points (${locale})`, () => {
      const keyed = [traditional, simplified].map((side) =>
        side.flatMap((read, index) => keysOf(read).map((key) => `${index} ${key}`)),
      )
      expect(agreement(keyed[0] ?? [], keyed[1] ?? [])).toBeGreaterThanOrEqual(98)
    })

  test(`surfaces, triggers and quotes are slices of the text as written (${locale})`, () => {
    for (const { article, links, events, observations, sentences } of traditional) {
      for (const { mention } of links)
        expect(article[mention.field].slice(mention.start, mention.end)).toBe(mention.surface)
      for (const { field, trigger } of events)
        expect(article[field].slice(trigger.start, trigger.end)).toBe(trigger.text)
      for (const { span } of observations)
        expect(article.text.slice(span.start, span.end)).toBe(span.text)
      for (const { field, start, end, text } of sentences)
        expect(article[field].slice(start, end)).toBe(text)
    }
  })
}
