// A scene in, the relations its events bear out: who issued, runs, works with whom, and where things lie.
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { EventType, RelationType, Role } from '../model/ontology.ts'
import type { Relation } from '../model/relation.ts'
import { isRegion, relationOf, type Scene } from './scene.ts'

/** Kinds of event by which the doer runs the programme it carries. */
const running: ReadonlySet<EventType> = new Set<EventType>([
  'CAMPAIGN',
  'LAUNCH',
  'COMPETITION',
  'PROMOTION',
  'MEETING',
  'ESTABLISHMENT',
  'COMPLETION',
  'AWARD',
])
/** Kinds of event by which the thing stands where the doer rules or the event is. */
const siting: ReadonlySet<EventType> = new Set<EventType>([
  'COMPLETION',
  'CONSTRUCTION_START',
  'OPENING',
  'RENOVATION',
])

export function relateFromEvents(scene: Scene): readonly Relation[] {
  return scene.events.flatMap((event) => [
    ...issued(scene, event),
    ...operated(scene, event),
    ...sited(scene, event),
    ...shared(scene, event),
  ])
}

function having(scene: Scene, event: Event, ...roles: readonly Role[]): readonly Entity[] {
  return event.arguments
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
}

function pairs(
  event: Event,
  type: RelationType,
  sources: readonly Entity[],
  targets: readonly Entity[],
): readonly Relation[] {
  const evidence = { ...event.trigger, sentence: event.sentence }
  return sources.flatMap((source) =>
    targets
      .filter(({ id }) => id !== source.id)
      .map((target) =>
        relationOf(type, source, target, evidence, `event-${event.type}`, event.score),
      ),
  )
}

const isDoer = ({ type }: Entity): boolean => type === 'ORGANIZATION' || type === 'PLACE'

function issued(scene: Scene, event: Event): readonly Relation[] {
  if (event.type !== 'POLICY_RELEASE') return []
  const policies = having(scene, event, 'OBJECT').filter(({ type }) => type === 'POLICY')
  return pairs(event, 'ISSUED', having(scene, event, 'AGENT').filter(isDoer), policies)
}

function operated(scene: Scene, event: Event): readonly Relation[] {
  const programmes = having(scene, event, 'OBJECT', 'PROGRAMME').filter(({ type }) =>
    event.type === 'ESTABLISHMENT' ? type !== 'POLICY' && type !== 'PLACE' : type === 'PROGRAMME',
  )
  if (!running.has(event.type) && event.type !== 'POLICY_RELEASE') return []
  return pairs(event, 'OPERATES', having(scene, event, 'AGENT').filter(isDoer), programmes)
}

function sited(scene: Scene, event: Event): readonly Relation[] {
  const places = having(scene, event, 'PLACE')
  const doers = having(scene, event, 'AGENT').filter(({ type }) => type === 'PLACE')
  if (event.type === 'MEETING' || event.type === 'PROMOTION' || event.type === 'COMPETITION')
    return pairs(event, 'LOCATED_IN', having(scene, event, 'PROGRAMME'), places.slice(0, 1))
  if (!siting.has(event.type)) return []
  const things = having(scene, event, 'OBJECT').filter(
    (entity) => entity.type !== 'POLICY' && entity.type !== 'PERSON' && !isRegion(entity),
  )
  const where = places.length > 0 ? places.slice(0, 1) : doers.slice(0, 1)
  return pairs(event, 'LOCATED_IN', things, where)
}

function shared(scene: Scene, event: Event): readonly Relation[] {
  const agents = having(scene, event, 'AGENT').filter(isDoer)
  const partners = having(scene, event, 'PARTICIPANT').filter(isDoer)
  const joint = agents.flatMap((agent, at) =>
    pairs(event, 'COOPERATES_WITH', [agent], agents.slice(at + 1)),
  )
  if (event.type !== 'SIGNING' && event.type !== 'OTHER') return joint
  return [...joint, ...pairs(event, 'COOPERATES_WITH', agents, partners)]
}
