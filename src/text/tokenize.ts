// Sentences in, their words out.
import type { Sentence, Token } from '../model/article.ts'
import type { Segment } from '../model/knowledge.ts'

/** Words of each sentence, in order, with offsets into the sentence's field. */
export function tokenize(
  sentences: readonly Sentence[],
  segment: Segment,
): readonly (readonly Token[])[] {
  return sentences.map((sentence) => {
    let start = sentence.start
    return segment(sentence.text).map(({ text, tag }) => {
      const token = { start, end: start + text.length, text, tag }
      start = token.end
      return token
    })
  })
}
