// Marked articles in, their sentences as the tagger learns them out.
import { type TypedSpan, taggedTypes } from '../tagger/labels.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { articleOf } from './marked-article.ts'
import type { MarkedArticle, MarkedName } from './own-news.ts'
import type { LabelledSentence } from './read-labelled.ts'

const isTagged = (name: MarkedName): name is MarkedName & TypedSpan =>
  taggedTypes.some((type) => type === name.type)

/** Programmes and policies are nothing the tagger knows: of what stands in them nothing is learnt. Unmarked titles are left out. */
export function sentencesOf(marked: MarkedArticle): readonly LabelledSentence[] {
  const article = articleOf(marked)
  return splitSentences(article).flatMap(({ field, start, end, text }) => {
    if (field === 'title' && !marked.isTitleMarked) return []
    const names = (field === 'title' ? marked.title : marked.body).names
      .filter((name) => !name.isAnaphor && name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }))
    return [
      {
        text: foldTraditional(text),
        spans: names.filter(isTagged),
        unjudged: names.filter((name) => !isTagged(name)),
      },
    ]
  })
}
