import type { Hedge } from './ontology.ts'
import type { Field, Span } from './span.ts'

/** A number with its unit as written, and as scaled. */
export type Quantity = Span & {
  readonly field: Field
  readonly sentence: number
  readonly surface: string
  /** In `unit`, 万/亿 multiplied out; for 四分之一 25 with unit `%`. For a range the lower bound. */
  readonly value: number
  /** Upper bound of a range. */
  readonly upper?: number
  /** 元, 人次, 公里, %, 个百分点 … ; empty when none is written. */
  readonly unit: string
  readonly hedge: Hedge
  /** 第三届, 第5次: a rank, not an amount. */
  readonly isOrdinal: boolean
}
