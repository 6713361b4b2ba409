// A value that is told of a thing, and how it stands among others that are told of the same.

export const ranks = ['PREFERRED', 'NORMAL'] as const
export type Rank = (typeof ranks)[number]

/** What one article tells. */
export type ToldValue = {
  readonly id: string
  /** As it is shown: what is equal here is one value. */
  readonly value: string
  /** Within which the number lies, as exactly as it is told; both the same where there is no number. */
  readonly low: number
  readonly high: number
  /** ISO date of the article. */
  readonly dateSaid?: string
  /** Id of the article, or of that which it reprints. */
  readonly story: string
  /** Whether the text tells who says so. */
  readonly isAttributed: boolean
}

export type RankedValue = { readonly id: string; readonly rank: Rank; readonly reason: string }
