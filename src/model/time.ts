import type { DatePrecision } from './ontology.ts'
import type { Field, Span } from './span.ts'

/** An expression of time, resolved against the date of publication. */
export type TimeExpression = Span & {
  readonly field: Field
  readonly sentence: number
  readonly surface: string
  /** ISO date of the first day; absent for 日前, 近年来. */
  readonly startDate?: string
  /** ISO date of the last day; for 截至目前 the date of publication; absent when it is one day or unknown. */
  readonly endDate?: string
  readonly precision: DatePrecision
  /**
   * What kind of time it is: a `point` or `range` in which something happens; `as-of` (截至目前, 目前, 截至2020年底, 到2025年)
   * at which something holds; `vague` (日前, 近期, 近年来).
   */
  readonly kind: 'point' | 'range' | 'as-of' | 'vague'
  /** Value of an observation's `asOf` for this expression, ISO date. */
  readonly asOf?: string
  /** Value of an observation's `period`: `2021-01/2021-07`, `2020`, `2022-04-28`. */
  readonly period?: string
  /**
   * How finely the words name it. `hours` is a stretch of one day (0—24时): its `period` is the day. `comparison` is what a figure is
   * compared with (去年同期): never the time of a fact.
   */
  readonly grain:
    | 'hours'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'span'
    | 'now'
    | 'comparison'
    | 'vague'
  /** Id of the rule that read it, e.g. `month-day`. */
  readonly rule: string
  /** Lies after the date of publication, or says so (将于, 即将 are the events' business). */
  readonly isFuture: boolean
}
