// Block[] in, Article[] out.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'

export function composeArticles(
  _document: Document,
  _blocks: readonly Block[],
): {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
} {
  return { articles: [], notices: [] }
}
