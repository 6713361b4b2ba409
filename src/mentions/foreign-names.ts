// Persons of other tongues: transliterations joined by a dot (马克·史密斯) or after a role (总统迪亚斯).

import type { PersonName } from './native-names.ts'
import { type Passage, tokensIn } from './passage.ts'
import { roleEndingAt } from './person-cues.ts'
import { isTransliteration } from './transliteration.ts'

/** 马克·史密斯; 总统迪亚斯: characters that write foreign names, joined by a dot or after a role. */
export function foreignNames(passage: Passage): readonly PersonName[] {
  const { text, tokens } = passage
  const hasDot = dot.test(text)
  if (!hasDot && !tokens.some(({ start }) => roleEndingAt(text, start) >= 2)) return []
  const names: PersonName[] = []
  let from = 0
  for (const { start } of tokens) {
    const end = start < from ? start : foreignEnd(passage, start, hasDot)
    if (end - start < 2) continue
    const isDotted = hasDot && dot.test(text.slice(start, end))
    if (isDotted && end - start >= 3)
      names.push({ start, end, score: 0.85, rule: 'person-foreign' })
    else if (!isDotted && roleEndingAt(text, start) >= 2 && isCoined(passage, start, end))
      names.push({ start, end, score: 0.62, rule: 'person-foreign-role' })
    from = end
  }
  return names
}

const dot = /[·•・]/
const coinedTags = new Set(['x', 'nr', 'nrt', 'ns'])
const functionTags = new Set(['v', 'p', 'c', 'd', 'u', 'uj', 'ul', 'r', 'm', 'f', 't'])

/** Where the transliteration that begins at a word's start ends; `start` itself when none does. */
function foreignEnd(passage: Passage, start: number, hasDot: boolean): number {
  const { text, tokens, tokenStartingAt } = passage
  let end = start
  while (end < text.length) {
    const isDot = hasDot && dot.test(text[end] ?? '')
    if (isDot ? end === start : !isWritten(text, start, end, hasDot)) break
    const token = tokens[tokenStartingAt[end] ?? -1]
    if (
      token !== undefined &&
      token.text.length > 1 &&
      !isTransliteration(token.text) &&
      !coinedTags.has(token.tag) &&
      text[end - 1] !== '·'
    )
      break
    const isDotted = hasDot && dot.test(text.slice(start, end + 2))
    if (token !== undefined && !isDotted && functionTags.has(token.tag)) break
    end += 1
  }
  if (!hasDot || end === start) return end
  if (dot.test(text.slice(start, end)) && text[end - 1] === '曾') return end - 1
  return dot.test(text[end - 1] ?? '') ? end - 1 : end
}

/** Characters of Uyghur, Kazakh and Tibetan names beside those of 译名手册: written with a dot inside. */
const native = new Set(
  '买依明热提木江吾肉孜努玛旺扎次仁措央宗卓桑更力合吐逊不都拉希白平姆夏古丽朗杰巴海',
)

const isWritten = (text: string, start: number, end: number, hasDot: boolean) =>
  isTransliteration(text[end] ?? '') ||
  (hasDot &&
    native.has(text[end] ?? '') &&
    /^\p{Script=Han}{1,4}[·•・]/u.test(text.slice(start, end + 6)))

/** No everyday word among the words of the span. */
const isCoined = (passage: Passage, start: number, end: number) =>
  tokensIn(passage, start, end).every(
    ({ text, tag }) => text.length === 1 || /^(x|nr|nrt|nrfg|ns|nz)$/.test(tag),
  )
