import type { PolicyAct, PolicyLevel } from './ontology.ts'
import type { Span } from './span.ts'

/** One thing done with a policy, as one sentence tells it. */
export type PolicyStep = {
  readonly act: PolicyAct
  /** ISO date of the day, or of the first day of the month or year told. */
  readonly date?: string
  /** The event that tells it, where one does. */
  readonly event?: string
  readonly sentence: number
  /** The words that say so, in the article's `text`. */
  readonly span: Span
}

/** Where the article's `text` tells one property of a policy. */
export type PolicyCitation = Span & {
  readonly property: 'documentNumber' | 'level' | 'date' | 'package'
  readonly sentence: number
}

/** What an article tells of a policy beside its name. */
export type PolicyDetails = {
  /** Entity id. */
  readonly policy: string
  /** 渝府发〔2025〕15号, brackets as 〔〕 whatever was printed. */
  readonly documentNumber?: string
  /** Entity ids of those who issue it. */
  readonly issuers: readonly string[]
  readonly level?: PolicyLevel
  /** Day it was issued, ISO. */
  readonly date?: string
  /** In the order of the text. */
  readonly steps: readonly PolicyStep[]
  /** The package it belongs to, as written: “1+2”政策体系. */
  readonly package?: string
  /** Entity ids of the policies it is a part of or carries out. */
  readonly partOf: readonly string[]
  /** Entity ids of what it is about. */
  readonly covers: readonly string[]
  /** Where the properties are told; of one that is not cited the first name of the policy stands for it. */
  readonly citations: readonly PolicyCitation[]
}
