// Character classes that the passes share.

/** Chinese characters, the extension planes that names use included. */
export const isHan = (text: string): boolean => /^[\p{Script=Han}〇]+$/u.test(text)

/** Pairs that may stand around a name. */
export const openingQuotes = '“‘「『《〈"'
export const closingQuotes = '”’」』》〉"'
const pairs: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '）': '（(',
  ')': '（(',
}

/** Offset of the mark that opens the pair closed at `close`, or -1 when it is not within `limit` characters. */
export function openingOf(text: string, close: number, limit: number): number {
  const openings = pairs[text[close] ?? '']
  if (openings === undefined) return -1
  let depth = 0
  for (let offset = close - 1; offset >= Math.max(0, close - limit); offset -= 1) {
    const character = text[offset] ?? ''
    if (character === text[close]) depth += 1
    else if (openings.includes(character)) {
      if (depth === 0) return offset
      depth -= 1
    }
  }
  return -1
}
