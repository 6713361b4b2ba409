// A document in, the same to be read in simplified characters out; and what was read of it with the characters as written again.
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { ArticleExtraction } from '../model/extraction.ts'
import type { Field, Span } from '../model/span.ts'
import { foldTraditional } from './fold-traditional.ts'

/** The document itself where nothing in it is traditional. */
export function foldDocument(document: Document): Document {
  const text = foldTraditional(document.text)
  const title = document.title === undefined ? undefined : foldTraditional(document.title)
  if (text === document.text && title === document.title) return document
  const { subtitle } = document
  return {
    ...document,
    text,
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle: foldTraditional(subtitle) }),
  }
}

/** A block of the folded document with the characters of the document; those that repair changed stay. */
export function unfoldBlock(block: Block, folded: Document, document: Document): Block {
  return { ...block, text: unfold(block.text, block.sourceOffsets, folded, document) }
}

/** The same for an article. */
export function unfoldArticle(article: Article, folded: Document, document: Document): Article {
  const text = unfold(article.text, article.sourceOffsets, folded, document)
  const isGivenTitle = article.title === folded.title
  /** Byline and subtitle stand in the text. */
  const written = (part: string) => {
    const at = article.text.indexOf(part)
    return at < 0 ? part : text.slice(at, at + part.length)
  }
  return {
    ...article,
    text,
    title:
      isGivenTitle && document.title !== undefined
        ? document.title
        : unfold(article.title, article.titleSourceOffsets, folded, document),
    ...(article.subtitle === undefined ? {} : { subtitle: written(article.subtitle) }),
    ...(article.byline === undefined ? {} : { byline: written(article.byline) }),
    blocks: article.blocks.map((block) => unfoldBlock(block, folded, document)),
  }
}

function unfold(
  text: string,
  sourceOffsets: readonly number[],
  folded: Document,
  document: Document,
): string {
  return sourceOffsets
    .map((offset, at) =>
      offset >= 0 && folded.text[offset] === text[at] ? document.text[offset] : text[at],
    )
    .join('')
}

/** What the stages are given of an article; the article itself where nothing in it is traditional. */
export function foldArticle(article: Article): Article {
  const title = foldTraditional(article.title)
  const text = foldTraditional(article.text)
  if (title === article.title && text === article.text) return article
  const { publisher } = article
  return {
    ...article,
    title,
    text,
    ...(publisher === undefined
      ? {}
      : { publisher: { ...publisher, value: foldTraditional(publisher.value) } }),
  }
}

/** What was read from the folded article, every surface as the article writes it; names of entities, indicators and events stay simplified. */
export function unfoldExtraction(
  extraction: ArticleExtraction,
  article: Article,
): ArticleExtraction {
  const written = (field: Field, { start, end }: Span) => article[field].slice(start, end)
  return {
    ...extraction,
    article,
    sentences: extraction.sentences.map((sentence) => ({
      ...sentence,
      text: written(sentence.field, sentence),
    })),
    links: extraction.links.map((link) => ({
      ...link,
      mention: { ...link.mention, surface: written(link.mention.field, link.mention) },
    })),
    events: extraction.events.map((event) => ({
      ...event,
      trigger: { ...event.trigger, text: written(event.field, event.trigger) },
      ...(event.under === undefined
        ? {}
        : { under: event.under.map((tie) => ({ ...tie, text: written('text', tie) })) }),
      ...(event.time && { time: { ...event.time, text: written('text', event.time) } }),
      ...(event.saidBy && { saidBy: { ...event.saidBy, text: written('text', event.saidBy) } }),
    })),
    observations: extraction.observations.map((observation) => ({
      ...observation,
      span: { ...observation.span, text: written('text', observation.span) },
      ...(observation.ofEvent === undefined
        ? {}
        : { ofEvent: { ...observation.ofEvent, text: written('text', observation.ofEvent) } }),
      ...(observation.saidBy && {
        saidBy: { ...observation.saidBy, text: written('text', observation.saidBy) },
      }),
    })),
  }
}

/** The same for one mention, or one reading that may have become one. */
export function unfoldTrace<T extends Span & { readonly field: Field; readonly surface: string }>(
  trace: T,
  article: Article,
): T {
  return { ...trace, surface: article[trace.field].slice(trace.start, trace.end) }
}
