// A clause and what the rules say of its triggers in, every word that may evoke an event out, with that verdict.
import type { Token } from '../../model/article.ts'
import type { EventType } from '../../model/ontology.ts'
import type { Clause } from '../clause.ts'
import { nounTriggers } from '../event-nouns.ts'
import { verbTriggers } from '../event-verbs.ts'
import type { Frame, Trigger, TriggerEntry } from '../trigger.ts'

/** What the rules say of a trigger: `chosen`, or the check that it failed. */
export type Ruling = {
  readonly trigger: Trigger
  readonly verdict: string
  readonly type: EventType
}

export type Candidate = {
  readonly trigger: Trigger
  /** What the rules say; `unread` where they see no trigger. */
  readonly verdict: string
  /** The type that the rules give it, or the tables give its word; empty where neither does. */
  readonly type: EventType | ''
  /** The word's part of speech, as the segmenter tagged it. */
  readonly tag: string
}

const entryByWord = new Map<string, TriggerEntry>()
for (const entry of [...verbTriggers, ...nounTriggers])
  for (const word of entry.words) if (!entryByWord.has(word)) entryByWord.set(word, entry)
/** Characters that the two-character verbs of the tables are made of. */
const verbCharacters = new Set(
  verbTriggers.flatMap(({ words }) => words.filter(({ length }) => length === 2)).join(''),
)

/** How the roles stand around words of a type that no table has; `labile` where none is given. */
const frames: Readonly<Partial<Record<EventType, Frame>>> = {
  POLICY_RELEASE: 'actor',
  SIGNING: 'mutual',
  OPENING: 'theme',
  APPOINTMENT: 'bestow',
  INSPECTION: 'actor',
  DIPLOMACY: 'mutual',
  COMPETITION: 'noun',
  MEETING: 'noun',
  RENOVATION: 'rework',
  INVESTMENT: 'actor',
  AWARD: 'receive',
  CAMPAIGN: 'actor',
  DISASTER: 'disaster',
}

/** A candidate as the trigger of an event of this type. */
export function asTrigger({ trigger, verdict }: Candidate, type: EventType): Trigger {
  if (verdict !== 'unread' && trigger.type === type) return trigger
  const known = entryByWord.get(trigger.text)
  const entry: TriggerEntry =
    known?.type === type
      ? known
      : { words: [trigger.text], type, frame: frames[type] ?? 'labile', need: 'entity' }
  return { ...trigger, type, entry }
}

/** Those the rules speak of and, of the words beside them, those worth weighing; in order of text. */
export function candidatesIn(
  clause: Clause,
  rulings: readonly Ruling[],
  isWorth: (text: string, tag: string) => boolean,
): readonly Candidate[] {
  const found = rulings.map(
    ({ trigger, verdict, type }): Candidate => ({
      trigger,
      verdict,
      type,
      tag: clause.tokens.find(({ end }) => end === trigger.end)?.tag ?? 'n',
    }),
  )
  for (const token of clause.words) {
    const text = tellingWord(token)
    if (text === undefined || !isWorth(text, token.tag)) continue
    if (rulings.some(({ trigger }) => trigger.start < token.end && token.start < trigger.end))
      continue
    const start = token.start + token.text.indexOf(text)
    const end = start + text.length
    const known = entryByWord.get(text)
    const entry = known ?? { words: [text], type: 'OTHER', frame: 'labile', need: 'entity' }
    found.push({
      trigger: { start, end, text, clause, isBackward: false, entry, type: entry.type },
      verdict: 'unread',
      type: known?.type ?? '',
      tag: token.tag,
    })
  }
  return rulings.length === 0 || found.length < 2
    ? found
    : found.toSorted((a, b) => a.trigger.start - b.trigger.start)
}

/** Characters that nouns of events end with. */
const eventful = /[会赛展节礼式动演战震灾故火雨害谈访约典仗案祸洪]$/
/** Verbs that tell no occurrence. */
const empty: ReadonlySet<string> = new Set(
  '是 有 为 说 要 会 能 可 可以 能够 应 应该 没有 无 成为 等 像 作为 来 去 到 让 使 使得 称 表示 介绍 告诉 认为 指出 强调 希望 需要 需 想 看 觉得 知道 感到 以 达 达到 占 位于 属于 包括 获悉 透露 了解 报道 讯'.split(
    ' ',
  ),
)

/** Words remembered; a text has a few thousand. */
const mostWords = 20_000
/** What each word tells as the part of speech it was last met as: nearly all have one. */
const tellingByText = new Map<string, { readonly tag: string; readonly word: string | undefined }>()

/** The word of a token that may tell an event; asked of every token, so the answers are kept. */
function tellingWord(token: Token): string | undefined {
  const { text, tag } = token
  // Particles, marks and the like: a third of all words.
  if (text.length === 1 && !'vli'.includes(tag.charAt(0))) return undefined
  const known = tellingByText.get(text)
  if (known?.tag === tag) return known.word
  if (tellingByText.size >= mostWords) tellingByText.clear()
  const word = mayTell(token) ? bareVerb(token) : undefined
  tellingByText.set(text, { tag, word })
  return word
}

/** What most words fail at comes first. */
function mayTell({ text, tag }: Token): boolean {
  const { length } = text
  if (length > 6) return false
  const kind = tag[0]
  if (kind === 'v' || tag === 'l' || tag === 'i') return !empty.has(text)
  if (length < 2) return false
  if (kind === 'x') return /^[一-鿿]+$/.test(text)
  const isNoun = kind === 'n'
  if (length === 2 && (isNoun || kind === 'd' || kind === 'a' || kind === 'c')) {
    const isVerbal = verbCharacters.has(text[0] ?? '')
    if (isVerbal && (tag !== 'n' || verbCharacters.has(text[1] ?? ''))) return true
  }
  return entryByWord.has(text) || (/^(?:n$|nz|nr|ns|j|d|a)/.test(tag) && eventful.test(text))
}

/** 签了, 再建, 已派: words unknown to the segmenter, without what tells their tense and number. */
function bareVerb({ text, tag }: Token): string {
  if (!/^[xnd]/.test(tag) || text.length < 2 || entryByWord.has(text)) return text
  const head = /^[再将已各正多也还又并新共首]/.test(text) ? 1 : 0
  const tail = /[了过有到来至]$/.test(text) && text.length - head > 1 ? 1 : 0
  return text.slice(head, text.length - tail)
}
