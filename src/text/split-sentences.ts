// Article in, Sentence[] out: the title is sentence 0 when there is one, then the sentences of the text in order.
import type { Article, Sentence } from '../model/article.ts'
import { findSentenceEnds } from './find-sentence-ends.ts'

/**
 * Sentences of a field do not overlap and cover all but the white space between them: blanks and line breaks at a
 * sentence's edges belong to none. A line break always ends one; so do 。！？!? with what closes behind them, not ；.
 */
export function splitSentences(article: Article): readonly Sentence[] {
  const sentences: Sentence[] = []
  const add = (field: Sentence['field'], paragraph: number, text: string, start: number) => {
    const trimmed = text.trim()
    if (trimmed === '') return
    const from = start + text.indexOf(trimmed)
    const index = sentences.length
    sentences.push({
      field,
      index,
      paragraph,
      start: from,
      end: from + trimmed.length,
      text: trimmed,
    })
  }
  add('title', -1, article.title, 0)
  let lineStart = 0
  for (const [paragraph, line] of article.text.split('\n').entries()) {
    let start = 0
    for (const end of findSentenceEnds(line)) {
      add('text', paragraph, line.slice(start, end), lineStart + start)
      start = end
    }
    lineStart += line.length + 1
  }
  return sentences
}
