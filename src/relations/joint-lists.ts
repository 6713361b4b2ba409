// A scene in, COOPERATES_WITH of organisations that a sentence lists as acting together out: 甲 乙 丙 联合主办.
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { relationOf, type Scene } from './scene.ts'

const together =
  /^[”》\s]*(?:等)?(?:[一-鿿]{0,4}?(?:联合|共同|携手|合作|合资)(?:推荐|主办|承办|举办|发起|出品|制作|印发|发布|建设|打造|签署|出资|投资|组建|研发|开展|培养)|主办|承办|协办)/
/** 甲联合乙对…: the two act together. */
const withWhom = /^(?:联合|会同|携手)[“《]?$/
const joint = /^[”》]?(?:[\s　、]+|和|与|及|同|以及|联合|会同|携手)[“《]?$/

export function relateJointLists(scene: Scene): readonly Relation[] {
  const found: Relation[] = []
  scene.outermost.forEach((last, at) => {
    const before = scene.outermost[at - 1]
    const isWith =
      before !== undefined &&
      withWhom.test(scene.text.slice(before.mention.end, last.mention.start))
    if (!isWith && !together.test(scene.text.slice(last.mention.end, last.mention.end + 14))) return
    const list = [last]
    for (let index = at - 1; index >= 0; index--) {
      const [before, after] = [scene.outermost[index], list[0]]
      if (!before || !after) break
      if (!joint.test(scene.text.slice(before.mention.end, after.mention.start))) break
      list.unshift(before)
    }
    const members = list.flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
    const evidence = { ...last.mention, start: list[0]?.mention.start ?? last.mention.start }
    members.forEach((one, index) => {
      for (const other of members.slice(index + 1))
        if (isPartner(one, other))
          found.push(relationOf('COOPERATES_WITH', one, other, evidence, 'joint-list', 0.75))
    })
  })
  return found
}

/** Organisations, or an organisation and a place that acts as its government. */
function isPartner(one: Entity, other: Entity): boolean {
  const acts = ({ type }: Entity): boolean => type === 'ORGANIZATION' || type === 'PLACE'
  return acts(one) && acts(other) && (one.type === 'ORGANIZATION' || other.type === 'ORGANIZATION')
}
