// A scene in, the words that may evoke an event out: verbs by table, event nouns where something holds them.
import type { Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import { gatherKnown } from '../model/gather.ts'
import type { Clause } from './clause.ts'
import { heldBy, holdingVerbs, nounTriggers } from './event-nouns.ts'
import { verbTriggers } from './event-verbs.ts'
import { isInName, type Scene } from './scene.ts'
import type { Trigger, TriggerEntry } from './trigger.ts'

type Entries = ReadonlyMap<string, TriggerEntry>

const byWord = (entries: readonly TriggerEntry[]): Entries => {
  const map = new Map<string, TriggerEntry>()
  for (const entry of entries)
    for (const word of entry.words) if (!map.has(word)) map.set(word, entry)
  return map
}
const verbs = byWord(verbTriggers)
const nouns = byWord(nounTriggers)
/** Trigger words by their first character, the longest first: most words of a text begin with none. */
const wordsByOpening = new Map<number, string[]>()
for (const word of new Set([...verbs.keys(), ...nouns.keys()])) {
  const opening = word.charCodeAt(0)
  wordsByOpening.set(opening, [...(wordsByOpening.get(opening) ?? []), word])
}
for (const list of wordsByOpening.values()) list.sort((a, b) => b.length - a.length)
/** By UTF-16 unit: 1 where a trigger word begins with it. */
const opensTrigger = new Uint8Array(0x1_00_00)
for (const opening of wordsByOpening.keys()) opensTrigger[opening] = 1
const longest = Math.max(...[...nouns.keys()].map((word) => word.length))

/** Triggers in order of text; not yet known to be real. */
export function findTriggers(scene: Scene): readonly Trigger[] {
  const triggers: Trigger[] = []
  for (const clause of scene.clauses) {
    const held = clause.links.length === 0 ? none : heldNames(scene, clause)
    const words = wordTriggers(scene, clause)
    if (held.length + words.length === 0) continue
    const all = [...held, ...words]
    const found = clause.isSpeech ? all.filter((trigger) => isReported(scene, trigger)) : all
    found.sort((a, b) => a.start - b.start)
    triggers.push(...oneNounAHolder(scene, found))
  }
  return triggers
}

const none: readonly Trigger[] = []

/** “去年镇里引进了某公司”: of what is quoted only the done and dated counts. */
function isReported({ text, reading }: Scene, { end, clause }: Trigger): boolean {
  return (
    text[end] === '了' &&
    reading.times.some(
      (time) =>
        time.field === 'text' &&
        time.start >= clause.start &&
        time.end <= clause.end &&
        time.kind !== 'vague',
    )
  )
}

/** 召开…活动动员大会: of the nouns one verb holds, the last of a phrase; a list (、) keeps each. The verb itself evokes nothing more. */
function oneNounAHolder(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.filter((trigger, at) => {
    const isHolder = ({ holder }: Trigger): boolean =>
      holder !== undefined && holder.start >= trigger.start && holder.end <= trigger.end
    if (triggers.some(isHolder) && trigger.type !== 'POLICY_RELEASE') return false
    // 由甲主办的采茶节在乙镇举行: held twice, told once.
    if (trigger.entry.need === 'programme' && triggers.some(({ holder }) => holder)) return false
    if (triggers.slice(0, at).some(({ end }) => end > trigger.start)) return false
    const next = triggers[at + 1]
    if (!trigger.holder || next?.holder?.start !== trigger.holder.start) return true
    return /[、和及，]/.test(scene.text.slice(trigger.end, next.start))
  })
}

function wordTriggers(scene: Scene, clause: Clause): readonly Trigger[] {
  const found: Trigger[] = []
  let free = clause.start
  for (const token of clause.tokens) {
    const opening = token.text.charCodeAt(0)
    if (opensTrigger[opening] !== 1 || token.start < free) continue
    const words = wordsByOpening.get(opening)
    if (!words?.some((word) => scene.text.startsWith(word, token.start))) continue
    if (isInName(clause, token) || isInTitle(scene, token.start)) continue
    const trigger = triggerAt(scene, clause, token.start, words)
    if (!trigger) continue
    found.push(trigger)
    free = trigger.end
  }
  return found
}

/** What a meeting does; told of a meeting that no other word holds. */
const deliberating = /^(?:审议|表决|听取|传达)$/

/** @param words trigger words that begin like the text there, the longest first */
function triggerAt(
  scene: Scene,
  clause: Clause,
  start: number,
  words: readonly string[],
): Trigger | undefined {
  for (const text of words) {
    if (!scene.text.startsWith(text, start)) continue
    const end = start + text.length
    const noun = nouns.get(text)
    const verb = verbs.get(text)
    const endsWord = clause.tokens.some((token) => token.end === end)
    const isOccasion =
      noun?.type === 'MEETING' && /^(?:上(?!的)|期间|现场)/.test(scene.text.slice(end, end + 2))
    if (!endsWord && !isOccasion) continue
    const holder = noun && holderOf(scene, clause, noun, start, end)
    // 开展…专项行动: what carries it on is told by the verb.
    if (noun?.type === 'CAMPAIGN' && holder && verbs.get(holder.text)?.type === 'CAMPAIGN')
      return undefined
    // 会议审议…: which meeting is not said, and what it did counts for itself.
    if (
      noun?.type === 'MEETING' &&
      holder &&
      isBare(clause, start) &&
      deliberating.test(holder.text)
    )
      return undefined
    const isBackward = pointsBack(scene, { start, end, text, clause })
    if (noun && holder)
      return { start, end, text, clause, entry: noun, type: noun.type, holder, isBackward }
    if (noun && isOccasion)
      return { start, end, text, clause, entry: noun, type: noun.type, isBackward: true }
    if (verb && endsWord)
      return { start, end, text, clause, entry: verb, type: verb.type, isBackward }
  }
  return undefined
}

/** 此次检查, 宣布某桥开工, 陪同调研, 仪式结束, 出席会议: an occasion told before. */
function pointsBack(
  { text }: Scene,
  { clause, start, end, text: word }: Pick<Trigger, 'clause' | 'start' | 'end' | 'text'>,
): boolean {
  const before = text.slice(clause.start, start)
  return (
    /(?:此次|本次|本届|这次|该次|此|首场)(?:集中)?$|(?:陪同|随同|一同|一道|参加|出席)$/.test(
      before.slice(-5),
    ) ||
    (before.includes('宣布') && /宣布[^，。；]{0,24}$/.test(before)) ||
    /^(?:结束|期间|中，|时|后|前|过程中)/.test(text.slice(end, end + 3)) ||
    (isBare(clause, start) &&
      /^(?:会议|大会|论坛|活动|比赛|会见|会谈|[一-鿿]{2}仪式|开幕式|闭幕式)$/.test(word))
  )
}

/** The nearest verb that holds the noun: before it (召开…会议), else after it (论坛在…举行). */
function holderOf(
  scene: Scene,
  clause: Clause,
  entry: TriggerEntry,
  start: number,
  end: number,
): Token | undefined {
  const holders = clause.tokens.filter(
    (token) =>
      holdingVerbs.has(token.text) &&
      (heldBy.get(token.text)?.has(entry.type) ?? true) &&
      !isInName(clause, token) &&
      !isInTitle(scene, token.start) &&
      !/^(?:场地|地点?|权|城市|方|单位|时间|者|国)/.test(
        scene.text.slice(token.end, token.end + 2),
      ),
  )
  return (
    holders.findLast(
      (token) =>
        token.end <= start && !deliberating.test(token.text) && reaches(scene, token, start),
    ) ?? holders.find((token) => token.start >= end)
  )
}

/** 进行 and its like hold what follows at once; 召开 holds over a long name. */
function reaches({ text }: Scene, holder: Token, start: number): boolean {
  if (!/^(?:组织|进行|参与|开始|组织开展)$/.test(holder.text)) return true
  const between = text.slice(holder.end, start)
  return between.length <= 12 && !between.includes('、')
}

/** 会议于…召开, 出席会议: nothing before the noun says which one. */
function isBare(clause: Clause, start: number): boolean {
  const before = clause.tokens.find(({ end }) => end === start)
  return before === undefined || /^v$/.test(before.tag)
}

/** Inside 《》. */
function isInTitle({ titles }: Scene, at: number): boolean {
  return titles.some(({ start, end }) => start < at && at < end)
}

/** 举办…大赛, …论坛在…举行: the event noun ends a programme's own name, and a verb holds it. */
function heldNames(scene: Scene, clause: Clause): readonly Trigger[] {
  return gatherKnown(clause.links, (link) => {
    const { mention } = link
    if (mention.anaphor || scene.entityById.get(link.entity)?.type !== 'PROGRAMME') return undefined
    const tail = tailNoun(scene, link)
    if (tail?.entry.type === 'CAMPAIGN') return undefined
    const holder = tail && holderOf(scene, clause, tail.entry, mention.start, mention.end)
    if (!tail || !holder) return undefined
    const { word, entry } = tail
    const start = mention.end - word.length
    const isBackward = /(?:本届|此次|本次|这次|该)$/.test(
      scene.text.slice(clause.start, mention.start),
    )
    const span = { start, end: mention.end, text: word, clause, isBackward }
    return { ...span, entry, type: entry.type, holder }
  })
}

/** Last characters of short names of fairs and games: 消博会, 采茶节, 半程马拉松赛. */
const shortTails: readonly (readonly [RegExp, string])[] = [
  [/[一-鿿]?[博贸交展洽]会$/, '博览会'],
  [/(?<![季环情时细章])节$/, '文化节'],
  [/(?:马拉松)?赛$/, '比赛'],
]

function tailNoun(
  scene: Scene,
  { mention }: Link,
): { readonly word: string; readonly entry: TriggerEntry } | undefined {
  const name = scene.text.slice(mention.start, mention.end)
  const short = shortTails.find(([tail]) => tail.test(name))
  for (let length = Math.min(longest, name.length); length > 1; length--) {
    const word = name.slice(-length)
    const entry = nouns.get(word)
    if (entry) return { word, entry }
  }
  const entry = short && nouns.get(short[1])
  return entry && short ? { word: short[0].exec(name)?.[0] ?? name, entry } : undefined
}
