// A real trigger in, its arguments out.
import type { Entity } from '../model/entity.ts'
import type { Argument } from '../model/event.ts'
import type { EventType, Role } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import { companionPrepositions } from './function-words.ts'
import type { NameGroup } from './name-groups.ts'
import type { Scene } from './scene.ts'
import { hasCommonSubject, ownSubject, type Subject, subjectAt } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** Heads of names of what is done rather than built: such a programme is the frame of the event, not its object. */
const activity =
  /(?:活动|大赛|比赛|竞赛|论坛|博览会|展览|展|节|月|周|季|行动|教育|大会|会议|演|赛|计划|工作|考试)[”’）]*$/

export type Cast = {
  readonly arguments: readonly Argument[]
  readonly subject: Subject | undefined
  /** Named object or programme written in the trigger's own clause. */
  readonly hasNamedObject: boolean
}

export function castRoles(scene: Scene, trigger: Trigger): Cast {
  const found: Argument[] = []
  const add = (role: Role, entities: readonly Entity[]): void => {
    for (const { id } of entities)
      if (!found.some(({ entity }) => entity === id)) found.push({ role, entity: id })
  }
  const { clause, entry } = trigger
  const groups = scene.groups[clause.index] ?? []
  const objects = objectGroups(scene, trigger)
  const themes = themeGroups(scene, trigger, objects)
  const subject = subjectOf(scene, trigger, themes)
  const heads = (group: NameGroup): readonly Entity[] => group.items.map(({ entity }) => entity)

  for (const group of [...objects, ...themes])
    for (const { entity, outer } of group.items) {
      const role = objectRole(trigger.type, entity)
      if (role) add(role, [entity])
      if (entry.frame === 'theme' || trigger.type === 'AWARD' || trigger.type === 'RENOVATION')
        add(
          'PLACE',
          outer.filter(({ type }) => type === 'PLACE'),
        )
    }
  const hasNamedObject = found.some(({ role }) => role === 'OBJECT' || role === 'PROGRAMME')
  if (entry.frame !== 'disaster')
    for (const group of groups)
      if (isCompanion(group, trigger)) add('PARTICIPANT', heads(group).filter(isActor))
  if (subject) add(subjectRole(trigger, subject, found), subjectEntities(subject))
  for (const group of placeGroups(scene, trigger)) {
    for (const { entity, outer } of group.items)
      if (entity.type === 'PROGRAMME') add('PROGRAMME', [entity])
      else if (entity.type !== 'PERSON' && entity.type !== 'POLICY')
        add('PLACE', [entity, ...outer.filter(({ type }) => type === 'PLACE')])
  }
  return { arguments: found, subject, hasNamedObject }
}

function isActor({ type }: Entity): boolean {
  return type === 'ORGANIZATION' || type === 'PLACE' || type === 'PERSON'
}

/** Names after the verb in its clause: the list its object is. */
function objectGroups(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const { clause, entry } = trigger
  const groups = (scene.groups[clause.index] ?? []).filter(
    ({ isAside, isTeller }) => !isAside && !isTeller,
  )
  if (entry.frame === 'disaster') return []
  if (entry.frame === 'noun') {
    // 召开…活动动员大会, 举办…大赛: the programme stands between holder and noun, or is the noun's own name.
    const from = trigger.holder ? Math.min(trigger.holder.end, trigger.start) : clause.start
    return groups
      .filter((group) => group.end >= from && group.start <= trigger.end)
      .map((group) =>
        only(
          group,
          ({ type }) => type === 'PROGRAMME' || (trigger.type === 'INSPECTION' && type !== 'PLACE'),
        ),
      )
      .filter(({ items }) => items.length > 0)
  }
  if (entry.frame === 'theme') return []
  const kept: NameGroup[] = []
  let reach = trigger.end
  for (const group of groups) {
    if (group.start < trigger.end) continue
    if (group.start - reach > 16 || (group.governor !== undefined && group.governor !== '包括'))
      break
    kept.push(
      only(
        group,
        (entity) =>
          entity.adcode === undefined ||
          endsPhrase(scene, clause, group) ||
          trigger.type === 'INSPECTION',
      ),
    )
    reach = group.end
  }
  return kept.filter(({ items }) => items.length > 0)
}

/** Whether a group closes its noun phrase: a division followed by more nouns only describes them. */
function endsPhrase(scene: Scene, clause: Clause, group: NameGroup): boolean {
  return /^[”’》」]*(?:等|$|，|。|；|、|开展|进行|调研|考察|访问|召开|举行)/.test(
    scene.text.slice(group.end, clause.end),
  )
}

