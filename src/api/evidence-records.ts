// Rows in, records of what stands at a span of a sentence out: mentions, and evidence for facts.
import type { Row } from '../stores/graph-store.ts'
import {
  type ArticleRecord,
  type FieldName,
  type SentenceRecord,
  toArticle,
  toSentence,
} from './article-records.ts'
import { flag, map, number, optional, text } from './columns.ts'
import { type EntityRecord, rowsIn, toEntity } from './records.ts'

export type CandidateRecord = { readonly id: string; readonly name: string; readonly score: number }

export type MentionRecord = {
  readonly id: string
  readonly surface: string
  readonly field: FieldName
  readonly start: number
  readonly end: number
  readonly sentence: SentenceRecord
  readonly article: ArticleRecord
  readonly entity: EntityRecord
  readonly score: number
  readonly method: string
  readonly runnersUp: readonly CandidateRecord[]
  readonly isNested: boolean
  readonly isAnaphor: boolean
  readonly rule: string
  readonly extractor: string
  readonly extractorVersion: string
}

/** Columns `mention`, `sentence`, `article` and `entity`. */
export function toMention(columns: Row): MentionRecord {
  const row = map(columns, 'mention')
  const sentence = toSentence(map(columns, 'sentence'))
  return {
    id: text(row, 'id'),
    surface: text(row, 'surface'),
    field: sentence.field,
    start: number(row, 'start'),
    end: number(row, 'end'),
    sentence,
    article: toArticle(map(columns, 'article')),
    entity: toEntity(map(columns, 'entity')),
    score: number(row, 'score'),
    method: text(row, 'method'),
    runnersUp: rowsIn(row, 'runnersUp').map((candidate) => ({
      id: text(candidate, 'entity'),
      name: text(candidate, 'name'),
      score: number(candidate, 'score'),
    })),
    isNested: flag(row, 'nested'),
    isAnaphor: flag(row, 'anaphor'),
    rule: text(row, 'rule'),
    extractor: text(row, 'extractor'),
    extractorVersion: text(row, 'extractorVersion'),
  }
}

export type EvidenceRecord = {
  readonly article: ArticleRecord
  readonly sentence: SentenceRecord
  readonly field: FieldName
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly score: number
  readonly rule: string
  readonly extractor: string
  readonly extractorVersion: string
  readonly dateSaid?: string
}

/** Columns `statement` (offsets, score, rule, extractor), `sentence` and `article`. */
export function toEvidence(columns: Row): EvidenceRecord {
  const row = map(columns, 'statement')
  const sentence = toSentence(map(columns, 'sentence'))
  const [start, end] = [number(row, 'start'), number(row, 'end')]
  return {
    article: toArticle(map(columns, 'article')),
    sentence,
    field: sentence.field,
    start,
    end,
    quote: sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start),
    score: number(row, 'score'),
    rule: text(row, 'rule'),
    extractor: text(row, 'extractor'),
    extractorVersion: text(row, 'extractorVersion'),
    ...optional(row, text, 'dateSaid'),
  }
}

export type PostRecord = {
  readonly position?: string
  readonly from?: string
  readonly to?: string
  readonly isFormer: boolean
  readonly evidence: EvidenceRecord
}

/** Columns `post` and those of evidence. */
export function toPost(columns: Row): PostRecord {
  const row = map(columns, 'post')
  const {
    position,
    heldFrom: from,
    heldTo: to,
  } = optional(row, text, 'position', 'heldFrom', 'heldTo')
  return {
    ...(position === undefined ? {} : { position }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    isFormer: row['isFormer'] === true,
    evidence: toEvidence(columns),
  }
}
