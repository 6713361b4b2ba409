// Sentences with their candidates and the names that should stand in, the weights of an arbiter out: a semi-Markov conditional random field (AdaGrad, mean of the last rounds).
import type { ArbiterWeights } from '../mentions/arbiter/arbiter-file.ts'
import { stateCount } from '../mentions/arbiter/best-readings.ts'
import { featureVersion, weighedTypes } from '../mentions/arbiter/feature-keys.ts'
import { addPrior, prior, weighCandidates } from '../mentions/arbiter/lattice-weights.ts'
import {
  endTemplates,
  spanTemplates,
  startTemplates,
  wordTemplates,
} from '../mentions/arbiter/read-features.ts'
import { FeatureIndex } from './feature-index.ts'
import { LatticeSums } from './lattice-sums.ts'
import { seededRandom, shuffle } from './random.ts'
import type { ArbiterSample } from './read-samples.ts'

export type ArbiterOptions = {
  readonly trainedOn: readonly string[]
  readonly rounds: number
  readonly seed: number
}

const typeCount = weighedTypes.length
/** Set by five-fold cross-validation on the marked news and the figures of docs/model-card.md. */
const learning = { rate: 0.04, least: 2, wordShare: 0.5, decay: 1e-5, firstAveraged: 2 } as const
/** Errors below this are not learnt from. */
const negligible = 1e-3

type Grid = { readonly keys: Uint32Array; readonly width: number; readonly shares: Float64Array }

/** The value of a feature where it is there: of single words less than 1, so that they are leant on less. */
const sharesOf = (width: number, words: readonly number[]) =>
  Float64Array.from({ length: width }, (_, template) =>
    words.includes(template) ? learning.wordShare : 1,
  )
const startShares = sharesOf(startTemplates, wordTemplates.start)
const endShares = sharesOf(endTemplates, wordTemplates.end)
const spanShares = sharesOf(spanTemplates, wordTemplates.span)

class Weights {
  readonly numbers: FeatureIndex
  readonly values: Float32Array
  readonly squares: Float32Array
  constructor(numbers: FeatureIndex, count: number) {
    this.numbers = numbers
    this.values = new Float32Array((count + 1) * typeCount)
    this.squares = new Float32Array(this.values.length)
  }

  /** Moves against the errors of rows of features, `errors[row * types + type]`. */
  step({ keys, width, shares }: Grid, errors: Float64Array): void {
    for (let row = 0; row * width < keys.length; row += 1) {
      const at = row * typeCount
      let largest = 0
      for (let type = 0; type < typeCount; type += 1)
        largest = Math.max(largest, Math.abs(errors[at + type] ?? 0))
      if (largest < negligible) continue
      for (let template = 0; template < width; template += 1) {
        const feature = keys[row * width + template] ?? 0
        if (feature !== 0) this.#move(feature * typeCount, shares[template] ?? 1, errors, at)
      }
    }
  }

  #move(from: number, share: number, errors: Float64Array, at: number): void {
    for (let type = 0; type < typeCount; type += 1) {
      const slot = from + type
      const value = this.values[slot] ?? 0
      const error = share * (errors[at + type] ?? 0) + learning.decay * value
      const square = (this.squares[slot] ?? 0) + error * error
      this.squares[slot] = square
      this.values[slot] = value - (learning.rate * share * error) / Math.sqrt(square + 0.1)
    }
  }
}