/** What the event happens to where the verb takes no object: 工程竣工, 公园开园, 活动启动. */
function themeGroups(
  scene: Scene,
  trigger: Trigger,
  objects: readonly NameGroup[],
): readonly NameGroup[] {
  const { clause, entry, start } = trigger
  if (
    entry.frame !== 'theme' &&
    entry.frame !== 'labile' &&
    entry.frame !== 'receive' &&
    entry.frame !== 'actor'
  )
    return []
  if (entry.frame === 'labile' && (objects.length > 0 || hasObjectNoun(trigger))) return []
  const isThing = ({ type, adcode, kind }: Entity): boolean =>
    entry.frame === 'receive'
      ? type !== 'POLICY'
      : type === 'PROGRAMME' ||
        type === 'POLICY' ||
        (adcode === undefined &&
          kind !== 'new-area' &&
          type !== 'PERSON' &&
          entry.frame !== 'actor')
  if (entry.frame === 'actor' && objects.length > 0) return []
  const groups = scene.groups[clause.index] ?? []
  return groups
    .filter(
      (group) =>
        group.end <= start && group.governor === undefined && !group.isAside && !group.isTeller,
    )
    .map((group) => only(group, isThing))
    .filter(({ items }) => items.length > 0)
    .slice(-1)
}

/** Whether a common noun follows as the verb's object: 启动国家四级应急响应. */
function hasObjectNoun({ clause, end }: Trigger): boolean {
  const next = clause.tokens.filter(({ start }) => start >= end).slice(0, 4)
  const first = next.find(({ text }) => text !== '了' && text !== '“' && text !== '《')
  return first !== undefined && /^(?:n|m|a|b|r|vn|j|l|i|t|q)/.test(first.tag)
}

function only(group: NameGroup, keep: (entity: Entity) => boolean): NameGroup {
  return { ...group, items: group.items.filter(({ entity }) => keep(entity)) }
}

function objectRole(type: EventType, entity: Entity): Role | undefined {
  if (type === 'SIGNING' && isActor(entity)) return 'PARTICIPANT'
  if (type === 'DIPLOMACY' && isActor(entity))
    return entity.type === 'PLACE' ? 'PLACE' : 'PARTICIPANT'
  if (entity.type !== 'PROGRAMME') return 'OBJECT'
  switch (type) {
    case 'CAMPAIGN':
    case 'MEETING':
    case 'PROMOTION':
    case 'COMPETITION':
    case 'AWARD':
      return 'PROGRAMME'
    case 'LAUNCH':
    case 'OTHER':
      return activity.test(entity.name) ? 'PROGRAMME' : 'OBJECT'
    default:
      return 'OBJECT'
  }
}

function subjectOf(
  scene: Scene,
  trigger: Trigger,
  themes: readonly NameGroup[],
): Subject | undefined {
  const { clause, start, entry, holder } = trigger
  if (entry.frame === 'disaster') return undefined
  const offset = holder ? Math.min(start, holder.start) : start
  const isTheme = (subject: Subject | undefined): boolean =>
    subject !== undefined && themes.some((theme) => theme.start === subject.group.start)
  const own = ownSubject(
    scene,
    clause,
    entry.frame === 'noun' && !holder
      ? start
      : Math.max(offset, entry.frame === 'noun' ? start : offset),
  )
  if (own && !isTheme(own)) return own
  if (own || entry.frame === 'theme' || themes.length > 0) return undefined
  if (hasCommonSubject(clause, offset)) return undefined
  return subjectAt(scene, clause, offset)
}

function subjectEntities({ group }: Subject): readonly Entity[] {
  const actors = group.items.map(({ entity, outer }) =>
    isActor(entity) ? entity : outer.findLast(isActor),
  )
  return actors.filter((entity) => entity !== undefined)
}

function subjectRole(trigger: Trigger, subject: Subject, found: readonly Argument[]): Role {
  const head = subject.group.items.at(-1)?.entity
  const isPlace = head?.type === 'PLACE'
  if (trigger.entry.frame === 'receive')
    return found.some(({ role }) => role === 'OBJECT') ? 'AGENT' : 'OBJECT'
  if (trigger.type === 'CONSTRUCTION_START' && isPlace) return 'PLACE'
  if (subject.group.isModifier && isPlace) return 'PLACE'
  if (trigger.holder && /^(?:参加|出席|参与)$/.test(trigger.holder.text)) return 'PARTICIPANT'
  return 'AGENT'
}

/** 与四川展开合作, 同某某会谈. */
function isCompanion(group: NameGroup, trigger: Trigger): boolean {
  return (
    group.governor !== undefined &&
    companionPrepositions.has(group.governor) &&
    group.end <= trigger.start &&
    (group.governor !== '对' || trigger.type === 'DIPLOMACY')
  )
}

/** Where it happens: names governed by 在, 于, 赴 in the clause, or in an opening clause that is nothing but 在…. */
function placeGroups(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const { clause, entry } = trigger
  const groups = scene.groups[clause.index] ?? []
  if (entry.frame === 'disaster') {
    const inClause = groups.filter(({ isAside }) => !isAside)
    const before = inClause.filter(({ end }) => end <= trigger.start)
    return before.length > 0 ? before : inClause
  }
  const own = groups.filter((group) => group.isPlace)
  if (own.length > 0) return own
  const opening = scene.clauses[clause.index - 1]
  if (!opening || opening.sentence.index !== clause.sentence.index) return []
  const first = opening.tokens.find(({ tag }) => tag !== 'x')
  const hasVerb = opening.tokens.some(({ tag, start }) => tag === 'v' && start > (first?.end ?? 0))
  if (first?.text !== '在' || hasVerb) return []
  return (scene.groups[opening.index] ?? []).filter((group) => group.isPlace)
}
