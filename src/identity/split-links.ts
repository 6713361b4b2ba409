// Entities and links of an article and what people say of its names in, the same with what was split off under an id of its own out.
import type { Entity, Link } from '../model/entity.ts'
import type { JudgedNames } from '../model/judged-names.ts'

type Linked = { readonly entities: readonly Entity[]; readonly links: readonly Link[] }

export function splitLinks<One extends Linked>(
  articleId: string,
  linked: One,
  judged: JudgedNames,
): One {
  const split = judged.splitIn(articleId)
  if (split.size === 0) return linked
  const idOf = (id: string): string => split.get(id) ?? id
  const entities = linked.entities.map((entity) => {
    const id = idOf(entity.id)
    return id === entity.id ? entity : splitOff(id, entity)
  })
  return {
    ...linked,
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    links: linked.links.map((link) => ({ ...link, entity: idOf(link.entity) })),
  }
}

/** It bears the name, and no more is known of it: no code, no other names. */
function splitOff(id: string, { type, name }: Entity): Entity {
  return { id, type, name, aliases: [], isKnown: false }
}
