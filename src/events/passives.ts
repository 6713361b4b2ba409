// A trigger in, the object of its passive out: 某制度…，由甲和乙共同建立.
import type { NameGroup } from './name-groups.ts'
import { objectGroups } from './objects.ts'
import type { Scene } from './scene.ts'
import { ownSubject } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** 某制度…，由甲和乙共同建立: nothing follows the verb, and the doer stands behind 由; the object is the topic of the clauses before. */
export function passiveObjects(scene: Scene, trigger: Trigger): readonly NameGroup[] | undefined {
  const { clause, entry, start, end } = trigger
  const own = ownSubject(scene, clause, start)
  if (!own?.group.isDoer || entry.frame === 'receive') return undefined
  if (end < clause.end && entry.frame !== 'bestow') return undefined
  for (let index = clause.index; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) return undefined
    const topic = scene.groups[index]?.find(
      (group) => group.governor === undefined && group.end <= own.group.start && !group.isAside,
    )
    const isOrgan = topic?.items.at(-1)?.entity.type === 'ORGANIZATION'
    if (topic && isOrgan && trigger.type === 'OTHER') return undefined
    if (topic) return entry.frame === 'bestow' ? [topic, ...objectGroups(scene, trigger)] : [topic]
  }
  return undefined
}
