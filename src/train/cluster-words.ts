// Sentences as words in, the cluster of each frequent word out: words that keep the same company get the same number.
import { wordKey } from '../tagger/sentence-view.ts'
import { clusterRows } from './cluster-rows.ts'
import { embedRows } from './embed-rows.ts'
import { countContexts } from './word-contexts.ts'

/** As many as a byte tells apart when 0 means none. */
const clusterCount = 255
const dimensions = 64

/** Cluster (from 1) by word key. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  seed: number,
): ReadonlyMap<number, number> {
  const { words, matrix } = countContexts(sentences)
  const vectors = embedRows(matrix, dimensions, seed)
  const clusters = clusterRows(vectors, dimensions, clusterCount, seed)
  return new Map(words.map((word, row) => [wordKey(word), 1 + (clusters[row] ?? 0)]))
}
