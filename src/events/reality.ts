// A trigger in, whether its event really is, was or is scheduled out: no negation, wish, duty, goal, habit or means.
import type { Clause } from './clause.ts'
import { isFigure } from './figures.ts'
import { goalVerbs, habits, modals, negations, urgingVerbs } from './function-words.ts'
import { isNounBefore, namesThing } from './names-thing.ts'
import { horizon, type Scene, wordsBefore } from './scene.ts'
import { ownSubject } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** Each says why a trigger is none; in order of cost. */
const unreal: Readonly<Record<string, (scene: Scene, trigger: Trigger) => boolean>> = {
  negated: (_scene, { clause, start }) =>
    wordsBefore(clause, start).some(
      ({ text }, at) => (at < 4 && negations.has(text)) || /^(?:禁止|防止|避免)$/.test(text),
    ),
  habitual: (scene, { clause, start }) =>
    wordsBefore(clause, start).some(({ text }) => habits.has(text)) ||
    /(?:下次|下届|上次|上届|历次|每次)$/.test(scene.text.slice(clause.start, start)) ||
    /每(?:逢|[一-鿿\d]{0,2}[年月周天日晚季])/.test(scene.text.slice(clause.start, start)),
  thing: namesThing,
  goal: isGoal,
  means: (scene, { clause, end }) =>
    /(?:等|的)?(?:多种)?(?:形式|方式|手段|渠道)/.test(scene.text.slice(end, clause.end)) &&
    clause.tokens.some(({ text }) => /^(?:采取|通过|以|利用)$/.test(text)),
  figure: isFigure,
  pretext: (scene, { clause, start, end }) =>
    /以[^，]{0,6}$/.test(scene.text.slice(clause.start, start)) &&
    /为(?:名|由|目标|契机|抓手|重点|主题|主线|载体)$/.test(scene.text.slice(end, clause.end)),
  respect: (scene, { clause, start, end }) =>
    /(?:在|从|于)[^，]*$/.test(scene.text.slice(clause.start, start)) &&
    /^[、和及与][^，]*(?:方面|领域|环节)/.test(scene.text.slice(end, clause.end)),
  /** 将…改造纳入范围, 调研、论证、部署: what is named, not what is done. */
  mentioned: (scene, { clause, start, end }) =>
    (/[将把][^，]*$/.test(scene.text.slice(clause.start, start)) &&
      /^[一-鿿]{0,6}(?:纳入|列入|作为|列为)/.test(scene.text.slice(end, clause.end))) ||
    (/、[一-鿿]{0,3}$/.test(scene.text.slice(clause.start, start)) &&
      /^、[一-鿿]{2,4}(?:、|$)/.test(scene.text.slice(end, clause.end)) &&
      !clause.links.some(({ mention }) => mention.end > start - 4 && mention.start < end + 4)),
  /** 其中今年新建12个: a part of a number told before. 共设立六个法庭, 共发生事故27起: how many there are, at no one time. */
  counted: (scene, { clause, start, end, type }) =>
    ((type === 'COMPLETION' || type === 'ESTABLISHMENT') &&
      /^[\s　]*其中/.test(scene.text.slice(clause.start, start)) &&
      ownSubject(scene, clause, start) === undefined) ||
    ((type === 'ESTABLISHMENT' || type === 'DISASTER') &&
      /共[^，]*$/.test(scene.text.slice(clause.start, start)) &&
      /^了?[\d一二两三四五六七八九十]+[个家所座处起]/.test(scene.text.slice(end, clause.end))),
  setting: (scene, { clause, start, end }) =>
    /^在/.test(scene.text.slice(clause.start, start).replace(/^.*[\s]/, '')) &&
    /(?:基础上|背景下|情况下|之际|前提下)/.test(scene.text.slice(end, clause.end)),
  past: isPastDisaster,
  attribute: (scene, { start, end, holder, entry }) =>
    entry.frame === 'noun' &&
    holder !== undefined &&
    holder.end <= start &&
    /^(?:并[一-鿿]{1,4})?的/.test(scene.text.slice(end, end + 6)),
  /** 将使我国取得新的突破: what something leads to. */
  led: (_scene, { clause, start, type }) =>
    type === 'OTHER' &&
    wordsBefore(clause, start).some(({ text }) => /^(?:使|使得|让|令)$/.test(text)),
  purpose: (scene, { start, holder }) =>
    scene.text[(holder && holder.start < start ? holder.start : start) - 1] === '为',
  wished: isWished,
  urged: isUrged,
  stated: isStated,
}

const checks = Object.entries(unreal)

/** The name of the check that says it is none; nothing where it is real. */
export function unrealBy(scene: Scene, trigger: Trigger): string | undefined {
  return checks.find(([, check]) => check(scene, trigger))?.[0]
}

