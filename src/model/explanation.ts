import type { Candidate } from './entity.ts'
import type { ArticleExtraction } from './extraction.ts'
import type { Mention } from './mention.ts'
import type { EntityType } from './ontology.ts'
import type { Field, Span } from './span.ts'

/** Why a reading of some characters became a mention or did not, and why a mention was linked as it was. */
export const reasons = {
  chosen: 'the surest reading of these characters',
  'type-of-article': 'chosen, with the type that the rest of the article gives the name',
  nested: 'a name inside a longer name',
  'below-threshold': 'not sure enough to be a name',
  agrees: 'read so by a surer rule as well',
  unseen: 'by a rule that is not believed where the trained tagger sees no name, or another one',
  kind: 'it only says what kind of thing is meant',
  overlapped: 'another reading of these characters is surer',
  'weighed-out': 'a model that learnt from marked news reads these characters otherwise',
  'own-name-stands': 'a name of your own stands here',
  'inside-name': 'part of a longer name and no name of its own there',
  'own-name': 'a name of your own',
  'only-entry': 'the only known entry of that name',
  'best-entry': 'the best of the known entries by what the article tells',
  'organ-named-region': 'an organ by grammar, of the division its name begins with',
  'organ-by-region': 'an organ by grammar, of the likeliest division here',
  'party-organ': 'a party organ that the party’s name stands before',
  antecedent: 'stands for what the article names',
  'no-antecedent': 'stands for nothing that the article or its paper names',
  'new-name': 'NIL: no known entry bears the name; a new entity',
  'short-of-new': 'NIL: a short form of a new name in the article',
  'not-convincing': 'NIL: the known entries of that name fit this article too badly; a new entity',
  'nobodys-organ': 'an organ of no division in particular',
} as const
export type Reason = keyof typeof reasons

/** What speaks for a candidate or against it. */
export const features: Readonly<Record<string, string>> = {
  level: 'how much is written of divisions of its rank',
  adjacent: 'named right behind what it lies or lay in (渝北区|大盛镇)',
  home: 'in the home region of the paper',
  homeItself: 'the home region itself, or what that lies in',
  present: 'in a place that the article names elsewhere',
  exact: 'written with its full name',
  gone: 'it did not exist on the day of the article',
  rank: 'its place in the order in which the article’s divisions are tried, 1 first',
}

/** One reading of some characters by one rule, and what became of it. */
export type ProposalTrace = Span & {
  readonly field: Field
  /** Sentence (its `index`). */
  readonly sentence: number
  readonly surface: string
  readonly type: EntityType
  readonly rule: string
  /** 0 to 1, as the rule gives it; overlapping readings are compared by it and their length. */
  readonly score: number
  readonly outcome: 'mention' | 'nested' | 'rejected'
  readonly reason: Reason
  /** The reading it gave way to, or lies in. */
  readonly by?: {
    readonly surface: string
    readonly type: EntityType
    readonly rule: string
    readonly score: number
  }
}

/** A candidate with what spoke for it and against it; the values add up to the score before it is scaled to 0–1. */
export type CandidateTrace = Candidate & { readonly features: Readonly<Record<string, number>> }

/** How a mention was linked; without `entity` it was linked to nothing. */
export type LinkTrace = {
  readonly mention: Mention
  readonly entity?: string
  /** Canonical name of the entity. */
  readonly name?: string
  readonly score?: number
  readonly method?: string
  readonly reason: Reason
  /** Best first, the one chosen among them. */
  readonly candidates: readonly CandidateTrace[]
}

/** Who is told of the decisions of an article, where anybody asks. */
export type Witness = {
  readonly proposal: (trace: ProposalTrace) => void
  readonly link: (trace: LinkTrace) => void
}

/** An article as it is read, with every decision on its names, in the order they were made. */
export type ArticleExplanation = {
  readonly extraction: ArticleExtraction
  readonly proposals: readonly ProposalTrace[]
  readonly links: readonly LinkTrace[]
}
