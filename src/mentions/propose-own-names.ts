// Names of the user's own: they stand against every other reading, the longest of them first.
import { gather } from '../model/gather.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Passage, Passages } from './passage.ts'
import type { Judge, Pass, Proposal } from './proposal.ts'
import { threshold } from './resolve-overlaps.ts'

export const ownNameRule = 'own-name'

export const proposeOwnNames: Pass = ({ passages, gazetteer }) =>
  gather(passages, ({ matches }, index) =>
    matches
      .filter(({ isOwn }) => isOwn === true)
      .flatMap(({ start, end, entries }) =>
        typesOf(entries.map((id) => gazetteer.get(id)?.type)).map((type) => ({
          passage: index,
          start,
          end,
          type,
          score: 1,
          rule: ownNameRule,
        })),
      ),
  )

/** One name may be of two types in the file: the first is the one that stands. */
const typesOf = (types: readonly (EntityType | undefined)[]): readonly EntityType[] =>
  types.flatMap((type) => type ?? []).slice(0, 1)

/** Guesses; what a head word, a table or a grammar gives away around a name of the user's is no guess. */
const guess = /^(?:tagger|tagged|repeated|recurrent|short-form|list|gazetteer-short)/

/**
 * Drops what stands against a name of the user's: other readings of its span, of a part of it or across its edge, and guesses
 * around it. A longer name that goes on behind it (云峰茶谷|文化节) stays, with the user's name inside; of two of the user's names the longer.
 */
export function yieldToOwnNames(
  { passages }: Passages,
  proposals: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  const own = proposals.filter(({ rule }) => rule === ownNameRule)
  if (own.length === 0) return proposals
  const chosen = passages.map((_, index) => longest(own.filter(({ passage }) => passage === index)))
  const standing = proposals.filter((proposal) => {
    const beside = (chosen[proposal.passage] ?? []).filter(
      ({ start, end }) => start < proposal.end && proposal.start < end,
    )
    const by = beside.find((name) =>
      proposal.rule === ownNameRule
        ? name !== proposal
        : !goesOnBehind(proposal, name) ||
          (guess.test(proposal.rule) && !isFirmInFull(passages[proposal.passage], proposal, name)),
    )
    if (by !== undefined) judge?.(proposal, { outcome: 'rejected', reason: 'own-name-stands', by })
    return by === undefined
  })
  return standing.map((proposal) =>
    proposal.rule === ownNameRule && standing.some((other) => holds(other, proposal))
      ? { ...proposal, score: threshold }
      : proposal,
  )
}

/** 星河科技|有限公司: whoever read it, that is the firm's whole name. */
const isFirmInFull = (passage: Passage | undefined, longer: Proposal, { end }: Proposal) =>
  /^(?:[（(]\p{Script=Han}{2,6}[）)])?(?:集团|股份|控股|实业)*(?:有限)?(?:责任)?公司$/u.test(
    passage?.text.slice(end, longer.end) ?? '',
  )

const goesOnBehind = (longer: Proposal, { start, end }: Proposal) =>
  longer.start <= start && longer.end > end

/** Of the two the longer is to be chosen, where it is more than noise. */
const holds = (longer: Proposal, name: Proposal) =>
  longer.passage === name.passage &&
  longer.anaphor !== true &&
  longer.score >= threshold &&
  goesOnBehind(longer, name)

function longest(own: readonly Proposal[]): readonly Proposal[] {
  const chosen: Proposal[] = []
  const length = ({ start, end }: Proposal) => end - start
  for (const proposal of [...own].sort((a, b) => length(b) - length(a) || a.start - b.start))
    if (!chosen.some((other) => other.start < proposal.end && proposal.start < other.end))
      chosen.push(proposal)
  return chosen
}
