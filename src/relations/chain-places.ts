// A reading in, the divisions above its places and organs out, as the gazetteer has them at the article's date.
import type { Entity, Link } from '../model/entity.ts'
import type { Hierarchy } from '../model/extraction.ts'
import { gatherKnown } from '../model/gather.ts'
import type { Gazetteer, GazetteerEntry, Knowledge } from '../model/knowledge.ts'
import { knownEntity } from '../model/known-entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Relation } from '../model/relation.ts'

/** 大盛镇 → 渝北区 → 重庆市 → 中国, whether the article names the upper ones or not; each step once, without those in `relations`. */
export function chainPlaces(
  { article, links, entities: all }: Reading,
  said: readonly Relation[],
  { gazetteer }: Knowledge,
): Hierarchy {
  const isoDate = article.date?.value
  const isSaid = new Set(said.map(({ source, target }) => `${source} ${target}`))
  const entities = new Map<string, Entity>()
  const relations = new Map<string, Relation>()
  const untold = new Set(gatherKnown(all, ({ id, isKnown }) => (isKnown ? id : undefined)))
  for (const link of links) {
    // A second name of the same thing adds nothing.
    if (!untold.delete(link.entity)) continue
    const named = gazetteer.at(link.entity, isoDate)
    if (named === undefined) continue
    const line = placesAbove(named, gazetteer, isoDate)
    for (const place of line) entities.set(place.id, knownEntity(place))
    for (const [index, place] of line.entries()) {
      const below = line[index - 1] ?? named
      const key = `${below.id} ${place.id}`
      if (!relations.has(key) && !isSaid.has(key)) relations.set(key, stepUp(below, place, link))
    }
  }
  return { entities: [...entities.values()], relations: [...relations.values()] }
}

function placesAbove(
  entry: GazetteerEntry,
  gazetteer: Gazetteer,
  isoDate: string | undefined,
): readonly GazetteerEntry[] {
  return gatherKnown(entry.ancestors, (id) => gazetteer.at(id, isoDate)).filter(
    ({ type }) => type === 'PLACE',
  )
}

function stepUp(below: GazetteerEntry, above: GazetteerEntry, { mention }: Link): Relation {
  return {
    type: below.type === 'PLACE' ? 'PART_OF' : 'LOCATED_IN',
    source: below.id,
    target: above.id,
    field: mention.field,
    span: { start: mention.start, end: mention.end },
    sentence: mention.sentence,
    score: 1,
    rule: 'gazetteer-hierarchy',
  }
}
