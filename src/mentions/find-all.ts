// A text and a global pattern in, all its matches out.

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
