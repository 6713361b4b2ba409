// Words and their tags in, small facts about them out: whether names are built of them, and keys that are made only once a tag.
import { hashText } from '../model/hash.ts'

/** Tags of words that names are built of; `x` is what the segmenter does not know. */
const nounLike = /^(n|a$|an|ag|j|vn|b|m|q|l$|i$|eng|x|f|s|t|z|g|k)/

type TagFacts = { readonly hash: number; readonly isNounLike: boolean }

const factsByTag = new Map<string, TagFacts>()

/** The same tags come again and again; what is known of a tag depends on nothing else. */
export function factsOfTag(tag: string): TagFacts {
  const known = factsByTag.get(tag)
  if (known !== undefined) return known
  const facts = { hash: hashText(tag, 11), isNounLike: nounLike.test(tag) }
  factsByTag.set(tag, facts)
  return facts
}

/** Han characters, folded digits and letters; not marks, spaces and symbols. */
export function isNameCharacter(foldedCode: number): boolean {
  return (
    (foldedCode >= 0x3400 && foldedCode <= 0x9fff) ||
    foldedCode === 0x30 ||
    foldedCode === 0x41 ||
    foldedCode === 0x61
  )
}

const openers = '“‘「『《〈（(【'
const closers = '”’」』》〉）)】'

/** Kind of an opening mark, from 1; 0 for any other character. */
export const openerKind = (character: string): number => openers.indexOf(character) + 1

/** The mark that closes a kind. */
export const closerOf = (kind: number): string => closers[kind - 1] ?? ''
