// A scene in, the subject that rules a trigger out: its clause's own, or the one carried on from the clauses and sentences before.
import type { Token } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Clause } from './clause.ts'
import { isActor, isBuilt, isRegion } from './entity-kinds.ts'
import {
  agentPrepositions,
  placePrepositions,
  planWords,
  prepositions,
  sayingVerbs,
  urgingVerbs,
} from './function-words.ts'
import type { NameGroup } from './name-groups.ts'
import { horizon, type Scene, wordsBefore } from './scene.ts'

export type Subject = {
  readonly group: NameGroup
  /** Clause it stands in. */
  readonly clause: Clause
}

/** The clause's own subject before an offset: the doer by 由 or 被, else the first name no preposition governs and no verb precedes. */
export function ownSubject(scene: Scene, clause: Clause, offset: number): Subject | undefined {
  const groups = (scene.groups[clause.index] ?? []).filter(
    ({ end, isAside }) => end <= offset && !isAside,
  )
  const doer = groups.find(({ isDoer }) => isDoer)
  if (doer) return { group: doer, clause }
  const group = groups.find(({ governor, isTeller }) => governor === undefined && !isTeller)
  if (!group || hasVerbBefore(clause, group.start)) return undefined
  return { group, clause }
}

/** Whether a plain verb stands before the offset: the name after it is its object. */
function hasVerbBefore(clause: Clause, offset: number): boolean {
  return wordsBefore(clause, offset).some(
    (word) => isPlainVerb(word) || opens(clause, word, offset),
  )
}

/** 任命某某…, 聘任某某…: what opens a clause right before a name is its verb, even where it is tagged a noun. */
function opens(clause: Clause, { start, end, tag, text }: Token, offset: number): boolean {
  if (end !== offset) return false
  return (tag === 'vn' && start === clause.start) || /^(?:任命|聘任|委任|提名|推选)$/.test(text)
}

function isPlainVerb({ tag, text }: Token): boolean {
  return (
    /^v$|^vg$|^vi$/.test(tag) &&
    text.length > 1 &&
    !prepositions.has(text) &&
    !placePrepositions.has(text) &&
    !agentPrepositions.has(text)
  )
}

/** Tagged as nouns, but only say how: 全面推进. */
const adverbial: ReadonlySet<string> = new Set(
  '大力 年 月 日 号 时 分 年底 年初 上旬 中旬 下旬 季度 全面 全力 重点 全部 深入 联合 共同 集中 现场 义务 全程 整体 初步 首次 统一 同步 同时'.split(
    ' ',
  ),
)
/** Teams and officers that act for who was named before: 检查组, 相关负责人. */
const deputy =
  /(?:组|团|负责人|部门|单位|机关|专班|方面|双方|当地|[镇村县区市州省乡校院馆站厂]里|警方|校方|院方|官方)$/

/** The common noun a clause opens with as its subject: 小组 in 小组及时收集…, 有关领导 in 有关领导为…授旗. */
export function commonSubject(clause: Clause, offset: number): Token | undefined {
  let governed = false
  let last: Token | undefined
  const words = wordsBefore(clause, offset).toReversed()
  // 就群众关心的热点进行视察: up to the verb it is what 就 governs.
  if (words[0]?.text === '就') return undefined
  for (const word of words) {
    if (/^p/.test(word.tag) || prepositions.has(word.text)) {
      if (last) return last
      governed = true
    } else if (isPlainVerb(word)) return last
    else if (governed && isPhraseEnd(word)) governed = false
    // 在某地的行动中: what the localizer closes is no subject.
    else if (/^(?:中|上|下|内|里|时|后|前|期间)$/.test(word.text)) last = undefined
    else if (adverbial.has(word.text) || planWords.has(word.text)) continue
    else if (!governed && /^(?:n|nz|nr|vn|an|nt|nrt)$/.test(word.tag)) last = word
    else if (!governed && (/^(?:各地|各方|有关|各级)$/.test(word.text) || deputy.test(word.text)))
      last = word
  }
  return last
}

/** 在…中, 从…的: the phrase of a preposition is over. 周边 and its like only go on with it. */
function isPhraseEnd({ tag, text }: Token): boolean {
  return (
    /^uj/.test(tag) ||
    (/^f/.test(tag) && text.length === 1) ||
    /^(?:期间|之后|以后|之前)$/.test(text)
  )
}

