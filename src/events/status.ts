// A trigger and its time in, planned, ongoing or completed out: tense words first, then what the kind of event is wont to be.
import type { EventStatus } from '../model/ontology.ts'
import { doneWords, ongoingWords, planWords } from './function-words.ts'
import { type Scene, wordsBefore } from './scene.ts'
import type { Trigger } from './trigger.ts'
import type { When } from './when.ts'

export function statusOf(scene: Scene, trigger: Trigger, when: When): EventStatus {
  const { clause, start, end, type, holder } = trigger
  const after = scene.text.slice(end, clause.end)
  if (after.startsWith('在即')) return 'PLANNED'
  if (after.startsWith('了') || (holder && scene.text[holder.end] === '了')) return 'COMPLETED'
  // 项目建设内容包含甲馆改造、乙院改造: parts of a project that is told, under way with it.
  if (/(?:内容|项目|工程)[一-鿿]{0,4}(?:包含|包括)/.test(scene.text.slice(clause.start, start)))
    return 'ONGOING'
  const words = wordsBefore(clause, holder ? Math.max(start, holder.start) : start)
  // The tense word nearest the trigger decides: 已…，将….
  for (const [at, { text, end: wordEnd }] of words.entries()) {
    if (planWords.has(text)) return 'PLANNED'
    if (text === '将' && isFutureMark(words[at - 1]?.tag, scene.text[wordEnd])) return 'PLANNED'
    if (doneWords.has(text)) return 'COMPLETED'
    // 深入某镇调研: where he went, not how long.
    if (ongoingWords.has(text) && !(text === '深入' && type === 'INSPECTION')) return 'ONGOING'
  }
  if (when.isFuture) return 'PLANNED'
  if (/^[一-鿿]{0,2}之中/.test(after)) return 'ONGOING'
  if (isCarriedPlan(scene, trigger)) return 'PLANNED'
  const today = scene.reading.article.date?.value
  const isOpen =
    when.date === undefined ||
    (when.endDate !== undefined && today !== undefined && when.endDate >= today)
  if (type === 'CAMPAIGN' && isOpen) return 'ONGOING'
  return 'COMPLETED'
}

/** 将 before a verb, adverb, preposition or time looks ahead; before a noun it is 把. */
function isFutureMark(nextTag: string | undefined, nextCharacter: string | undefined): boolean {
  return nextTag === undefined || /^(?:v(?!n)|d|p|t|m|c|a)/.test(nextTag) || nextCharacter === '在'
}

/** 将赴北京…检查，并委托…检查: a plan goes on in a clause that only carries on the one before. */
function isCarriedPlan(scene: Scene, { clause }: Trigger): boolean {
  const before = scene.clauses[clause.index - 1]
  if (!before || before.sentence.index !== clause.sentence.index) return false
  const first = clause.tokens.find(({ tag }) => tag !== 'x')
  if (!first || !/^(?:并|还|同时|以及|也|再)/.test(first.text)) return false
  return before.tokens.some(({ text }) => text === '将' || planWords.has(text))
}
