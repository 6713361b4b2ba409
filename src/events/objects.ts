// A trigger in, the names that are its object out: after the verb, before it (工程竣工), or in the phrase of an event noun.
import type { Entity } from '../model/entity.ts'
import type { NameGroup } from './name-groups.ts'
import { type Scene, wordsAfter } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Types of event whose object is built or set up: a region is one only right behind the verb. */
const building = new Set(['ESTABLISHMENT', 'COMPLETION', 'RENOVATION', 'OPENING'])
/** Types of event that are done to people. */
const doneToPeople = new Set(['APPOINTMENT', 'AWARD', 'DIPLOMACY', 'SIGNING', 'OTHER'])
/** Farthest a named object starts behind the verb or the object before it, in characters. */
const reachOfObject = 16

export function objectGroups(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  switch (trigger.entry.frame) {
    case 'disaster':
      return []
    case 'noun':
      return phraseOf(scene, trigger)
    case 'theme':
      return themeOf(scene, trigger)
    case 'rework': {
      const after = objectsAfter(scene, trigger)
      return after.length > 0 ? after : workedOn(scene, trigger)
    }
    case 'labile': {
      const after = objectsAfter(scene, trigger)
      return after.length > 0 || hasObjectNoun(trigger) ? after : themeOf(scene, trigger)
    }
    case 'receive':
      return [...themeOf(scene, trigger), ...objectsAfter(scene, trigger)]
    case 'actor': {
      const after = objectsAfter(scene, trigger)
      return after.length > 0 ? after : fronted(scene, trigger)
    }
    case 'bestow': {
      const after = objectsAfter(scene, trigger)
      return after.length > 0 ? after : beneficiaries(scene, trigger)
    }
    case 'mutual':
      return objectsAfter(scene, trigger)
  }
}

function groupsOf(scene: Scene, { clause }: Trigger): readonly NameGroup[] {
  return (scene.groups[clause.index] ?? []).filter(({ isAside, isTeller }) => !isAside && !isTeller)
}

function only(
  groups: readonly NameGroup[],
  keep: (entity: Entity, group: NameGroup) => boolean,
): readonly NameGroup[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ entity }) => keep(entity, group)) }))
    .filter(({ items }) => items.length > 0)
}

/** The list of names behind the verb. A region followed by more nouns only describes them: 建成重庆最大的…. */
function objectsAfter(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const kept: NameGroup[] = []
  let reach = trigger.end
  if (scene.text[reach] === '、') return []
  for (const group of groupsOf(scene, trigger)) {
    if (group.start < trigger.end) continue
    const isGoverned = group.governor !== undefined && !/^(?:包括|包含|为|由)$/.test(group.governor)
    if (group.start - reach > reachOfObject || isGoverned) break
    kept.push(group)
    reach = group.end
  }
  return only(
    [...kept, ...listedNext(scene, trigger)],
    (entity, group) =>
      !(entity.type === 'PERSON' && !doneToPeople.has(trigger.type)) &&
      (trigger.type !== 'DIPLOMACY' || /^(?:PERSON|PLACE|ORGANIZATION)$/.test(entity.type)) &&
      !(isRegion(entity) && building.has(trigger.type) && group.start > trigger.end + 1) &&
      (!isRegion(entity) || closesPhrase(scene, trigger, group) || trigger.type === 'INSPECTION'),
  )
}

/** 打造了…体系，包括甲、乙、丙等: the names of a clause that spells the object out. */
function listedNext(scene: Scene, { clause }: Trigger): readonly NameGroup[] {
  const next = scene.clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence) return []
  const isListing = /^(?:包括|包含|其中包括|分别是|分别为)/.test(
    scene.text.slice(next.start, next.end),
  )
  return isListing ? (scene.groups[next.index] ?? []) : []
}

function closesPhrase(scene: Scene, { clause }: Trigger, { end }: NameGroup): boolean {
  return /^[”’》」]*(?:等|$|、|开展|进行|调研|考察|访问|召开|举行)/.test(
    scene.text.slice(end, clause.end),
  )
}

/** What the event happens to, before a verb without object: 工程竣工, 公园开园. */
function themeOf(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const isReceiver = trigger.entry.frame === 'receive'
  const groups = groupsOf(scene, trigger).filter(
    ({ end, governor, isModifier }) =>
      end <= trigger.start && governor === undefined && !isModifier,
  )
  return only(groups, (entity, group) =>
    isReceiver
      ? entity.type !== 'POLICY' &&
        !hasNounBetween(trigger, group) &&
        !hasVerbBetween(trigger, group)
      : entity.type === 'PROGRAMME' ||
        entity.type === 'POLICY' ||
        (!isRegion(entity) &&
          entity.type !== 'PERSON' &&
          !(trigger.type === 'LAUNCH' && entity.type === 'ORGANIZATION') &&
          !describesNoun(trigger, group)),
  ).slice(-1)
}

