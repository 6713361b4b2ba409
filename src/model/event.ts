import type { DatePrecision, EventStatus, EventType, ProjectStage, Role } from './ontology.ts'
import type { Field, Span } from './span.ts'
import type { Speaker } from './speaker.ts'
import type { PolicyTie } from './tie.ts'

export type Argument = {
  readonly role: Role /** Entity id. */
  readonly entity: string
}

/** Money or quantity of an event: `{ value: 92500000000, unit: '元', what: '总投资' }`. */
export type Amount = {
  readonly value: number
  readonly unit: string
  readonly what: string
}

/** Something that happened, is going on or is scheduled. Offsets into the article's `text`. */
export type Event = {
  /** Made of article id, type and trigger offset. */
  readonly id: string
  readonly type: EventType
  readonly trigger: Span & { readonly text: string }
  readonly field: Field
  /** Sentence (its `index`) of the trigger. */
  readonly sentence: number
  /** ISO date of the start. */
  readonly date?: string
  readonly endDate?: string
  readonly datePrecision: DatePrecision
  /** The words the date was read from. */
  readonly time?: Span & { readonly text: string }
  readonly status: EventStatus
  /** The rung of a project's ladder that it tells; planned, it promises the rung by `endDate ?? date`. */
  readonly stage?: ProjectStage
  /** Who said so. */
  readonly saidBy?: Speaker
  readonly arguments: readonly Argument[]
  readonly amounts: readonly Amount[]
  /** The policies it is done under. */
  readonly under?: readonly PolicyTie[]
  /** Short Chinese label. */
  readonly title: string
  /** 0 to 1. */
  readonly score: number
  readonly rule: string
}
