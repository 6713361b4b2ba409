// Maps of properties in, records of what was read out: sources, documents, articles, sentences.
import type { Field } from '../model/span.ts'
import type { Row } from '../stores/graph-store.ts'
import { flag, member, number, optional, text } from './columns.ts'

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
  dateline: 'DATELINE',
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

/** A field of an article as the schema calls it. */
export function toFieldName(field: Field): FieldName {
  return field === 'title' ? 'TITLE' : 'TEXT'
}

export function toField(name: FieldName): Field {
  return name === 'TITLE' ? 'title' : 'text'
}

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
    field: toFieldName(member(row, 'field', ['title', 'text'])),
    index: number(row, 'index'),
    start: number(row, 'start'),
    end: number(row, 'end'),
  }
}
