// The words before a number in, its noun out: without times, without the subject that opens them, without the verbs that carry it.
import type { Reading } from '../model/reading.ts'
import { carriers, emptyVerbs } from './measure-words.ts'

export function withoutTimes(text: string, start: number, { times }: Reading): string {
  return [...text]
    .filter(
      (_character, index) =>
        !times.some(
          (time) =>
            time.field === 'text' && time.start <= start + index && start + index < time.end,
        ),
    )
    .join('')
}

export const strippedEnd = (text: string): string => text.replace(carriers, '')

/** The noun at the end of the words before a number, without subject, time and the verbs that carry it. */
export function nounOf(text: string, start: number, reading: Reading): string {
  let words = withoutSubject(text, start, reading)
  const cut = text.length - words.length
  words = withoutTimes(words, start + cut, reading)
  words = strippedEnd(words).replace(emptyVerbs, '')
  const listed = words.lastIndexOf('等')
  if (listed >= 0 && listed < words.length - 2)
    words = words.slice(listed + 1).replace(emptyVerbs, '')
  const modifier = words.lastIndexOf('的')
  if (
    modifier >= 0 &&
    (words.length > 14 || /[这那他她它]|样的$/.test(words.slice(0, modifier + 1)))
  )
    words = words.slice(modifier + 1)
  return words
    .replace(emptyVerbs, '')
    .replace(/^[“”"]+(?=[^”]*$)/, '')
    .trim()
}

/** Cut after the last name that opens the words: 两江新区|高新技术企业. */
export function withoutSubject(text: string, start: number, { links }: Reading): string {
  let from = 0
  for (const { mention } of links) {
    if (mention.field !== 'text' || mention.nested || mention.type === 'PERSON') continue
    const [at, end] = [mention.start - start, mention.end - start]
    const isOpening =
      at >= 0 &&
      end < text.length &&
      text.slice(from, Math.max(from, at)).replace(emptyVerbs, '').length <= 2
    if (at >= from && isOpening && !/[、等和与]/.test(text[end] ?? '')) from = end
  }
  return text.slice(from)
}