/** The subject that rules a trigger at an offset. */
export function subjectAt(scene: Scene, clause: Clause, offset: number): Subject | undefined {
  const own = ownSubject(scene, clause, offset)
  if (own) return own
  const common = commonSubject(clause, offset)
  if (!common) return carriedSubject(scene, clause)
  if (common.text === '当地') return regionBefore(scene, clause)
  return (
    namedBefore(scene, clause, common) ??
    (deputy.test(common.text) ? carriedSubject(scene, clause) : undefined)
  )
}

/** 当地: the region named last, in this paragraph or the one before. */
export function regionBefore(scene: Scene, clause: Clause): Subject | undefined {
  for (let index = clause.index; index >= Math.max(0, clause.index - horizon); index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.paragraph < clause.sentence.paragraph - 1) return undefined
    const group = scene.groups[index]?.findLast(({ items }) => isRegion(items.at(-1)?.entity))
    if (group)
      return {
        group: { ...group, items: group.items.slice(-1), isModifier: false },
        clause: before,
      }
  }
  return undefined
}

/** 小组 after 防汛…小组, 大赛 after …创业大赛: the last name before that ends in the common noun. */
export function namedBefore(
  scene: Scene,
  clause: Clause,
  { text, start }: Token,
): Subject | undefined {
  if (text.length < 2) return undefined
  for (let index = clause.index; index >= Math.max(0, clause.index - horizon); index--) {
    const before = scene.clauses[index]
    const groups = scene.groups[index] ?? []
    for (let at = groups.length - 1; before && at >= 0; at--) {
      const group = groups[at]
      const last = group?.items.at(-1)
      if (!group || !last || group.end > start) continue
      // 某医院院长某某表示，医院…: said in one breath.
      const outer = before.sentence === clause.sentence ? last.outer : []
      const entity = isCalled(last.entity, text)
        ? last.entity
        : outer.findLast((one) => isCalled(one, text))
      if (entity === undefined) continue
      const items = [{ ...last, entity, outer: entity === last.entity ? last.outer : [] }]
      return { group: { ...group, items }, clause: before }
    }
  }
  return undefined
}

/** 医院 for …医院; 学校 for any school. */
function isCalled({ name }: Entity, noun: string): boolean {
  return name.endsWith(noun) || (noun === '学校' && /(?:大学|学院|中学|小学)$/.test(name))
}

const hosting =
  /(?:主办|承办|协办)[”。；]?$|由[^，]{2,}(?:承建|施工|投资建设|出资建设|负责建设)[。；]?$/

/** The subject of the nearest clause before that has one, in this paragraph or the one before. */
export function carriedSubject(scene: Scene, clause: Clause): Subject | undefined {
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - horizon); index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.paragraph < clause.sentence.paragraph - 1) return undefined
    if (before.isSpeech) continue
    // 由某局主办, 某公司承建: who hosts or builds is not what the next clause speaks of.
    if (hosting.test(scene.text.slice(before.start, before.end))) continue
    const subject = ownSubject(scene, before, before.end)
    if (subject && isTopic(subject)) return subject
    const organ = subject && organOfSpeaker(subject)
    if (organ) return organ
    const common = before.sentence === clause.sentence && commonSubject(before, before.end)
    // 会议传达…，审议通过…: whose meeting it was is not said here.
    if (common && common.text === '会议') return undefined
    const named = common && namedBefore(scene, before, common)
    if (named && isTopic(named)) return named
  }
  return undefined
}

/** 某局副局长某某表示，将开展…: the office he speaks for does it. */
function organOfSpeaker({ group, clause }: Subject): Subject | undefined {
  const last = group.items.at(-1)
  if (last?.entity.type !== 'PERSON' || group.isModifier || !isSpeaking(clause)) return undefined
  const organ = last.outer.findLast(isActor)
  if (organ === undefined || organ.kind === 'country') return undefined
  return { group: { ...group, items: [{ ...last, entity: organ, outer: [] }] }, clause }
}

/** 某总理1日表示，…: who only tells what follows does not do it. */
function isSpeaking(clause: Clause): boolean {
  const last = clause.tokens.findLast(({ tag }) => tag !== 'x')
  return last !== undefined && (sayingVerbs.has(last.text) || urgingVerbs.has(last.text))
}

/** Whether a subject can rule later clauses: an organisation, place or person, not one that only describes a noun. */
function isTopic({ group, clause }: Subject): boolean {
  const head = group.items.at(-1)?.entity
  if (isBuilt(head)) return false
  const type = head?.type
  if (type === 'PERSON') return !group.isModifier && !isSpeaking(clause)
  return (type === 'ORGANIZATION' || type === 'PLACE') && !group.isModifier
}
