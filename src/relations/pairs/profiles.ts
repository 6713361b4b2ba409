// A scene in, what its entities are like out: how each is named, what its name ends in, where the gazetteer puts it.

import type { Entity, Link } from '../../model/entity.ts'
import { gatherKnown } from '../../model/gather.ts'
import { hashText } from '../../model/hash.ts'
import type { EntityType } from '../../model/ontology.ts'
import { isArea, isCountry, isRegion } from '../place-kinds.ts'
import { ancestorsOf, type Scene } from '../scene.ts'

export type Profile = {
  readonly entity: Entity
  /** Position among the profiles. */
  readonly at: number
  /** Its names in the text, by start; the first is `first`. */
  readonly links: readonly Link[]
  readonly first: Link
  readonly type: number
  /** First and last character of the name as first written, and a hash of the last two. */
  readonly head: number
  readonly lastCharacter: number
  readonly ending: number
  /** Hash of the gazetteer's kind. */
  readonly kind: number
  readonly isRegion: boolean
  readonly isArea: boolean
  readonly isCountry: boolean
  /** A division whose place in the hierarchy the gazetteer knows. */
  readonly isDivision: boolean
  readonly isMedium: boolean
  /** Ids of what it lies in, nearest first, of those that the text names. */
  readonly above: readonly string[]
  /** A region in which no other region of the text lies. */
  readonly isLeaf: boolean
  readonly isInTitle: boolean
  /** Stands in the text by itself, not only inside other names. */
  readonly isOutermost: boolean
  readonly isNamed: boolean
  /** Opens a sentence where it is first named. */
  readonly isOpening: boolean
  /** Names in the text beyond the first, 2 at most. */
  readonly repeats: number
  /** The name without 省, 市, 县 … */
  readonly stem: string
}

/** Numbers of the types in features. */
export const typeNumbers: Readonly<Record<EntityType, number>> = {
  PERSON: 1,
  PLACE: 2,
  ORGANIZATION: 3,
  PROGRAMME: 4,
  POLICY: 5,
}

/** Names of media and of their programmes, which stand together in datelines. */
const medium = /(?:日报|晚报|晨报|新闻|联播|电视台|广播电台|网|社)$/
const divisionWord = /(?:自治区|自治州|自治县|新区|省|市|县|区|镇|乡|街道|村)$/

/** Of the entities that the text names, in their order. */
export function profileEntities(scene: Scene): readonly Profile[] {
  const { linksOf } = scene
  const titled = new Set<string>()
  for (const { mention, entity } of scene.reading.links)
    if (mention.field === 'title') titled.add(entity)
  const drafts = gatherKnown(scene.reading.entities, (entity) => {
    const links = linksOf.get(entity.id)
    const first = links?.[0]
    if (links === undefined || first === undefined) return undefined
    const above = ancestorsOf(scene, entity.id).filter((id) => linksOf.has(id))
    return { entity, links, first, above, isRegion: isRegion(entity) }
  })
  const inner = new Set(drafts.flatMap((draft) => (draft.isRegion ? draft.above : [])))
  return drafts.map(({ entity, links, first, above, isRegion: isPlaceToBeIn }, at) => {
    const { mention } = first
    const name = mention.anaphor ? entity.name : mention.surface
    return {
      entity,
      at,
      links,
      first,
      above,
      type: typeNumbers[entity.type],
      head: name.charCodeAt(0),
      lastCharacter: name.charCodeAt(name.length - 1),
      ending: hashText(name.slice(-2)),
      kind: hashText(entity.kind ?? ''),
      isRegion: isPlaceToBeIn,
      isArea: isArea(entity),
      isCountry: isCountry(entity),
      isDivision: entity.adcode !== undefined || isCountry(entity) || entity.kind === 'continent',
      isMedium: entity.kind === 'media' || medium.test(entity.name),
      isLeaf: isPlaceToBeIn && !inner.has(entity.id),
      isInTitle: titled.has(entity.id),
      isOutermost: links.some((link) => !link.mention.nested),
      isNamed: links.some((link) => !link.mention.anaphor),
      isOpening: scene.reading.sentences[mention.sentence]?.start === mention.start,
      repeats: Math.min(2, links.length - 1),
      stem: entity.name.replace(divisionWord, ''),
    }
  })
}
