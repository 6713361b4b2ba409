// Pages of each kind of record: what the connections of the schema stand for.
import type { Role } from '../model/ontology.ts'
import type { StoredPair } from '../stores/review-pairs.ts'
import type {
  ArticleRecord,
  DocumentRecord,
  SentenceRecord,
  SourceRecord,
} from './article-records.ts'
import type { MentionRecord } from './evidence-records.ts'
import type { JudgementRecord } from './identity-reader.ts'
import type { Page } from './page.ts'
import type { OverdueRecord } from './project-reader.ts'
import type { StepRecord } from './project-steps.ts'
import type {
  EntityRecord,
  EventRecord,
  IndicatorRecord,
  ObservationRecord,
  RelationRecord,
} from './records.ts'
import type { ContradictionRecord, SeriesRecord } from './series-reader.ts'

export type ReviewPairPage = Page<StoredPair>
export type JudgementPage = Page<JudgementRecord>
export type EntityPage = Page<EntityRecord>
export type MentionPage = Page<MentionRecord>
export type EventPage = Page<EventRecord>
/** Each edge tells the roles an entity has in the event. */
export type ParticipationPage = Page<EventRecord, { readonly roles: readonly Role[] }>
export type ObservationPage = Page<ObservationRecord>
export type SeriesPage = Page<SeriesRecord>
export type ContradictionPage = Page<ContradictionRecord>
export type StepPage = Page<StepRecord>
export type OverduePage = Page<OverdueRecord>
export type IndicatorPage = Page<IndicatorRecord>
export type RelationPage = Page<RelationRecord>
export type ArticlePage = Page<ArticleRecord>
export type SentencePage = Page<SentenceRecord>
export type DocumentPage = Page<DocumentRecord>
export type SourcePage = Page<SourceRecord>
