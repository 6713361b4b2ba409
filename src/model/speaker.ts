import type { Span } from './span.ts'

/** Who said it, as the article tells: 据市统计局统计, 该局局长某某介绍. The span is of the words that name them, in the article's `text`. */
export type Speaker = Span & {
  readonly text: string
  /** Entity ids of the organisation and the person, where they are named. */
  readonly organization?: string
  readonly person?: string
}
