// A scene in, the relations its events bear out: who issued, runs, works with whom, and where things lie.
import type { Entity } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import { gather } from '../model/gather.ts'
import type { EventType, RelationType, Role } from '../model/ontology.ts'
import type { Relation } from '../model/relation.ts'
import { isArea, isCountry, isRegion } from './place-kinds.ts'
import { directlyInside, relationOf, type Scene } from './scene.ts'

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
  'ESTABLISHMENT',
])

export function relateFromEvents(scene: Scene): readonly Relation[] {
  return gather(scene.events, (event) => [
    ...issued(scene, event),
    ...operated(scene, event),
    ...sited(scene, event),
    ...shared(scene, event),
    ...appointed(scene, event),
  ])
}

function having(scene: Scene, event: Event, ...roles: readonly Role[]): readonly Entity[] {
  const having: Entity[] = []
  for (const { role, entity } of event.arguments) {
    const known = roles.includes(role) ? scene.entityById.get(entity) : undefined
    if (known !== undefined) having.push(known)
  }
  return having
}

function pairs(
  event: Event,
  type: RelationType,
  sources: readonly Entity[],
  targets: readonly Entity[],
): readonly Relation[] {
  if (sources.length === 0 || targets.length === 0) return []
  const evidence = { ...event.trigger, sentence: event.sentence }
  return gather(sources, (source) =>
    targets
      .filter(({ id }) => id !== source.id)
      .map((target) =>
        relationOf(type, source, target, evidence, `event-${event.type}`, event.score),
      ),
  )
}

/** What several do each for itself. */
const entering = /^(?:落户|入驻|进驻)$/

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
  if (event.type === 'MEETING' || event.type === 'PROMOTION' || event.type === 'COMPETITION')
    return pairs(event, 'LOCATED_IN', having(scene, event, 'PROGRAMME'), places.slice(0, 1))
  if (!siting.has(event.type)) return []
  const things = having(scene, event, 'OBJECT').filter(
    (entity) =>
      entity.type !== 'POLICY' &&
      entity.type !== 'PERSON' &&
      !isRegion(entity) &&
      (event.type !== 'ESTABLISHMENT' || entity.type === 'PLACE'),
  )
  const regions = having(scene, event, 'AGENT').filter(isRegion)
  const sites = having(scene, event, 'PROGRAMME').flatMap((programme) => siteOf(scene, programme))
  return gather(things, (thing) =>
    [...(thing.type === 'PROGRAMME' ? [] : sites), ...places, ...regions]
      .slice(0, 1)
      .flatMap((place) => pairs(event, isArea(thing) ? 'PART_OF' : 'LOCATED_IN', [thing], [place])),
  )
}

/** The place a programme's own name begins with: what 某公园首期项目 renovates lies in the park. */
function siteOf(scene: Scene, programme: Entity): readonly Entity[] {
  const named = scene.linksOf.get(programme.id) ?? []
  return named
    .flatMap((link) =>
      directlyInside(scene, link).filter(({ mention }) => mention.start <= link.mention.start + 1),
    )
    .flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
    .filter(({ type }) => type === 'PLACE')
}

/** 任命某某为某局局长, 免去某某…职务: whose post it is or was. */
function appointed(scene: Scene, event: Event): readonly Relation[] {
  if (event.type !== 'APPOINTMENT') return []
  const people = having(scene, event, 'PARTICIPANT').filter(({ type }) => type === 'PERSON')
  const organs = having(scene, event, 'OBJECT').filter(({ type }) => type === 'ORGANIZATION')
  return pairs(event, 'AFFILIATED_WITH', people, organs.slice(0, 1))
}

function shared(scene: Scene, event: Event): readonly Relation[] {
  const agents = having(scene, event, 'AGENT').filter(isDoer)
  const partners = having(scene, event, 'PARTICIPANT').filter(isDoer)
  // Two regions that do the same do not do it together; an organisation in the pair makes it joint.
  const isJoint = agents.some(({ type }) => type === 'ORGANIZATION')
  const isShared =
    isJoint && !/^(?:OTHER|INSPECTION)$/.test(event.type) && !entering.test(event.trigger.text)
  const joint = agents
    .filter((agent) => isShared && !isCountry(agent))
    .flatMap((agent, at, all) =>
      pairs(
        event,
        'COOPERATES_WITH',
        [agent],
        all.slice(at + 1).filter(({ type }) => type === 'ORGANIZATION' || agent.type !== 'PLACE'),
      ),
    )
  if (event.type !== 'SIGNING' && event.type !== 'OTHER') return joint
  return [...joint, ...pairs(event, 'COOPERATES_WITH', agents, partners)]
}
