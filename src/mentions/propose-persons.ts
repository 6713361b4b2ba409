// Persons: surname and given name where role words, verbs of speech, bylines or lists show that it is a name.
import { isHan } from './characters.ts'
import { looksGiven, shareGiven } from './given-names.ts'
import { headEndingAt } from './heads.ts'
import type { Passage } from './passage.ts'
import { cueAfter, roleEndingAt } from './person-cues.ts'
import type { Pass, Proposal } from './proposal.ts'
import { type Surname, surnameAt } from './surnames.ts'
import { isTransliteration } from './transliteration.ts'

/** A hair below one half, so that sums of tenths that make one half pass. */
const threshold = 0.495
/** Never part of a given name. */
const notGiven =
  /[的了着过是在和与及或向对把被由以为到等将已也都就又还再则但却该此各每这哪您你我他她它们不没更最太吗呢吧啊说称日月年号区县镇乡村省市个名位]/
/** Words that a given name never begins with: the role was the subject and a verb follows. */
const gap = /[\s\u3000]/

export const proposePersons: Pass = ({ passages }) => {
  const native = passages.map(nativeNames)
  const told = new Map<string, number>()
  passages.forEach(({ text }, index) => {
    for (const { start, end, isCoined } of native[index] ?? []) {
      const name = text.slice(start, end)
      if (isCoined) told.set(name, (told.get(name) ?? 0) + 1)
    }
  })
  return passages.flatMap((passage, index) => {
    const candidates = native[index] ?? []
    const names = candidates.map((name, position) => {
      const times = told.get(passage.text.slice(name.start, name.end)) ?? 0
      const repeated = times >= 4 ? 0.4 : times === 3 ? 0.3 : times === 2 ? 0.2 : 0
      const score = Math.min(0.95, name.score + repeated + listScore(passage, candidates, position))
      return { start: name.start, end: name.end, score, rule: name.rule }
    })
    return [...names, ...bracketedNames(passage), ...signature(passage), ...foreignNames(passage)]
      .filter(({ score }) => score >= threshold)
      .map((name) => ({
        ...name,
        score: Math.max(0.5, name.score),
        passage: index,
        type: 'PERSON' as const,
      }))
  })
}

type Name = Omit<Proposal, 'passage' | 'type'>
/** `isCoined`: no dictionary word, so that coming back proves something. */
type Candidate = Name & { readonly isCoined: boolean }

/** Below this a candidate is not even kept for its repetitions or its neighbours in a list. */
const least = 0.15

/** 徐自强、侯树栋、马凤桐: three candidates in a row, or one beside a sure name, hold each other up. */
function listScore({ text }: Passage, candidates: readonly Candidate[], position: number): number {
  const isMark = (left: Candidate | undefined, right: Candidate | undefined) =>
    left !== undefined &&
    right !== undefined &&
    right.start - left.end === 1 &&
    /[、，]/.test(text[left.end] ?? '')
  const [before2, before, self, after, after2] = [-2, -1, 0, 1, 2].map(
    (step) => candidates[position + step],
  )
  const isBeside = isMark(before, self) || isMark(self, after)
  if (!isBeside) return 0
  const isChain =
    (isMark(before2, before) && isMark(before, self)) ||
    (isMark(before, self) && isMark(self, after)) ||
    (isMark(self, after) && isMark(after, after2))
  return isChain ? 0.3 : 0.1
}

function nativeNames(passage: Passage): readonly Candidate[] {
  const names: Candidate[] = []
  const { text } = passage
  let offset = 0
  let lastNameEnd = -1
  while (offset < text.length) {
    const name = nativeNameAt(passage, offset, lastNameEnd)
    if (name === undefined) {
      offset += 1
      continue
    }
    names.push(name)
    if (name.score >= threshold) lastNameEnd = name.end
    offset = name.end
  }
  return names
}

