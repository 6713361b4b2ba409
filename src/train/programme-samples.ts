// Marked articles in, what may be names of programmes in them out, each with its features and with the beginning that is right.
import { findBeforeProgrammes } from '../mentions/find-mentions.ts'
import { preparePassages } from '../mentions/passage.ts'
import { layProgrammes } from '../mentions/programmes/lay-programmes.ts'
import { ProgrammeFeatures } from '../mentions/programmes/programme-features.ts'
import { counterIn } from '../mentions/programmes/weigh-programmes.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { foldArticle } from '../text/fold-document.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import { articleOf } from './marked-article.ts'
import type { MarkedArticle } from './own-news.ts'
import type { RivalSample } from './train-rivals.ts'

/** @param knowledge without a model of programmes, nor a tagger, which has learnt the same articles */
export function readProgrammeSamples(
  marked: MarkedArticle,
  knowledge: Knowledge,
): readonly RivalSample[] {
  const article = foldArticle(articleOf(marked))
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const input = preparePassages({ article, sentences, tokens }, knowledge)
  const found = findBeforeProgrammes(input)
  const countOf = counterIn(input.passages)
  return input.passages.flatMap((passage, index) => {
    const { field, start: from } = passage.sentence
    if (field === 'title' && !marked.isTitleMarked) return []
    const names = new Set(
      (field === 'title' ? marked.title : marked.body).names
        .filter(({ type, isAnaphor }) => type === 'PROGRAMME' && !isAnaphor)
        .map(({ start, end }) => `${start - from} ${end - from}`),
    )
    const features = new ProgrammeFeatures({ passage, found: found.inPassage(index), countOf })
    return layProgrammes(passage).map((rivals) => ({
      rivals: rivals.starts.map((start) => {
        features.read(rivals, start)
        return features.keys.slice(0, features.count)
      }),
      wanted: rivals.starts.findIndex((start) => names.has(`${start} ${rivals.end}`)),
    }))
  })
}
