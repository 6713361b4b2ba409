// Name groups in, those of a trigger's clause and those parts of them that fit out.
import type { Entity } from '../model/entity.ts'
import type { NameGroup } from './name-groups.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** The groups with only the names that are kept; without those left empty. */
export function only(
  groups: readonly NameGroup[],
  keep: (entity: Entity, group: NameGroup) => boolean,
): readonly NameGroup[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ entity }) => keep(entity, group)) }))
    .filter(({ items }) => items.length > 0)
}

/** Groups of the trigger's clause that take part: none in brackets, none that tell the news. */
export function groupsOf(scene: Scene, { clause }: Trigger): readonly NameGroup[] {
  return (scene.groups[clause.index] ?? []).filter(({ isAside, isTeller }) => !isAside && !isTeller)
}
