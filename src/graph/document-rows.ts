// Document, article and sentence in, their rows out.
import type { Article, Sentence } from '../model/article.ts'
import type { Document } from '../model/document.ts'
import type { ArticleRow, DocumentRow, SentenceRow, SourceRow } from '../model/graph-change.ts'
import { sentenceIdOf } from './anchors.ts'
import { documentIdOf, stableId } from './stable-id.ts'

/** So many characters of a text stand for it where it has no title. */
const shownCharacters = 24

export function toDocumentRow(document: Document): DocumentRow {
  const { key, contentHash, source, kind, date, region, url } = document
  return {
    id: documentIdOf(key),
    key,
    contentHash,
    name: source,
    kind,
    ...(date === undefined ? {} : { date: date.value }),
    ...(region === undefined ? {} : { region: region.value }),
    ...(url === undefined ? {} : { url }),
  }
}

export function toSourceRow({ publisher }: Document): SourceRow | undefined {
  if (publisher === undefined || publisher.value === '') return undefined
  return { id: stableId('source', publisher.value), name: publisher.value }
}

export function toArticleRow(article: Article): Omit<ArticleRow, 'documentId'> {
  const { id, index, title, subtitle, byline, text, date, region, publisher } = article
  return {
    id,
    index,
    title: title === '' ? beginningOf(text) : title,
    hasTitle: title !== '',
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(byline === undefined ? {} : { byline }),
    text,
    ...(date === undefined ? {} : { date: date.value, dateOrigin: date.origin }),
    ...(region === undefined ? {} : { region: region.value, regionOrigin: region.origin }),
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    layoutConfidence: article.layoutConfidence,
  }
}

export function toSentenceRow(sentence: Sentence, articleId: string): SentenceRow {
  const { field, index, start, end, text } = sentence
  const id = sentenceIdOf(articleId, field, start, end)
  return { id, articleId, name: beginningOf(text), field, index, start, end, text }
}

function beginningOf(text: string): string {
  const [line = ''] = text.trim().split('\n')
  const characters = [...line]
  return characters.length <= shownCharacters
    ? line
    : `${characters.slice(0, shownCharacters).join('')}…`
}
