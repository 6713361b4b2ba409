// The lines of a PDF's pages in, the same without the room that its typesetter gave numbers and Latin words among ideographs (6 月 17 日) out.
import type { PdfLine } from './pdf-lines.ts'

/** Fewest such places that tell, and least share of them with room. */
const least = { places: 20, share: 0.6 }

const room =
  /(?<=[\u4e00-\u9fff，。、；：！？“”（）《》]) (?=[A-Za-z\d])|(?<=[A-Za-z\d%％]) (?=[\u4e00-\u9fff，。、；：！？“”（）《》])/g
const none = /[\u4e00-\u9fff](?=[A-Za-z\d])|[A-Za-z\d%](?=[\u4e00-\u9fff])/g

export function closeAutospace(
  pages: readonly (readonly PdfLine[])[],
): readonly (readonly PdfLine[])[] {
  const count = (form: RegExp) =>
    pages.flat().reduce((sum, { text }) => sum + (text.match(form)?.length ?? 0), 0)
  const spaced = count(room)
  const places = spaced + count(none)
  if (places < least.places || spaced < least.share * places) return pages
  return pages.map((lines) =>
    lines.map((line) => ({ ...line, text: line.text.replaceAll(room, '') })),
  )
}
