// One article's extraction in, what each of its facts needs to stand on out: sentence ids, entities, date.
import type { ArticleExtraction } from '../model/extraction.ts'
import { extractor } from '../model/extraction.ts'
import type { EntityType } from '../model/ontology.ts'
import { stableId } from './stable-id.ts'

/** What ties facts to their article. */
export type Anchors = {
  readonly articleId: string
  /** Id of the sentence with this `index`; undefined when there is none, and then the fact has no evidence. */
  readonly sentenceId: (index: number) => string | undefined
  /** Its text; empty when there is none. */
  readonly sentenceText: (index: number) => string
  /** Name of an entity of the article; undefined when it has no such entity. */
  readonly entityName: (id: string) => string | undefined
  readonly entityType: (id: string) => EntityType | undefined
  /** What every fact row carries. */
  readonly provenance: {
    readonly extractor: string
    readonly extractorVersion: string
    readonly dateSaid?: string
  }
}

export function anchorsOf(extraction: ArticleExtraction): Anchors {
  const { article, sentences, entities, hierarchy } = extraction
  const sentenceIds = new Map(
    sentences.map(({ index, field, start, end }) => [
      index,
      sentenceIdOf(article.id, field, start, end),
    ]),
  )
  const sentenceTexts = new Map(sentences.map(({ index, text }) => [index, text]))
  const known = new Map([...entities, ...hierarchy.entities].map((entity) => [entity.id, entity]))
  const dateSaid = article.date?.value
  return {
    articleId: article.id,
    sentenceId: (index) => sentenceIds.get(index),
    sentenceText: (index) => sentenceTexts.get(index) ?? '',
    entityName: (id) => known.get(id)?.name,
    entityType: (id) => known.get(id)?.type,
    provenance: {
      extractor: extractor.name,
      extractorVersion: extractor.version,
      ...(dateSaid === undefined ? {} : { dateSaid }),
    },
  }
}

export function sentenceIdOf(articleId: string, field: string, start: number, end: number): string {
  return stableId('sentence', articleId, field, start, end)
}
