// Table of contents: the whole way from a document to a graph change, stage by stage.
import { composeArticles } from './articles/compose-articles.ts'
import { tieChain } from './chain/tie-chain.ts'
import { linkMentions } from './entities/link-mentions.ts'
import { findEvents } from './events/find-events.ts'
import { judgeMentions } from './identity/judge-mentions.ts'
import { splitLinks } from './identity/split-links.ts'
import { findObservations } from './indicators/find-observations.ts'
import { layOut } from './layout/lay-out.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Article } from './model/article.ts'
import type { Block } from './model/block.ts'
import type { Document } from './model/document.ts'
import type { ArticleExplanation, LinkTrace, ProposalTrace, Witness } from './model/explanation.ts'
import type { ArticleExtraction, Extraction } from './model/extraction.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { Notice } from './model/notice.ts'
import { findPolicies } from './policies/find-policies.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { chainPlaces } from './relations/chain-places.ts'
import { findRelations } from './relations/find-relations.ts'
import { attribute } from './speakers/attribute.ts'
import { findSayings } from './speakers/find-sayings.ts'
import {
  foldArticle,
  foldDocument,
  unfoldArticle,
  unfoldBlock,
  unfoldExtraction,
  unfoldTrace,
} from './text/fold-document.ts'
import { splitSentences } from './text/split-sentences.ts'
import { tokenize } from './text/tokenize.ts'
import { findTimes } from './times/find-times.ts'

export { toGraphChange } from './graph/to-graph-change.ts'

/** Reads one document. The same document and knowledge give the same extraction, ids included. */
export function extract(document: Document, knowledge: Knowledge): Extraction {
  const { articles, notices } = layOutArticles(document)
  return { document, articles: extractArticles(articles, knowledge), notices }
}

/** Reads several documents, as `extract` reads each, in less time: see `readArticles`. */
export function extractAll(
  documents: readonly Document[],
  knowledge: Knowledge,
): readonly Extraction[] {
  const pages = documents.map((document) => ({ document, ...layOutArticles(document) }))
  const extractions = extractArticles(
    pages.flatMap(({ articles }) => articles),
    knowledge,
  )
  let next = 0
  return pages.map(({ document, articles, notices }) => {
    const first = next
    next += articles.length
    return { document, articles: extractions.slice(first, next), notices }
  })
}

/** The first two stages alone: the blocks of a page and its articles. */
export function layOutArticles(document: Document): {
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
} {
  const folded = foldDocument(document)
  const { blocks, notices } = layOut(folded)
  const composed = composeArticles(folded, blocks)
  const isFolded = folded !== document
  return {
    blocks: isFolded ? blocks.map((block) => unfoldBlock(block, folded, document)) : blocks,
    articles: isFolded
      ? composed.articles.map((article) => unfoldArticle(article, folded, document))
      : composed.articles,
    notices: [...notices, ...composed.notices],
  }
}

/** The article read, and every decision on its names with the reason: what `extract` itself decides, told on the way. */
export function explainArticle(article: Article, knowledge: Knowledge): ArticleExplanation {
  const proposals: ProposalTrace[] = []
  const links: LinkTrace[] = []
  const [extraction] = extractArticles([article], knowledge, {
    proposal: (trace) => proposals.push(unfoldTrace(trace, article)),
    link: (trace) => links.push({ ...trace, mention: unfoldTrace(trace.mention, article) }),
  })
  if (extraction === undefined) throw new Error(`Article ${article.id} was read as none`)
  return { extraction, proposals, links }
}

/** Reads articles that were laid out before. Stages read simplified characters; what they found is given in the article's own. */
export function extractArticles(
  articles: readonly Article[],
  knowledge: Knowledge,
  witness?: Witness,
): readonly ArticleExtraction[] {
  const folded = articles.map(foldArticle)
  return readArticles(folded, knowledge, witness).map((extraction, at) => {
    const article = articles[at]
    return article === undefined || article === folded[at]
      ? extraction
      : unfoldExtraction(extraction, article)
  })
}

/** The stages up to linking: what is named in each article, and what each name stands for. */
export function linkArticles(
  articles: readonly Article[],
  knowledge: Knowledge,
  witness?: Witness,
) {
  const worded = articles.map((article) => {
    const sentences = splitSentences(article)
    return { article, sentences, tokens: tokenize(sentences, knowledge.segment) }
  })
  const mentions = findMentions(worded, knowledge, witness)
  const { judged } = knowledge
  return worded.map((read, at) => {
    const { article, sentences } = read
    const found = mentions[at] ?? []
    if (judged === undefined)
      return { ...read, ...linkMentions(article, found, knowledge, witness) }
    const named = judgeMentions(article, sentences, found, judged)
    const linked = linkMentions(article, named, knowledge, witness)
    return { ...read, ...splitLinks(article.id, linked, judged) }
  })
}

/**
 * Each stage reads all articles before the next begins: the stages' code and tables together are larger than a processor's
 * cache, and fetched anew for each article they cost a quarter of the time.
 */
function readArticles(
  articles: readonly Article[],
  knowledge: Knowledge,
  witness: Witness | undefined,
): readonly ArticleExtraction[] {
  return linkArticles(articles, knowledge, witness)
    .map((linked) => ({
      ...linked,
      times: findTimes(linked.sentences, linked.article.date?.value),
      quantities: findQuantities(linked.sentences),
    }))
    .map((reading) => ({ reading, sayings: findSayings(reading) }))
    .map(({ reading, sayings }) => {
      const found = findEvents(reading, knowledge.eventModels)
      return { reading, sayings, events: attribute(found, sayings, ({ trigger }) => trigger) }
    })
    .map(({ reading, sayings, events }) => {
      const found = findObservations(reading)
      return { reading, events, observations: attribute(found, sayings, ({ span }) => span) }
    })
    .map((told) => ({ ...told, relations: findRelations(told.reading, told.events, knowledge) }))
    .map(({ reading, events, observations, relations }) => ({
      article: reading.article,
      sentences: reading.sentences,
      entities: reading.entities,
      links: reading.links,
      ...tieChain(reading, events, observations),
      relations,
      policies: findPolicies(reading, events, relations, knowledge),
      hierarchy: chainPlaces(reading, relations, knowledge),
    }))
}
