// The labelled sets beside the checkout in, a table of the shipped tagger's F1 beside other people's tools out.
import { loadKnowledge } from '../read/load-knowledge.ts'
import { readCluener, readMsra } from '../train/read-labelled.ts'
import { scoreTagger } from '../train/score-tagger.ts'

/** One line of MSRA's test set is a list of names that holds 31 % of its persons. */
const nameList = 511

/** The others' figures: persons, places and organisations by exact span, measured once on this kind of machine. */
const others = [
  ['LAC', 72.8, 56.7],
  ['CoreNLP', 66.6, 46.8],
  ['nodejieba', 53, 19.3],
] as const

export async function taggerTable(): Promise<readonly string[]> {
  const knowledge = await loadKnowledge()
  const { tagger } = knowledge
  if (tagger === undefined) return ['the tagger alone: no model ships']
  const [msra, cluener] = await Promise.all([readMsra('test'), readCluener('dev')])
  const f1 = (sentences: typeof msra) => scoreTagger(tagger, sentences, knowledge).f1
  const row = (name: string, ...cells: readonly (number | string)[]) =>
    `${name.padEnd(20)}${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(15)).join('')}`
  return [
    row('the tagger alone, F1', 'MSRA test', 'less line 511', 'CLUENER dev'),
    row('  this model', f1(msra), f1(msra.filter((_, line) => line !== nameList)), f1(cluener)),
    ...others.map(([name, onMsra, onCluener]) => row(`  ${name}`, onMsra, '', onCluener)),
  ]
}
