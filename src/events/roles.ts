// A real trigger in, its arguments out.
import type { Entity } from '../model/entity.ts'
import type { Argument } from '../model/event.ts'
import type { Role } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import { companionPrepositions } from './function-words.ts'
import type { NameGroup } from './name-groups.ts'
import { isRegion, objectGroups } from './objects.ts'
import { placeGroups } from './places.ts'
import type { Scene } from './scene.ts'
import { carriedSubject, ownSubject, type Subject, subjectAt } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** Heads of names of what is done rather than built: such a programme is the frame of the event, not its object. */
const activity =
  /(?:活动|大赛|比赛|竞赛|论坛|博览会|展览|展|节|月|周|季|行动|教育|大会|会议|演|赛|计划|工作)[”’）]*$/
const activityBehind = /^[”’》][一-鿿]{0,4}(?:活动|大赛|行动|消费季|[节周季])/
/** Types of event that programmes frame. */
const framed = new Set(['CAMPAIGN', 'MEETING', 'PROMOTION', 'COMPETITION', 'AWARD', 'INSPECTION'])
/** Types of event done to a thing on the spot: a site as subject is where, not who. */
const onTheSpot = new Set(['CONSTRUCTION_START', 'COMPLETION', 'RENOVATION', 'ESTABLISHMENT'])

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
  const objects = passiveObjects(scene, trigger) ?? objectGroups(scene, trigger)
  for (const { items } of objects)
    for (const { entity, outer, link } of items) {
      const isReceiver = entry.frame === 'receive' && link.mention.end <= trigger.start
      const behind = scene.text.slice(link.mention.end, link.mention.end + 8)
      add(isReceiver ? 'OBJECT' : objectRole(trigger, entity, behind), [entity])
      // 两江新区|…大赛: who stands before a programme's name runs it.
      if (entity.type === 'PROGRAMME') add('AGENT', outer.filter(isActor).slice(-1))
      if (entry.frame === 'theme' || type === 'AWARD' || type === 'RENOVATION')
        add('PLACE', outer.filter(isPlace))
    }
  const hasNamedObject = found.some(({ role }) => role === 'OBJECT' || role === 'PROGRAMME')
  if (entry.frame !== 'disaster')
    for (const group of scene.groups[clause.index] ?? [])
      if (isCompanion(group, trigger))
        for (const { entity } of group.items.filter((item) => isActor(item.entity)))
          add(group.governor === '对' && isPlace(entity) ? 'PLACE' : 'PARTICIPANT', [entity])
  const places = placeGroups(scene, trigger)
  if (entry.frame === 'disaster') for (const group of places) add('PLACE', placesOf(group))
  const subject = subjectOf(scene, trigger, objects)
  if (subject) {
    const partners = partnersOf(trigger, subject)
    add(
      subjectRole(scene, trigger, subject),
      actorsOf(subject).filter((one) => !partners.includes(one)),
    )
    add('PARTICIPANT', partners)
    if (holder && attends(trigger, subject.group))
      add(
        'PARTICIPANT',
        listedBefore(scene, clause)
          .flatMap((group) => group.items.map(({ entity }) => entity))
          .filter(isActor),
      )
  }
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

const isPlace = ({ type }: Entity): boolean => type === 'PLACE'

const isActor = ({ type }: Entity): boolean =>
  type === 'ORGANIZATION' || type === 'PLACE' || type === 'PERSON'

/** Each place with the larger ones written before it: 乌江三桥, 汉葭街道, 彭水县. */
function placesOf({ items }: NameGroup): readonly Entity[] {
  return items.flatMap(({ entity, outer }) =>
    entity.type === 'PLACE' || entity.type === 'ORGANIZATION'
      ? [entity, ...outer.filter(isPlace)]
      : [],
  )
}

/** 某制度…，由甲和乙共同建立: nothing follows the verb, and the doer stands behind 由; the object is the topic of the clauses before. */
function passiveObjects(scene: Scene, trigger: Trigger): readonly NameGroup[] | undefined {
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
    if (topic) return entry.frame === 'bestow' ? [topic, ...objectGroups(scene, trigger)] : [topic]
  }
  return undefined
}

/** @param behind Characters after the name: in “书香云溪”活动 the head word stands there. */
function objectRole({ type, entry }: Trigger, entity: Entity, behind: string): Role {
  if (type === 'SIGNING' && isActor(entity)) return 'PARTICIPANT'
  if (type === 'DIPLOMACY' && isActor(entity)) return isPlace(entity) ? 'PLACE' : 'PARTICIPANT'
  if (entity.type !== 'PROGRAMME') return 'OBJECT'
  if (framed.has(type)) return 'PROGRAMME'
  if (type === 'LAUNCH' || type === 'OTHER' || entry.frame === 'noun')
    return activity.test(entity.name) || activityBehind.test(behind) ? 'PROGRAMME' : 'OBJECT'
  return 'OBJECT'
}

