// Relations in, each said once out, and a thing's place only as near as it is known: not in a city when it is in a district of it.
import type { Relation } from '../model/relation.ts'
import { ancestorsOf, type Scene } from './scene.ts'

const keyOf = ({ type, source, target }: Relation): string =>
  type === 'COOPERATES_WITH'
    ? [type, ...[source, target].toSorted()].join('|')
    : [type, source, target].join('|')

export function keepNearest(scene: Scene, relations: readonly Relation[]): readonly Relation[] {
  const once = new Map<string, Relation>()
  for (const relation of relations)
    if (relation.source !== relation.target && !once.has(keyOf(relation)))
      once.set(keyOf(relation), relation)
  const kept = [...once.values()]
  return kept.filter((relation) => !isRemote(scene, relation, kept) && !isOutdone(relation, kept))
}

/** Who is told to have issued a policy goes before the place its title begins with. */
function isOutdone({ type, rule, target }: Relation, all: readonly Relation[]): boolean {
  return (
    type === 'ISSUED' &&
    rule === 'nested-name' &&
    all.some((other) => other.type === 'ISSUED' && other.target === target && other.rule !== rule)
  )
}

/** Whether another relation puts the same thing nearer: into something that itself lies in this relation's target. */
function isRemote(scene: Scene, relation: Relation, all: readonly Relation[]): boolean {
  if (!isPlacing(scene, relation)) return false
  return all.some((other) => {
    if (other === relation || other.source !== relation.source || !isPlacing(scene, other))
      return false
    if (other.target === relation.target) return other.type === 'PART_OF'
    if (relation.rule === 'name-of-place' && other.rule !== 'name-of-place') return true
    return (
      ancestorsOf(scene, other.target).includes(relation.target) ||
      all.some(
        (step) =>
          step.source === other.target && step.target === relation.target && isPlacing(scene, step),
      )
    )
  })
}

/** PART_OF or LOCATED_IN a place; an organ's PART_OF an organ places nothing. */
function isPlacing(scene: Scene, { type, target }: Relation): boolean {
  return (
    (type === 'PART_OF' || type === 'LOCATED_IN') && scene.entityById.get(target)?.type === 'PLACE'
  )
}
