// A scene in, PART_OF between the divisions and areas the article names out: each to its nearest named ancestor.
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { isCountry, placeRelation } from './place-kinds.ts'
import { ancestorsOf, firstNamed, relationOf, type Scene } from './scene.ts'

/** Divisions right under the country. */
const provinceKinds = /^(?:province|municipality|autonomous-region|special-administrative-region)$/

export function relateDivisions(scene: Scene): readonly Relation[] {
  return scene.reading.entities.flatMap((place) => {
    if (place.type !== 'PLACE') return []
    const named = firstNamed(scene, place)
    const ancestor = ancestorsOf(scene, place.id)
      .map((id) => scene.entityById.get(id))
      .find((one) => one !== undefined && firstNamed(scene, one) !== undefined)
    if (!named || !ancestor || ancestor.type !== 'PLACE' || spansProvinces(scene, place)) return []
    if (isCountry(ancestor) && !isProvince(place)) return []
    const type = placeRelation(place, ancestor, '')
    return [relationOf(type, place, ancestor, named.mention, 'gazetteer-hierarchy', 0.95)]
  })
}

/** 成渝地区双城经济圈 lies in two provinces, so it is part of neither. */
function spansProvinces(scene: Scene, { id }: Entity): boolean {
  const provinces = ancestorsOf(scene, id).filter((one) =>
    provinceKinds.test(scene.knowledge.gazetteer.get(one)?.kind ?? ''),
  )
  return provinces.length > 1
}

/** That a town lies in the country says nothing; that a province does, the article may lean on. */
function isProvince({ kind, adcode }: Entity): boolean {
  return kind === undefined ? /0000$/.test(adcode ?? '') : provinceKinds.test(kind)
}
