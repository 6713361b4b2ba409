// What every resolver gets: the graph, read for one request, and the reader of texts.
import type { Knowledge } from '../model/knowledge.ts'
import { createExplain, type Explain } from './explain.ts'
import { createGraphReader, type GraphReader } from './graph-reader.ts'
import type { ReadableStore } from './reading.ts'
import { createReview, type Review, type ReviewParts } from './review.ts'

export type Context = {
  readonly graph: GraphReader
  readonly explain: Explain
  readonly review: Review
}

export type ContextParts = {
  readonly store: ReadableStore
  /** The day of the request, ISO. */
  readonly today: string
  readonly headers: Headers
  readonly knowledge?: () => Promise<Knowledge>
  readonly review?: ReviewParts
}

export function createContext({ store, today, headers, knowledge, review }: ContextParts): Context {
  const graph = createGraphReader(store, today)
  return {
    graph,
    explain: createExplain(graph, knowledge),
    review: createReview(review, headers),
  }
}
