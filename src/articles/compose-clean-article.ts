// A document that is one clean article in, that article out with its text untouched.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { articleId, describe } from './describe-article.ts'

/** 0, 1, 2 … */
function unmoved(length: number): readonly number[] {
  const offsets: number[] = []
  for (let at = 0; at < length; at++) offsets.push(at)
  return offsets
}

/** Offsets into the article's text are offsets into the document's: nothing is moved, only line ends at the end are cut. */
export function composeCleanArticle(document: Document, blocks: readonly Block[]): Article {
  const title = document.title ?? ''
  const text = document.text.replace(/\s+$/, '')
  return {
    ...describe(document),
    id: articleId(document, title, text),
    index: 0,
    title,
    ...(document.subtitle === undefined ? {} : { subtitle: document.subtitle }),
    text,
    sourceOffsets: unmoved(text.length),
    titleSourceOffsets: new Array<number>(title.length).fill(-1),
    blocks,
    layoutConfidence: 1,
  }
}
