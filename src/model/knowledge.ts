import type { EntityType } from './ontology.ts'

/** A segmenter: words with their part of speech, in order, covering the text. Offsets are the caller's business. */
export type Segment = (text: string) => readonly { readonly text: string; readonly tag: string }[]

/** One thing the gazetteer knows. */
export type GazetteerEntry = {
  /** The gazetteer's own id; never changes. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** `province`, `prefecture`, `county`, `town`, `street`, `new-area`, `zone`, `party-organ`, `government-organ`, `media`, `university` … */
  readonly kind: string
  readonly adcode?: string
  /** Entry ids this one lies in or belongs to, nearest first. */
  readonly ancestors: readonly string[]
  /** ISO dates between which it exists; absent: always. */
  readonly validFrom?: string
  readonly validTo?: string
}

/** A name of the gazetteer found in a text, with every entry that bears it. */
export type GazetteerMatch = {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** Candidate entry ids, sorted. */
  readonly entries: readonly string[]
  /** The surface is an abbreviation or a name that needs context (綦江, 市委). */
  readonly isWeak: boolean
}

/** The list of names we know. */
export type Gazetteer = {
  readonly get: (id: string) => GazetteerEntry | undefined
  /** Entries that bear the name (canonical or alias), sorted by id. */
  readonly byName: (name: string) => readonly GazetteerEntry[]
  /** The division that bears a code, six digits or nine. */
  readonly byAdcode: (adcode: string) => GazetteerEntry | undefined
  /** All matches in a text, by start, then longest first; overlaps included. */
  readonly find: (text: string) => readonly GazetteerMatch[]
  /** Release of the compiled table, for statements and `doctor`. */
  readonly version: string
  readonly size: number
}

/** Everything a run knows, loaded once at an edge and passed in. */
export type Knowledge = {
  readonly segment: Segment
  /** Which segmenter stands behind `segment`: `nodejieba`, or `@node-rs/jieba` where that could not be built. */
  readonly segmenterName: string
  readonly gazetteer: Gazetteer
}
