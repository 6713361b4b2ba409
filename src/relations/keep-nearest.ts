// Relations in, each said once out, and a thing's place only as near as it is known: not in 重庆市 when it is in 渝北区.
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
  return kept.filter((relation) => !isRemote(scene, relation, kept))
}

/** Whether another relation puts the same thing into something that itself lies in this relation's target. */
function isRemote(scene: Scene, relation: Relation, all: readonly Relation[]): boolean {
  if (relation.type !== 'LOCATED_IN' && relation.type !== 'PART_OF') return false
  return all.some(
    (other) =>
      other !== relation &&
      other.source === relation.source &&
      (other.type === 'LOCATED_IN' || other.type === 'PART_OF') &&
      (ancestorsOf(scene, other.target).includes(relation.target) ||
        (other.target === relation.target &&
          other.type === 'PART_OF' &&
          relation.type === 'LOCATED_IN') ||
        all.some(
          (step) =>
            step.source === other.target &&
            step.target === relation.target &&
            (step.type === 'PART_OF' || step.type === 'LOCATED_IN'),
        )),
  )
}
