// Marked articles in, what the passes and a tagger make of each of their sentences out, with the names that should stand there.

import { countElsewhere } from '../mentions/arbiter/arbitrate.ts'
import { weighedTypes } from '../mentions/arbiter/feature-keys.ts'
import { type Lattice, layLattice } from '../mentions/arbiter/lattice.ts'
import { type LatticeFeatures, readFeatures } from '../mentions/arbiter/read-features.ts'
import { readByScore } from '../mentions/find-mentions.ts'
import { preparePassages } from '../mentions/passage.ts'
import { byPassage, type Proposal } from '../mentions/proposal.ts'
import type { Article } from '../model/article.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { foldArticle } from '../text/fold-document.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import type { MarkedArticle, MarkedName } from './own-news.ts'

/** A sentence in which something is to be decided. */
export type ArbiterSample = {
  readonly lattice: Lattice
  readonly features: LatticeFeatures
  /** Names that stand by the scores of the passes. */
  readonly chosen: readonly Proposal[]
  /** Position in `weighedTypes` of the name that a candidate should be, -1 for none; by candidate. */
  readonly wanted: Int8Array
  readonly names: readonly MarkedName[]
}

export const articleOf = ({ id, date, region, title, body }: MarkedArticle): Article => ({
  id,
  source: id,
  index: 0,
  title: title.text,
  text: body.text.trimEnd(),
  sourceOffsets: [],
  titleSourceOffsets: [],
  blocks: [],
  layoutConfidence: 1,
  date: { value: date, origin: 'option' },
  region: { value: region, origin: 'option' },
})

/** Sentences without a candidate and unmarked titles are left out. */
export function readSamples(marked: MarkedArticle, knowledge: Knowledge): readonly ArbiterSample[] {
  const article = foldArticle(articleOf(marked))
  const sentences = splitSentences(article)
  const input = preparePassages(
    article,
    sentences,
    tokenize(sentences, knowledge.segment),
    knowledge,
  )
  const { proposals, chosen } = readByScore(input)
  const proposedIn = byPassage(proposals)
  const chosenIn = byPassage(chosen)
  const elsewhere = countElsewhere(input.passages, chosen)
  return input.passages.flatMap((passage, index) => {
    const { sentence } = passage
    if (sentence.field === 'title' && !marked.isTitleMarked) return []
    const proposed = proposedIn.get(index) ?? []
    const standing = chosenIn.get(index) ?? []
    const lattice = layLattice(passage, proposed, standing)
    if (lattice.candidates.length === 0) return []
    const names = (sentence.field === 'title' ? marked.title : marked.body).names
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .filter(({ isAnaphor }) => !isAnaphor)
      .map((name) => ({
        ...name,
        start: name.start - sentence.start,
        end: name.end - sentence.start,
      }))
    const typeAt = new Map(
      names.map(({ start, end, type }) => [`${start} ${end}`, weighedTypes.indexOf(type)]),
    )
    const { offsets } = lattice
    const wanted = Int8Array.from(
      lattice.candidates,
      ({ from, to }) => typeAt.get(`${offsets[from]} ${offsets[to]}`) ?? -1,
    )
    const features = readFeatures({
      passage,
      lattice,
      proposed,
      chosen: standing,
      elsewhere: elsewhere(index),
    })
    return [{ lattice, features, wanted, names, chosen: standing.filter((name) => !name.anaphor) }]
  })
}