/** 某公园灯会上线: the name only describes the common noun behind it. A head word of the name itself (活动, 项目) does not count. */
function describesNoun({ clause, start }: Trigger, { end }: NameGroup): boolean {
  const next = clause.tokens.find((token) => token.start === end)
  return (
    next !== undefined &&
    next.end <= start &&
    /^n$/.test(next.tag) &&
    !/^(?:活动|项目|工程|全部|全面|主体|一期|二期|三期|重点|新馆|全线)$/.test(next.text)
  )
}

/** 重庆69所学校获评: a common noun stands between the name and the verb, so the name is not what receives. */
function hasNounBetween({ clause, start }: Trigger, { end }: NameGroup): boolean {
  return clause.tokens.some(
    (token) => token.start >= end && token.end <= start && /^n/.test(token.tag),
  )
}

/** 甲馆及周边环境改造、乙院改造: the names since the trigger or comma before; what 对 governs (对…进行改造) comes first. */
function workedOn(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const before = groupsOf(scene, trigger).filter(({ end }) => end <= trigger.start)
  const governed = before.filter(({ governor }) => governor === '对' || governor === '将')
  if (governed.length > 0) return only(governed, ({ type }) => type !== 'PERSON')
  const free = before.filter(
    ({ governor }) => governor === undefined || governor === '包含' || governor === '包括',
  )
  const last = free.at(-1)
  if (!last || (free.length === 1 && isRegion(last.items.at(-1)?.entity))) return []
  if (hasVerbBetween(trigger, last)) return []
  return only([last], (entity) => entity.type === 'PLACE' || entity.type === 'ORGANIZATION')
}

/** 小组已累计进行了维修: a verb stands between, so the name is who does it. */
function hasVerbBetween({ clause, start }: Trigger, { end }: NameGroup): boolean {
  return clause.tokens.some(
    (token) => token.start >= end && token.end <= start && /^(?:v|p)$/.test(token.tag),
  )
}

/** 将…作为…全面推进实施, 新刑诉法实施: the programme or policy before the verb. */
function fronted(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const groups = groupsOf(scene, trigger).filter(
    ({ end, governor }) =>
      end <= trigger.start && (governor === undefined || /^(?:将|把|作为|对)$/.test(governor)),
  )
  return only(groups, ({ type }) => type === 'PROGRAMME' || type === 'POLICY').slice(-1)
}

/** 为…颁奖, 给…授牌. */
function beneficiaries(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  return groupsOf(scene, trigger).filter(
    ({ end, governor }) => end <= trigger.start && /^(?:为|给|向|对)$/.test(governor ?? ''),
  )
}

/** 召开…活动动员大会, 举办…大赛: programmes of the noun phrase; of an inspection also what is inspected. */
function phraseOf(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const from = trigger.holder ? Math.min(trigger.holder.end, trigger.start) : trigger.clause.start
  const groups = groupsOf(scene, trigger).filter(
    ({ start, end }) =>
      (end >= from && start <= trigger.end) ||
      (end <= trigger.start && start >= trigger.clause.start),
  )
  const isInspection = trigger.type === 'INSPECTION'
  return only(
    groups,
    ({ type }, { governor }) =>
      (type === 'PROGRAMME' && governor !== '据') ||
      (isInspection && (type === 'POLICY' || (type === 'ORGANIZATION' && governor === '对'))),
  )
}

/** Whether a common noun follows as the verb's object: 启动国家四级应急响应. */
function hasObjectNoun({ clause, end }: Trigger): boolean {
  const first = wordsAfter(clause, end).find(({ text }) => !/^[了“《]$/.test(text))
  return first !== undefined && /^(?:n|m|a|b|r|vn|j|l|i|t|q|eng)/.test(first.tag)
}

/** An administrative division, country or new area: it acts or lies around, it is not built or opened. */
export function isRegion(entity: Entity | undefined): boolean {
  return (
    entity?.type === 'PLACE' &&
    (entity.adcode !== undefined ||
      /^(?:country|new-area|zone|region|continent)$/.test(entity.kind ?? '') ||
      /(?:(?<!创)新区|开发区|高新区|省|市|县|镇|乡|街道)$/.test(entity.name))
  )
}
