// Articles as they are kept in the graph in, the articles that were read, to be read again, out.
import type { Article } from '../model/article.ts'
import type { Attributed, Document, Origin } from '../model/document.ts'
import type { Row } from '../stores/graph-store.ts'

export type StoredArticle = {
  readonly article: Article
  /** Key of a document that holds it. */
  readonly documentKey: string
}

/** Rows of `gather-articles`. */
export function toStoredArticle({ article, documentKey }: Row): StoredArticle {
  const row = article as Row
  const [id, text] = [String(row['id']), String(row['text'])]
  return {
    documentKey: String(documentKey),
    article: {
      id,
      source: String(documentKey),
      index: Number(row['index']),
      title: row['hasTitle'] === true ? String(row['title']) : '',
      ...optional(row, 'subtitle'),
      ...optional(row, 'byline'),
      text,
      sourceOffsets: [],
      titleSourceOffsets: [],
      blocks: [],
      ...attributed(row, 'publisher'),
      ...attributed(row, 'date', 'dateOrigin'),
      ...attributed(row, 'region', 'regionOrigin'),
      layoutConfidence: Number(row['layoutConfidence']),
    },
  }
}

/** What rows of articles need to know of their document: the document itself is not written again. */
export function documentOf(key: string): Document {
  return { key, contentHash: key, source: key, kind: 'article', text: '' }
}

function optional(row: Row, name: string): Readonly<Record<string, string>> {
  const value = row[name]
  return typeof value === 'string' ? { [name]: value } : {}
}

function attributed(
  row: Row,
  name: string,
  origin?: string,
): Readonly<Record<string, Attributed<string>>> {
  const value = row[name]
  if (typeof value !== 'string') return {}
  const from = (origin === undefined ? 'record' : row[origin]) as Origin
  return { [name]: { value, origin: from } }
}
