// What was proposed and what of it stands by the scores of the passes in; what stands by what an arbiter has learnt of such readings out.
import type { Arbiter } from '../../model/knowledge.ts'
import type { Passage, Passages } from '../passage.ts'
import { byPassage, type Judge, type Proposal } from '../proposal.ts'
import { ownNameRule } from '../propose-own-names.ts'
import { findBestReadings } from './best-readings.ts'
import { codeOfType, weighedTypes } from './feature-keys.ts'
import { type Lattice, layLattice } from './lattice.ts'
import { addPrior, prior, weighCandidates } from './lattice-weights.ts'
import { readFeatures } from './read-features.ts'

/**
 * What a reading that stands by the scores of the passes is worth more than learnt, and any other less: the marked news is written to
 * be hard, and the passes err and miss more there than in most papers. Set on `../shared/gold` and two sets of unmarked papers.
 */
const caution = 1

/** Names only: anaphors stay where no name is read over them. Names of the user's own and what holds one are not weighed. */
export function arbitrate(
  { passages }: Passages,
  proposals: readonly Proposal[],
  chosen: readonly Proposal[],
  arbiter: Arbiter,
  judge?: Judge,
): readonly Proposal[] {
  const proposedIn = byPassage(proposals)
  const chosenIn = byPassage(chosen)
  const elsewhere = countElsewhere(passages, chosen)
  return passages.flatMap((passage, index) => {
    const proposed = proposedIn.get(index) ?? []
    const standing = chosenIn.get(index) ?? []
    const lattice = withoutOwnNames(layLattice(passage, proposed, standing), proposed, standing)
    if (lattice.candidates.length === 0) return standing
    const worths = weighCandidates(
      lattice,
      readFeatures({ passage, lattice, proposed, chosen: standing, elsewhere: elsewhere(index) }),
      arbiter,
    )
    addPrior(worths, lattice, standing.filter(isName), prior + caution, prior + caution)
    const read = findBestReadings(lattice, worths, arbiter.transitions).map(
      ({ candidate, type }): Proposal => {
        const { from = 0, to = 0 } = lattice.candidates[candidate] ?? {}
        const span = { start: lattice.offsets[from] ?? 0, end: lattice.offsets[to] ?? 0 }
        const worth = worths[candidate * weighedTypes.length + type] ?? 0
        return asProposal(index, span, weighedTypes[type] ?? 'PLACE', worth, proposed, standing)
      },
    )
    return settle(lattice, standing, read, judge)
  })
}

const isName = ({ anaphor }: Proposal) => anaphor !== true
const isSame = (a: Proposal, b: Proposal) =>
  a.start === b.start && a.end === b.end && a.type === b.type
const overlaps = (a: Proposal, b: Proposal) => a.start < b.end && b.start < a.end

/** A reading that a pass has proposed keeps what the pass says of it. */
function asProposal(
  passage: number,
  { start, end }: { readonly start: number; readonly end: number },
  type: Proposal['type'],
  worth: number,
  proposed: readonly Proposal[],
  standing: readonly Proposal[],
): Proposal {
  const score = 1 / (1 + Math.exp(-worth))
  const own: Proposal = { passage, start, end, type, score, rule: 'arbiter' }
  const same = (other: Proposal) => isSame(other, own) && isName(other)
  return standing.find(same) ?? proposed.filter(same).sort((a, b) => b.score - a.score)[0] ?? own
}

/** What lies where nothing was weighed stays; so do anaphors that no name is read over. */
function settle(
  { candidates, offsets }: Lattice,
  standing: readonly Proposal[],
  read: readonly Proposal[],
  judge: Judge | undefined,
): readonly Proposal[] {
  const last = offsets.at(-1) ?? 0
  const isWeighed = new Uint8Array(last)
  for (const { from, to } of candidates) isWeighed.fill(1, offsets[from], offsets[to])
  const kept = standing.filter((name) => {
    if (read.includes(name)) return false
    const by = read.find((other) => overlaps(name, other))
    const stays = by === undefined && (!isName(name) || isWeighed[name.start] !== 1)
    if (!stays) judge?.(name, { outcome: 'rejected', reason: 'weighed-out', ...(by && { by }) })
    return stays
  })
  for (const name of read)
    if (!standing.includes(name)) judge?.(name, { outcome: 'mention', reason: 'weighed-in' })
  return [...kept, ...read].sort((a, b) => a.start - b.start)
}

/** Nothing is read across a name of the user's own, nor across a longer name around one. */
function withoutOwnNames(
  lattice: Lattice,
  proposed: readonly Proposal[],
  standing: readonly Proposal[],
): Lattice {
  const own = proposed.filter(({ rule }) => rule === ownNameRule)
  if (own.length === 0) return lattice
  const closed = standing.filter((name) => own.some((other) => overlaps(name, other)))
  const { offsets } = lattice
  const isFree = ({ from, to }: Lattice['candidates'][number]) =>
    !closed.some(({ start, end }) => (offsets[from] ?? 0) < end && start < (offsets[to] ?? 0))
  return { ...lattice, candidates: lattice.candidates.filter(isFree) }
}

/** More sentences with a name are not told apart. */
const mostSentences = 3

/** For a sentence and a surface: the type that most other sentences give it, and how many do; 0 where none does. */
export function countElsewhere(
  passages: readonly Passage[],
  chosen: readonly Proposal[],
): (passage: number) => (surface: string) => number {
  const sentences = new Map<string, Map<number, Set<number>>>()
  for (const { passage, start, end, type, anaphor } of chosen) {
    if (anaphor) continue
    const surface = passages[passage]?.text.slice(start, end) ?? ''
    const byType = sentences.get(surface) ?? new Map<number, Set<number>>()
    sentences.set(surface, byType)
    const code = codeOfType(type)
    byType.set(code, (byType.get(code) ?? new Set()).add(passage))
  }
  return (passage) => (surface) => {
    let most = 0
    let found = 0
    for (const [code, held] of sentences.get(surface) ?? []) {
      const count = held.size - (held.has(passage) ? 1 : 0)
      if (count <= most) continue
      most = count
      found = code * (mostSentences + 1) + Math.min(mostSentences, count)
    }
    return found
  }
}
