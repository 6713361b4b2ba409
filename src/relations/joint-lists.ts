// A scene in, COOPERATES_WITH of organisations that a sentence lists as acting together out: 甲 乙 丙 联合主办.
import type { Relation } from '../model/relation.ts'
import { relationOf, type Scene } from './scene.ts'

const together =
  /^[”》\s]*(?:等)?[一-鿿]{0,4}?(?:联合|共同|携手|合作)(?:推荐|主办|承办|举办|发起|出品|制作|印发|发布|建设|打造|签署)/
const joint = /^[”》]?(?:[\s　、]+|和|与|及|同)[“《]?$/

export function relateJointLists(scene: Scene): readonly Relation[] {
  const found: Relation[] = []
  scene.outermost.forEach((last, at) => {
    if (!together.test(scene.text.slice(last.mention.end, last.mention.end + 14))) return
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
        if (one.type === 'ORGANIZATION' && other.type === 'ORGANIZATION')
          found.push(relationOf('COOPERATES_WITH', one, other, evidence, 'joint-list', 0.75))
    })
  })
  return found
}
