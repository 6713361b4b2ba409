// Character classes that the passes share.

const han = /^[\p{Script=Han}〇]+$/u
/** By UTF-16 unit: 1 Chinese, 0 not; surrogates are asked for in pairs. */
const hanUnits = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) =>
  unit >= 0x2e80 && han.test(String.fromCharCode(unit)) ? 1 : 0,
)
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** Chinese characters, the extension planes that names use included. */
export function isHan(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (hanUnits[unit] === 0) return isSurrogate(unit) && han.test(text)
  }
  return text !== ''
}

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

/** By UTF-16 unit. */
const closesPair = new Uint8Array(0x1_00_00)
for (const mark of Object.keys(pairs)) closesPair[mark.charCodeAt(0)] = 1

/** Offset of the mark that opens the pair closed at `close`, or -1 when it is not within `limit` characters. */
export function openingOf(text: string, close: number, limit: number): number {
  if (closesPair[text.charCodeAt(close)] !== 1) return -1
  const openings = pairs[text[close] ?? ''] ?? ''
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
