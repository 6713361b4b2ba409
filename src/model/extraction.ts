import type { Article, Sentence } from './article.ts'
import type { Document } from './document.ts'
import type { Entity, Link } from './entity.ts'
import type { Event } from './event.ts'
import type { Notice } from './notice.ts'
import type { Observation } from './observation.ts'
import type { PolicyDetails } from './policy.ts'
import type { Relation } from './relation.ts'

/** Everything read from one article: plain data, deterministic, ids included. */
export type ArticleExtraction = {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly links: readonly Link[]
  readonly events: readonly Event[]
  readonly observations: readonly Observation[]
  readonly relations: readonly Relation[]
  /** What is told of the policies it names, in the order of their first names. */
  readonly policies?: readonly PolicyDetails[]
  /** The divisions above the places and organs it names: known, not said, hence apart from `relations`. */
  readonly hierarchy: Hierarchy
}

/** Links upwards with the entities they lead to; the evidence of each is where the article names the place that asks for it. */
export type Hierarchy = {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}

/** Everything read from one document. */
export type Extraction = {
  readonly document: Document
  readonly articles: readonly ArticleExtraction[]
  readonly notices: readonly Notice[]
}

/** Name and version of what reads facts; stands in every statement. Raise it when a rule changes what is read. */
export const extractor = { name: 'yutu', version: '0.1.0' } as const
