// A trigger in, the names before it that it happens to out: 工程竣工, 某馆环境改造, 将…作为…推进.
import type { Token } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { EventType } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import { isRegion } from './entity-kinds.ts'
import { groupsOf, only } from './group-picks.ts'
import type { NameGroup } from './name-groups.ts'
import { type Scene, wordsBefore } from './scene.ts'
import { commonSubject, namedBefore, ownSubject } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** What the event happens to, before a verb without object: 工程竣工, 公园开园. */
export function themeOf(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const isReceiver = trigger.entry.frame === 'receive'
  const groups = groupsOf(scene, trigger).filter(
    ({ end, governor, isModifier }) =>
      end <= trigger.start && governor === undefined && !isModifier,
  )
  return only(groups, (entity, group) =>
    isReceiver
      ? entity.type !== 'POLICY' &&
        !hasNounBetween(trigger, group) &&
        !between(trigger, group).some(({ tag }) => /^(?:v|p)$/.test(tag))
      : entity.type === 'PROGRAMME' ||
        entity.type === 'POLICY' ||
        (!isRegion(entity) &&
          entity.type !== 'PERSON' &&
          !(/^(?:LAUNCH|PROMOTION)$/.test(trigger.type) && entity.type === 'ORGANIZATION') &&
          !investsIn(scene, trigger, group) &&
          !describesNoun(trigger, group)),
  ).slice(-1)
}

/** 某公司投资1.2亿元的扩建工程投产: the firm does what happens to its works. */
function investsIn({ text }: Scene, { start }: Trigger, { end }: NameGroup): boolean {
  return /^(?:总?投资|出资|投建|承建|筹建|兴建|新建)[^，。]*的/.test(text.slice(end, start))
}

/** Farthest back a topic is carried on from, in clauses. */
const reachOfTopic = 6

/** 某工程位于…，2025年投产: the clause has no subject of its own, so the topic of the clauses before is what it happens to. */
export function carriedTheme(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const { clause, start, end, entry } = trigger
  if (ownSubject(scene, clause, start) || scene.text[end] === '的') return []
  const common = commonSubject(clause, start)
  if (common && !headWords.test(common.text)) return []
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - reachOfTopic); index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.paragraph !== clause.sentence.paragraph) return []
    const isSameSentence = before.sentence === clause.sentence
    if (!isSameSentence && entry.frame === 'receive') return []
    const begun = isSameSentence ? begunIn(scene, trigger, before) : undefined
    if (begun) return only([begun], (entity) => isThing(trigger, entity))
    const topic = (scene.groups[index] ?? []).find(
      (group) =>
        group.governor === undefined &&
        !group.isAside &&
        !group.isModifier &&
        !group.isTeller &&
        !investsIn(scene, { ...trigger, start: before.end }, group) &&
        ownSubject(scene, before, group.end)?.group.start === group.start &&
        // 服务范围遍及甲国、乙国: what the clause speaks of is a common noun; 投资2亿元的某工程 is no other.
        (/的[“《]?$/.test(scene.text.slice(before.start, group.start)) ||
          commonSubject(before, group.start) === undefined),
    )
    if (topic)
      return only(
        [topic],
        (entity) => isThing(trigger, entity) && (isSameSentence || entity.type !== 'ORGANIZATION'),
      )
    const other = commonSubject(before, before.end)
    // 医院年门诊量近70万，先后荣获…: the hospital named before.
    const opening = before.words.find(({ tag }) => !/^[xtdcp]/.test(tag))
    const named = isSameSentence
      ? ((other && namedBefore(scene, before, other)) ??
        (opening?.tag === 'n' ? namedBefore(scene, before, opening) : undefined))
      : undefined
    if (named) return only([named.group], (entity) => isThing(trigger, entity))
    if (other && !headWords.test(other.text) && !isSameSentence) return []
  }
  return []
}

const works: ReadonlySet<EventType> = new Set<EventType>([
  'CONSTRUCTION_START',
  'COMPLETION',
  'OPENING',
])
const building =
  /(?:建设|[新兴修改扩筹共]建|开工|动工|开建|建造|打造|启动|实施|推进|规划)了?[^，的]{0,8}$/

/** 将开工建设某桥，计划2028年建成: what the clause before begins, not who begins it. */
function begunIn({ text, groups }: Scene, trigger: Trigger, before: Clause): NameGroup | undefined {
  if (!works.has(trigger.type)) return undefined
  return groups[before.index]?.findLast(
    ({ start, end, items }) =>
      items.some(({ entity }) => isThing(trigger, entity) && entity.type !== 'ORGANIZATION') &&
      building.test(text.slice(before.start, start).replace(/[“《]$/, '')) &&
      /^[”》]?等?(?:项目|工程)?$/.test(text.slice(end, before.end)),
  )
}

/** What a verb of this kind can happen to. */
function isThing({ entry, type }: Trigger, entity: Entity): boolean {
  if (entity.type === 'PERSON') return entry.frame === 'receive'
  if (entity.type === 'POLICY') return false
  if (entry.frame === 'receive') return true
  return !isRegion(entity) && !(type === 'LAUNCH' && entity.type === 'ORGANIZATION')
}

/** 某公园灯会上线: the name only describes the common noun behind it. A head word of the name itself (活动, 项目) does not count. */
function describesNoun({ clause, start }: Trigger, { end }: NameGroup): boolean {
  let at = end
  return wordsBefore(clause, start)
    .toReversed()
    .some((word) => {
      // Only the nouns that touch the name or one another; behind an adverb or preposition a new phrase begins.
      if (word.start !== at) return false
      at = /^(?:d|p|v|t|c)$/.test(word.tag) ? -1 : word.end
      return /^n$/.test(word.tag) && !headWords.test(word.text)
    })
}

/** Head words of the name itself, and adverbs tagged as nouns. */
const headWords =
  /^(?:活动|项目|工程|全部|全面|主体|一期|二期|三期|重点|新馆|全线|仪式|整体|大桥|隧道|全程|现场)$/

/** 某市十所学校获评: a common noun stands between the name and the verb, so the name is not what receives. */
function hasNounBetween(trigger: Trigger, group: NameGroup): boolean {
  return between(trigger, group).some(({ tag }) => /^n/.test(tag))
}

/** The words from a name to the trigger, without a phrase that only says how or where: 某某|以…的成绩|夺得, 某校|在…中|荣获. */
function between({ clause, start }: Trigger, { end }: NameGroup): readonly Token[] {
  const words = clause.tokens.filter((token) => token.start >= end && token.end <= start)
  const aside = words.findIndex(({ text }) => /^(?:以|凭|凭借|在|于|自|连续)$/.test(text))
  return aside < 0 ? words : words.slice(0, aside)
}

/** 甲馆及周边环境改造、乙院改造: the names since the trigger or comma before; what 对 governs (对…进行改造) comes first. */
export function workedOn(scene: Scene, trigger: Trigger): readonly NameGroup[] {
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

/** 将…作为…全面推进实施, 新种子法实施: the programme or policy before the verb. */
export function fronted(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const groups = groupsOf(scene, trigger).filter(
    ({ end, governor }) =>
      end <= trigger.start && (governor === undefined || /^(?:将|把|作为|对)$/.test(governor)),
  )
  return only(groups, ({ type }) => type === 'PROGRAMME' || type === 'POLICY').slice(-1)
}