/** Who does it: none where the clause's subject is what it happens to. */
function subjectOf(
  scene: Scene,
  trigger: Trigger,
  objects: readonly NameGroup[],
): Subject | undefined {
  const { clause, start, entry, holder } = trigger
  if (entry.frame === 'disaster') return undefined
  const own = ownSubject(scene, clause, holder ? Math.max(start, holder.start) : start)
  const isObject = (subject: Subject | undefined): boolean =>
    objects.some((group) => group.start === subject?.group.start)
  if (own && !isObject(own)) return own
  if (entry.frame === 'receive' || entry.frame === 'theme') return undefined
  const isTheme = objects.some((group) => group.end <= start)
  if (isTheme && (entry.frame === 'labile' || entry.frame === 'actor')) return undefined
  if (isTheme && entry.frame === 'noun' && holder && holder.start > start) return undefined
  if (isTheme) return carriedSubject(scene, clause)
  const offset = holder ? Math.min(start, holder.start) : start
  return doerAhead(scene, clause) ?? subjectAt(scene, clause, offset)
}

/** 在开展…活动中，某公司…: the clause only sets the scene for the one after it. */
function doerAhead(scene: Scene, clause: Clause): Subject | undefined {
  if (!/^在.*(?:中|时|期间|过程中|基础上)$/.test(scene.text.slice(clause.start, clause.end)))
    return undefined
  const next = scene.clauses[clause.index + 1]
  return next?.sentence === clause.sentence ? ownSubject(scene, next, next.end) : undefined
}

/** 全国铁路…启动: the name only describes the common noun behind it. */
function isOfNoun({ clause, start }: Trigger, { end }: NameGroup): boolean {
  const next = clause.tokens.find((token) => token.start === end)
  return next !== undefined && next.end <= start && /^(?:n|vn|m|b)/.test(next.tag)
}

/** 甲与乙签约, 甲同乙会谈: of the two the one behind 与 takes part. */
function partnersOf({ type }: Trigger, { group }: Subject): readonly Entity[] {
  if (type !== 'SIGNING' && type !== 'DIPLOMACY') return []
  const at = group.items.findIndex(({ joint }) => /^(?:与|同|和|跟)$/.test(joint))
  return at < 1
    ? []
    : group.items
        .slice(at)
        .map(({ entity }) => entity)
        .filter(isActor)
}

function actorsOf({ group }: Subject): readonly Entity[] {
  return group.items.flatMap(({ entity, outer }) =>
    isActor(entity) ? entity : (outer.findLast(isActor) ?? []),
  )
}

/** 出席…大会: a verb of attending stands between the subject and the noun. */
function attends({ clause, start }: Trigger, { end }: NameGroup): boolean {
  return clause.tokens.some(
    (token) =>
      token.start >= end &&
      token.end <= start &&
      (/^(?:参加|出席|参与|列席)$/.test(token.text) ||
        (token.text === '主持' && token.end === start)),
  )
}

/** 副主席甲、乙、丙，秘书长丁出席会议: the people of the clauses before that have no verb of their own. */
function listedBefore(scene: Scene, clause: Clause): readonly NameGroup[] {
  const found: NameGroup[] = []
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (before?.sentence !== clause.sentence) break
    const isList = before.tokens.every(
      ({ tag, start, end }) => !/^v$/.test(tag) || isNamePart(before, start, end),
    )
    if (!isList) break
    found.unshift(...(scene.groups[index] ?? []))
  }
  return found
}

function isNamePart({ links }: Clause, start: number, end: number): boolean {
  return links.some(({ mention }) => mention.start < end && start < mention.end)
}

function subjectRole(scene: Scene, trigger: Trigger, { group, clause }: Subject): Role {
  const head = group.items.at(-1)?.entity
  const { type, holder } = trigger
  if (holder && clause === trigger.clause && attends(trigger, group)) return 'PARTICIPANT'
  if (head?.type !== 'PLACE') return 'AGENT'
  if (type === 'CONSTRUCTION_START' || (type === 'INVESTMENT' && trigger.text === '落户'))
    return 'PLACE'
  if (onTheSpot.has(type) && !isRegion(head)) return 'PLACE'
  if (group.isModifier || (head.kind === 'country' && isOfNoun(trigger, group))) return 'PLACE'
  if (
    clause === trigger.clause &&
    /^(?:多地|各地|部分地区|多个)/.test(scene.text.slice(group.end, clause.end))
  )
    return 'PLACE'
  return 'AGENT'
}

/** 与四川展开合作, 同某某会谈. 和 joins two doers unless the verb needs two. */
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
