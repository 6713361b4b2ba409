// Reads what was taken in: articles with their sentences and facts, documents, publishers.
import type { EntityType } from '../model/ontology.ts'
import {
  type ArticleRecord,
  type DocumentRecord,
  type SentenceRecord,
  type SourceRecord,
  toArticle,
  toDocument,
  toSentence,
  toSource,
} from './article-records.ts'
import { map, text } from './columns.ts'
import { toMention } from './evidence-records.ts'
import { articleParameters, type Given, listOrNull } from './filters.ts'
import type { PageArguments } from './page.ts'
import type {
  ArticlePage,
  DocumentPage,
  EntityPage,
  EventPage,
  MentionPage,
  ObservationPage,
  SentencePage,
  SourcePage,
} from './pages.ts'
import type { Reading } from './reading.ts'
import { toEntity, toEvent, toObservation } from './records.ts'
import type { ArticleFilter } from './resolver-types.ts'

type TypesAndPage = PageArguments & { readonly types?: Given<readonly EntityType[]> }

export type ArticleReader = {
  readonly articles: (
    wanted: PageArguments & { readonly filter?: Given<ArticleFilter> },
  ) => Promise<ArticlePage>
  readonly textOf: (article: ArticleRecord) => Promise<string>
  readonly documentOf: (article: ArticleRecord) => Promise<DocumentRecord>
  readonly sentencesOf: (article: ArticleRecord, page: PageArguments) => Promise<SentencePage>
  readonly mentionsIn: (article: ArticleRecord, wanted: TypesAndPage) => Promise<MentionPage>
  readonly entitiesIn: (article: ArticleRecord, wanted: TypesAndPage) => Promise<EntityPage>
  readonly eventsIn: (article: ArticleRecord, page: PageArguments) => Promise<EventPage>
  readonly observationsIn: (article: ArticleRecord, page: PageArguments) => Promise<ObservationPage>
  readonly articleOf: (sentence: SentenceRecord) => Promise<ArticleRecord>
  readonly documents: (page: PageArguments) => Promise<DocumentPage>
  readonly articlesOf: (document: DocumentRecord, page: PageArguments) => Promise<ArticlePage>
  readonly sourceOf: (document: DocumentRecord) => Promise<SourceRecord | undefined>
  readonly sources: (page: PageArguments) => Promise<SourcePage>
  readonly documentsOf: (source: SourceRecord, page: PageArguments) => Promise<DocumentPage>
}

export function createArticleReader({ rowsOf, lists, presentId }: Reading): ArticleReader {
  /** The one row of a node that cannot lack it. */
  const rowOf = async (statement: string, id: string) => {
    const [row] = await rowsOf(statement, id)
    if (row === undefined) throw new Error(`cypher/${statement}.cypher found nothing for '${id}'`)
    return row
  }
  return {
    articles: async ({ filter, ...page }) =>
      lists.top({
        name: 'articles',
        page,
        parameters: {
          ...articleParameters(filter),
          mentions: await presentId(filter?.mentions),
        },
        toItem: (row) => toArticle(map(row, 'article')),
      }),
    textOf: async ({ id }) => text(await rowOf('read-article-texts', id), 'text'),
    documentOf: async ({ id }) =>
      toDocument(map(await rowOf('read-article-documents', id), 'document')),
    sentencesOf: ({ id }, page) =>
      lists.under(id, {
        name: 'article-sentences',
        page,
        toItem: (row) => toSentence(map(row, 'sentence')),
      }),
    mentionsIn: ({ id }, { types, ...page }) =>
      lists.under(id, {
        name: 'article-mentions',
        page,
        parameters: { types: listOrNull(types) },
        toItem: toMention,
      }),
    entitiesIn: ({ id }, { types, ...page }) =>
      lists.under(id, {
        name: 'article-entities',
        page,
        parameters: { types: listOrNull(types) },
        toItem: (row) => toEntity(map(row, 'entity')),
      }),
    eventsIn: ({ id }, page) =>
      lists.under(id, {
        name: 'article-events',
        page,
        toItem: (row) => toEvent(map(row, 'event')),
      }),
    observationsIn: ({ id }, page) =>
      lists.under(id, { name: 'article-observations', page, toItem: toObservation }),
    articleOf: async ({ id }) =>
      toArticle(map(await rowOf('read-sentence-articles', id), 'article')),
    documents: (page) =>
      lists.top({ name: 'documents', page, toItem: (row) => toDocument(map(row, 'document')) }),
    articlesOf: ({ id }, page) =>
      lists.under(id, {
        name: 'document-articles',
        page,
        toItem: (row) => toArticle(map(row, 'article')),
      }),
    sourceOf: async ({ id }) => {
      const [row] = await rowsOf('read-document-sources', id)
      return row === undefined ? undefined : toSource(map(row, 'source'))
    },
    sources: (page) =>
      lists.top({ name: 'sources', page, toItem: (row) => toSource(map(row, 'source')) }),
    documentsOf: ({ id }, page) =>
      lists.under(id, {
        name: 'source-documents',
        page,
        toItem: (row) => toDocument(map(row, 'document')),
      }),
  }
}
