// A scene in, PART_OF between the divisions and areas the article names out: each to its nearest named ancestor.
import type { Entity } from '../model/entity.ts'
import { gather, gatherKnown } from '../model/gather.ts'
import type { Relation } from '../model/relation.ts'
import { isCountry, placeRelation } from './place-kinds.ts'
import { ancestorsOf, firstNamed, relationOf, type Scene } from './scene.ts'

/** Divisions right under the country. */
const provinceKinds = /^(?:province|municipality|autonomous-region|special-administrative-region)$/

export function relateDivisions(scene: Scene): readonly Relation[] {
  return gather(scene.reading.entities, (place) => {
    if (place.type !== 'PLACE') return []
    const named = firstNamed(scene, place)
    if (!named || spansProvinces(scene, place)) return []
    const ancestors = gatherKnown(ancestorsOf(scene, place.id), (id) => scene.entityById.get(id))
      .filter((one) => one.type === 'PLACE' && firstNamed(scene, one) !== undefined)
      .filter((one) => !(isCountry(one) && isBelowProvince(place)))
    // The nearest division, and an economic region of several that is nearer still.
    const division = ancestors.find((one) => !spansProvinces(scene, one))
    const nearest = [ancestors[0], division].filter((one) => one !== undefined)
    return [...new Set(nearest)].map((ancestor) =>
      relationOf(
        placeRelation(place, ancestor, ''),
        place,
        ancestor,
        named.mention,
        'gazetteer-hierarchy',
        0.95,
      ),
    )
  })
}

/** 我国南京市: what lies in a province is told to be part of that, not of the country. */
const isBelowProvince = ({ adcode }: Entity): boolean =>
  adcode !== undefined && !adcode.endsWith('0000')

/** 长江三角洲 lies in several provinces, so it is part of neither. */
function spansProvinces(scene: Scene, { id }: Entity): boolean {
  const provinces = ancestorsOf(scene, id).filter((one) =>
    provinceKinds.test(scene.knowledge.gazetteer.get(one)?.kind ?? ''),
  )
  return provinces.length > 1
}