/** 某地地震的救灾现场: a disaster that only names a thing, not one that is told. */
function isPastDisaster(scene: Scene, { clause, start, end, entry }: Trigger): boolean {
  if (entry.frame !== 'disaster') return false
  const before = scene.text.slice(clause.start, start)
  if (/\d\s*级$|受(?:强|超强|第\d+号)?$/.test(before)) return false
  if (/^(?:“[^”]{1,8}”)?(?:影响|袭击|侵袭)/.test(scene.text.slice(end, clause.end))) return false
  const isTold =
    /^(?:[”）]|$|发生|已|造成|致|导致|引发|后|事故|过程|[冲淹吹压]|灾害(?:发生|造成|，|$)|起火)/.test(
      scene.text.slice(end, clause.end),
    )
  return !isTold && !/(?:发生|突发|遭遇|遭受|引发)[^，]{0,20}$/.test(before)
}

/** A modal before the trigger in its clause, or 要 opening a clause of the sentence that this one carries on. */
function isWished(scene: Scene, { clause, start }: Trigger): boolean {
  if (wordsBefore(clause, start).some(({ text }) => modals.has(text))) return true
  if (ownSubject(scene, clause, start)) return false
  return earlierIn(scene, clause).some(({ tokens }) =>
    tokens
      .slice(0, 6)
      .some(({ text }, at) => text === '要' || text === '务必' || (at < 3 && text === '如果')),
  )
}

/** 推动…落户: the verb before makes a goal of it, unless it is told as done (加快…建成了). */
function isGoal(_scene: Scene, { clause, start, end, holder }: Trigger): boolean {
  const words = wordsBefore(clause, holder ? Math.min(start, holder.start) : start).slice(0, 5)
  if (words.some(({ text }) => /^(?:推动|促进|助力|助推)$/.test(text))) return true
  if (!words.some(({ text }) => goalVerbs.has(text))) return false
  const isDone = clause.tokens.some(
    ({ text, start: tokenStart }) => (text === '了' && tokenStart >= end) || text.startsWith('已'),
  )
  return !isDone
}

/** 某某强调，…: what follows to the end of the sentence is urged, not told. 落实…要求，… urges nothing. */
function isUrged(scene: Scene, { clause, start }: Trigger): boolean {
  // 会议明确，今年将实施…: a plan with its tense.
  if (wordsBefore(clause, start).some(({ text }) => text === '将')) return false
  return earlierIn(scene, clause).some((before) => {
    const last = before.tokens.findLast(({ tag }) => tag !== 'x')
    if (!last || !urgingVerbs.has(last.text)) return false
    // 落实…部署要求: a noun phrase, not someone's urging.
    if (last.text === '要求' && isNounBefore(before, last.start)) return false
    return ownSubject(scene, before, last.start) !== undefined || before.tokens.length < 6
  })
}

/** 某主席表示，…: to the end of the paragraph what a person says counts only with a mark of time or tense. */
function isStated(scene: Scene, { clause, start, end }: Trigger): boolean {
  const speech = lastSpeech(scene, clause)
  if (!speech) return false
  const isMarked =
    scene.text.startsWith('了', end) ||
    wordsBefore(clause, start).some(({ text }) => /^(?:已|已经|正在|将|先后|成功)$/.test(text)) ||
    scene.reading.times.some(
      (time) =>
        time.field === 'text' &&
        time.start > speech.end - 1 &&
        time.end <= clause.end &&
        time.kind !== 'vague',
    )
  return !isMarked
}

/** The clause of the paragraph before one, as far as the horizon, in which a person speaks last. */
function lastSpeech(scene: Scene, { index, sentence }: Clause): Clause | undefined {
  for (let at = index - 1; at >= Math.max(0, index - horizon); at--) {
    const before = scene.clauses[at]
    if (before?.sentence.paragraph !== sentence.paragraph) return undefined
    if (isPersonSpeaking(scene, before)) return before
  }
  return undefined
}

const speaking: ReadonlySet<string> = new Set(['表示', '说', '指出', '强调', '称', '认为'])

function isPersonSpeaking(scene: Scene, clause: Clause): boolean {
  const last = clause.tokens.findLast(({ tag }) => tag !== 'x')
  if (!last || !speaking.has(last.text)) return false
  const speaker = ownSubject(scene, clause, last.start)
  return speaker?.group.items.at(-1)?.entity.type === 'PERSON'
}

/** Clauses of the same sentence before one. */
function earlierIn({ clauses }: Scene, { index, place }: Clause): readonly Clause[] {
  return clauses.slice(index - Math.min(place, horizon), index)
}
