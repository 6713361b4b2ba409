// A word that nobody knows and the words there are in, the one it was probably meant to be out.

/** The nearest of `known` that differs by case or one character, or by two where the word has five or more; ties by their order. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const most = word.length >= 5 ? 2 : 1
  let best: string | undefined
  let least = most + 1
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= least || one === word) continue
    const distance = distanceBetween(word.toLowerCase(), one.toLowerCase())
    if (distance < least) [best, least] = [one, distance]
  }
  return best
}

/** ` (did you mean 渝北区?)`, or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const meant = nearMiss(word, known)
  return meant === undefined ? '' : ` (did you mean ${meant}?)`
}

/** Levenshtein's: characters put in, left out or replaced. */
function distanceBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let line = 1; line <= left.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (left[line - 1] === right[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
