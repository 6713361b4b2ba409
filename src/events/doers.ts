// A trigger in, who does it and in which role out: the subject, its partners, those who attend.
import type { Entity } from '../model/entity.ts'
import { gatherKnown } from '../model/gather.ts'
import type { Role } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import { isActor, isBuilt, isRegion } from './entity-kinds.ts'
import { ongoingWords, planWords, prepositions } from './function-words.ts'
import type { NameGroup } from './name-groups.ts'
import type { Scene } from './scene.ts'
import { carriedSubject, ownSubject, type Subject, subjectAt } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** Types of event done to a thing on the spot: a site as subject is where, not who. */
const onTheSpot = new Set(['CONSTRUCTION_START', 'COMPLETION', 'RENOVATION', 'ESTABLISHMENT'])

/** Who does it: none where the clause's subject is what it happens to. */
export function subjectOf(
  scene: Scene,
  trigger: Trigger,
  objects: readonly NameGroup[],
): Subject | undefined {
  const { clause, start, entry, holder } = trigger
  if (entry.frame === 'disaster') return undefined
  const own = ownSubject(scene, clause, holder ? Math.max(start, holder.start) : start)
  const isObject = (subject: Subject | undefined): boolean =>
    objects.some((group) => group.start === subject?.group.start)
  const receives = entry.frame === 'receive' && objects.some(({ end }) => end <= start)
  if (own && !isObject(own)) return receives && !own.group.isDoer ? undefined : own
  const isOccasion = entry.frame === 'noun' && !holder
  if (entry.frame === 'receive' || entry.frame === 'theme' || isOccasion) return undefined
  const isTheme = objects.some((group) => group.end <= start)
  if (isTheme && (entry.frame === 'labile' || entry.frame === 'actor')) return undefined
  if (isTheme && entry.frame === 'noun' && holder && holder.start > start) return undefined
  if (isTheme) return carriedSubject(scene, clause)
  const offset = holder ? Math.min(start, holder.start) : start
  const doer = doerAhead(scene, clause) ?? subjectAt(scene, clause, offset)
  const isPerson = doer?.group.items.at(-1)?.entity.type === 'PERSON'
  // Works are not done by whoever was named last: 市长甲宣布开工，…，计划2027年竣工.
  return isPerson &&
    doer.clause !== clause &&
    (onTheSpot.has(trigger.type) || trigger.type === 'OPENING')
    ? undefined
    : doer
}

/** 在开展…活动中，某公司…: the clause only sets the scene for the one after it. */
function doerAhead(scene: Scene, clause: Clause): Subject | undefined {
  if (!/^在.*(?:中|时|期间|过程中|基础上)$/.test(scene.text.slice(clause.start, clause.end)))
    return undefined
  const next = scene.clauses[clause.index + 1]
  return next?.sentence === clause.sentence ? ownSubject(scene, next, next.end) : undefined
}

/** 全国铁路…启动: the name only describes the common noun behind it. 某国28日…: a time goes on with the clause. */
function isOfNoun({ reading }: Scene, { clause, start }: Trigger, { end }: NameGroup): boolean {
  if (reading.times.some((time) => time.field === 'text' && time.start === end)) return false
  const next = clause.tokens.find((token) => token.start === end)
  return next !== undefined && next.end <= start && /^(?:n|vn|m|b)/.test(next.tag)
}

/** 某县老城区恢复供水, 某省扩建工程推进: the region only says whose the common noun is that acts. A department acts for its region. */
function isOfCommonNoun(scene: Scene, trigger: Trigger, { end }: NameGroup): boolean {
  const { clause, start, entry } = trigger
  const between = clause.words.filter((token) => token.start >= end && token.end <= start)
  const isNominal = /^(?:工作)?(?:已|已经|全部|基本|正在)?(?:完成|结束|展开|启动)/.test(
    scene.text.slice(trigger.end, clause.end),
  )
  if (!/^(?:labile|theme)$/.test(entry.frame) && entry.need !== 'project' && !isNominal)
    return false
  const stop = between.findIndex(
    ({ tag, text }) => /^(?:p|d)$/.test(tag) || prepositions.has(text) || text === '，',
  )
  const phrase = stop < 0 ? between : between.slice(0, stop)
  const head = phrase.findLast(
    ({ tag, text }) =>
      /^(?:n|ns|nz|vn|an|s)$/.test(tag) && !planWords.has(text) && !ongoingWords.has(text),
  )
  return head !== undefined && !/(?:部门|机关|政府|单位|组|公司|局)$/.test(head.text)
}

/** 甲与乙签约, 甲同乙会谈: of the two the one behind 与 takes part. */
export function partnersOf({ type }: Trigger, { group }: Subject): readonly Entity[] {
  if (type !== 'DIPLOMACY') return []
  const at = group.items.findIndex(({ joint }) => /^(?:与|同|和|跟)$/.test(joint))
  return at < 1
    ? []
    : group.items
        .slice(at)
        .map(({ entity }) => entity)
        .filter(isActor)
}

export function actorsOf({ group }: Subject): readonly Entity[] {
  return gatherKnown(group.items, ({ entity, outer }) =>
    isActor(entity) ? entity : outer.findLast(isActor),
  )
}

/** 出席…大会: a verb of attending stands between the subject and the noun. */
export function attends({ clause, start }: Trigger, { end }: NameGroup): boolean {
  return clause.tokens.some(
    (token) =>
      token.start >= end &&
      token.end <= start &&
      (/^(?:参加|出席|参与|列席)$/.test(token.text) ||
        (token.text === '主持' && token.end === start)),
  )
}

/** 副主席甲、乙、丙，秘书长丁出席会议: the people of the clauses before that have no verb of their own. */
export function listedBefore(scene: Scene, clause: Clause): readonly NameGroup[] {
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

export function subjectRole(scene: Scene, trigger: Trigger, { group, clause }: Subject): Role {
  const head = group.items.at(-1)?.entity
  const { type, holder } = trigger
  if (holder && clause === trigger.clause && attends(trigger, group)) return 'PARTICIPANT'
  if (
    clause === trigger.clause &&
    /(?:陪同|随同)$/.test(scene.text.slice(clause.start, trigger.start))
  )
    return 'PARTICIPANT'
  // 某书记宣布某节开幕: he takes part, others hold it.
  const before = scene.text.slice(group.end, trigger.start)
  if (head?.type === 'PERSON' && type === 'LAUNCH' && /宣布[^，]*$/.test(before))
    return 'PARTICIPANT'
  if (head?.type === 'PERSON' && (onTheSpot.has(type) || type === 'OPENING')) return 'PARTICIPANT'
  if (head?.type !== 'PLACE') return 'AGENT'
  if (isBuilt(head) && /^(?:labile|theme)$/.test(trigger.entry.frame)) return 'OBJECT'
  if (type === 'CONSTRUCTION_START' || (type === 'INVESTMENT' && trigger.text === '落户'))
    return 'PLACE'
  if ((onTheSpot.has(type) || type === 'OPENING') && !isRegion(head)) return 'PLACE'
  if (
    !group.isDoer &&
    clause === trigger.clause &&
    holder === undefined &&
    isOfCommonNoun(scene, trigger, group)
  )
    return 'PLACE'
  if (group.isModifier || (head.kind === 'country' && isOfNoun(scene, trigger, group)))
    return 'PLACE'
  if (
    clause === trigger.clause &&
    /^(?:多地|各地|部分地区|多个)/.test(scene.text.slice(group.end, clause.end))
  )
    return 'PLACE'
  return 'AGENT'
}
