// What an entity may do or be in an event.
import type { Entity } from '../model/entity.ts'

export const isPlace = ({ type }: Entity): boolean => type === 'PLACE'

export const isActor = ({ type }: Entity): boolean =>
  type === 'ORGANIZATION' || type === 'PLACE' || type === 'PERSON'

/** An administrative division, country or new area: it acts or lies around, it is not built or opened. */
export function isRegion(entity: Entity | undefined): boolean {
  return (
    entity?.type === 'PLACE' &&
    (entity.adcode !== undefined ||
      /^(?:country|new-area|zone|region|continent)$/.test(entity.kind ?? '') ||
      /(?:(?<!创)新区|开发区|高新区|省|市|县|镇|乡|街道)$/.test(entity.name))
  )
}
