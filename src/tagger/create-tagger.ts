// The bytes of a model in, a tagger out: names of persons, places and organisations in a sentence, each with its probability.
import type { Tagger } from '../model/knowledge.ts'
import { extractFeatures, templateCount } from './extract-features.ts'
import { spansOfLabels } from './labels.ts'
import { findBestLabels, spanProbability, sumChain } from './lattice.ts'
import { decodeModel } from './model-file.ts'
import { viewSentence } from './sentence-view.ts'
import { WeightTable } from './weight-table.ts'

/** Throws where the bytes are no model, or one trained with other features. */
export function createTagger(modelBytes: Uint8Array): Tagger {
  const model = decodeModel(modelBytes)
  const table = new WeightTable(model)
  const { head, transitions, clusterWords, clusters } = model
  const clusterByWord = new Map<number, number>()
  clusterWords.forEach((word, index) => {
    clusterByWord.set(word, clusters[index] ?? 0)
  })
  const clusterOf = (key: number) => clusterByWord.get(key) ?? 0
  return {
    name: `${head.format} ${head.trainedOn.join('+')}`,
    tag(text, words, matches) {
      const { length } = text
      if (length === 0) return []
      const keys = extractFeatures(viewSentence(text, words, matches, clusterOf))
      const scores = table.score(keys, length, templateCount)
      const labels = findBestLabels(scores, transitions, length)
      const spans = spansOfLabels(labels)
      if (spans.length === 0) return []
      const sums = sumChain(scores, transitions, length)
      return spans.map((span) => ({
        ...span,
        score: spanProbability(sums, labels, span.start, span.end),
      }))
    },
  }
}
