// Chosen proposals in; the same with one type for a surface form that was a person here and a place there.
import type { Passages } from './passage.ts'
import type { Judge, Proposal } from './proposal.ts'
import { ownNameRule } from './propose-own-names.ts'

/** 安子岭 thrice a place and once a person in one article is a place: the type with the higher sum of scores stands. */
export function agreeOnTypes(
  { passages }: Passages,
  chosen: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  const surfaceOf = ({ passage, start, end }: Proposal): string =>
    passages[passage]?.text.slice(start, end) ?? ''
  const balances = new Map<string, number>()
  for (const proposal of chosen) {
    const weight = weightOf(proposal)
    if (weight === 0) continue
    const surface = surfaceOf(proposal)
    balances.set(surface, (balances.get(surface) ?? 0) + weight)
  }
  return chosen.map((proposal) => {
    if (weightOf(proposal) === 0) return proposal
    const type = (balances.get(surfaceOf(proposal)) ?? 0) > 0 ? 'PERSON' : 'PLACE'
    if (type === proposal.type) return proposal
    const agreed: Proposal = { ...proposal, type }
    judge?.(proposal, { outcome: 'rejected', reason: 'overlapped', by: agreed })
    judge?.(agreed, { outcome: 'mention', reason: 'type-of-article' })
    return agreed
  })
}

/** For a person above, for a place below 0. */
function weightOf({ type, score, anaphor, rule }: Proposal): number {
  if (anaphor === true || rule === ownNameRule) return 0
  if (type === 'PERSON') return score
  return type === 'PLACE' ? -score : 0
}
