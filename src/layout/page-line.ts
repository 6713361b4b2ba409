// A page's text in, its lines out: trimmed, measured, each with the offset it begins at.

/** A line that is not blank. */
export type PageLine = {
  /** Counted from 0, blank lines included. */
  readonly number: number
  /** Offset in the page of the first character of `text`. */
  readonly start: number
  /** Without white space at its ends. */
  readonly text: string
  /** White space before it, in ideographs: two begin a paragraph. */
  readonly indent: number
  /** In ideographs: a Latin letter or digit is half of one. */
  readonly width: number
}

export function splitPage(text: string): readonly PageLine[] {
  const lines: PageLine[] = []
  let offset = 0
  for (const [number, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const before = raw.indexOf(trimmed)
      lines.push({
        number,
        start: offset + before,
        text: trimmed,
        indent: widthOf(raw.slice(0, before)),
        width: widthOf(trimmed),
      })
    }
    offset += raw.length + 1
  }
  return lines
}

/** Quotation marks, dashes and dots that Chinese type sets as wide as an ideograph. */
const wideMarks = '“”‘’—…·℃'

export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) < 0x2e80 && !wideMarks.includes(character) ? 0.5 : 1
  return width
}
