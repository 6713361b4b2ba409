// Document and its blocks in, Article[] out: what is no story of its own first, then strands, stories with their headlines, what is left over.
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
import { leaveOutNotices } from './leave-out-notices.ts'
import { type Piece, placeLeftovers } from './place-leftovers.ts'
import { splitHeadings } from './split-headings.ts'
import { takeBriefs } from './take-briefs.ts'

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
  const news = leaveOutNotices(document, gathered)
  const said = dropPullQuotes(document, news.items)
  const { briefs, items: left } = takeBriefs(said.items)
  const strands = groupStrands(left)
  const items = splitHeadings(document, left, strands)
  const placed = placeLeftovers(document, items, chooseStories(strands, items))
  const placeOf = new Map(gathered.map((item, index) => [item, index]))
  const pieces = [...placed.pieces, ...briefs].sort(
    (a, b) => (placeOf.get(a.first) ?? 0) - (placeOf.get(b.first) ?? 0),
  )
  return {
    pieces: pieces.map(({ piece }) => piece),
    notices: [...news.notices, ...said.notices, ...placed.notices],
  }
}
