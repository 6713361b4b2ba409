// A text in, how wide it is set out.

/** Quotation marks, dashes and dots that Chinese type sets as wide as an ideograph. */
const wideMarks = '“”‘’—…·℃'

/** In ideographs: a Latin letter or digit is half of one. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) < 0x2e80 && !wideMarks.includes(character) ? 0.5 : 1
  return width
}
