// What an entity may do or be in an event.
import type { Entity } from '../model/entity.ts'

export const isPlace = ({ type }: Entity): boolean => type === 'PLACE'

export const isActor = ({ type }: Entity): boolean =>
  type === 'ORGANIZATION' || type === 'PLACE' || type === 'PERSON'

/** A line or structure: it is built and opened, and does nothing itself. */
export function isBuilt(entity: Entity | undefined): boolean {
  return (
    entity?.type === 'PLACE' &&
    /(?:铁路|高铁|城际|公路|高速|大桥|特大桥|隧道|地铁|号线|水库|灌区|电站|航道|运河|渠|管道|机场线|专线|段)$/.test(
      entity.name,
    )
  )
}

/** An administrative division, country or new area: it acts or lies around, it is not built or opened. */
export function isRegion(entity: Entity | undefined): boolean {
  return (
    entity?.type === 'PLACE' &&
    (entity.adcode !== undefined ||
      /^(?:country|new-area|zone|region|continent)$/.test(entity.kind ?? '') ||
      /(?:(?<!创)新区|开发区|高新区|省|市|县|镇|乡|街道)$/.test(entity.name))
  )
}
