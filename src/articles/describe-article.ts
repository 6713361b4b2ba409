// What an article takes over from its document, and its id.
import type { Article } from '../model/article.ts'
import type { Document } from '../model/document.ts'
import { sha256 } from '../model/sha256.ts'

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
  return sha256(JSON.stringify([document.key, title, text])).slice(0, 24)
}
