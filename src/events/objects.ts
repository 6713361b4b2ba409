// A trigger in, the names that are its object out: after the verb, before it (工程竣工), or in the phrase of an event noun.
import { isRegion } from './entity-kinds.ts'
import { groupsOf, only } from './group-picks.ts'
import type { NameGroup } from './name-groups.ts'
import { type Scene, wordsAfter } from './scene.ts'
import { carriedTheme, fronted, themeOf, workedOn } from './themes.ts'
import { striking, type Trigger } from './trigger.ts'

/** Types of event whose object is built or set up: a region is one only right behind the verb. */
const building = new Set(['ESTABLISHMENT', 'COMPLETION', 'RENOVATION', 'OPENING'])
/** Types of event that are done to people. */
const doneToPeople = new Set(['APPOINTMENT', 'AWARD', 'DIPLOMACY', 'SIGNING', 'OTHER'])
/** Farthest a named object starts behind the verb or the object before it, in characters. */
const reachOfObject = 16

export function objectGroups(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const described = describedNoun(scene, trigger)
  if (described.length > 0) return described
  // 某碑2003年发现于某村: the passive of an actor's verb.
  if (trigger.entry.frame === 'actor' && scene.text[trigger.end] === '于')
    return themeOf(scene, trigger)
  switch (trigger.entry.frame) {
    case 'disaster':
      return []
    case 'noun':
      return phraseOf(scene, trigger)
    case 'theme': {
      const theme = themeOf(scene, trigger)
      // 某公司开通31路公交车: the verb has an object, so who stands before it does it.
      if (hasObjectNoun(trigger)) return only(theme, ({ type }) => type !== 'ORGANIZATION')
      return theme.length > 0 ? theme : carriedTheme(scene, trigger)
    }
    case 'rework': {
      const after = objectsAfter(scene, trigger)
      return after.length > 0 ? after : workedOn(scene, trigger)
    }
    case 'labile': {
      const after = objectsAfter(scene, trigger)
      if (after.length > 0 || hasObjectNoun(trigger)) return after
      const theme = themeOf(scene, trigger)
      return theme.length > 0 ? theme : carriedTheme(scene, trigger)
    }
    case 'receive':
      return [...received(scene, trigger), ...objectsAfter(scene, trigger)]
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

function received(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const theme = themeOf(scene, trigger)
  return theme.length > 0 ? theme : carriedTheme(scene, trigger)
}

/** 去年重新开放的某馆, 新启用的某站: the name right behind 的 is what the verb happens to. */
function describedNoun(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const { entry, end } = trigger
  if (scene.text[end] !== '的' || !/^(?:theme|labile|rework)$/.test(entry.frame)) return []
  return only(
    groupsOf(scene, trigger).filter(({ start }) => start > end && start <= end + 3),
    (entity) => !isRegion(entity) && entity.type !== 'PERSON',
  ).slice(0, 1)
}

/** The list of names behind the verb. A region followed by more nouns only describes them: 建成全市最大的…. */
function objectsAfter(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const kept: NameGroup[] = []
  let reach = trigger.end
  if (scene.text[reach] === '、') return []
  for (const group of groupsOf(scene, trigger)) {
    if (group.start < trigger.end) continue
    // 审议通过《…》: what looks like a preposition is the verb itself.
    const isGoverned =
      group.governor !== undefined &&
      !/^(?:包括|包含|为|由)$/.test(group.governor) &&
      !(group.governor === '通过' && trigger.text.endsWith('通过'))
    if (group.start - reach > reachOfObject || isGoverned) break
    kept.push(group)
    reach = group.end
  }
  return only(
    [...kept, ...listedNext(scene, trigger)],
    (entity, group) =>
      !(entity.type === 'PERSON' && !doneToPeople.has(trigger.type)) &&
      (trigger.type !== 'DIPLOMACY' || /^(?:PERSON|PLACE|ORGANIZATION)$/.test(entity.type)) &&
      (trigger.type !== 'APPOINTMENT' || /^(?:PERSON|ORGANIZATION)$/.test(entity.type)) &&
      (trigger.entry.frame !== 'receive' ||
        entity.type === 'PROGRAMME' ||
        closesPhrase(scene, trigger, group)) &&
      !(trigger.type === 'SIGNING' && !closesPhrase(scene, trigger, group)) &&
      !(isRegion(entity) && building.has(trigger.type) && group.start > trigger.end + 1) &&
      (!isRegion(entity) ||
        closesPhrase(scene, trigger, group) ||
        trigger.type === 'INSPECTION' ||
        striking.test(trigger.text) ||
        (trigger.entry.frame === 'bestow' && group.start <= trigger.end + 1)),
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
  const isBuilt = /^(?:CONSTRUCTION_START|COMPLETION|OPENING)$/.test(trigger.type)
  return only(groups, (entity, { governor, end }) => {
    const { type } = entity
    // 某铁路开工仪式: the site right before the noun is what is begun.
    if (isBuilt && type === 'PLACE' && !isRegion(entity))
      return trigger.start - end <= 4 && end <= trigger.start
    return (
      (type === 'PROGRAMME' && governor !== '据') ||
      (isInspection && (type === 'POLICY' || (type === 'ORGANIZATION' && governor === '对')))
    )
  })
}

/** Whether a common noun follows as the verb's object: 启动国家四级应急响应. */
function hasObjectNoun({ clause, end }: Trigger): boolean {
  if (clause.tokens.some((token) => token.start === end && /^[“《]$/.test(token.text))) return true
  const [first, second] = wordsAfter(clause, end).filter(({ text }) => !/^[了的“《]$/.test(text))
  // 关闭处罚一批账号: two verbs with one object.
  if (first?.start === end && /^v$/.test(first.tag) && /^m/.test(second?.tag ?? '')) return true
  // Numbers, and words the dictionary has not, are tagged x: 组成3个巡查组, 设立快检室.
  return (
    first !== undefined &&
    (/^(?:n|m|a|b|r|vn|j|l|i|t|q|eng)/.test(first.tag) ||
      (first.tag === 'x' && /^[\d一-鿿]/.test(first.text)))
  )
}
