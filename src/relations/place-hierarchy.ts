// A scene in, PART_OF between the divisions and areas the article names out: each to its nearest named ancestor.
import type { Relation } from '../model/relation.ts'
import { ancestorsOf, firstNamed, relationOf, type Scene } from './scene.ts'

export function relateDivisions(scene: Scene): readonly Relation[] {
  return scene.reading.entities.flatMap((place) => {
    if (place.type !== 'PLACE') return []
    const named = firstNamed(scene, place)
    const ancestor = ancestorsOf(scene, place.id)
      .map((id) => scene.entityById.get(id))
      .find((one) => one !== undefined && firstNamed(scene, one) !== undefined)
    if (!named || !ancestor || ancestor.type !== 'PLACE') return []
    const type = isArea(place.kind) ? 'PART_OF' : 'LOCATED_IN'
    return [relationOf(type, place, ancestor, named.mention, 'gazetteer-hierarchy', 0.95)]
  })
}

/** Divisions and areas are parts of a larger one; a site only lies in it. */
function isArea(kind: string | undefined): boolean {
  return (
    kind === undefined ||
    !/^(?:site|park|museum|station|road|mountain|river|lake|bridge)$/.test(kind)
  )
}