/** The same samples, options and order give the same weights. */
export function trainArbiter(
  samples: readonly ArbiterSample[],
  { trainedOn, rounds, seed }: ArbiterOptions,
): ArbiterWeights {
  const { numbers, keys } = numberFeatures(samples)
  const numbered = samples.map((sample) => numberSample(sample, numbers))
  const weights = new Weights(numbers, keys.length - 1)
  const transitions = new Float32Array(stateCount * typeCount)
  const transitionSquares = new Float32Array(transitions.length)
  const meanValues = new Float32Array(weights.values.length)
  const meanTransitions = new Float32Array(transitions.length)
  const order = Int32Array.from(numbered, (_, index) => index)
  const random = seededRandom(seed)
  const firstAveraged = Math.min(learning.firstAveraged, rounds)
  const share = 1 / (rounds - firstAveraged + 1)
  const weigh = weigher(weights.values)
  for (let round = 1; round <= rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const sample = numbered[index]
      if (sample === undefined) continue
      const { lattice, features, chosen, wanted } = sample
      const worths = weighCandidates(lattice, features, weigh)
      addPrior(worths, lattice, chosen, prior, prior)
      const errors = new LatticeSums(lattice, worths, transitions).errorsAgainst(wanted)
      weights.step(
        { keys: features.starts, width: startTemplates, shares: startShares },
        errors.starts,
      )
      weights.step({ keys: features.ends, width: endTemplates, shares: endShares }, errors.ends)
      weights.step({ keys: features.spans, width: spanTemplates, shares: spanShares }, errors.spans)
      stepTransitions(transitions, transitionSquares, errors.transitions)
    }
    if (round < firstAveraged) continue
    weights.values.forEach((value, slot) => {
      meanValues[slot] = (meanValues[slot] ?? 0) + value * share
    })
    transitions.forEach((value, slot) => {
      meanTransitions[slot] = (meanTransitions[slot] ?? 0) + value * share
    })
  }
  return compact(keys, meanValues, meanTransitions, trainedOn)
}

const weigher = (values: Float32Array) => ({
  weigh(features: Uint32Array, first: number, count: number, to: Float64Array, at: number): void {
    for (let index = first; index < first + count; index += 1) {
      const from = (features[index] ?? 0) * typeCount
      if (from === 0) continue
      for (let type = 0; type < typeCount; type += 1)
        to[at + type] = (to[at + type] ?? 0) + (values[from + type] ?? 0)
    }
  },
})

function stepTransitions(values: Float32Array, squares: Float32Array, errors: Float64Array): void {
  errors.forEach((error, slot) => {
    const square = (squares[slot] ?? 0) + error * error
    squares[slot] = square
    values[slot] = (values[slot] ?? 0) - (learning.rate * error) / Math.sqrt(square + 1)
  })
}

/** Numbers from 1 for the features seen often enough, and their keys by number. */
function numberFeatures(samples: readonly ArbiterSample[]) {
  const seen = new FeatureIndex()
  for (const { features } of samples)
    for (const keys of [features.starts, features.ends, features.spans])
      for (const key of keys) seen.add(key, 1)
  const keys = new Uint32Array(seen.countFrom(learning.least) + 1)
  const numbers = new FeatureIndex()
  let number = 0
  seen.each((key, count) => {
    if (count < learning.least) return
    number += 1
    numbers.set(key, number)
    keys[number] = key
  })
  return { numbers, keys }
}

function numberSample(sample: ArbiterSample, numbers: FeatureIndex): ArbiterSample {
  const number = (keys: Uint32Array) => keys.map((key) => numbers.get(key))
  const { starts, ends, spans } = sample.features
  return {
    ...sample,
    features: { starts: number(starts), ends: number(ends), spans: number(spans) },
  }
}

/** Largest weight that a byte stands for; what is beyond is cut to it. */
const largestWeight = 2.5
/** A feature none of whose weights comes to so many steps is left out. */
const fewestSteps = 2

function compact(
  keys: Uint32Array,
  values: Float32Array,
  transitions: Float32Array,
  trainedOn: readonly string[],
): ArbiterWeights {
  const scale = largestWeight / 127
  const steps = (slot: number) =>
    Math.max(-127, Math.min(127, Math.round((values[slot] ?? 0) / scale)))
  const kept = [...keys.keys()]
    .filter((feature) => {
      if (feature === 0) return false
      for (let type = 0; type < typeCount; type += 1)
        if (Math.abs(steps(feature * typeCount + type)) >= fewestSteps) return true
      return false
    })
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  const weights = new Int8Array(kept.length * typeCount)
  kept.forEach((feature, row) => {
    for (let type = 0; type < typeCount; type += 1)
      weights[row * typeCount + type] = steps(feature * typeCount + type)
  })
  return {
    head: {
      format: 'yutu-arbiter',
      featureVersion,
      trainedOn,
      scale,
      featureCount: kept.length,
    },
    keys: Uint32Array.from(kept, (feature) => keys[feature] ?? 0),
    weights,
    transitions,
  }
}
