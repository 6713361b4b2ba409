// The features of a lattice and what an arbiter has learnt of them in; what each candidate is worth as a name of each type out.
import type { Arbiter } from '../../model/knowledge.ts'
import type { Proposal } from '../proposal.ts'
import { weighedTypes } from './feature-keys.ts'
import type { Lattice } from './lattice.ts'
import {
  endTemplates,
  type LatticeFeatures,
  spanTemplates,
  startTemplates,
} from './read-features.ts'

const typeCount = weighedTypes.length

/** What a reading is worth beforehand, in the units of weights: what stands by the scores of the passes more, all else less. */
export const prior = 2

/** `[candidate * types + type]`, over that no name is there. */
export function weighCandidates(
  { candidates, offsets }: Lattice,
  { starts, ends, spans }: LatticeFeatures,
  arbiter: Pick<Arbiter, 'weigh'>,
): Float64Array {
  const startWorths = new Float64Array(offsets.length * typeCount)
  const endWorths = new Float64Array(offsets.length * typeCount)
  for (let place = 0; place < offsets.length; place += 1) {
    arbiter.weigh(starts, place * startTemplates, startTemplates, startWorths, place * typeCount)
    arbiter.weigh(ends, place * endTemplates, endTemplates, endWorths, place * typeCount)
  }
  const worths = new Float64Array(candidates.length * typeCount)
  candidates.forEach(({ from, to }, index) => {
    const at = index * typeCount
    arbiter.weigh(spans, index * spanTemplates, spanTemplates, worths, at)
    for (let type = 0; type < typeCount; type += 1)
      worths[at + type] =
        (worths[at + type] ?? 0) +
        (startWorths[from * typeCount + type] ?? 0) +
        (endWorths[to * typeCount + type] ?? 0)
  })
  return worths
}

/** Adds `forChosen` to what stands so far and takes `fromOthers` from every other reading, in place. */
export function addPrior(
  worths: Float64Array,
  { candidates, offsets }: Lattice,
  chosen: readonly Proposal[],
  forChosen: number,
  fromOthers: number,
): void {
  const typeAt = new Map(
    chosen.map(({ start, end, type }) => [start * mostOffsets + end, weighedTypes.indexOf(type)]),
  )
  candidates.forEach(({ from, to }, index) => {
    const stands = typeAt.get((offsets[from] ?? 0) * mostOffsets + (offsets[to] ?? 0))
    for (let type = 0; type < typeCount; type += 1) {
      const slot = index * typeCount + type
      worths[slot] = (worths[slot] ?? 0) + (type === stands ? forChosen : -fromOthers)
    }
  })
}

/** Longer than any sentence: `start * mostOffsets + end` names a span. */
const mostOffsets = 0x10000
