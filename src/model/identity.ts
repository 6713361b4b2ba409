// What is one and the same: names of one entity, reports of one event.
import type { EntityRow } from './graph-change.ts'

/** Names or reports that stand for one thing; alone when they have no fellows. */
export type IdentityGroup = {
  /** The member whose id the thing bears. */
  readonly id: string
  /** All members, that one included. */
  readonly members: readonly string[]
  /** Kept as it was read even when alone: what people say of it changes what is shown. */
  readonly isKept?: boolean
}

/** What is compared of a name to tell whether it is that of another. */
export type EntityProfile = EntityRow

/** What is compared of a report to tell whether another tells the same event. */
export type ReportProfile = {
  readonly id: string
  readonly articleId: string
  readonly type: string
  readonly title: string
  readonly trigger: string
  readonly date?: string
  readonly endDate?: string
  readonly datePrecision: string
  readonly status: string
  readonly stage?: string
  /** JSON of the amounts. */
  readonly amounts: string
  /** Home region of the article, an official code. */
  readonly region?: string
  /** ISO date of the article. */
  readonly dateSaid?: string
  /** The sentence that tells it. */
  readonly sentence: string
  readonly parts: readonly { readonly role: string; readonly entity: string }[]
}
