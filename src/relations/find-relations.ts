// A reading and its events in, Relation[] out: by hierarchy, by names, by posts, by what the events say; then those a trained model sees beside them.
import type { Event } from '../model/event.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Reading } from '../model/reading.ts'
import type { Relation } from '../model/relation.ts'
import { relateAdjacent } from './adjacent-names.ts'
import { relateFromEvents } from './from-events.ts'
import { relateJointLists } from './joint-lists.ts'
import { keepNearest } from './keep-nearest.ts'
import { relateByName } from './names-by-place.ts'
import { relateNested } from './nested-names.ts'
import { judgePairs } from './pairs/judge-pairs.ts'
import { relatePeople } from './people.ts'
import { relateDivisions } from './place-hierarchy.ts'
import { setScene } from './scene.ts'

/** Relations between the entities of an article, each once, with its first evidence. */
export function findRelations(
  reading: Reading,
  events: readonly Event[],
  knowledge: Knowledge,
): readonly Relation[] {
  const scene = setScene(reading, events, knowledge)
  const ruled = keepNearest(scene, [
    ...relateDivisions(scene),
    ...relateNested(scene),
    ...relateAdjacent(scene),
    ...relateFromEvents(scene),
    ...relateByName(scene),
    ...relateJointLists(scene),
    ...relatePeople(scene),
  ])
  const { relationModel } = knowledge
  return relationModel === undefined
    ? ruled
    : keepNearest(scene, [...ruled, ...judgePairs(scene, ruled, relationModel)])
}
