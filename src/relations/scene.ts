// A reading and its events in, what the passes look up out: names by place in the text, entities by id, the gazetteer's hierarchy.
import type { Entity, Link } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import { groupBy } from '../model/group-by.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { RelationType } from '../model/ontology.ts'
import type { Reading } from '../model/reading.ts'
import type { Relation } from '../model/relation.ts'
import type { Span } from '../model/span.ts'

export type Scene = {
  readonly reading: Reading
  readonly text: string
  readonly events: readonly Event[]
  readonly knowledge: Knowledge
  readonly entityById: ReadonlyMap<string, Entity>
  /** Links of the text by start, the longer first. */
  readonly links: readonly Link[]
  /** Those that lie in no other name, and those that do. */
  readonly outermost: readonly Link[]
  readonly nested: readonly Link[]
  /** Those of each entity, by its id. */
  readonly linksOf: ReadonlyMap<string, readonly Link[]>
}

export function setScene(reading: Reading, events: readonly Event[], knowledge: Knowledge): Scene {
  const links = reading.links
    .filter(({ mention }) => mention.field === 'text')
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  return {
    reading,
    text: reading.article.text,
    events,
    knowledge,
    entityById: new Map(reading.entities.map((entity) => [entity.id, entity])),
    links,
    outermost: links.filter(({ mention }) => !mention.nested),
    nested: links.filter(({ mention }) => mention.nested),
    linksOf: groupBy(links, ({ entity }) => entity),
  }
}

/** A relation with its evidence; the sentence is that of the first linked name in the span. */
export function relationOf(
  type: RelationType,
  source: Entity,
  target: Entity,
  evidence: Span & { readonly sentence: number },
  rule: string,
  score: number,
): Relation {
  const { start, end, sentence } = evidence
  return {
    type,
    source: source.id,
    target: target.id,
    field: 'text',
    span: { start, end },
    sentence,
    score,
    rule,
  }
}

/** The first place of the text that names an entity. */
export function firstNamed(scene: Scene, entity: Entity): Link | undefined {
  return scene.linksOf.get(entity.id)?.[0]
}

/** Ids of the divisions and areas an entity lay in at the article's date, nearest first. */
export function ancestorsOf(scene: Scene, id: string): readonly string[] {
  if (scene.entityById.get(id)?.isKnown === false) return []
  return scene.knowledge.gazetteer.ancestorsAt(id, scene.reading.article.date?.value)
}

/** Names inside a longer one, without those inside another name in it, by start. */
export function directlyInside(scene: Scene, { mention }: Link): readonly Link[] {
  const inside = scene.nested.filter(
    ({ mention: one }) =>
      mention.start <= one.start &&
      one.end <= mention.end &&
      one.end - one.start < mention.end - mention.start,
  )
  if (inside.length < 2) return inside
  return inside.filter(
    ({ mention: one }) =>
      !inside.some(
        ({ mention: other }) =>
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
}
