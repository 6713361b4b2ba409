// A PDF's bytes in, what is printed on each page out: pieces of text with place and size, the page held upright.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { putNativeFunctionsBack } from './native-functions.ts'
import { plainRadicals } from './plain-radicals.ts'
import { ReadError } from './read-error.ts'

/** Points from the top left corner of the page as a reader holds it. */
export type PdfItem = {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly fontSize: number
  /** Among the page's pieces with ink, as the file prints them: programs print a line's pieces one after the other. */
  readonly order: number
  /** Runs downwards from `x`, `y`, as numbers do in vertical text. */
  readonly isTurned?: boolean
}

export type PdfPage = {
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
}

type Matrix = readonly [number, number, number, number, number, number]
type TextItem = { readonly str: string; readonly transform: Matrix; readonly width: number }

/** Most pages that are read: a thick day of a daily paper has under two hundred. */
const mostPages = 1000

/** Throws ReadError `ENCRYPTED`, `BROKEN_FILE` or `TOO_LARGE`. */
export async function readPdfPages(path: string, bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: new Uint8Array(bytes),
    // Fonts of Chinese papers often name a character map that Adobe made instead of carrying their own.
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages)
      throw new ReadError('TOO_LARGE', `${path}: more than ${mostPages} pages; split it`)
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const texts = items.filter((item) => 'str' in item) as unknown as readonly TextItem[]
      pages.push(uprightPage(width, height, transform as unknown as Matrix, texts))
      page.cleanup()
    }
    return pages
  } catch (thrown) {
    throw pdfError(path, thrown)
  } finally {
    putNativeFunctionsBack()
    await task.destroy()
  }
}

/** A page whose text runs upwards or downwards is turned, so that most of it runs to the right. */
function uprightPage(
  width: number,
  height: number,
  view: Matrix,
  texts: readonly TextItem[],
): PdfPage {
  let order = 0
  const placed = texts
    .filter(({ str }) => str !== '')
    .map(({ str, transform, width: advance }) => {
      const matrix = multiply(view, transform)
      const quarter = (Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)) + 4) % 4
      if (str.trim() !== '') order++
      return { str, matrix, advance, quarter, order }
    })
  const lengths = [0, 0, 0, 0]
  for (const { str, quarter } of placed)
    lengths[quarter] = (lengths[quarter] ?? 0) + str.trim().length
  const main = lengths.indexOf(Math.max(...lengths))
  const turn = quarterTurns(width, height)[main] ?? quarterTurns(width, height)[0]
  const items = placed
    .filter(({ quarter }) => quarter === main || quarter === (main + 1) % 4)
    .map(({ str, matrix, advance, order, quarter }): PdfItem => {
      const [, , c, d, x, y] = multiply(turn, matrix)
      const piece = { text: plainRadicals(str), x, y, width: advance, fontSize: Math.hypot(c, d) }
      return { ...piece, order, ...(quarter === main ? {} : { isTurned: true }) }
    })
  const isOnSide = main % 2 === 1
  return { width: isOnSide ? height : width, height: isOnSide ? width : height, items }
}

/** What turns text back that runs to the right, downwards, to the left, upwards. */
function quarterTurns(width: number, height: number): readonly [Matrix, ...Matrix[]] {
  return [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ]
}

function multiply(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ]
}

function pdfError(path: string, thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown
  const { name, message } = thrown as Error
  return name === 'PasswordException'
    ? new ReadError(
        'ENCRYPTED',
        `${path}: encrypted; save it without its password and give that`,
        thrown,
      )
    : new ReadError('BROKEN_FILE', `${path}: not a whole PDF (${message}); get it again`, thrown)
}
