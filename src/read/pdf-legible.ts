// The lines of a PDF in, those that can be read out, and what cannot: pictures, and fonts that do not say what they print.
import type { Notice } from '../model/notice.ts'
import type { InputName } from './describe-document.ts'
import type { PdfLine } from './pdf-lines.ts'
import { ReadError } from './read-error.ts'
import { isGarbled } from './readable-letters.ts'

/** From this share of characters in garbled lines a file is not worth reading. */
const mostGarbled = 0.3
/** Characters of a garbled line that a message shows. */
const shown = 8

/** Throws ReadError `NEEDS_OCR`, which says how to get the text. */
export function checkLegible({ path }: InputName, lines: readonly PdfLine[]): void {
  const length = lengthOf(lines)
  if (length === 0)
    throw new ReadError(
      'NEEDS_OCR',
      `${path}: only pictures, no text in it; it needs OCR, e.g. ocrmypdf -l chi_sim`,
    )
  const garbled = lines.filter(({ text }) => isGarbled(text))
  if (lengthOf(garbled) > mostGarbled * length)
    throw new ReadError(
      'NEEDS_OCR',
      `${path}: garbled (${garbled[0]?.text.slice(0, shown)}), its fonts do not say which characters they print; it needs OCR, e.g. ocrmypdf --force-ocr -l chi_sim`,
    )
}

function lengthOf(lines: readonly PdfLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.trim().length, 0)
}

export function legibleLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  return lines.filter(({ text }) => !isGarbled(text))
}

/** A warning for each page that is only a picture, and for each on which lines had to be left out. */
export function legibilityNotices(
  { source }: InputName,
  pages: readonly (readonly PdfLine[])[],
): readonly Notice[] {
  return pages.flatMap((lines, index) => {
    const place = { level: 'warning', stage: 'read', place: source } as const
    const page = `${source}: page ${index + 1}`
    const garbled = lines.length - legibleLines(lines).length
    if (lines.length === 0) {
      const message = `${page} has no text; it needs OCR if it is a picture`
      return [{ ...place, rule: 'page-needs-ocr', message }]
    }
    if (garbled === 0) return []
    const message = `${page}: ${garbled} garbled lines left out, their fonts do not say which characters they print; it needs OCR for them`
    return [{ ...place, rule: 'lines-garbled', message }]
  })
}
