// A trigger in, whether its event really is, was or is scheduled out: no negation, wish, duty, goal or habit.
import type { Clause } from './clause.ts'
import {
  goalVerbs,
  habits,
  modals,
  negations,
  thingSuffixes,
  urgingVerbs,
} from './function-words.ts'
import { type Scene, wordsBefore } from './scene.ts'
import type { Trigger } from './trigger.ts'

type Check = (scene: Scene, trigger: Trigger) => boolean

/** Each says why a trigger is none; in order of cost. */
const unreal: Readonly<Record<string, Check>> = {
  negated: (_scene, { clause, start }) =>
    wordsBefore(clause, start)
      .slice(0, 4)
      .some(({ text }) => negations.has(text)),
  wished: (scene, { clause, start }) => isWished(scene, clause, start),
  goal: (_scene, trigger) => isGoal(trigger),
  habitual: (_scene, { clause, start }) =>
    wordsBefore(clause, start).some(({ text }) => habits.has(text)),
  urged: (scene, { clause }) => isUrged(scene, clause),
  thing: (_scene, trigger) => namesThing(trigger),
}

export function isReal(scene: Scene, trigger: Trigger): boolean {
  return !Object.values(unreal).some((check) => check(scene, trigger))
}

/** A modal before the trigger in its clause, or one opening an earlier clause of the sentence that carries on (要…，…，还要…). */
function isWished(scene: Scene, clause: Clause, offset: number): boolean {
  if (wordsBefore(clause, offset).some(({ text }) => modals.has(text))) return true
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) return false
    if (clause.links.some(({ mention }) => mention.start <= clause.start + 4)) return false
    if (
      before.tokens
        .slice(0, 3)
        .some(
          ({ text }) =>
            text === '要' || text === '如果' || (text === '为了' && before.index === clause.index),
        )
    )
      return true
  }
  return false
}

/** 推动…落户: the verb before makes a goal of it, unless it is told as done (已推动建成). */
function isGoal({ clause, start, end, holder }: Trigger): boolean {
  const words = wordsBefore(clause, holder ? Math.min(start, holder.start) : start)
  const isDone = clause.tokens.some(
    (token) => (token.text === '了' && token.start >= end) || /^已/.test(token.text),
  )
  return !isDone && words.slice(0, 5).some(({ text }) => goalVerbs.has(text))
}

/** 某某强调，…: what follows to the end of the sentence is urged, not told. */
function isUrged(scene: Scene, clause: Clause): boolean {
  for (let index = clause.index; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.index !== clause.sentence.index) return false
    if (index === clause.index) continue
    const last = before.tokens.findLast(({ tag }) => tag !== 'x')
    if (last && urgingVerbs.has(last.text)) return true
  }
  return false
}

/** 签约率, 开放型经济, 启动资金: the next word makes a thing's name of it. */
function namesThing({ clause, end, entry, holder }: Trigger): boolean {
  if (entry.frame === 'noun' || holder) return false
  const next = clause.tokens.find(({ start }) => start >= end)
  return next !== undefined && next.start === end && thingSuffixes.has(next.text)
}
