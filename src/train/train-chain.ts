// Annotated sentences in, the weights of a linear-chain conditional random field out (AdaGrad, mean of the last rounds).

import { ChainRoom, exponentiateRow, sumWays } from '../tagger/chain-sums.ts'
import { labelCount, labelsBefore } from '../tagger/labels.ts'
import { seededRandom, shuffle } from './random.ts'

/** `features[position * templateCount + t]`: number of a feature from 1, 0 for one that is not learnt. */
export type TrainingSentence = {
  readonly features: Uint32Array
  readonly labels: Uint8Array
  /** 1 for a character from which nothing is learnt. */
  readonly unjudged: Uint8Array
}

export type ChainOptions = {
  readonly featureCount: number
  readonly templateCount: number
  readonly rounds: number
  /** From this round on (from 1) the weights are averaged. */
  readonly firstAveraged: number
  readonly learningRate: number
  readonly seed: number
}

export type ChainWeights = {
  /** `[feature * rowWidth + label]`; row 0 belongs to no feature. */
  readonly features: Float32Array
  /** `[before * labelCount + after]`. */
  readonly transitions: Float32Array
}

/** Numbers a feature takes; a power of two, one cache line of 32-bit numbers. */
export const rowWidth = 16

/** Below this the labels of a character count as learnt and its features are left alone. */
const negligible = 2e-3
const transitionRate = 0.5

/** Label pairs that may follow each other, as `before, after, before, after …`. */
const pairs = Uint8Array.from(
  labelsBefore.flatMap((befores, after) => befores.flatMap((before) => [before, after])),
)

/** Room for the sums over one sentence and the errors of its labels. */
class TrainingRoom extends ChainRoom {
  errors = new Float64Array(0)
  override fit(length: number): void {
    super.fit(length)
    if (this.errors.length < this.potentials.length)
      this.errors = new Float64Array(this.potentials.length)
  }
}

export class ChainTrainer {
  readonly #options: ChainOptions
  readonly #weights: Float32Array
  readonly #squares: Float32Array
  readonly #transitions = new Float32Array(labelCount * labelCount)
  readonly #transitionSquares = new Float32Array(labelCount * labelCount)
  readonly #room = new TrainingRoom(new Float64Array(labelCount * labelCount))
  readonly #random: () => number

  constructor(options: ChainOptions) {
    this.#options = options
    this.#weights = new Float32Array((options.featureCount + 1) * rowWidth)
    this.#squares = new Float32Array((options.featureCount + 1) * rowWidth)
    this.#random = seededRandom(options.seed)
  }

