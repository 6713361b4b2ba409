// Words with their parts of speech in, what names are built of out.
import { isGeneric, isOutsider } from '../name-material.ts'

const classes: readonly (readonly [RegExp, number])[] = [
  [/^ns/, 1],
  [/^nr/, 2],
  [/^(?:nz|nt|x|eng|j)/, 3],
  [/^[mq]/, 4],
]
const laterClasses: readonly (readonly [RegExp, number])[] = [
  [/^v/, 8],
  [/^[fstab]/, 11],
]
const marks = '“”‘’（）()·—-'
const single = 7
const noun = 12

const classesByTag = new Map<string, number>()
/** By the part of speech alone; 0 where the word's length counts. */
function classOfTag(tag: string): number {
  let found = classesByTag.get(tag)
  if (found === undefined) {
    found = classes.find(([pattern]) => pattern.test(tag))?.[1] ?? (/^[updcry]/.test(tag) ? 6 : 0)
    classesByTag.set(tag, found)
  }
  return found
}

/** From 1 to 12: place, person, other proper, number, mark, function word, single character, verb, kind of thing, word of the sentence, quality, noun. */
export function classOf(word: string, tag: string): number {
  if (isOutsider(word)) return 10
  if (isGeneric(word)) return 9
  const byTag = classOfTag(tag)
  if (byTag !== 0 && byTag !== 6) return byTag
  if (word.length === 1 && marks.includes(word)) return 5
  if (byTag === 6) return 6
  if (word.length === 1) return single
  return laterClasses.find(([pattern]) => pattern.test(tag))?.[1] ?? noun
}

const characterFlags = new Map<string, number>()
for (const [flag, characters] of [
  [1, '0123456789０１２３４５６７８９一二三四五六七八九十百千万'],
  [4, '“”‘’'],
  [8, '（）()'],
  [16, '和与及、'],
  [32, '的'],
] as const)
  for (const character of characters) characterFlags.set(character, flag)
const latin = /[A-Za-z]/

/** Which sorts of characters a word has, as bits. */
export function flagsOfWord(word: string): number {
  let flags = 0
  for (let index = 0; index < word.length; index += 1)
    flags |= characterFlags.get(word[index] ?? '') ?? 0
  return latin.test(word) ? flags | 2 : flags
}

/** What a word's part of speech says of a span that has it first, last or between, as bits beside those of its characters. */
export function flagsOfTag(tag: string, isFirst: boolean, isLast: boolean): number {
  if (tag === 'v') return isFirst ? 64 : isLast ? 128 : 256
  if (tag === 'm') return 512
  return /^[pcdur]/.test(tag) ? 1024 : 0
}
