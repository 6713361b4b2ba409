// Article in, Sentence[] out.
import type { Article, Sentence } from '../model/article.ts'

export function splitSentences(_article: Article): readonly Sentence[] {
  return []
}
