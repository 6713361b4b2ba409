import type { Document } from '../../src/model/document.ts'

export type ShortArticle = readonly [date: string, title: string, text: string]

/** One clean article of a paper of Chongqing, as a document of that key. */
export function documentOfArticle(
  key: string,
  [date, title, text]: ShortArticle,
  publisher = '巴山晚报',
): Document {
  return {
    key,
    contentHash: `hash of ${key}`,
    source: key,
    kind: 'article',
    text,
    title,
    date: { value: date, origin: 'option' },
    region: { value: '500000', origin: 'option' },
    publisher: { value: publisher, origin: 'option' },
  }
}
