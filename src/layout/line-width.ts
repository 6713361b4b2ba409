// A text in, how wide it is set out.

/** Quotation marks, dashes and dots that Chinese type sets as wide as an ideograph. */
const wideMarks = new Set([...'“”‘’—…·℃'].map((mark) => mark.charCodeAt(0)))

/** In ideographs: a Latin letter or digit is half of one. */
export function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    width += code < 0x2e80 && !wideMarks.has(code) ? 0.5 : 1
  }
  return width
}
