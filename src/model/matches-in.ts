// A global pattern and a text in, its matches in order out: what `matchAll` gives, without the copy of the pattern it makes for each text.

/** A pattern that is searched in every sentence, and what tells cheaply that it cannot match. */
export type SearchedForm = {
  readonly id: string
  /** Characters of which every match holds one: a sentence without them is not searched. */
  readonly signs: string
  /** What every match holds where that is far quicker to find than the match, and the signs are common. */
  readonly core?: RegExp
  /** Global; matched on the folded sentence. */
  readonly pattern: RegExp
}

/** Throws where the pattern is not global; it must not match the empty string. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global)
    throw new Error(`${pattern} is searched in a whole text: it needs the flag g`)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

const none: readonly RegExpExecArray[] = []
