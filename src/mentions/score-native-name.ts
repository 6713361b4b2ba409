// A span and what stands around it in, how much it looks like a Chinese person’s name out.
import { isHan } from './characters.ts'
import { isEverydayWord, isNobody } from './everyday-names.ts'
import { looksGiven, shareGiven } from './given-names.ts'
import { headEndingAt } from './heads.ts'
import { type Passage, tokensIn } from './passage.ts'
import { cueAfter, roleEndingAt } from './person-cues.ts'
import type { Surname } from './surnames.ts'

/** Never part of a given name, by UTF-16 unit. */
const notGiven = new Uint8Array(0x1_00_00)
for (const character of '的了着过是在和与及或向对把被由以为到等将已也都就又还再则但却该此各每这哪您你我他她它们不没更最太虽并副上吗呢吧啊说称日月年号区县镇乡村省市个名位')
  notGiven[character.charCodeAt(0)] = 1

/** Whether the characters after the surname and the words around leave it open that the span is a name. */
export function mayBeName(passage: Passage, start: number, end: number, surname: Surname): boolean {
  const { text } = passage
  const from = start + surname.length
  if (end > text.length) return false
  for (let index = from; index < end; index += 1)
    if (notGiven[text.charCodeAt(index)] === 1) return false
  const given = text.slice(from, end)
  // 李家沱, 赵家祠堂: a family's house or hamlet.
  if (!isHan(given) || given === '家') return false
  if (given.startsWith('某')) return unnamed.test(given)
  return (
    !isNobody(text.slice(start, end)) &&
    endsName(passage, end) &&
    !passage.matches.some((match) => match.start === start && match.end < end && !match.isWeak) &&
    roleEndingAt(text, end) < end - start &&
    headEndingAt(text, end)?.start !== start
  )
}

/** 张某, 李某甲. */
const unnamed = /^某[某甲乙丙丁戊]?$/

/** Below this a candidate is not even kept for its repetitions or its neighbours in a list. */
export const least = 0.15
/** More than the given name and the marks around are ever worth. */
const mostOfRest = 0.25

/** Of a span that may be a name; 0 where it is plain that it stays below `least`. */
export function scoreName(
  passage: Passage,
  start: number,
  end: number,
  surname: Surname,
  cueBefore: number,
): number {
  const { text } = passage
  const given = text.slice(start + surname.length, end)
  if (given.startsWith('某')) return 0.9
  const shape = shapeScore(passage, start, end, surname, cueBefore)
  const cue = cueAfter(text, end)
  if (cueBefore + shape + cue + mostOfRest < least) return 0
  const isTrusted = shape >= 0.4 && looksGiven(given)
  return (
    cueBefore +
    shape +
    cue +
    givenScore(given, cueBefore) -
    (surname.isAmbiguous ? (isTrusted ? 0.12 : 0.2) : 0) -
    (isFragment(passage, start) ? 0.2 : 0) -
    (cueBefore === 0 && /[湖河江山岛寨村镇桥寺沟峡路街巷]$/.test(given) ? 0.25 : 0) -
    (/^(.)\1$/u.test(given) && /[的地]/.test(text[end] ?? '') ? 0.4 : 0) +
    surroundingsScore(passage, start, end) -
    (cueBefore === 0 && isEverydayWord(text.slice(start, end)) ? 0.5 : 0)
  )
}

/** 王丽华|为大家: a word may begin with the name's last character when only a function word is left of it. */
function endsName(passage: Passage, end: number): boolean {
  if ((passage.tokenEndingAt[end] ?? -1) >= 0) return true
  const word = passage.tokens[passage.tokenStartingAt[end - 1] ?? -1]
  return (
    word !== undefined &&
    !/^(?:t|d|c|p)$/.test(word.tag) &&
    (passage.tokenEndingAt[end + 1] ?? -1) >= 0 &&
    /[为在和说是对向从于将与也已就]/.test(passage.text[end] ?? '')
  )
}

/** Common given-name characters speak for a name; rare ones against it unless a role stands before. */
function givenScore(given: string, cueBefore: number): number {
  const share = shareGiven(given)
  if (share === 1) return 0.15
  return cueBefore >= 0.5 || share > 0 ? -0.1 : -0.3
}

/** What the segmenter made of the characters: a name it knows, no word at all, or everyday words. */
function shapeScore(
  passage: Passage,
  start: number,
  end: number,
  surname: Surname,
  cueBefore: number,
): number {
  const first = passage.tokens[passage.tokenStartingAt[start] ?? -1]
  if (first === undefined || first.end > end) return -1
  const words = first.end === end ? [first] : tokensIn(passage, start, end)
  if (words.length === 1) {
    const isLong = end - start >= 3
    if (first.tag === 'nr') return isLong ? 0.4 : 0.15
    if (first.tag === 'nrfg') return 0.55
    if (first.tag === 'x') return isLong ? 0.3 : 0.1
    return first.tag === 'ns' ? -0.35 : -0.5
  }
  const [, second] = words
  if (words.length === 2 && first.text.length === 2 && /^(nr|nrfg|x)$/.test(first.tag)) {
    const isFunction = /^(?:d|p|c|v|ad)$/.test(second?.tag ?? '')
    return isFunction && !(cueBefore >= 0.5 && looksGiven(second?.text ?? '')) ? -0.2 : 0.2
  }
  const given = words.filter((word) => word.start >= start + surname.length)
  if (given.every((word) => word.text.length === 1 && !/^(p|c|u|uj|ul|d|m|q|r)$/.test(word.tag)))
    return 0.12
  return given.every((word) => /^(x|nr|nz)$/.test(word.tag)) ? 0.15 : -0.2
}

/** 岭|谷云舒: a single character without a role of its own stands before, so the word was cut wrongly. */
function isFragment(passage: Passage, start: number): boolean {
  const before = passage.tokens[passage.tokenEndingAt[start] ?? -1]
  return (
    before !== undefined &&
    before.text.length === 1 &&
    /^(n|ng|nr|x|j|g|zg|a|b)$/.test(before.tag) &&
    isHan(before.text)
  )
}

/** A name stands at the edge of a clause or before a verb more often than not. */
function surroundingsScore(passage: Passage, start: number, end: number): number {
  const before = passage.text[start - 1] ?? '，'
  const after = passage.text[end] ?? '，'
  const next = passage.tokens[passage.tokenStartingAt[end] ?? -1]
  const edge = /[，。、；：（）()\s”“的]/u
  return (
    (edge.test(before) ? 0.04 : 0) +
    (edge.test(after) ? 0.05 : /^(v|p|d)$/.test(next?.tag ?? '') ? 0.05 : 0)
  )
}
