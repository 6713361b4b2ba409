// Sentences, words and the gazetteer in, Mention[] out.
import type { Article, Sentence, Token } from '../model/article.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'

export function findMentions(
  _article: Article,
  _sentences: readonly Sentence[],
  _tokens: readonly (readonly Token[])[],
  _knowledge: Knowledge,
): readonly Mention[] {
  return []
}
