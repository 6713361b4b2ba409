import type { Document } from '../../src/model/document.ts'

/** A page as `read` would give it. */
export function pageDocument(text: string): Document {
  return { key: 'page.txt', contentHash: 'hash', source: 'page.txt', kind: 'page', text }
}
