import type { Hedge, ObservationExtent, ObservationKind } from './ontology.ts'
import type { Span } from './span.ts'
import type { Speaker } from './speaker.ts'
import type { EventTie } from './tie.ts'

/** A point of an indicator series. Offsets into the article's `text`. */
export type Observation = {
  readonly id: string
  /** Entity id. */
  readonly subject: string
  /** Chinese noun phrase: 高新技术企业数量. */
  readonly indicator: string
  /** The indicator in the one form that its series goes by: GDP and 生产总值 → 地区生产总值. */
  readonly series?: string
  readonly value: number
  readonly unit: string
  readonly approx: Hedge
  /** ISO date at which the value holds. */
  readonly asOf?: string
  /** `2020`, `2021-01/2021-07`, `2022-04-28`. Never together with `asOf`. */
  readonly period?: string
  readonly change?: {
    readonly kind: 'YOY' | 'MOM' /** Per cent, negative for a fall. */
    readonly value: number
  }
  readonly share?: {
    /** Per cent. */ readonly value: number
    readonly of: string
  }
  readonly kind?: ObservationKind
  readonly extent?: ObservationExtent
  /** Who said so. */
  readonly saidBy?: Speaker
  /** The event it is told of. */
  readonly ofEvent?: EventTie
  readonly span: Span & { readonly text: string }
  readonly sentence: number
  readonly score: number
  readonly rule: string
}
