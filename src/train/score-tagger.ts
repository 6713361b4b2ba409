// A tagger and labelled sentences in, its F1 by exact span and type out.
import type { Tagger } from '../model/knowledge.ts'
import type { WordsAndNames } from './annotate.ts'
import type { LabelledSentence } from './read-labelled.ts'

export type TaggerScore = {
  readonly precision: number
  readonly recall: number
  /** All three in per cent, over all types. */
  readonly f1: number
}

export function scoreTagger(
  tagger: Tagger,
  sentences: readonly LabelledSentence[],
  { segment, gazetteer }: WordsAndNames,
): TaggerScore {
  let right = 0
  let found = 0
  let wanted = 0
  for (const { text, spans } of sentences) {
    const keys = new Set(spans.map(({ start, end, type }) => `${start} ${end} ${type}`))
    const names = tagger.tag(text, segment(text), gazetteer.find(text))
    found += names.length
    wanted += keys.size
    right += names.filter(({ start, end, type }) => keys.has(`${start} ${end} ${type}`)).length
  }
  return {
    precision: percent(right, found),
    recall: percent(right, wanted),
    f1: percent(2 * right, found + wanted),
  }
}

const percent = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100
