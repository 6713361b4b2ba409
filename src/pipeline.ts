// Table of contents: the whole way from a document to a graph change, stage by stage.
import { composeArticles } from './articles/compose-articles.ts'
import { tieChain } from './chain/tie-chain.ts'
import { linkMentions } from './entities/link-mentions.ts'
import { findEvents } from './events/find-events.ts'
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
  return {
    document,
    articles: articles.map((article) => extractArticle(article, knowledge)),
    notices,
  }
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
  const extraction = extractArticle(article, knowledge, {
    proposal: (trace) => proposals.push(unfoldTrace(trace, article)),
    link: (trace) => links.push({ ...trace, mention: unfoldTrace(trace.mention, article) }),
  })
  return { extraction, proposals, links }
}

/** Stages read simplified characters; what they found is given in the article's own. */
function extractArticle(
  article: Article,
  knowledge: Knowledge,
  witness?: Witness,
): ArticleExtraction {
  const folded = foldArticle(article)
  const extraction = readArticle(folded, knowledge, witness)
  return folded === article ? extraction : unfoldExtraction(extraction, article)
}

/** The stages up to linking: what is named in an article, and what each name stands for. */
export function linkArticle(article: Article, knowledge: Knowledge, witness?: Witness) {
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const mentions = findMentions(article, sentences, tokens, knowledge, witness)
  const { entities, links } = linkMentions(article, mentions, knowledge, witness)
  return { article, sentences, tokens, entities, links }
}

function readArticle(
  article: Article,
  knowledge: Knowledge,
  witness: Witness | undefined,
): ArticleExtraction {
  const linked = linkArticle(article, knowledge, witness)
  const { sentences, entities, links } = linked
  const reading = {
    ...linked,
    times: findTimes(sentences, article.date?.value),
    quantities: findQuantities(sentences),
  }
  const sayings = findSayings(reading)
  const events = attribute(
    findEvents(reading, knowledge.eventModels),
    sayings,
    ({ trigger }) => trigger,
  )
  const observations = attribute(findObservations(reading), sayings, ({ span }) => span)
  const relations = findRelations(reading, events, knowledge)
  return {
    article,
    sentences,
    entities,
    links,
    ...tieChain(reading, events, observations),
    relations,
    policies: findPolicies(reading, events, relations, knowledge),
    hierarchy: chainPlaces(reading, relations, knowledge),
  }
}
