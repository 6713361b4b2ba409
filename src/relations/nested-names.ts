// A scene in, the relations that hold by a name inside a name out: 红岩文化公园 in 红岩文化公园首期项目, 两江新区 in 两江新区管委会.
import type { Entity, Link } from '../model/entity.ts'
import type { RelationType } from '../model/ontology.ts'
import type { Relation } from '../model/relation.ts'
import { isRegion, relationOf, type Scene } from './scene.ts'

/** Where a thing was or sits: the organisation named in it is located there, not the other way round. */
const seat = /(?:旧址|遗址|故址|总部|大楼|大厦|办公楼|驻地)$/
/** What is left of the longer name is a part of the shorter. */
const part =
  /^(?:[一-鿿\d]{0,4}(?:段|新馆|老馆|分馆|主馆|展厅|厅|楼|号楼|校区|院区|核心区|片区|组团|直管区|东区|西区|南区|北区|支线|隧道|出口|入口))$/

export function relateNested(scene: Scene): readonly Relation[] {
  return scene.links.flatMap((outer) => {
    const longer = scene.entityById.get(outer.entity)
    if (!longer) return []
    const inner = directlyInside(scene, outer)
    return inner.flatMap((link, at) => {
      const shorter = scene.entityById.get(link.entity)
      if (!shorter || shorter.id === longer.id) return []
      const isLastPlace =
        shorter.type !== 'PLACE' ||
        !inner.slice(at + 1).some((next) => touches(link, next) && next.mention.type === 'PLACE')
      return isLastPlace ? relate(outer, link, longer, shorter) : []
    })
  })
}

function touches(first: Link, next: Link): boolean {
  return next.mention.start === first.mention.end
}

/** Names inside the longer one, without those inside another name in it. */
function directlyInside(scene: Scene, { mention }: Link): readonly Link[] {
  const inside = scene.links.filter(
    ({ mention: one }) =>
      one.nested &&
      mention.start <= one.start &&
      one.end <= mention.end &&
      one.end - one.start < mention.end - mention.start,
  )
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

function relate(outer: Link, link: Link, longer: Entity, shorter: Entity): readonly Relation[] {
  const say = (type: RelationType, source: Entity, target: Entity): readonly Relation[] => [
    relationOf(type, source, target, outer.mention, 'nested-name', 0.85),
  ]
  const isFirst = link.mention.start <= outer.mention.start + 1
  const rest = outer.mention.surface.slice(link.mention.end - outer.mention.start)
  switch (`${longer.type} ${shorter.type}`) {
    case 'POLICY PLACE':
      return isFirst &&
        isRegion(shorter) &&
        !/^[”’》]*(?:的)?(?:保护|管理|建设|条例|规划)/.test(rest)
        ? say('ISSUED', shorter, longer)
        : say('COVERS', longer, shorter)
    case 'POLICY ORGANIZATION':
      return isFirst && /^(?:关于|印发|党组|办公室)/.test(rest)
        ? say('ISSUED', shorter, longer)
        : say('COVERS', longer, shorter)
    case 'POLICY PROGRAMME':
      return say('COVERS', longer, shorter)
    case 'ORGANIZATION ORGANIZATION':
      return say('PART_OF', longer, shorter)
    case 'PROGRAMME ORGANIZATION':
      return say('OPERATES', shorter, longer)
    case 'PLACE ORGANIZATION':
      return seat.test(longer.name)
        ? say('LOCATED_IN', shorter, longer)
        : say('PART_OF', longer, shorter).filter(() => false)
    case 'PLACE PLACE':
      return say(
        (part.test(rest) && !isRegion(shorter)) || isRegion(longer) ? 'PART_OF' : 'LOCATED_IN',
        longer,
        shorter,
      )
    case 'ORGANIZATION PLACE':
    case 'PROGRAMME PLACE':
      return say('LOCATED_IN', longer, shorter)
    default:
      return []
  }
}
