// The bytes of a model in, a tagger out: names of persons, places and organisations in a sentence, each with its probability.
import type { Tagger } from '../model/knowledge.ts'
import { BestLabels } from './best-labels.ts'
import { ChainRoom, spanProbability } from './chain-sums.ts'
import { spansOfLabels } from './labels.ts'
import { decodeModel } from './model-file.ts'
import { SentenceScorer } from './score-sentence.ts'
import { SentenceView } from './sentence-view.ts'

/** Throws where the bytes are no model, or one trained with other features. */
export function createTagger(modelBytes: Uint8Array): Tagger {
  const model = decodeModel(modelBytes)
  const { head, transitions } = model
  const scorer = new SentenceScorer(model)
  const view = new SentenceView()
  const bestLabels = new BestLabels(transitions)
  const sums = new ChainRoom(Float64Array.from(transitions, Math.exp), head.scale)
  return {
    name: `${head.format} ${head.trainedOn.join('+')}`,
    tag(text, words, matches) {
      const { length } = text
      if (length === 0) return []
      const scores = scorer.score(view.read(text, words, matches))
      const labels = new Uint8Array(length)
      bestLabels.find(scores, length, labels)
      const spans = spansOfLabels(labels)
      const [first] = spans
      if (first === undefined) return []
      sums.sum(scores, length, first.start, spans.at(-1)?.start)
      return spans.map((span) => ({ ...span, score: spanProbability(sums, labels, span) }))
    },
  }
}
