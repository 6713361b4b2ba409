// A span that a pass thinks is a name, before overlaps are settled.

import type { ProposalTrace } from '../model/explanation.ts'
import { groupBy } from '../model/group-by.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import type { Passages } from './passage.ts'

/** Offsets local to the passage. Any finder, a trained tagger too, may add proposals: the score says how far to trust them. */
export type Proposal = Span & {
  /** Position in `Passages.passages`. */
  readonly passage: number
  readonly type: EntityType
  /** 0 to 1: how sure the pass is that exactly this span is a name of this type. */
  readonly score: number
  /** Id of the pass and case, kebab-case. */
  readonly rule: string
  readonly anaphor?: true
  /** See `Mention.fullName`. */
  readonly fullName?: string
}

/** What became of a proposal; a later verdict on the same one stands. */
export type Verdict = Pick<ProposalTrace, 'outcome' | 'reason'> & { readonly by?: Proposal }
/** Told of every verdict, where anybody asks why. */
export type Judge = (proposal: Proposal, verdict: Verdict) => void

/** What earlier passes proposed, each list in the order given. */
export type Found = {
  readonly all: readonly Proposal[]
  readonly inPassage: (passage: number) => readonly Proposal[]
  /** Those that stand out, as `resolveOverlaps` has it. */
  readonly standingIn: (passage: number) => readonly Proposal[]
  /** The same of all passages in order. */
  readonly standing: () => readonly Proposal[]
}

/** A pass looks at the article and at what earlier passes proposed, and adds proposals of its own. */
export type Pass = (input: Passages, found: Found) => readonly Proposal[]

/** Proposals by their passage, each list in the order given. */
export const byPassage = (proposals: readonly Proposal[]) =>
  groupBy(proposals, ({ passage }) => passage)
