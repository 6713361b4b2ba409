// A real trigger in, its arguments out.
import type { Entity } from '../model/entity.ts'
import type { Argument } from '../model/event.ts'
import { gather } from '../model/gather.ts'
import type { EventType, Role } from '../model/ontology.ts'
import { actorsOf, attends, listedBefore, partnersOf, subjectOf, subjectRole } from './doers.ts'
import { isActor, isPlace } from './entity-kinds.ts'
import { companionPrepositions } from './function-words.ts'
import { buildersOf, frameOf, hostsBefore, hostsOf } from './hosts.ts'
import type { NameGroup } from './name-groups.ts'
import { objectGroups } from './objects.ts'
import { passiveObjects } from './passives.ts'
import { placeGroups } from './places.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { striking, type Trigger, type TriggerEntry } from './trigger.ts'

/** Heads of names of what is done rather than built: such a programme is the frame of the event, not its object. */
const activity =
  /(?:活动|大赛|比赛|竞赛|论坛|博览会|展览|展|节|月|周|季|行动|教育|大会|会议|运动会|交易会|洽谈会|演|赛|计划|工作)[”’）]*$/
const activityBehind = /^[”’》][一-鿿]{0,4}(?:活动|大赛|行动|消费季|[节周季])/
/** Types of event whose object stands somewhere: the places written before its name are where. */
const sited = new Set(['AWARD', 'RENOVATION', 'CONSTRUCTION_START', 'COMPLETION', 'ESTABLISHMENT'])
/** Types of event that programmes frame. */
const framed = new Set(['CAMPAIGN', 'MEETING', 'PROMOTION', 'COMPETITION', 'AWARD', 'INSPECTION'])
export type Cast = {
  readonly arguments: readonly Argument[]
  readonly subject: Subject | undefined
  /** Has an object or programme by name. */
  readonly hasNamedObject: boolean
}

export function castRoles(scene: Scene, trigger: Trigger): Cast {
  const found: Argument[] = []
  const add = (role: Role, entities: readonly Entity[]): void => {
    for (const { id } of entities)
      if (!found.some(({ entity }) => entity === id)) found.push({ role, entity: id })
  }
  const { clause, entry, type, holder } = trigger
  const passive = passiveObjects(scene, trigger)
  const objects = passive ?? objectGroups(scene, trigger)
  for (const { items } of objects)
    for (const { entity, outer, link } of items) {
      const isReceiver =
        (entry.frame === 'receive' ||
          (passive !== undefined && isPlace(entity) && !striking.test(trigger.text))) &&
        link.mention.end <= trigger.start
      const behind = scene.text.slice(link.mention.end, link.mention.end + 8)
      add(isReceiver ? 'OBJECT' : objectRole(trigger, entity, behind), [entity])
      if (found.at(-1)?.role === 'PLACE' && found.at(-1)?.entity === entity.id)
        add('PLACE', outer.filter(isPlace))
      // 某区|…大赛: who stands before a programme's name runs it.
      if (entity.type === 'PROGRAMME') add('AGENT', outer.filter(isActor).slice(-1))
      if (entry.frame === 'theme' || sited.has(type))
        add(
          'PLACE',
          outer.filter((one) => isPlace(one) && one.kind !== 'country'),
        )
    }
  // Whom a post is given to, or a judgement meets, takes part.
  const hasNamedObject = found.some(
    ({ role, entity }) =>
      role === 'OBJECT' ||
      role === 'PROGRAMME' ||
      (role === 'PARTICIPANT' && scene.entityById.get(entity)?.type === 'PERSON'),
  )
  if (entry.frame !== 'disaster')
    for (const group of scene.groups[clause.index] ?? [])
      if (isCompanion(group, trigger))
        for (const { entity } of group.items.filter((item) => isActor(item.entity)))
          add(companionRole(trigger, group, entity), [entity])
  const places = placeGroups(scene, trigger)
  if (entry.frame === 'disaster') for (const group of places) add('PLACE', placesOf(group))
  const subject = subjectOf(scene, trigger, objects)
  const council = councilOf(scene, trigger)
  add('AGENT', council)
  if (subject) {
    const partners = partnersOf(trigger, subject)
    const isChair = council.length > 0 && subject.group.items.at(-1)?.entity.type === 'PERSON'
    add(
      isChair ? 'PARTICIPANT' : subjectRole(scene, trigger, subject),
      actorsOf(subject).filter((one) => !partners.includes(one)),
    )
    if (subjectRole(scene, trigger, subject) === 'PLACE') add('PLACE', placesOf(subject.group))
    add('PARTICIPANT', partners)
    if (holder && attends(trigger, subject.group))
      add(
        'PARTICIPANT',
        listedBefore(scene, clause)
          .flatMap((group) => group.items.map(({ entity }) => entity))
          .filter(isActor),
      )
  }
  if (subject && subject.clause !== clause) add('AGENT', joinedBy(scene, subject))
  add('AGENT', ledBy(scene, trigger))
  add('AGENT', hostsOf(scene, trigger))
  add('PROGRAMME', frameOf(scene, trigger))
  if (!found.some(({ role }) => role === 'AGENT')) add('AGENT', hostsBefore(scene, trigger))
  if (!found.some(({ role }) => role === 'AGENT')) add('AGENT', buildersOf(scene, trigger))
  const frame = subject?.clause === clause ? subject.group.items.at(-1)?.entity : undefined
  if (frame?.type === 'PROGRAMME') add('PROGRAMME', [frame])
  for (const group of places) {
    add(
      'PROGRAMME',
      group.items.map(({ entity }) => entity).filter((entity) => entity.type === 'PROGRAMME'),
    )
    add('PLACE', placesOf(group))
  }
  return { arguments: found, subject, hasNamedObject }
}

