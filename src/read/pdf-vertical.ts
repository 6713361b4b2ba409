// Pieces of text on a page in, the vertical lines among them and the rest out: letters below one another, from top to bottom.
import type { PdfItem } from './pdf-items.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Fewest letters of a vertical line; a shorter one is the last of a paragraph, beside another. */
const fewestLetters = 3
/** How far letters may stand from the line's middle, and the least and greatest white between two, in their size. */
const apart = { middle: 0.55, least: -0.6, most: 1.2 }
/** Part of the font size above the baseline. */
const ascent = 0.86
/** How far the lines of a text may stand from each other, in their size. */
const farthestNeighbour = 3

/** Signs as vertical text prints them, and as they are written. Source: Unicode, Vertical Forms and CJK Compatibility Forms; quotation marks by GB/T 15834-2011, 5.1. */
const plainSigns: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹃“﹄”﹁‘﹂’'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [...pair]),
) as Readonly<Record<string, string>>

type Letter = {
  readonly item: PdfItem
  /** Of its middle. */
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Programs print a vertical line's letters one after the other: only then is one seen, for the lines of any page stand below one another. */
export function takeVertical(items: readonly PdfItem[]): {
  readonly vertical: readonly PdfLine[]
  readonly rest: readonly PdfItem[]
} {
  const runs = runsOf(items.filter(({ text }) => text.trim() !== ''))
  const long = runs.filter((run) => lettersOf(run) >= fewestLetters)
  const lines = runs.filter(
    (run) =>
      long.includes(run) ||
      (run[0]?.item.text.length === 1 && long.some((other) => isBeside(run, other))),
  )
  const taken = new Set(lines.flat().map(({ item }) => item))
  return {
    vertical: lines.map(lineOf),
    rest: items.filter((item) => !taken.has(item) && !item.isTurned),
  }
}

function runsOf(items: readonly PdfItem[]): readonly (readonly Letter[])[] {
  const runs: Letter[][] = []
  for (const item of items) {
    const letter = letterOf(item)
    const last = runs.at(-1)?.at(-1)
    if (last && goesOn(last, letter)) runs.at(-1)?.push(letter)
    else runs.push([letter])
  }
  return runs.filter((run) => run.every(({ item }) => item.isTurned || item.text.length <= 2))
}

function letterOf(item: PdfItem): Letter {
  const { x, y, width, fontSize, isTurned } = item
  return isTurned
    ? { item, x: x + (ascent - 0.5) * fontSize, top: y, bottom: y + width }
    : {
        item,
        x: x + width / 2,
        top: y - ascent * fontSize,
        bottom: y + (1 - ascent) * fontSize,
      }
}

function goesOn(last: Letter, letter: Letter): boolean {
  const size = last.item.fontSize
  const white = letter.top - last.bottom
  return (
    Math.abs(size - letter.item.fontSize) < 0.1 * size &&
    Math.abs(last.x - letter.x) <= apart.middle * size &&
    white >= apart.least * size &&
    white <= apart.most * size
  )
}

function lettersOf(run: readonly Letter[]): number {
  return run.reduce((sum, { item }) => sum + item.text.length, 0)
}

/** At the same height, as far away as a line. */
function isBeside(run: readonly Letter[], other: readonly Letter[]): boolean {
  const [first] = run
  const [otherFirst] = other
  if (!first || !otherFirst) return false
  const size = first.item.fontSize
  return (
    Math.abs(size - otherFirst.item.fontSize) < 0.1 * size &&
    Math.abs(first.x - otherFirst.x) <= farthestNeighbour * size &&
    first.top >= otherFirst.top - size &&
    first.top <= (other.at(-1)?.bottom ?? 0)
  )
}

function lineOf(run: readonly Letter[]): PdfLine {
  const text = run.map(({ item }) => item.text).join('')
  const fontSize = run[0]?.item.fontSize ?? 0
  const x = (run[0]?.x ?? 0) - fontSize / 2
  const y = Math.min(...run.map(({ top }) => top))
  const bottom = Math.max(...run.map((letter) => letter.bottom))
  return {
    text: text.replaceAll(/[\ufe10-\ufe1f\ufe30-\ufe4f]/g, (sign) => plainSigns[sign] ?? sign),
    x,
    y,
    width: fontSize,
    height: bottom - y,
    fontSize,
    isVertical: true,
  }
}
