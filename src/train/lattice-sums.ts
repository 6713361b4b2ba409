// What candidates are worth in, the probability of each and how far it is from what should stand out (forward and backward over a sentence's places).
import { stateCount } from '../mentions/arbiter/best-readings.ts'
import { weighedTypes } from '../mentions/arbiter/feature-keys.ts'
import type { Lattice } from '../mentions/arbiter/lattice.ts'

const typeCount = weighedTypes.length

/** Probability less truth; `spans[candidate * types + type]`, summed over those that begin or end at a place, and by transition. */
export type LatticeErrors = {
  readonly spans: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly transitions: Float64Array
}

/** Logarithm of the sum of what two logarithms stand for. */
function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

export class LatticeSums {
  readonly #lattice: Lattice
  readonly #worths: Float64Array
  readonly #transitions: Float32Array
  readonly #placeCount: number
  /** All ways up to a place in a state. */
  readonly #forward: Float64Array
  /** All ways up to a place, with the transition to a name of a type. */
  readonly #entry: Float64Array

  constructor(lattice: Lattice, worths: Float64Array, transitions: Float32Array) {
    this.#lattice = lattice
    this.#worths = worths
    this.#transitions = transitions
    this.#placeCount = lattice.tags.length + 1
    this.#forward = new Float64Array(this.#placeCount * stateCount).fill(-Infinity)
    this.#entry = new Float64Array(this.#placeCount * typeCount)
    this.#sumForward()
  }

  #sumForward(): void {
    const { candidates } = this.#lattice
    const forward = this.#forward
    const entry = this.#entry
    forward[0] = 0
    let next = 0
    for (let place = 0; place < this.#placeCount; place += 1) {
      const row = place * stateCount
      if (place > 0) {
        forward[row] = this.#sumRow(row - stateCount)
        for (; candidates[next]?.to === place; next += 1) {
          const from = (candidates[next]?.from ?? 0) * typeCount
          for (let type = 0; type < typeCount; type += 1)
            forward[row + 1 + type] = addLogs(
              forward[row + 1 + type] ?? 0,
              (entry[from + type] ?? 0) + (this.#worths[next * typeCount + type] ?? 0),
            )
        }
      }
      for (let type = 0; type < typeCount; type += 1) {
        let sum = -Infinity
        for (let state = 0; state < stateCount; state += 1)
          sum = addLogs(
            sum,
            (forward[row + state] ?? 0) + (this.#transitions[state * typeCount + type] ?? 0),
          )
        entry[place * typeCount + type] = sum
      }
    }
  }

  #sumRow(row: number): number {
    let sum = -Infinity
    for (let state = 0; state < stateCount; state += 1)
      sum = addLogs(sum, this.#forward[row + state] ?? 0)
    return sum
  }

  /** `wanted[candidate]`: the type it should stand as, or -1. */
  errorsAgainst(wanted: Int8Array): LatticeErrors {
    const { candidates } = this.#lattice
    const errors: LatticeErrors = {
      spans: new Float64Array(candidates.length * typeCount),
      starts: new Float64Array(this.#placeCount * typeCount),
      ends: new Float64Array(this.#placeCount * typeCount),
      transitions: new Float64Array(stateCount * typeCount),
    }
    this.#sumBackward(errors)
    const endsAs = new Uint8Array(this.#placeCount)
    wanted.forEach((type, index) => {
      if (type >= 0) endsAs[candidates[index]?.to ?? 0] = type + 1
    })
    wanted.forEach((type, index) => {
      if (type < 0) return
      const slot = index * typeCount + type
      errors.spans[slot] = (errors.spans[slot] ?? 0) - 1
      const step = (endsAs[candidates[index]?.from ?? 0] ?? 0) * typeCount + type
      errors.transitions[step] = (errors.transitions[step] ?? 0) - 1
    })
    candidates.forEach(({ from, to }, index) => {
      for (let type = 0; type < typeCount; type += 1) {
        const error = errors.spans[index * typeCount + type] ?? 0
        const start = from * typeCount + type
        const end = to * typeCount + type
        errors.starts[start] = (errors.starts[start] ?? 0) + error
        errors.ends[end] = (errors.ends[end] ?? 0) + error
      }
    })
    return errors
  }

  /** Leaves the probabilities in `spans` and `transitions`. */
  #sumBackward({ spans, transitions }: LatticeErrors): void {
    const { candidates } = this.#lattice
    const total = this.#sumRow((this.#placeCount - 1) * stateCount)
    const backward = new Float64Array(this.#placeCount * stateCount).fill(0)
    const startingAt: number[][] = Array.from({ length: this.#placeCount }, () => [])
    candidates.forEach(({ from }, index) => {
      startingAt[from]?.push(index)
    })
    for (let place = this.#placeCount - 1; place >= 0; place -= 1) {
      const out = new Float64Array(typeCount).fill(-Infinity)
      for (const index of startingAt[place] ?? [])
        for (let type = 0; type < typeCount; type += 1) {
          const slot = index * typeCount + type
          const worth =
            (this.#worths[slot] ?? 0) +
            (backward[(candidates[index]?.to ?? 0) * stateCount + 1 + type] ?? 0)
          out[type] = addLogs(out[type] ?? 0, worth)
          spans[slot] = Math.exp((this.#entry[place * typeCount + type] ?? 0) + worth - total)
        }
      for (let state = 0; state < stateCount; state += 1) {
        const slot = place * stateCount + state
        const here = this.#forward[slot] ?? 0
        let sum = place + 1 < this.#placeCount ? (backward[(place + 1) * stateCount] ?? 0) : 0
        for (let type = 0; type < typeCount; type += 1) {
          const step = state * typeCount + type
          const worth = (out[type] ?? 0) + (this.#transitions[step] ?? 0)
          sum = addLogs(sum, worth)
          if (here > -Infinity && worth > -Infinity)
            transitions[step] = (transitions[step] ?? 0) + Math.exp(here + worth - total)
        }
        backward[slot] = sum
      }
    }
  }
}
