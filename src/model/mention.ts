import type { Entity } from './entity.ts'
import type { EntityType } from './ontology.ts'
import type { Field, Span } from './span.ts'

/** A span that names something. `text` of the field sliced by the span is `surface`. */
export type Mention = Span & {
  readonly field: Field
  readonly surface: string
  readonly type: EntityType
  /** Sentence (its `index`) the mention stands in. */
  readonly sentence: number
  /** Lies inside a longer mention. */
  readonly nested: boolean
  /** 我市, 该镇, 本报: stands for an entity named elsewhere. */
  readonly anaphor: boolean
  /** The full name that the text itself gives for a short one: 鱼复新城 for 鱼复 in 鱼复、龙兴、水土三大新城. */
  readonly fullName?: string
  /** What it stands for because people say so. */
  readonly given?: Entity
  /** Id of the pass that found it, e.g. `organ-grammar`. */
  readonly rule: string
}
