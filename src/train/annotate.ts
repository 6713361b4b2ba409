// Labelled sentences in, the features that training numbers and their labels out.
import type { Gazetteer, GazetteerMatch, Segment } from '../model/knowledge.ts'
import { FeatureReader, templateCount } from '../tagger/extract-features.ts'
import { labelsOfSpans, outside } from '../tagger/labels.ts'
import { SentenceView } from '../tagger/sentence-view.ts'
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

export function annotate(
  labelled: readonly LabelledSentence[],
  { segment, gazetteer }: WordsAndNames,
): AnnotatedSet {
  const view = new SentenceView()
  const reader = new FeatureReader()
  const sentences = labelled.map(({ text, spans, isSparse, unjudged: stretches = [] }) => {
    const matches = gazetteer.find(text)
    reader.read(view.read(text, segment(text), matches))
    const labels = labelsOfSpans(text.length, spans)
    const unjudged =
      isSparse === true ? unlabelledNames(labels, matches) : new Uint8Array(text.length)
    for (const { start, end } of stretches) unjudged.fill(1, start, end)
    return {
      features: reader.keys.slice(0, text.length * templateCount),
      labels,
      unjudged,
    }
  })
  const seen = new FeatureIndex()
  for (const { features } of sentences) for (const key of features) seen.add(key, 1)
  const count = seen.countFrom(leastCount)
  const numbers = new FeatureIndex()
  const keys = new Uint32Array(count + 1)
  const counts = new Uint32Array(count + 1)
  let number = 0
  seen.each((key, occurrences) => {
    if (occurrences < leastCount) return
    number += 1
    numbers.set(key, number)
    keys[number] = key
    counts[number] = occurrences
  })
  for (const { features } of sentences)
    for (let slot = 0; slot < features.length; slot += 1)
      features[slot] = numbers.get(features[slot] ?? 0)
  return { sentences, keys, counts }
}

/** Flags the characters without a label in names of the gazetteer that are no ordinary words. */
function unlabelledNames(labels: Uint8Array, matches: readonly GazetteerMatch[]): Uint8Array {
  const flags = new Uint8Array(labels.length)
  for (const { start, end, isCommonWord } of matches)
    if (!isCommonWord && labels.subarray(start, end).every((label) => label === outside))
      flags.fill(1, start, end)
  return flags
}
