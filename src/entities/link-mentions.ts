// Mention[] and the gazetteer in, the entity of each mention out.
import type { Article } from '../model/article.ts'
import type { Entity, Link } from '../model/entity.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'

/** One link a mention, in the mentions' order; entities in order of first mention. */
export function linkMentions(
  _article: Article,
  _mentions: readonly Mention[],
  _knowledge: Knowledge,
): { readonly entities: readonly Entity[]; readonly links: readonly Link[] } {
  return { entities: [], links: [] }
}
