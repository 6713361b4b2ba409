import type { Span } from './span.ts'

/** The words of the article's `text` that tie one thing it tells to another. */
export type Tie = Span & {
  readonly text: string
  /** Sentence (its `index`) of the words. */
  readonly sentence: number
  /** 0 to 1. */
  readonly score: number
  readonly rule: string
}

/** An event is done under a policy: 根据《…》. */
export type PolicyTie = Tie & {
  /** Entity id. */
  readonly policy: string
}

/** A number is told of an event. */
export type EventTie = Tie & {
  /** Event id. */
  readonly event: string
}