  /** Learns; calls back after each round. */
  train(sentences: readonly TrainingSentence[], report: (round: number) => void): ChainWeights {
    const { rounds, firstAveraged } = this.#options
    const order = Int32Array.from(sentences, (_, index) => index)
    const meanFeatures = new Float32Array(this.#weights.length)
    const meanTransitions = new Float32Array(this.#transitions.length)
    const share = 1 / (rounds - firstAveraged + 1)
    for (let round = 1; round <= rounds; round += 1) {
      shuffle(order, this.#random)
      for (const index of order) {
        const sentence = sentences[index]
        if (sentence !== undefined && sentence.labels.length > 0) this.#learn(sentence)
      }
      if (round >= firstAveraged) {
        addScaled(meanFeatures, this.#weights, share)
        addScaled(meanTransitions, this.#transitions, share)
      }
      report(round)
    }
    return { features: meanFeatures, transitions: meanTransitions }
  }

  #learn({ features, labels, unjudged }: TrainingSentence): void {
    const { length } = labels
    const room = this.#room
    room.fit(length)
    this.#score(features, length)
    for (let pair = 0; pair < room.steps.length; pair += 1)
      room.steps[pair] = Math.exp(this.#transitions[pair] ?? 0)
    sumWays(room, length)
    this.#step(features, labels, unjudged)
  }

  #score(features: Uint32Array, length: number): void {
    const { templateCount } = this.#options
    const { potentials } = this.#room
    const weights = this.#weights
    potentials.fill(0, 0, length * labelCount)
    for (let position = 0; position < length; position += 1) {
      const row = position * labelCount
      const first = position * templateCount
      for (let slot = first; slot < first + templateCount; slot += 1) {
        const feature = features[slot] ?? 0
        if (feature === 0) continue
        const from = feature * rowWidth
        for (let label = 0; label < labelCount; label += 1)
          potentials[row + label] = (potentials[row + label] ?? 0) + (weights[from + label] ?? 0)
      }
      exponentiateRow(potentials, row)
    }
  }

  #step(features: Uint32Array, labels: Uint8Array, unjudged: Uint8Array): void {
    const { templateCount } = this.#options
    const { errors, forward, backward } = this.#room
    let wasUncertain = false
    for (let position = 0; position < labels.length; position += 1) {
      const row = position * labelCount
      let sum = 0
      for (let slot = row; slot < row + labelCount; slot += 1) {
        const ways = (forward[slot] ?? 0) * (backward[slot] ?? 0)
        errors[slot] = ways
        sum += ways
      }
      let largest = 0
      for (let label = 0; label < labelCount; label += 1) {
        const truth = label === labels[position] ? 1 : 0
        const error = (errors[row + label] ?? 0) / sum - truth
        errors[row + label] = error
        largest = Math.max(largest, Math.abs(error))
      }
      const isUncertain = largest > negligible && unjudged[position] !== 1
      if (position > 0 && (isUncertain || wasUncertain)) this.#stepTransitions(labels, position)
      if (isUncertain) this.#stepFeatures(features, row, position * templateCount)
      wasUncertain = isUncertain
    }
  }

  #stepFeatures(features: Uint32Array, row: number, first: number): void {
    const { templateCount, learningRate } = this.#options
    const { errors } = this.#room
    const weights = this.#weights
    const squares = this.#squares
    for (let slot = first; slot < first + templateCount; slot += 1) {
      const feature = features[slot] ?? 0
      if (feature === 0) continue
      const at = feature * rowWidth
      for (let label = 0; label < labelCount; label += 1) {
        const error = errors[row + label] ?? 0
        const square = (squares[at + label] ?? 0) + error * error
        squares[at + label] = square
        weights[at + label] =
          (weights[at + label] ?? 0) - (learningRate * error) / Math.sqrt(square + 0.1)
      }
    }
  }

  #stepTransitions(labels: Uint8Array, position: number): void {
    const { potentials, steps, forward, backward } = this.#room
    const row = position * labelCount
    const rowBefore = row - labelCount
    const ways = (before: number, after: number) =>
      (forward[rowBefore + before] ?? 0) *
      (steps[before * labelCount + after] ?? 0) *
      (potentials[row + after] ?? 0) *
      (backward[row + after] ?? 0)
    let sum = 0
    for (let pair = 0; pair < pairs.length; pair += 2)
      sum += ways(pairs[pair] ?? 0, pairs[pair + 1] ?? 0)
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const before = pairs[pair] ?? 0
      const after = pairs[pair + 1] ?? 0
      const truth = before === labels[position - 1] && after === labels[position] ? 1 : 0
      const error = ways(before, after) / sum - truth
      if (Math.abs(error) < negligible / 2) continue
      const slot = before * labelCount + after
      const square = (this.#transitionSquares[slot] ?? 0) + error * error
      this.#transitionSquares[slot] = square
      const rate = this.#options.learningRate * transitionRate
      this.#transitions[slot] =
        (this.#transitions[slot] ?? 0) - (rate * error) / Math.sqrt(square + 1)
    }
  }
}

function addScaled(target: Float32Array, source: Float32Array, factor: number): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + (source[index] ?? 0) * factor
}
