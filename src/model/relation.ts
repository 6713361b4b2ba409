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
}
