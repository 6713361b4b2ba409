import type { RelationType } from './ontology.ts'
import type { Field, Span } from './span.ts'

/** A typed edge between two entities, as one sentence (or the names themselves in it) gives it. */
export type Relation = {
  readonly type: RelationType
  /** Entity ids. */
  readonly source: string
  readonly target: string
  /** The evidence: a span of a sentence. */
  readonly field: Field
  readonly span: Span
  readonly sentence: number
  readonly score: number
  readonly rule: string
  /** Of AFFILIATED_WITH the post as written: 党委书记、局长. */
  readonly position?: string
  /** Of AFFILIATED_WITH the time in the post: 2013年7月到2014年10月任…; 原, 时任 are former without dates. */
  readonly period?: {
    /** ISO dates of the first and last day. */
    readonly from?: string
    readonly to?: string
    readonly isFormer: boolean
  }
}
