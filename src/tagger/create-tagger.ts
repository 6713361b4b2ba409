// The bytes of a model in, a tagger out: names of persons, places and organisations in a sentence, each with its probability.
import type { Tagger } from '../model/knowledge.ts'
import { BestLabels } from './best-labels.ts'
import { ChainRoom, spanProbability } from './chain-sums.ts'
import { FeatureReader, templateCount } from './extract-features.ts'
import { spansOfLabels } from './labels.ts'
import { decodeModel } from './model-file.ts'
import { SentenceView } from './sentence-view.ts'
import { WeightTable } from './weight-table.ts'

/** Throws where the bytes are no model, or one trained with other features. */
export function createTagger(modelBytes: Uint8Array): Tagger {
  const model = decodeModel(modelBytes)
  const { head, transitions } = model
  const table = new WeightTable(model)
  const view = new SentenceView()
  const features = new FeatureReader()
  const bestLabels = new BestLabels()
  const sums = new ChainRoom(Float64Array.from(transitions, Math.exp), head.scale)
  return {
    name: `${head.format} ${head.trainedOn.join('+')}`,
    tag(text, words, matches) {
      const { length } = text
      if (length === 0) return []
      features.read(view.read(text, words, matches))
      const scores = table.score(features.keys, length, templateCount)
      const labels = new Uint8Array(length)
      bestLabels.find(scores, transitions, length, labels)
      const spans = spansOfLabels(labels)
      if (spans.length === 0) return []
      sums.sum(scores, length)
      return spans.map((span) => ({ ...span, score: spanProbability(sums, labels, span) }))
    },
  }
}
