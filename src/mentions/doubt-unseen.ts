// The names that stand in, without those by weak rules where the tagger sees nothing, or only a longer name, out.
import type { Passage, Passages } from './passage.ts'
import type { Judge, Proposal } from './proposal.ts'

/** How what the tagger sees lies to a name. */
type Sight = 'nothing' | 'longer' | 'other-type' | 'else'

/**
 * Rules of places and persons that are wrong more often than right there. Counted on the marked news with taggers that had not learnt it,
 * right to wrong: the segmenter's places 12 to 63, persons by their surname alone 1 to 6, the others 16 to 33.
 */
const doubted: readonly (readonly [rule: RegExp, sights: readonly Sight[]])[] = [
  [/^tagged-place$/, ['nothing', 'longer']],
  [/^person$/, ['other-type']],
  [/^headed-(?:firm|soft)-division$/, ['nothing']],
  [/^(?:attached|attached-coinage|line-section|repeated-place)$/, ['longer']],
]

/** What more than the rule speaks for is scored so, and not doubted: 接受某某辞去副主任职务的请求. */
const sureScore = 0.8

/** All stand where the tagger sees no name in the whole article, or where there is none. */
export function doubtUnseen(
  { passages }: Passages,
  standing: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  if (passages.every(({ tagged }) => tagged.length === 0)) return standing
  return standing.filter((name) => {
    const passage = passages[name.passage]
    const sights = doubted.find(([rule]) => rule.test(name.rule))?.[1]
    if (passage === undefined || sights === undefined) return true
    if (name.type === 'ORGANIZATION' || name.score >= sureScore) return true
    if (!sights.includes(sightOf(passage, name))) return true
    judge?.(name, { outcome: 'rejected', reason: 'unseen' })
    return false
  })
}

function sightOf({ tagged }: Passage, { start, end, type }: Proposal): Sight {
  const seen = tagged.filter((name) => name.start < end && start < name.end)
  const [first] = seen
  if (first === undefined) return 'nothing'
  const same = seen.find((name) => name.start === start && name.end === end)
  if (same !== undefined) return same.type === type ? 'else' : 'other-type'
  return first.start <= start && first.end >= end ? 'longer' : 'else'
}
