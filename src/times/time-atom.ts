// What the passes of this stage hand on: one expression of time in one sentence, read but not yet put into its output form.
import type { SearchedForm } from '../model/matches-in.ts'
import type { DatePrecision } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import type { TimeExpression } from '../model/time.ts'

/** A stretch of days, ISO, both ends included. */
export type Days = { readonly first: string; readonly last: string }

/** What a rule makes of its words. */
export type TimeReading = {
  readonly grain: TimeExpression['grain']
  readonly kind: TimeExpression['kind']
  readonly precision: DatePrecision
  /** Absent where the words name no date (日前) or nothing is known to count from. */
  readonly days?: Days
  /** The words name the year themselves (2020年6月, not 6月). */
  readonly namesYear?: boolean
  /** No series can hold it: length or place differ from year to year (春节期间, “七一”前夕). */
  readonly isLoose?: boolean
  /** 6月末, 年底: a figure of it holds at its last day. */
  readonly isEnd?: boolean
}

/** Offsets into the folded sentence. */
export type TimeAtom = Span & TimeReading & { readonly rule: string }

/** What a rule may look at beside its own words. */
export type TimeContext = {
  /** ISO date of publication. */
  readonly publication: string | undefined
  /** The day 今天 stands for: the dateline's (10月6日电), else that of publication. */
  readonly anchor: string | undefined
  /** The atom before in the same sentence. */
  readonly previous: TimeAtom | undefined
  /** The last single day named before in the article. */
  readonly lastDay: string | undefined
  /** The last expression with days in the sentences before. */
  readonly spokenOf?: TimeAtom | undefined
  /** The words around say that it lies ahead (将于…, …将). */
  readonly isAhead: boolean
}

/** What the named groups of the patterns of this stage hold. */
export type Groups = {
  readonly [Name in
    | 'year'
    | 'yearWord'
    | 'month'
    | 'day'
    | 'which'
    | 'word'
    | 'end'
    | 'start'
    | 'part'
    | 'from'
    | 'to'
    | 'quarter'
    | 'half'
    | 'plan'
    | 'since'
    | 'count'
    | 'quoted'
    | 'named']?: string | undefined
}

export type TimeRule = SearchedForm & {
  /** Absent result: the words are no expression of time, and what they cover is read no further. */
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | undefined
}
