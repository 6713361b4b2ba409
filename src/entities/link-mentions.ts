// Mention[] and the gazetteer in, the entity of each mention out.
import type { Article } from '../model/article.ts'
import type { Entity, Link } from '../model/entity.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { entityId } from './entity-id.ts'

/** One link a mention, in the mentions' order; entities in order of first mention. */
export function linkMentions(
  _article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): { readonly entities: readonly Entity[]; readonly links: readonly Link[] } {
  const entities = new Map<string, Entity>()
  const links = mentions.map((mention): Link => {
    const known = knowledge.gazetteer.byName(mention.surface).at(0)
    const id = known?.id ?? entityId(mention.type, '', mention.surface)
    if (!entities.has(id))
      entities.set(id, {
        id,
        type: mention.type,
        name: known?.name ?? mention.surface,
        aliases: [],
        ...(known?.adcode === undefined ? {} : { adcode: known.adcode }),
        isKnown: known !== undefined,
      })
    return { mention, entity: id, score: 0.5, method: known ? 'exact-name' : 'new-entity', runnersUp: [] }
  })
  return { entities: [...entities.values()], links }
}
