// Document and its blocks in, Article[] out: parts, strands, stories with their headlines, then what is left over.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { assembleArticle } from './assemble-article.ts'
import { chooseStories } from './choose-stories.ts'
import { composeCleanArticle } from './compose-clean-article.ts'
import { cutPages } from './cut-pages.ts'
import { dropPullQuotes } from './drop-pull-quotes.ts'
import { gatherItems, type Item } from './gather-items.ts'
import { groupStrands } from './group-strands.ts'
import { type Piece, placeLeftovers } from './place-leftovers.ts'
import { splitBriefs } from './split-briefs.ts'
import { splitHeadings } from './split-headings.ts'

export function composeArticles(
  document: Document,
  blocks: readonly Block[],
): {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
} {
  if (document.kind === 'article')
    return { articles: [composeCleanArticle(document, blocks)], notices: [] }
  const pages = cutPages(gatherItems(blocks)).map((items) => composePage(document, items))
  const pieces = pages.flatMap((page) => page.pieces)
  const notices = pages.flatMap((page) => page.notices)
  return {
    articles: pieces.map((piece, index) => assembleArticle(document, piece, index)),
    notices:
      pieces.length > 0
        ? notices
        : [
            ...notices,
            {
              level: 'error',
              stage: 'articles',
              rule: 'page-without-article',
              message: `${document.source}: no article found on this page; give a clean text with --clean`,
              place: document.source,
            },
          ],
  }
}

function composePage(
  document: Document,
  gathered: readonly Item[],
): { readonly pieces: readonly Piece[]; readonly notices: readonly Notice[] } {
  const strands = groupStrands(gathered.filter((item) => item.kind === 'part'))
  const items = splitHeadings(document, gathered, strands)
  const placed = placeLeftovers(document, items, chooseStories(strands, items))
  const { pieces, notices } = dropPullQuotes(document, placed.pieces)
  return { pieces: splitBriefs(pieces, items), notices: [...placed.notices, ...notices] }
}
