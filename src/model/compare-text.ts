// Two texts in, which comes first by their UTF-16 units out: the order of a plain sort, in every place and language.

export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
