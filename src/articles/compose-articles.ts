// Block[] in, Article[] out.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { composeCleanArticle } from './compose-clean-article.ts'

export function composeArticles(
  document: Document,
  blocks: readonly Block[],
): {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
} {
  return { articles: [composeCleanArticle(document, blocks)], notices: [] }
}
