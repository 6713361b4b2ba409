// The files of what was learnt of events in, what weighs candidates with it out.
import type { EventModels } from '../../model/knowledge.ts'
import { createLinear } from '../../model/linear-model.ts'
import { eventTypes } from '../../model/ontology.ts'
import { FeatureKeys } from './feature-keys.ts'
import { addWordFeatures } from './word-features.ts'

/** What each file judges. */
export const tasks = { triggers: 'event-triggers', types: 'event-types' } as const
/** Raised whenever a feature's meaning changes. */
export const featureVersion = 1
/** Outputs of the triggers' model: it tells nothing, it tells an event. */
export const triggerOutputs = 2

/** Words remembered; a text has a few thousand. */
const mostWords = 20_000

/** Throws where bytes are no model of these features. */
export function createEventModels(triggerBytes: Uint8Array, typeBytes: Uint8Array): EventModels {
  const triggers = createLinear(triggerBytes, tasks.triggers, featureVersion, triggerOutputs)
  const types = createLinear(typeBytes, tasks.types, featureVersion, eventTypes.length)
  const sums = new Float64Array(triggerOutputs)
  const logOdds = (features: Uint32Array, count: number): number => {
    sums.fill(0)
    triggers.weigh(features, count, sums)
    return (sums[1] ?? 0) - (sums[0] ?? 0)
  }
  const wordKeys = new FeatureKeys()
  /** As the part of speech each word was last met as: nearly all have one. */
  const weightByWord = new Map<string, { readonly tag: string; readonly weight: number }>()
  return {
    wordWeight(text, tag) {
      const known = weightByWord.get(text)
      if (known?.tag === tag) return known.weight
      wordKeys.clear()
      addWordFeatures(text, tag, wordKeys)
      const weight = logOdds(wordKeys.keys, wordKeys.count)
      if (weightByWord.size >= mostWords) weightByWord.clear()
      weightByWord.set(text, { tag, weight })
      return weight
    },
    happens: logOdds,
    types: types.weigh,
  }
}
