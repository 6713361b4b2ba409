// What each candidate is worth in, the best set of candidates that do not overlap out (Viterbi over a sentence's places).
import { weighedTypes } from './feature-keys.ts'
import type { Lattice } from './lattice.ts'

const typeCount = weighedTypes.length
/** A place is reached behind no name (0) or behind a name of a type (1 …). */
export const stateCount = typeCount + 1

export type BestReading = {
  /** Index into `Lattice.candidates`. */
  readonly candidate: number
  /** Index into `weighedTypes`. */
  readonly type: number
}

/** By start. `worths[candidate * types + type]` over no name at all, `transitions[state * types + type]` before each name. */
export function findBestReadings(
  { candidates, tags }: Lattice,
  worths: Float64Array,
  transitions: Float32Array,
): readonly BestReading[] {
  const placeCount = tags.length + 1
  const best = new Float64Array(placeCount * stateCount).fill(-Infinity)
  const cameBy = new Int32Array(placeCount * stateCount).fill(-1)
  const entry = new Float64Array(placeCount * typeCount)
  const enteredFrom = new Uint8Array(placeCount * typeCount)
  best[0] = 0
  let next = 0
  for (let place = 0; place < placeCount; place += 1) {
    const row = place * stateCount
    if (place > 0) {
      const before = bestState(best, row - stateCount)
      best[row] = best[row - stateCount + before] ?? 0
      cameBy[row] = before
      for (; candidates[next]?.to === place; next += 1) {
        const from = (candidates[next]?.from ?? 0) * typeCount
        for (let type = 0; type < typeCount; type += 1) {
          const worth = (entry[from + type] ?? 0) + (worths[next * typeCount + type] ?? 0)
          if (worth <= (best[row + 1 + type] ?? 0)) continue
          best[row + 1 + type] = worth
          cameBy[row + 1 + type] = next
        }
      }
    }
    for (let type = 0; type < typeCount; type += 1) {
      let most = -Infinity
      for (let state = 0; state < stateCount; state += 1) {
        const worth = (best[row + state] ?? 0) + (transitions[state * typeCount + type] ?? 0)
        if (worth <= most) continue
        most = worth
        enteredFrom[place * typeCount + type] = state
      }
      entry[place * typeCount + type] = most
    }
  }
  const found: BestReading[] = []
  let place = placeCount - 1
  let state = bestState(best, place * stateCount)
  while (place > 0) {
    const way = cameBy[place * stateCount + state] ?? 0
    if (state === 0) {
      state = way
      place -= 1
      continue
    }
    const type = state - 1
    found.push({ candidate: way, type })
    place = candidates[way]?.from ?? 0
    state = enteredFrom[place * typeCount + type] ?? 0
  }
  return found.reverse()
}

function bestState(best: Float64Array, row: number): number {
  let found = 0
  for (let state = 1; state < stateCount; state += 1)
    if ((best[row + state] ?? 0) > (best[row + found] ?? 0)) found = state
  return found
}
