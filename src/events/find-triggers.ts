// A scene in, the words that may evoke an event out: verbs by table, event nouns where something holds them.
import type { Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import type { Clause } from './clause.ts'
import { isInName, type Scene } from './scene.ts'
import type { Trigger, TriggerEntry } from './trigger.ts'
import { holdingVerbs, nounTriggers, verbTriggers } from './triggers.ts'

type Entries = ReadonlyMap<string, TriggerEntry>

const byWord = (entries: readonly TriggerEntry[]): Entries => {
  const map = new Map<string, TriggerEntry>()
  for (const entry of entries)
    for (const word of entry.words) if (!map.has(word)) map.set(word, entry)
  return map
}
const verbs = byWord(verbTriggers)
const nouns = byWord(nounTriggers)
const longest = Math.max(...[...verbs.keys(), ...nouns.keys()].map((word) => word.length))

/** Triggers in order of text; not yet known to be real. */
export function findTriggers(scene: Scene): readonly Trigger[] {
  return scene.clauses
    .filter((clause) => !clause.isSpeech)
    .flatMap((clause) => [...heldNames(scene, clause), ...wordTriggers(scene, clause)])
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((trigger, at, all) => !all.slice(0, at).some((other) => other.end > trigger.start))
}

function wordTriggers(scene: Scene, clause: Clause): readonly Trigger[] {
  const found: Trigger[] = []
  let free = clause.start
  for (const token of clause.tokens) {
    if (token.start < free || isInName(clause, token)) continue
    const trigger = triggerAt(scene, clause, token.start)
    if (!trigger) continue
    found.push(trigger)
    free = trigger.end
  }
  const holders = new Set(found.map(({ holder }) => holder?.start))
  return found.filter(({ start }) => !holders.has(start))
}

function triggerAt(scene: Scene, clause: Clause, start: number): Trigger | undefined {
  const ends = new Set(clause.tokens.map(({ end }) => end))
  for (let length = longest; length > 0; length--) {
    const end = start + length
    if (!ends.has(end)) continue
    const text = scene.text.slice(start, end)
    const noun = nouns.get(text)
    const holder = noun && holderOf(clause, start, end)
    const span = { start, end, text, clause }
    if (noun && holder && fitsHolder(noun, holder))
      return { ...span, entry: noun, type: noun.type, holder }
    if (noun?.type === 'MEETING' && /^(?:上|期间|现场)/.test(scene.text.slice(end, end + 2)))
      return { ...span, entry: noun, type: noun.type }
    const verb = verbs.get(text)
    if (verb) return { ...span, entry: verb, type: verb.type }
  }
  return undefined
}

/** The nearest verb that holds the noun: before it (召开…会议), else after it (论坛在…举行). */
function holderOf(clause: Clause, start: number, end: number): Token | undefined {
  const holders = clause.tokens.filter(
    (token) => holdingVerbs.has(token.text) && !isInName(clause, token),
  )
  return (
    holders.findLast((token) => token.end <= start) ?? holders.find((token) => token.start >= end)
  )
}

/** 推出 holds a show, not a meeting; 开展 and 进行 hold no fair. */
function fitsHolder(noun: TriggerEntry, holder: Token): boolean {
  if (holder.text === '推出') return noun.type === 'PROMOTION'
  return true
}

/** 举办…大赛, …论坛在…举行: the event noun ends a programme's own name, and a verb holds it. */
function heldNames(scene: Scene, clause: Clause): readonly Trigger[] {
  return clause.links.flatMap((link) => {
    const { mention } = link
    if (scene.entityById.get(link.entity)?.type !== 'PROGRAMME' || mention.anaphor) return []
    const tail = tailNoun(scene, link)
    if (!tail) return []
    const holder = holderOf(clause, mention.start, mention.end)
    if (!holder || !fitsHolder(tail.entry, holder)) return []
    const start = mention.end - tail.word.length
    const span = { start, end: mention.end, text: tail.word, clause }
    return [{ ...span, entry: tail.entry, type: tail.entry.type, holder }]
  })
}

function tailNoun(
  scene: Scene,
  { mention }: Link,
): { readonly word: string; readonly entry: TriggerEntry } | undefined {
  const name = scene.text.slice(mention.start, mention.end)
  for (let length = Math.min(longest, name.length); length > 1; length--) {
    const word = name.slice(-length)
    const entry = nouns.get(word)
    if (entry) return { word, entry }
  }
  return undefined
}