function nativeNameAt(passage: Passage, start: number, lastNameEnd: number): Candidate | undefined {
  const { text } = passage
  const surname = surnameAt(text, start)
  if (surname === undefined || (passage.tokenStartingAt[start] ?? -1) < 0) return undefined
  const cueBefore = cueBeforeName(text, start, lastNameEnd)
  const best = [2, 1]
    .map((given) => start + surname.length + given)
    .filter((end) => end <= text.length)
    .map((end) => ({ end, score: scoreName(passage, start, end, surname, cueBefore) }))
    .sort((a, b) => b.score - a.score)
    .reduce<Scored | undefined>(longerOfTwo, undefined)
  if (best === undefined || best.score < least) return undefined
  const first = passage.tokens[passage.tokenStartingAt[start] ?? -1]
  const isCoined =
    best.end - start >= 3 && (first?.tag === 'x' || (first !== undefined && first.end < best.end))
  return {
    start,
    end: best.end,
    score: best.score,
    rule: cueBefore > 0 ? 'person-after-role' : 'person',
    isCoined,
  }
}

type Scored = { readonly end: number; readonly score: number }
/** Candidates come best first; a longer one that is nearly as good is the name (杨成元, not 杨成). */
const longerOfTwo = (best: Scored | undefined, other: Scored): Scored =>
  best === undefined
    ? other
    : other.end > best.end && other.score >= best.score - 0.3 && other.score >= 0.5
      ? other
      : best

