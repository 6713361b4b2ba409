// A scene in, the relations of names written against each other out: 忠县黄金镇花果山景区, 位于甲区的乙园, 市委《…意见》.
import type { Entity, Link } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { isRegion, relationOf, type Scene } from './scene.ts'

const touching = /^[”’》」]?(?:境内|辖区|辖区内|附近)?的?[“‘「]?$/
/** Names of areas: parts of what they lie in. */
const areaName =
  /(?:村|社区|新区|园区|开发区|高新区|科学城|核心区|片区|组团|新城|软件园|产业园|工业园|居委会)$/

export function relateAdjacent(scene: Scene): readonly Relation[] {
  return scene.outermost.flatMap((link, at) => {
    const next = scene.outermost[at + 1]
    if (!next || next.mention.sentence !== link.mention.sentence) return []
    const gap = scene.text.slice(link.mention.end, next.mention.start)
    const [first, second] = [scene.entityById.get(link.entity), scene.entityById.get(next.entity)]
    if (!first || !second || first.id === second.id || next.mention.anaphor) return []
    return relate(scene, link, next, gap, first, second)
  })
}

function relate(
  scene: Scene,
  link: Link,
  next: Link,
  gap: string,
  first: Entity,
  second: Entity,
): readonly Relation[] {
  const evidence = { ...link.mention, end: next.mention.end }
  if (second.type === 'POLICY' && first.type === 'ORGANIZATION' && /^的?《$/.test(gap))
    return [relationOf('ISSUED', first, second, evidence, 'issuer-before-title', 0.75)]
  if (!touching.test(gap) || first.type !== 'PLACE') return []
  if (second.type === 'ORGANIZATION')
    return gap === '' && isRegion(first)
      ? [relationOf('LOCATED_IN', second, first, evidence, 'adjacent-names', 0.7)]
      : []
  if (second.type !== 'PLACE' || second.kind === 'country') return []
  const known = scene.knowledge.gazetteer.get(second.id)
  if (known) return []
  const type = areaName.test(second.name) || !isRegion(first) ? 'PART_OF' : 'LOCATED_IN'
  return [relationOf(type, second, first, evidence, 'adjacent-names', 0.75)]
}
