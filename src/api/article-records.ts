// Maps of properties in, records of what was read out: sources, documents, articles, sentences, and spans in them.
import type { Row } from '../stores/graph-store.ts'
import { flag, map, member, number, optional, text } from './columns.ts'
import { type EntityRecord, rowsIn, toEntity } from './records.ts'

export type SourceRecord = {
  readonly nodeType: 'Source'
  readonly id: string
  readonly name: string
}

export function toSource(row: Row): SourceRecord {
  return { nodeType: 'Source', id: text(row, 'id'), name: text(row, 'name') }
}

export type DocumentRecord = {
  readonly nodeType: 'Document'
  readonly id: string
  readonly key: string
  readonly name: string
  readonly contentHash: string
  readonly kind: 'PAGE' | 'ARTICLE'
  readonly date?: string
  readonly region?: string
  readonly url?: string
}

export function toDocument(row: Row): DocumentRecord {
  return {
    nodeType: 'Document',
    id: text(row, 'id'),
    key: text(row, 'key'),
    name: text(row, 'name'),
    contentHash: text(row, 'contentHash'),
    kind: member(row, 'kind', ['page', 'article']) === 'page' ? 'PAGE' : 'ARTICLE',
    ...optional(row, text, 'date', 'region', 'url'),
  }
}

const origins = {
  option: 'OPTION',
  record: 'RECORD',
  'file-name': 'FILE_NAME',
  masthead: 'MASTHEAD',
  text: 'TEXT',
  default: 'DEFAULT',
} as const

export type OriginName = (typeof origins)[keyof typeof origins]

/** Without its text, which may be long and is fetched only when asked for. */
export type ArticleRecord = {
  readonly nodeType: 'Article'
  readonly id: string
  readonly title: string
  readonly hasTitle: boolean
  readonly index: number
  readonly layoutConfidence: number
  readonly subtitle?: string
  readonly byline?: string
  readonly date?: string
  readonly dateOrigin?: OriginName
  readonly region?: string
  readonly regionOrigin?: OriginName
  readonly publisher?: string
}

export function toArticle(row: Row): ArticleRecord {
  return {
    nodeType: 'Article',
    id: text(row, 'id'),
    title: text(row, 'title'),
    hasTitle: flag(row, 'hasTitle'),
    index: number(row, 'index'),
    layoutConfidence: number(row, 'layoutConfidence'),
    ...optional(row, text, 'subtitle', 'byline', 'date', 'region', 'publisher'),
    ...optional(row, origin, 'dateOrigin', 'regionOrigin'),
  }
}

function origin(row: Row, column: string): OriginName {
  return origins[member(row, column, Object.keys(origins) as (keyof typeof origins)[])]
}

export type FieldName = 'TITLE' | 'TEXT'

export type SentenceRecord = {
  readonly nodeType: 'Sentence'
  readonly id: string
  readonly text: string
  readonly field: FieldName
  readonly index: number
  readonly start: number
  readonly end: number
}

export function toSentence(row: Row): SentenceRecord {
  return {
    nodeType: 'Sentence',
    id: text(row, 'id'),
    text: text(row, 'text'),
    field: member(row, 'field', ['title', 'text']) === 'title' ? 'TITLE' : 'TEXT',
    index: number(row, 'index'),
    start: number(row, 'start'),
    end: number(row, 'end'),
  }
}

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
