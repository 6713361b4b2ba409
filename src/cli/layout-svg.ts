// Laid-out pages in, an SVG picture of them out: each article in its colour, what belongs to none in grey.
import type { BlockRole } from '../model/block.ts'
import { type LaidOut, ownerWithin, roleOf } from './layout-owners.ts'

type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly article: number | undefined
  readonly role: BlockRole | undefined
}

type Sheet = {
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedText[]
}

/** Of a page that is a text: size of its letters and distance of its lines, in pixels. */
const grid = { size: 14, step: 20, margin: 24 }
const between = 30
const headings: readonly BlockRole[] = ['headline', 'kicker', 'subtitle', 'section-heading']

export function layoutSvg(pages: readonly LaidOut[]): string {
  const sheets = pages.flatMap((page) =>
    page.document.lines ? paperSheets(page) : [gridSheet(page)],
  )
  const width = Math.max(100, ...sheets.map((sheet) => sheet.width))
  let top = 0
  const parts = sheets.map((sheet) => {
    const part = `<g transform="translate(0 ${round(top)})"><rect width="${round(sheet.width)}" height="${round(sheet.height)}" fill="#fff" stroke="#999"/>${sheet.lines.map(lineSvg).join('')}</g>`
    top += sheet.height + between
    return part
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(top)}" viewBox="0 0 ${round(width)} ${round(top)}" font-family="Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif">${parts.join('\n')}</svg>\n`
}

/** Where a PDF's lines were printed, a sheet a page. */
function paperSheets(page: LaidOut): readonly Sheet[] {
  const { text, lines = [], pages = [] } = page.document
  const roleAt = rolesOf(page)
  return pages.map(({ width, height }, index) => ({
    width,
    height,
    lines: lines
      .filter((line) => line.page === index + 1)
      .map(({ start, end, x, y, width: own, fontSize }) => ({
        text: text.slice(start, end),
        x,
        y,
        width: own,
        size: fontSize,
        article: ownerWithin(page, start, end),
        role: roleAt(start),
      })),
  }))
}

/** A text as a grid of characters, its lines one below the other. */
function gridSheet(page: LaidOut): Sheet {
  const roleAt = rolesOf(page)
  const rows = page.document.text.split('\n')
  let offset = 0
  const lines = rows.flatMap((row, number): readonly PlacedText[] => {
    const start = offset
    offset += row.length + 1
    const text = row.trim()
    if (text === '') return []
    const before = row.indexOf(text)
    const first = start + before
    return [
      {
        text,
        x: grid.margin + gridWidth(row.slice(0, before)),
        y: grid.margin + number * grid.step,
        width: gridWidth(text),
        size: grid.size,
        article: ownerWithin(page, first, first + text.length),
        role: roleAt(first),
      },
    ]
  })
  const width = Math.max(200, ...lines.map((line) => line.x + line.width)) + grid.margin
  return { width, height: rows.length * grid.step + 2 * grid.margin, lines }
}

function gridWidth(text: string): number {
  const narrow = text.match(/[ -\u024f]/g)?.length ?? 0
  return (text.length - narrow / 2) * grid.size
}

/** The role of the block that a character went to. */
function rolesOf(page: LaidOut): (offset: number) => BlockRole | undefined {
  const roles = new Map<number, BlockRole>()
  for (const block of page.blocks) {
    const role = roleOf(page, block)
    for (const offset of block.sourceOffsets) if (offset >= 0) roles.set(offset, role)
  }
  return (offset) => roles.get(offset)
}

/** Colours far apart for neighbours: the golden angle round the circle. */
function colourOf(article: number | undefined): string {
  return article === undefined
    ? 'hsl(0 0% 88%)'
    : `hsl(${round((article * 137.508) % 360)} 70% 84%)`
}

function lineSvg({ text, x, y, width, size, article, role }: PlacedText): string {
  const weight = role && headings.includes(role) ? ' font-weight="bold"' : ''
  const said = `${article === undefined ? 'no article' : `#${article + 1}`} ${role ?? ''}`.trim()
  const box = `<rect x="${round(x - 1)}" y="${round(y)}" width="${round(width + 2)}" height="${round(size * 1.25)}" fill="${colourOf(article)}"><title>${said}</title></rect>`
  const fit = width > 0 ? ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"` : ''
  return `${box}<text x="${round(x)}" y="${round(y + size * 0.95)}" font-size="${round(size)}"${weight}${fit}>${escaped(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