/** 甲局将会同乙委，在年底前开展…: who joins the subject in its own clause. */
function joinedBy(scene: Scene, { clause, group }: Subject): readonly Entity[] {
  return (scene.groups[clause.index] ?? [])
    .filter(
      ({ governor, start }) => start >= group.end && /^(?:会同|联合|携手)$/.test(governor ?? ''),
    )
    .flatMap(({ items }) => items.map(({ entity }) => entity).filter(isActor))
}

/** 某市长主持召开市政府第92次常务会议: whose meeting it is. */
function councilOf(
  { text, groups }: Scene,
  { clause, start, type, holder }: Trigger,
): readonly Entity[] {
  if (type !== 'MEETING' || holder === undefined || holder.end > start) return []
  const organ = (groups[clause.index] ?? []).findLast(
    (group) =>
      group.start >= holder.end &&
      group.end <= start &&
      /^(?:第[一-鿿\d]{1,5}[次届])?[一-鿿]{0,4}$/.test(text.slice(group.end, start)),
  )
  const last = organ?.items.at(-1)?.entity
  return last?.type === 'ORGANIZATION' ? [last] : []
}

/** 某县长带领财政局、交通局到某乡检查: those led do it too. */
function ledBy({ text, groups }: Scene, { clause, start, type }: Trigger): readonly Entity[] {
  if (type !== 'INSPECTION') return []
  return (groups[clause.index] ?? [])
    .filter(
      (group) =>
        group.end <= start && /(?:带领|率领|率)$/.test(text.slice(0, group.start).slice(-3)),
    )
    .flatMap(({ items }) => items.map(({ entity }) => entity).filter(isActor))
}

/** 对某县: where. 会同某局, 联合某院: both do it. 与某市签约: both sign. Else 与某市: someone it is done with. */
function companionRole({ type }: Trigger, { governor }: NameGroup, entity: Entity): Role {
  if (type === 'SIGNING') return 'AGENT'
  if (governor === '对' && isPlace(entity)) return 'PLACE'
  return /^(?:会同|联合|携手|带领|率领)$/.test(governor ?? '') ? 'AGENT' : 'PARTICIPANT'
}

/** Each place with the larger ones written before it: 某桥, 某街道, 某县. */
function placesOf({ items }: NameGroup): readonly Entity[] {
  return gather(items, ({ entity, outer }) =>
    entity.type === 'PLACE' || entity.type === 'ORGANIZATION'
      ? [entity, ...outer.filter(isPlace)]
      : [],
  )
}

/** @param behind Characters after the name: in “清河云溪”行动 the head word stands there. */
function objectRole({ type, entry, text }: Trigger, entity: Entity, behind: string): Role {
  if (type === 'SIGNING' && isActor(entity)) return 'PARTICIPANT'
  if (type === 'DIPLOMACY' && isActor(entity)) return isPlace(entity) ? 'PLACE' : 'PARTICIPANT'
  if (entity.type === 'PERSON') return type === 'AWARD' ? 'OBJECT' : 'PARTICIPANT'
  if (isPlace(entity) && (entersPlaces(type, entry) || striking.test(text))) return 'PLACE'
  // 查封某村34家店: the place only says where the thing is.
  if (
    type === 'OTHER' &&
    isPlace(entity) &&
    /^(?:[\d一二三四五六七八九十两]+|的?[一-鿿]{0,2}[\d一二三四五六七八九十两]+)[家处座条个名户栋艘]/.test(
      behind,
    )
  )
    return 'PLACE'
  if (entity.type !== 'PROGRAMME') return 'OBJECT'
  if (framed.has(type)) return 'PROGRAMME'
  if (type === 'LAUNCH' || type === 'OTHER' || entry.frame === 'noun')
    return activity.test(entity.name) || activityBehind.test(behind) ? 'PROGRAMME' : 'OBJECT'
  return 'OBJECT'
}

/** 落户某园, 亮相某馆, 考察某市: a place behind the verb is where. */
function entersPlaces(type: EventType, { frame }: TriggerEntry): boolean {
  if (type === 'PROMOTION' || type === 'INSPECTION') return true
  return type === 'INVESTMENT' && frame === 'actor'
}

/** 与邻省展开合作, 同某某会谈. 和 joins two doers unless the verb needs two. */
function isCompanion(
  { governor, end, isAside }: NameGroup,
  { start, entry, type }: Trigger,
): boolean {
  if (governor === undefined || isAside || end > start || !companionPrepositions.has(governor))
    return false
  if (governor === '和' || governor === '对')
    return entry.frame === 'mutual' || type === 'DIPLOMACY'
  return true
}
