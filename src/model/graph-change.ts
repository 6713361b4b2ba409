import type { EntityType, RelationType, Role } from './ontology.ts'

/**
 * One document's worth of graph: rows for the Cypher write statements, plain scalars and lists of strings only
 * (absent properties are left out, never null). Every fact row carries its sentence and offsets.
 */
export type GraphChange = {
  readonly document: DocumentRow
  /** Who published it; absent when unknown. */
  readonly source?: SourceRow
  readonly articles: readonly ArticleRow[]
  readonly sentences: readonly SentenceRow[]
  readonly entities: readonly EntityRow[]
  readonly mentions: readonly MentionRow[]
  readonly events: readonly EventRow[]
  readonly eventArguments: readonly EventArgumentRow[]
  readonly eventPolicies: readonly EventPolicyRow[]
  readonly eventSpeakers: readonly SaidByRow[]
  readonly observations: readonly ObservationRow[]
  readonly observationEvents: readonly ObservationEventRow[]
  readonly observationSpeakers: readonly SaidByRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly statements: readonly StatementRow[]
  readonly policyStatements: readonly PolicyStatementRow[]
}

export type DocumentRow = {
  readonly id: string
  readonly key: string
  readonly contentHash: string
  readonly name: string
  readonly kind: 'page' | 'article'
  readonly date?: string
  readonly region?: string
  readonly url?: string
}

export type SourceRow = { readonly id: string; readonly name: string }

export type ArticleRow = {
  readonly id: string
  readonly documentId: string
  readonly index: number
  /** Title, or the start of the text where there is none: every node has a readable name. */
  readonly title: string
  /** Whether `title` is a headline, and not the start of the text. */
  readonly hasTitle: boolean
  readonly subtitle?: string
  readonly byline?: string
  readonly text: string
  readonly date?: string
  readonly dateOrigin?: string
  readonly region?: string
  readonly regionOrigin?: string
  readonly publisher?: string
  readonly layoutConfidence: number
}

export type SentenceRow = {
  /** Hash of article id, field and offsets. */
  readonly id: string
  readonly articleId: string
  /** Its first words: what the Browser shows. */
  readonly name: string
  readonly field: 'title' | 'text'
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

export type EntityRow = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly adcode?: string
  readonly kind?: string
  readonly isKnown: boolean
}

/** `(:Sentence)-[:MENTIONS]->(:Entity)`. Offsets into the field of the article. */
export type MentionRow = {
  readonly id: string
  readonly sentenceId: string
  readonly entityId: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly nested: boolean
  readonly anaphor: boolean
  readonly rule: string
  readonly method: string
  readonly score: number
  /** JSON of the runners-up, `[{entity,name,score}]`. */
  readonly runnersUp: string
  readonly extractor: string
  readonly extractorVersion: string
}

/** Who said so, as the article words it; offsets into its text. */
export type SpeakerRow = {
  readonly saidBy?: string
  readonly saidByStart?: number
  readonly saidByEnd?: number
}

/** `(:Event|Observation)-[:SAID_BY]->(:Entity)`. */
export type SaidByRow = { readonly factId: string; readonly entityId: string }

export type EventRow = {
  readonly id: string
  readonly sentenceId: string
  readonly articleId: string
  readonly type: string
  readonly title: string
  readonly trigger: string
  readonly start: number
  readonly end: number
  readonly date?: string
  readonly endDate?: string
  readonly datePrecision: string
  /** The words the date was read from; offsets into the article's text. */
  readonly timeWords?: string
  readonly timeStart?: number
  readonly timeEnd?: number
  readonly status: string
  /** The rung of a project's ladder that it tells. */
  readonly stage?: string
  /** Last day a rung is promised for. */
  readonly dueDate?: string
  /** JSON of the amounts, `[{value,unit,what}]`. */
  readonly amounts: string
  readonly score: number
  readonly rule: string
  readonly extractor: string
  readonly extractorVersion: string
  readonly dateSaid?: string
} & SpeakerRow

export type EventArgumentRow = {
  readonly eventId: string
  readonly entityId: string
  readonly role: Role
}

/** The words a fact or a tie of two facts was read from. Offsets into the article's text. */
export type EvidenceRow = {
  readonly sentenceId: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly rule: string
  readonly extractor: string
  readonly extractorVersion: string
  readonly dateSaid?: string
}

/** `(:Event)-[:UNDER]->(:Policy)`. */
export type EventPolicyRow = EvidenceRow & { readonly eventId: string; readonly policyId: string }

/** `(:Observation)-[:OF_EVENT]->(:Event)`. */
export type ObservationEventRow = EvidenceRow & {
  readonly observationId: string
  readonly eventId: string
}

export type IndicatorRow = {
  readonly id: string
  readonly name: string
  readonly unit: string
}

export type ObservationRow = {
  readonly id: string
  readonly indicatorId: string
  readonly subjectId: string
  readonly sentenceId: string
  readonly articleId: string
  /** Readable: `高新技术企业数量 506 家`. */
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly approx: string
  readonly asOf?: string
  readonly period?: string
  /** The indicator as the article words it. */
  readonly wording: string
  readonly kind?: string
  readonly extent?: string
  /** Bounds within which the value meant lies. */
  readonly low: number
  readonly high: number
  /** What its growth says of the earlier level: its time, and the bounds within which it must lie. */
  readonly baseTime?: string
  readonly baseLow?: number
  readonly baseHigh?: number
  readonly changeKind?: string
  readonly changeValue?: number
  readonly shareValue?: number
  readonly shareOf?: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly score: number
  readonly rule: string
  readonly extractor: string
  readonly extractorVersion: string
  readonly dateSaid?: string
} & SpeakerRow

/** One sentence's support for a relation; the edge between the entities is derived from all its statements. */
export type StatementRow = {
  /** Hash of type, entities, sentence and offsets. */
  readonly id: string
  /** Hash of type and entities: the id of the edge that this supports. */
  readonly relationId: string
  /** Readable: `大盛镇 PART_OF 渝北区`. */
  readonly name: string
  readonly type: RelationType
  readonly sourceId: string
  readonly targetId: string
  /** Of AFFILIATED_WITH the post as written, and the time in it. */
  readonly position?: string
  readonly heldFrom?: string
  readonly heldTo?: string
  readonly isFormer?: boolean
  readonly articleId: string
} & EvidenceRow

/** What one sentence tells of a policy beside its name: its number, level, day or package, or what is done with it. */
export type PolicyStatementRow = {
  /** Hash of policy, property, value, sentence and offsets. */
  readonly id: string
  /** Readable: `documentNumber 渝府发〔2025〕15号`. */
  readonly name: string
  readonly policyId: string
  readonly property: 'documentNumber' | 'level' | 'date' | 'package' | 'act'
  readonly value: string
  /** Of an act: ISO date. */
  readonly date?: string
  /** Of an act: the event that tells it. */
  readonly eventId?: string
  readonly articleId: string
} & EvidenceRow
