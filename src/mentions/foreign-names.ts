// Persons of other tongues: transliterations joined by a dot (马克·史密斯) or after a role (总统迪亚斯).

import type { PersonName } from './native-names.ts'
import { type Passage, tokensIn } from './passage.ts'
import { roleEndingAt } from './person-cues.ts'
import { isTransliteration } from './transliteration.ts'

/** 马克·史密斯; 总统迪亚斯: characters that write foreign names, joined by a dot or after a role. */
export function foreignNames(passage: Passage): readonly PersonName[] {
  if (!mayHoldAny(passage)) return []
  const names: PersonName[] = []
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

/** A dot, or a word right after a role. */
const mayHoldAny = ({ text, tokens }: Passage): boolean =>
  /[·•・]/.test(text) || tokens.some(({ start }) => roleEndingAt(text, start) >= 2)

/** Where the transliteration that begins at a word's start ends; `start` itself when none does. */
function foreignEnd(passage: Passage, start: number): number {
  const { text, tokens, tokenStartingAt } = passage
  if ((tokenStartingAt[start] ?? -1) < 0) return start
  let end = start
  while (end < text.length) {
    const character = text[end] ?? ''
    const token = tokens[tokenStartingAt[end] ?? -1]
    if (/[·•・]/.test(character) ? end === start : !isWritten(character, text, start, end)) break
    if (
      token !== undefined &&
      token.text.length > 1 &&
      !isTransliteration(token.text) &&
      !/^(x|nr|nrt|ns)$/.test(token.tag) &&
      text[end - 1] !== '·'
    )
      break
    const isDotted = /[·•・]/.test(text.slice(start, end + 2))
    if (token !== undefined && !isDotted && /^(v|p|c|d|u|uj|ul|r|m|f|t)$/.test(token.tag)) break
    end += 1
  }
  if (/[·•・]/.test(text.slice(start, end)) && /曾/.test(text[end - 1] ?? '')) return end - 1
  return end > start && /[·•・]/.test(text[end - 1] ?? '') ? end - 1 : end
}

/** Characters of Uyghur, Kazakh and Tibetan names beside those of 译名手册: written with a dot inside. */
const native = new Set(
  '买依明热提木江吾肉孜努玛旺扎次仁措央宗卓桑更力合吐逊不都拉希白平姆夏古丽朗杰巴海',
)

const isWritten = (character: string, text: string, start: number, end: number) =>
  isTransliteration(character) ||
  (native.has(character) && /^\p{Script=Han}{1,4}[·•・]/u.test(text.slice(start, end + 6)))

/** No everyday word among the words of the span. */
const isCoined = (passage: Passage, start: number, end: number) =>
  tokensIn(passage, start, end).every(
    ({ text, tag }) => text.length === 1 || /^(x|nr|nrt|nrfg|ns|nz)$/.test(tag),
  )
