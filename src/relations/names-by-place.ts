// A scene in, relations by canonical names out: 浙江省水利厅 in 浙江省, 某县荷花节 in 某县.
import type { Entity } from '../model/entity.ts'
import { gather } from '../model/gather.ts'
import type { Relation } from '../model/relation.ts'
import { isArea, isCountry, isRegion } from './place-kinds.ts'
import { firstNamed, relationOf, type Scene } from './scene.ts'

/** A place at the head of these names says where they come from, not where they lie. */
const placeless =
  /(?:日报|晚报|晨报|早报|商报|时报|新闻网|电视台|大学|学院|银行|公司|集团|卫视|杂志|报)$/
/** Offices inside an organ lie where the organ does: nothing to say of them. */
const inner = /(?:处|科|股|党组|党委)$/
/** What a name may begin with before its place. */
const prefix = /^(?:中国共产党|中共|中国人民政治协商会议|政协|国家税务总局|共青团)?/

export function relateByName(scene: Scene): readonly Relation[] {
  const regions = scene.reading.entities
    .filter(
      (entity) => isRegion(entity) && !isCountry(entity) && firstNamed(scene, entity) !== undefined,
    )
    .map((region) => ({ region, forms: formsOf(region) }))
  return gather(scene.reading.entities, (entity) => {
    if (entity.type === 'PERSON' || entity.type === 'POLICY' || placeless.test(entity.name))
      return []
    if (entity.type === 'ORGANIZATION' && inner.test(entity.name)) return []
    if (isRegion(entity) && (entity.isKnown || entity.adcode !== undefined)) return []
    const named = firstNamed(scene, entity)
    const region = nearestIn(entity, regions)
    if (!named || !region) return []
    const type = entity.type === 'PLACE' && isArea(entity) ? 'PART_OF' : 'LOCATED_IN'
    return [relationOf(type, entity, region, named.mention, 'name-of-place', 0.85)]
  })
}

type NamedRegion = { readonly region: Entity; readonly forms: readonly string[] }

/** The region whose name stands last in the row of regions the name begins with: 甲市乙区人民政府 → 乙区. */
function nearestIn(entity: Entity, regions: readonly NamedRegion[]): Entity | undefined {
  let nearest: Entity | undefined
  let at = prefix.exec(entity.name)?.[0].length ?? 0
  for (;;) {
    let next: Entity | undefined
    let length = 0
    for (const { region, forms } of regions) {
      // Behind a first place only a full name counts: 甲县|乙河荷花节 is not in 乙河镇 by its name.
      const form = (nearest ? forms.slice(0, 1) : forms).find((one) =>
        entity.name.startsWith(one, at),
      )
      if (form === undefined || form.length <= length || region.id === entity.id) continue
      next = region
      length = form.length
    }
    if (next === undefined) return nearest
    nearest = next
    at += length
  }
}

/** The region's full name, and the name without 市, 省, 县 where two characters or more are left. */
function formsOf({ name }: Entity): readonly string[] {
  const short = name.replace(/(?:特别行政区|自治区|自治州|自治县|新区|省|市|县|区|镇|乡|街道)$/, '')
  return short.length > 1 && short !== name ? [name, short] : [name]
}
