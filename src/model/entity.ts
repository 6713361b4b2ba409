import type { Mention } from './mention.ts'
import type { EntityType } from './ontology.ts'

/** Something that exists, known to the gazetteer or new. */
export type Entity = {
  /** A gazetteer entity carries the gazetteer's own id; any other is made from type, region and canonical name alone. */
  readonly id: string
  readonly type: EntityType
  /** Canonical name: the full official name as far as it is known. */
  readonly name: string
  /** Other names, sorted, without the canonical one. */
  readonly aliases: readonly string[]
  /** Official code at the article's date: six digits for county and above, nine for towns and streets. Divisions only. */
  readonly adcode?: string
  /** Finer kind where known, kebab-case: `province`, `county`, `town`, `new-area`, `party-organ`, `company`, `park`. */
  readonly kind?: string
  /** Known to the gazetteer (false: made from the text, NIL). */
  readonly isKnown: boolean
}

/** One entity a mention might be, and how likely: 0 to 1. */
export type Candidate = {
  readonly entity: string
  readonly name: string
  readonly score: number
}

/** The entity chosen for a mention, with the reasons. */
export type Link = {
  readonly mention: Mention
  /** Entity id. */
  readonly entity: string
  /** 0 to 1. */
  readonly score: number
  /** How it was chosen: `exact-name`, `region-hierarchy`, `short-form`, `anaphor`, `new-entity` … */
  readonly method: string
  /** The candidates that were not chosen, best first. */
  readonly runnersUp: readonly Candidate[]
}
