// Trained weights in, a model small enough to ship out: the features that matter most, their weights as bytes.

import { labelCount, labelNames } from '../tagger/labels.ts'
import type { TaggerModel } from '../tagger/model.ts'
import { featureVersion } from '../tagger/templates.ts'
import { type ChainWeights, rowWidth } from './train-chain.ts'

export type TrainedFeatures = {
  readonly weights: ChainWeights
  /** Key and number of training characters by feature, from 1. */
  readonly keys: Uint32Array
  readonly counts: Uint32Array
  readonly trainedOn: readonly string[]
}

/** Largest weight a byte stands for; what is beyond is cut to it. */
const largestWeight = 2.5
/** Weights of fewer steps than this are taken for zero. */
const fewestSteps = 2

/** A feature matters by the weight it has and, less, by how often it is seen. */
function importance({ weights, counts }: TrainedFeatures): Float32Array {
  return Float32Array.from(counts, (count, feature) => {
    const row = weights.features.subarray(feature * rowWidth, feature * rowWidth + labelCount)
    return row.reduce((sum, weight) => sum + Math.abs(weight), 0) * Math.log(1 + count)
  })
}

/** Keeps at most `mostFeatures`. */
export function compactModel(trained: TrainedFeatures, mostFeatures: number): TaggerModel {
  const { weights, keys, trainedOn } = trained
  const scores = importance(trained)
  const sorted = scores.slice().sort()
  const threshold = sorted[sorted.length - 1 - mostFeatures] ?? 0
  const kept = [...scores.keys()]
    .filter((feature) => feature > 0 && (scores[feature] ?? 0) > threshold)
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  const scale = largestWeight / 127
  const bytes = new Int8Array(kept.length * labelCount)
  kept.forEach((feature, index) => {
    for (let label = 0; label < labelCount; label += 1) {
      const steps = Math.round((weights.features[feature * rowWidth + label] ?? 0) / scale)
      if (Math.abs(steps) >= fewestSteps)
        bytes[index * labelCount + label] = Math.max(-127, Math.min(127, steps))
    }
  })
  return {
    head: {
      format: 'yutu-tagger',
      formatVersion: 1,
      featureVersion,
      labels: labelNames,
      trainedOn,
      scores: {},
      scale,
      featureCount: kept.length,
    },
    keys: Uint32Array.from(kept, (feature) => keys[feature] ?? 0),
    weights: bytes,
    transitions: weights.transitions,
  }
}
