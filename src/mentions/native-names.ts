// Chinese persons: surname and given name, with the cue of the words before.
import type { Passage } from './passage.ts'
import { frameAround, roleEndingAt, tradeEndingAt } from './person-cues.ts'
import type { Proposal } from './proposal.ts'
import { least, mayBeName, scoreName } from './score-native-name.ts'
import { type Surname, surnameAt } from './surnames.ts'

/** A hair below one half, so that sums of tenths that make one half pass. */
export const threshold = 0.495

const gap = /[\s\u3000]/

export type PersonName = Omit<Proposal, 'passage' | 'type'>

/** `isCoined`: no dictionary word, so that coming back proves something. */
export type Candidate = PersonName & { readonly isCoined: boolean }

export function nativeNames(passage: Passage): readonly Candidate[] {
  const names: Candidate[] = []
  let from = 0
  let lastNameEnd = -1
  for (const { start } of passage.tokens) {
    const surname = start < from ? undefined : surnameAt(passage.text, start)
    if (surname === undefined) continue
    const name = nativeNameAt(passage, start, surname, lastNameEnd)
    if (name === undefined) continue
    names.push(name)
    if (name.score >= threshold) lastNameEnd = name.end
    from = name.end
  }
  return names
}

function nativeNameAt(
  passage: Passage,
  start: number,
  surname: Surname,
  lastNameEnd: number,
): Candidate | undefined {
  const { text } = passage
  if (isSource(text, start)) return undefined
  const shortEnd = start + surname.length + 1
  const isLong =
    mayBeName(passage, start, shortEnd + 1, surname) &&
    !whatIsDone.test(text.slice(shortEnd, shortEnd + 2))
  const isShort = mayBeName(passage, start, shortEnd, surname)
  if (!isLong && !isShort) return undefined
  const cueBefore = cueBeforeName(text, start, lastNameEnd)
  const read = (end: number): Scored => {
    const cue = Math.max(cueBefore, frameAround(text, start, end))
    return { end, score: scoreName(passage, start, end, surname, cue) }
  }
  const best = betterOf(
    isLong ? read(shortEnd + 1) : undefined,
    isShort ? read(shortEnd) : undefined,
  )
  if (best === undefined || best.score < least) return undefined
  const word = passage.tokens[passage.tokenStartingAt[start] ?? -1]
  const isCoined =
    best.end - start >= 3 && (word?.tag === 'x' || (word !== undefined && word.end < best.end))
  return {
    start,
    end: best.end,
    score: best.score,
    rule: cueBefore > 0 ? 'person-after-role' : 'person',
    isCoined,
  }
}

/** 左军|来到: what persons are told to do begins with no character of their names. */
const whatIsDone =
  /^(?:家[中里的，。门院]|笑着|作报|作专|作主|作动|致辞|发言|笑道|激动|感慨|坦言|回忆|透露|说道|直言|认为|便说|常说|家住|来到|来自|前往|走进|走访|深入|率队|带队|一行|指出|强调|要求|表示|介绍|宣布|主持|出席|参加|说道|告诉|代表|作出|作了|现场|实地|专程|先后|陪同|会见|向记|对记|和同|与同)/

/** 记者从云锦集团获悉: whom something was heard of, hardly ever the surname. */
const isSource = (text: string, start: number) =>
  text[start] === '从' &&
  /^从[^，。；：]{2,20}?(?:获悉|了解|得知|看到|到|中|里|来)/.test(text.slice(start, start + 26))

type Scored = { readonly end: number; readonly score: number }

/** A longer one that is nearly as good is the name (李建国, not 李建). */
function betterOf(long: Scored | undefined, short: Scored | undefined): Scored | undefined {
  if (long === undefined || short === undefined) return long ?? short
  const isAsGood = long.score >= 0.5 && long.score >= short.score - 0.3
  return long.score >= short.score || isAsGood ? long : short
}

/** How strongly the words before say that a name begins here: 0, or up to 1. */
function cueBeforeName(text: string, start: number, lastNameEnd: number): number {
  let end = start
  while (end > 0 && gap.test(text[end - 1] ?? '')) end -= 1
  const role = roleEndingAt(text, end)
  const isSpaced = end < start
  if (role > 0) return role >= 2 ? 0.6 : 0.35
  const trade = isSpaced ? 0 : tradeEndingAt(text, end)
  if (trade > 0) return trade
  if (lastNameEnd >= 0 && lastNameEnd === end && isSpaced) return 0.55
  if (lastNameEnd >= 0 && lastNameEnd === end - 1 && /[、，,/]/.test(text[end - 1] ?? ''))
    return 0.5
  if (end > 0 && /[（(：:]/.test(text[end - 1] ?? '')) return 0.05
  return 0
}
