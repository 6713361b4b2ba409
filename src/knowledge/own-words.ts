// A segmenter and the user's own names in, a segmenter that keeps each of those names one word out.
import type { Segment } from '../model/knowledge.ts'
import type { EntityType } from '../model/ontology.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import type { OwnName } from './own-name-checks.ts'

const tags: Readonly<Record<EntityType, string>> = {
  PLACE: 'ns',
  ORGANIZATION: 'nt',
  PERSON: 'nr',
  PROGRAMME: 'nz',
  POLICY: 'nz',
}

/** The segmenter itself is not taught: names that are taken out of the file are forgotten at once. */
export function keepOwnWords(segment: Segment, names: readonly OwnName[]): Segment {
  if (names.length === 0) return segment
  const tagByName = new Map(
    names.flatMap(({ name, aliases, type }) =>
      [name, ...aliases].map((word) => [word, tags[type]] as const),
    ),
  )
  const index = new NameIndex(tagByName.keys(), (name) => tagByName.has(name))
  return (text) => {
    const found = longestFirst(index.find(text).filter((match) => !isCutFromWord(text, match)))
    if (found.length === 0) return segment(text)
    const words: { readonly text: string; readonly tag: string }[] = []
    let at = 0
    for (const word of segment(text)) {
      const end = at + word.text.length
      let from = at
      for (const { start, end: stop, name } of found) {
        if (stop <= from || start >= end) continue
        if (start > from) words.push({ text: text.slice(from, start), tag: word.tag })
        if (start >= from) words.push({ text: name, tag: tagByName.get(name) ?? 'nz' })
        from = Math.min(end, stop)
      }
      if (from < end) words.push({ text: text.slice(from, end), tag: word.tag })
      at = end
    }
    return words
  }
}

/** Without overlaps, in order; of two that overlap the longer, of equals the first. */
function longestFirst(matches: readonly NameMatch[]): readonly NameMatch[] {
  const chosen: NameMatch[] = []
  const length = ({ start, end }: NameMatch) => end - start
  for (const match of [...matches].sort((a, b) => length(b) - length(a) || a.start - b.start))
    if (!chosen.some((other) => other.start < match.end && match.start < other.end))
      chosen.push(match)
  return chosen.sort((a, b) => a.start - b.start)
}

/** AI in AIIB: words of letters and digits are not cut. */
export const isCutFromWord = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  (isLatin(text[start - 1]) && isLatin(text[start])) ||
  (isLatin(text[end - 1]) && isLatin(text[end]))

const isLatin = (character: string | undefined) => /^[A-Za-z0-9]$/.test(character ?? '')
