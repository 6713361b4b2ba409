// What an article takes over from its document, and its id.
import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import type { Document } from '../model/document.ts'

export function describe(
  document: Document,
): Pick<Article, 'source' | 'publisher' | 'date' | 'region'> {
  const { source, publisher, date, region } = document
  return {
    source,
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(region ? { region } : {}),
  }
}

/** Hash of document key, title and text: 24 hex digits. */
export function articleId(document: Document, title: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([document.key, title, text]))
    .digest('hex')
    .slice(0, 24)
}
