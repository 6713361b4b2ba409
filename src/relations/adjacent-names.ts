// A scene in, the relations of names that touch or are joined by 位于, 在 out: 甲县乙镇丙山景区, 位于甲区的乙园, 市委《…意见》.
import type { Entity, Link } from '../model/entity.ts'
import { gather } from '../model/gather.ts'
import type { Relation } from '../model/relation.ts'
import { isCountry, isRegion, placeRelation } from './place-kinds.ts'
import { directlyInside, relationOf, type Scene } from './scene.ts'

const touching = /^[”’》」]?(?:境内|辖区|辖区内)?的?[“‘「]?$/
const within = /^(?:里|内)[^，。；]{0,6}的$/
const lyingIn = /^(?:位于|地处|坐落于|坐落在|坐落)$/
/** Parts of mountains and buildings, which touch the name of the whole. */
const partOfSite = /(?:岩|峰|洞|谷|顶|厅|展厅|新馆|分馆|号楼)$/

/** A road or railway, what stands on one, and the words that put it there. */
const line = /(?:高速|公路|铁路|高铁|地铁|轻轨|号线|段)$/
const structure = /(?:隧道|大桥|特大桥|立交|枢纽|服务区|收费站|站)$/
const ofLine =
  /^的?(?:全线)?(?:最长|首座|首条)?(?:的)?(?:重点|关键|控制性|节点)*(?:工程|隧道|桥梁)?[—－-]*$/

export function relateAdjacent(scene: Scene): readonly Relation[] {
  return gather(scene.outermost, (link, at) => {
    const next = scene.outermost[at + 1]
    if (!next || next.mention.sentence !== link.mention.sentence || next.mention.anaphor) return []
    const first = scene.entityById.get(link.entity)
    const second = scene.entityById.get(headOf(scene, next).entity)
    if (!first || !second || first.id === second.id) return []
    return relate(scene, link, next, first, second)
  })
}

/** 甲镇|乙村广场: what touches is the place the second name begins with. */
function headOf(scene: Scene, link: Link): Link {
  if (link.mention.type !== 'PLACE') return link
  const inside = directlyInside(scene, link).find(
    ({ mention }) =>
      mention.start === link.mention.start &&
      mention.type === 'PLACE' &&
      !/[江河湖海山]$/.test(mention.surface),
  )
  return inside ?? link
}

function relate(
  scene: Scene,
  link: Link,
  next: Link,
  first: Entity,
  second: Entity,
): readonly Relation[] {
  const gap = scene.text.slice(link.mention.end, next.mention.start)
  const say = (relation: 'ISSUED' | 'PART_OF' | 'LOCATED_IN', source: Entity, target: Entity) => [
    relationOf(
      relation,
      source,
      target,
      { ...link.mention, end: next.mention.end },
      'adjacent-names',
      0.75,
    ),
  ]
  const isThing = second.type === 'PLACE' || second.type === 'ORGANIZATION'
  if (second.type === 'POLICY' && first.type === 'ORGANIZATION' && /^的?《$/.test(gap))
    return say('ISSUED', first, second)
  if (
    lyingIn.test(gap) &&
    second.type === 'PLACE' &&
    first.type !== 'PERSON' &&
    first.type !== 'POLICY'
  )
    return say(
      first.type === 'PLACE' ? placeRelation(first, second, '') : 'LOCATED_IN',
      first,
      second,
    )
  if (first.type !== 'PLACE' || !isThing || scene.knowledge.gazetteer.get(second.id)) return []
  // 在甲区，乙园…: what the sentence puts into the place it opens with.
  if (
    gap === '，' &&
    /(?:^|[。；\n])在$/.test(
      scene.text.slice(Math.max(0, link.mention.start - 2), link.mention.start),
    )
  )
    return say('LOCATED_IN', second, first)
  // 某高速公路控制性工程——某隧道: a structure of the line.
  if (line.test(first.name) && structure.test(second.name) && ofLine.test(gap))
    return say('PART_OF', second, first)
  if (within.test(gap) && !isRegion(first) && partOfSite.test(second.name))
    return say('PART_OF', second, first)
  if (isCountry(first) && second.type === 'PLACE' && !isRegion(second)) return []
  if (!touching.test(gap) || /[江河海]$/.test(second.name)) return []
  if (second.type === 'ORGANIZATION')
    return gap === '' && isRegion(first) ? say('LOCATED_IN', second, first) : []
  if (isRegion(first)) return say(placeRelation(second, first, ''), second, first)
  return partOfSite.test(second.name) ? say('PART_OF', second, first) : []
}
