// Persons where the layout of a text says so: a signature line, brackets that hold nothing but names.

import { isHan } from './characters.ts'
import { findAll } from './find-all.ts'
import { looksGiven } from './given-names.ts'
import type { PersonName } from './native-names.ts'
import type { Passage } from './passage.ts'
import { findPattern, patternOf } from './pattern.ts'
import { roleEndingAt } from './person-cues.ts'
import { surnameAt } from './surnames.ts'

/** A paragraph that is nothing but a name signs the text. */
export function signature(passage: Passage): readonly PersonName[] {
  const name = passage.text.trim()
  const surname = surnameAt(name, 0)
  if (surname === undefined || name.length > 4 || name.length <= surname.length || !isHan(name))
    return []
  if (!looksGiven(name.slice(surname.length)) || passage.sentence.field === 'title') return []
  const start = passage.text.indexOf(name)
  return [{ start, end: start + name.length, score: 0.7, rule: 'person-signature' }]
}

/** 记者 岩罕坎　通讯员 玉应香: after a space only names and other posts stand, whatever surnames they have. */
const byline = patternOf(
  /(?:记者|通讯员|实习生)[ \u3000]+((?:[\p{Script=Han}·]{2,6}(?:[ \u3000、]+|(?=[）)])))+)/gu,
  '记者 通讯 实习',
)
/** 作者：宋启明 兰青: whoever made what is printed, alone in the line. */
const maker = patternOf(
  /^[ \u3000]*(?:作者|撰稿|撰文|编辑|责任编辑|责编|校对|审核|主编|摄影)[：:][ \u3000]*((?:\p{Script=Han}{2,4}(?:[ \u3000、]+|$))+)$/gu,
  '作者 撰稿 撰文 编辑 责编 校对 审核 主编 摄影',
)
const posts = /^(?:记者|通讯员|实习生|特约|见习|首席|摄影|报道|文|图|文图|编辑|摄)/
const isMaker = ([line]: RegExpExecArray) => /[：:]/.test(line)

export function bylineNames(passage: Passage): readonly PersonName[] {
  return [...findPattern(passage, byline), ...findPattern(passage, maker)].flatMap((match) => {
    const held = match[1] ?? ''
    const offset = match.index + match[0].length - held.length
    return findAll(held, /[\p{Script=Han}·]+/gu)
      .filter(([name]) => !posts.test(name) && (name.length <= 4 || name.includes('·')))
      .filter(([name]) => !isMaker(match) || surnameAt(name, 0) !== undefined)
      .map(({ index, 0: name }) => ({
        start: offset + index,
        end: offset + index + name.length,
        score: 0.85,
        rule: 'person-byline',
      }))
  })
}

/** （周毅 刘相琳）: brackets that hold nothing but names close a dateline or a text. */
const bracket = patternOf(
  /[（(](?:文[/／]?图|文|图|摄影|作者)?[：: ]*([\p{Script=Han}·\s\u3000、/／]{2,30})[）)]/gu,
  '（ (',
)
export function bracketedNames(passage: Passage): readonly PersonName[] {
  return findPattern(passage, bracket).flatMap((match) => {
    const held = match[1] ?? ''
    const offset = match.index + match[0].lastIndexOf(held)
    const parts = findAll(held, /[\p{Script=Han}·]+/gu)
    const isOpening = /[电讯]\s*$/.test(passage.text.slice(0, match.index))
    const isName = ([part]: RegExpExecArray) =>
      part.length <= 4 &&
      part.length >= 2 &&
      roleEndingAt(part, part.length) < part.length &&
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
