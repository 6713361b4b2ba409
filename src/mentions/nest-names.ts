// Chosen names and all proposals in, the names inside longer names out: 两江新区 in 两江新区管委会.
import { knownPlaces, lineEnds, organsOf, repeated, riverIn, siteIn } from './names-inside.ts'
import type { Passages } from './passage.ts'
import { byPassage, type Judge, type Proposal } from './proposal.ts'
import { isNestable, surfaceOf } from './what-nests.ts'

/** Names that keep what is inside to themselves: a paper's or university's place is no mention. */
const closed = /(?:报|网|大学|学院|电视台|通讯社|日报社|联播)$/

export function nestNames(
  input: Passages,
  chosen: readonly Proposal[],
  proposals: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  const names = new Map<string, Proposal>()
  for (const proposal of chosen) {
    if (proposal.anaphor) continue
    const surface = surfaceOf(input, proposal)
    if (surface.length >= 3 && !names.has(surface)) names.set(surface, proposal)
  }
  const proposedIn = byPassage(proposals)
  const lengthsByName = new Map<string, readonly number[]>()
  const nested = new Map<string, Proposal>()
  for (const outer of chosen) {
    const passage = input.passages[outer.passage]
    if (outer.anaphor || outer.type === 'PERSON' || passage === undefined) continue
    const isClosed = closed.test(surfaceOf(input, outer))
    const inside: Proposal[] = [...riverIn(passage, outer)]
    for (const proposal of proposedIn.get(outer.passage) ?? [])
      if (liesIn(proposal, outer) && isSound(proposal)) inside.push(proposal)
    inside.push(
      ...knownPlaces(input, passage, outer),
      ...organsOf(input, passage, outer, lengthsByName),
      ...repeated(passage, outer, names),
      ...siteIn(passage, outer),
      ...lineEnds(passage, outer),
    )
    for (const proposal of inside) {
      if ((isClosed && proposal.type === 'PLACE') || !isNestable(input, proposal, outer)) {
        judge?.(proposal, { outcome: 'rejected', reason: 'inside-name', by: outer })
        continue
      }
      const key = `${proposal.passage} ${proposal.start} ${proposal.end}`
      if (!nested.has(key)) nested.set(key, proposal)
    }
  }
  const standing = dropCrossing([...nested.values()])
  for (const proposal of standing) judge?.(proposal, { outcome: 'nested', reason: 'nested' })
  return standing
}

/** No guess of the tagger's, and no short name that other passes have not read as one here. */
const isSound = ({ score, anaphor, rule, type }: Proposal) =>
  score >= 0.5 &&
  anaphor !== true &&
  !rule.startsWith('tagger') &&
  !(rule === 'gazetteer-short' && type === 'PLACE')

const liesIn = (inner: Proposal, outer: Proposal) =>
  inner.passage === outer.passage &&
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start

/** Names inside one another may stand, but not the stem of one (黔江 in 黔江区); of two that cross, the longer. */
function dropCrossing(nested: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = []
  const keptIn = new Map<number, Proposal[]>()
  for (const proposal of [...nested].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const beside = keptIn.get(proposal.passage) ?? []
    if (beside.some((other) => crosses(proposal, other) || isStemOf(proposal, other))) continue
    kept.push(proposal)
    beside.push(proposal)
    keptIn.set(proposal.passage, beside)
  }
  return kept
}

const crosses = ({ start, end }: Proposal, other: Proposal) =>
  other.start < end && start < other.end && !(start >= other.start && end <= other.end)

const isStemOf = ({ start, end, type, rule }: Proposal, other: Proposal) =>
  rule !== 'nested-river' &&
  other.start === start &&
  other.type === 'PLACE' &&
  type === 'PLACE' &&
  other.end - end <= 2
