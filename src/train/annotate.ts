// Labelled sentences in, the features that training numbers and their labels out.
import type { Gazetteer, Segment } from '../model/knowledge.ts'
import { extractFeatures } from '../tagger/extract-features.ts'
import { labelsOfSpans } from '../tagger/labels.ts'
import { type ClusterOf, viewSentence } from '../tagger/sentence-view.ts'
import { FeatureIndex } from './feature-index.ts'
import type { LabelledSentence } from './read-labelled.ts'
import type { TrainingSentence } from './train-chain.ts'

/** What a sentence is read with before it is tagged. */
export type WordsAndNames = {
  readonly segment: Segment
  readonly gazetteer: Pick<Gazetteer, 'find'>
}

export type AnnotatedSet = {
  readonly sentences: readonly TrainingSentence[]
  /** Key and number of occurrences by feature, from 1. */
  readonly keys: Uint32Array
  readonly counts: Uint32Array
}

/** A feature seen less often than this is not learnt. */
const leastCount = 2
/** Room for the different keys of 65,000 sentences; more sentences need more. */
const keysASentence = 400

export function annotate(
  labelled: readonly LabelledSentence[],
  { segment, gazetteer }: WordsAndNames,
  clusterOf: ClusterOf,
): AnnotatedSet {
  const sentences = labelled.map(({ text, spans }) => ({
    features: extractFeatures(viewSentence(text, segment(text), gazetteer.find(text), clusterOf)),
    labels: labelsOfSpans(text.length, spans),
  }))
  const seen = new FeatureIndex(labelled.length * keysASentence)
  for (const { features } of sentences) for (const key of features) seen.add(key, 1)
  const kept = [...seen.entries()].filter(([, count]) => count >= leastCount)
  const numbers = new FeatureIndex(kept.length)
  const keys = new Uint32Array(kept.length + 1)
  const counts = new Uint32Array(kept.length + 1)
  kept.forEach(([key, count], index) => {
    numbers.set(key, index + 1)
    keys[index + 1] = key
    counts[index + 1] = count
  })
  for (const { features } of sentences)
    for (let slot = 0; slot < features.length; slot += 1)
      features[slot] = numbers.get(features[slot] ?? 0)
  return { sentences, keys, counts }
}
