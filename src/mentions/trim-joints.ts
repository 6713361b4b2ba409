// The names that stand in, without the joint they were read with, out: 云溪村|和|青石社区, but 云溪村和平社区.
import type { Passages } from './passage.ts'
import type { Judge, Proposal } from './proposal.ts'

/** Fewer characters are no name of a house or a site. */
const shortest = 3

export function trimJoints(
  { passages }: Passages,
  standing: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  return standing.map((name, index) => {
    const before = standing[index - 1]
    const passage = passages[name.passage]
    if (before === undefined || passage === undefined) return name
    if (before.passage !== name.passage || before.end !== name.start) return name
    if (!/[和与及]/u.test(passage.text[name.start] ?? '')) return name
    if (before.type !== name.type || name.end - name.start <= shortest) return name
    const word = passage.tokens[passage.tokenStartingAt[name.start] ?? -1]
    if (word !== undefined && word.text.length > 1 && word.tag !== 'x') return name
    const { fullName: _, ...bare } = name
    const trimmed: Proposal = { ...bare, start: name.start + 1, rule: 'trimmed-joint' }
    judge?.(name, { outcome: 'rejected', reason: 'overlapped', by: trimmed })
    judge?.(trimmed, { outcome: 'mention', reason: 'chosen' })
    return trimmed
  })
}