/** How strongly the words before say that a name begins here: 0, or up to 1. */
function cueBeforeName(text: string, start: number, lastNameEnd: number): number {
  let end = start
  while (end > 0 && gap.test(text[end - 1] ?? '')) end -= 1
  const role = roleEndingAt(text, end)
  const isSpaced = end < start
  if (role > 0) return role >= 2 ? 0.6 : 0.35
  if (lastNameEnd >= 0 && lastNameEnd === end && isSpaced) return 0.55
  if (lastNameEnd >= 0 && lastNameEnd === end - 1 && /[、，,/]/.test(text[end - 1] ?? ''))
    return 0.5
  if (end > 0 && /[（(：:]/.test(text[end - 1] ?? '')) return 0.05
  return 0
}

function scoreName(
  passage: Passage,
  start: number,
  end: number,
  surname: Surname,
  cueBefore: number,
): number {
  const { text } = passage
  const given = text.slice(start + surname.length, end)
  if (!isHan(given) || notGiven.test(given)) return 0
  if (!endsName(passage, end)) return 0
  if (/^某+$/.test(given)) return 0.9
  if (roleEndingAt(text, end) >= end - start || headEndingAt(text, end)?.start === start) return 0
  const isPlausible = looksGiven(given)
  const shape = shapeScore(passage, start, end, surname)
  const isTrusted = shape >= 0.4 && isPlausible
  return (
    cueBefore +
    shape +
    cueAfter(text, end) +
    givenScore(given, cueBefore) -
    (surname.isAmbiguous ? (isTrusted ? 0.12 : 0.2) : 0) -
    (isFragment(passage, start) ? 0.2 : 0) -
    (cueBefore === 0 && /[湖河江山岛寨村镇桥寺沟峡路街巷]$/.test(given) ? 0.25 : 0) -
    (/^(.)\1$/u.test(given) && /[的地]/.test(text[end] ?? '') ? 0.4 : 0) +
    surroundingsScore(passage, start, end)
  )
}

/** 蔡利华|为大家: a word may begin with the name's last character when only a function word is left of it. */
function endsName(passage: Passage, end: number): boolean {
  if ((passage.tokenEndingAt[end] ?? -1) >= 0) return true
  return (
    (passage.tokenEndingAt[end + 1] ?? -1) >= 0 &&
    (passage.tokenStartingAt[end - 1] ?? -1) >= 0 &&
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
function shapeScore(passage: Passage, start: number, end: number, surname: Surname): number {
  const words = passage.tokens.filter((token) => token.start >= start && token.end <= end)
  const [first] = words
  if (first === undefined) return -1
  if (words.length === 1) {
    const isLong = end - start >= 3
    if (first.tag === 'nr') return isLong ? 0.4 : 0.15
    if (first.tag === 'nrfg') return 0.55
    if (first.tag === 'x') return isLong ? 0.3 : 0.1
    return first.tag === 'ns' ? -0.35 : -0.5
  }
  const [, second] = words
  if (words.length === 2 && first.text.length === 2 && /^(nr|nrfg|x)$/.test(first.tag)) {
    return /^(?:d|p|c|v|ad)$/.test(second?.tag ?? '') ? -0.2 : 0.2
  }
  const given = words.filter((word) => word.start >= start + surname.length)
  if (given.every((word) => word.text.length === 1 && !/^(p|c|u|uj|ul|d|m|q|r)$/.test(word.tag)))
    return 0.12
  return given.every((word) => /^(x|nr|nz)$/.test(word.tag)) ? 0.15 : -0.2
}

/** 麓|谷林语: a single character without a role of its own stands before, so the word was cut wrongly. */
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

/** A paragraph that is nothing but a name signs the text. */
function signature(passage: Passage): readonly Name[] {
  const name = passage.text.trim()
  const surname = surnameAt(name, 0)
  if (surname === undefined || name.length > 4 || name.length <= surname.length || !isHan(name))
    return []
  if (!looksGiven(name.slice(surname.length)) || passage.sentence.field === 'title') return []
  const start = passage.text.indexOf(name)
  return [{ start, end: start + name.length, score: 0.7, rule: 'person-signature' }]
}

/** （余鸿 张依琳）: brackets that hold nothing but names close a dateline or a text. */
function bracketedNames(passage: Passage): readonly Name[] {
  return [
    ...passage.text.matchAll(
      /[（(](?:文[/／]?图|文|图|摄影|作者)?[：: ]*([\p{Script=Han}·\s\u3000、/／]{2,30})[）)]/gu,
    ),
  ].flatMap((match) => {
    const held = match[1] ?? ''
    const offset = match.index + match[0].lastIndexOf(held)
    const parts = [...held.matchAll(/[\p{Script=Han}·]+/gu)]
    const isOpening = /[电讯]\s*$/.test(passage.text.slice(0, match.index))
    const isName = ([part]: RegExpExecArray) =>
      part.length <= 4 &&
      part.length >= 2 &&
      surnameAt(part, 0) !== undefined &&
      (isOpening || looksGiven(part.slice(surnameAt(part, 0)?.length ?? 1)))
    const isAfterSentence = /[。！？”]\s*$/.test(passage.text.slice(0, match.index))
    const isClosing =
      match.index + match[0].length >= passage.text.length - 1 &&
      (parts.length > 1 || isAfterSentence)
    const isDateline = isOpening || isClosing
    if (!isDateline || !parts.every(isName)) return []
    return parts.map((part) => ({
      start: offset + part.index,
      end: offset + part.index + part[0].length,
      score: 0.8,
      rule: 'person-bracketed',
    }))
  })
}

/** 肯尼斯·贝林; 总统塞迪略: characters that write foreign names, joined by a dot or after a role. */
function foreignNames(passage: Passage): readonly Name[] {
  const names: Name[] = []
  const { text } = passage
  let offset = 0
  while (offset < text.length) {
    const end = foreignEnd(passage, offset)
    const name = text.slice(offset, end)
    if (name.length < 2) {
      offset += 1
      continue
    }
    const isDotted = /[·•・]/.test(name)
    if (isDotted && name.length >= 3)
      names.push({ start: offset, end, score: 0.85, rule: 'person-foreign' })
    else if (!isDotted && roleEndingAt(text, offset) >= 2 && isCoined(passage, offset, end)) {
      names.push({ start: offset, end, score: 0.62, rule: 'person-foreign-role' })
    }
    offset = end
  }
  return names
}

/** Where the transliteration that begins at a word's start ends; `start` itself when none does. */
function foreignEnd(passage: Passage, start: number): number {
  const { text, tokens, tokenStartingAt } = passage
  if ((tokenStartingAt[start] ?? -1) < 0) return start
  let end = start
  while (end < text.length) {
    const character = text[end] ?? ''
    const token = tokens[tokenStartingAt[end] ?? -1]
    if (/[·•・]/.test(character) ? end === start : !isTransliteration(character)) break
    if (
      token !== undefined &&
      token.text.length > 1 &&
      !isTransliteration(token.text) &&
      !/^(x|nr|nrt|ns)$/.test(token.tag)
    )
      break
    const isDotted = /[·•・]/.test(text.slice(start, end + 2))
    if (token !== undefined && !isDotted && /^(v|p|c|d|u|uj|ul|r|m|f|t)$/.test(token.tag)) break
    end += 1
  }
  return end > start && /[·•・]/.test(text[end - 1] ?? '') ? end - 1 : end
}

/** No everyday word among the words of the span. */
const isCoined = (passage: Passage, start: number, end: number) =>
  passage.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .every(({ text, tag }) => text.length === 1 || /^(x|nr|nrt|nrfg|ns|nz)$/.test(tag))
