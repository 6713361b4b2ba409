// A text and a global pattern, or a name, in, all places where it stands out.

const none: readonly RegExpExecArray[] = []

/** As `[...text.matchAll(form)]`, which copies the pattern for every text: most sentences have no match, and there are dozens of patterns. `form` must not match nothing. */
export function findAll(text: string, form: RegExp): readonly RegExpExecArray[] {
  form.lastIndex = 0
  let match = form.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  while (match !== null) {
    matches.push(match)
    match = form.exec(text)
  }
  return matches
}

/** Where a name stands in a text; the places do not overlap. */
export function occurrencesIn(text: string, name: string): readonly number[] {
  let at = text.indexOf(name)
  if (at < 0) return nowhere
  const starts: number[] = []
  for (; at >= 0; at = text.indexOf(name, at + name.length)) starts.push(at)
  return starts
}

const nowhere: readonly number[] = []
