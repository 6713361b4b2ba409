// Laid-out pages in, an SVG picture of them out: each article in its colour, what belongs to none in grey, roles beside blocks, a legend beside each page.
import type { LaidOut, Role } from './layout-owners.ts'
import { type PlacedText, type Sheet, sheetsOf } from './layout-sheets.ts'

const between = 30
/** Of the legend beside a page: width, height of its rows, longest title, in pixels and characters. */
const legend = { width: 340, row: 24, title: 18 }
const headings: readonly Role[] = ['headline', 'kicker', 'subtitle', 'section-heading']
/** What is written beside a block; running text needs no word. */
const roleNames: Readonly<Record<Role, string>> = {
  headline: '标题',
  kicker: '引题',
  subtitle: '副题',
  byline: '署名',
  paragraph: '',
  'section-heading': '小标题',
  caption: '图说',
  credit: '图源',
  furniture: '版面',
  masthead: '报头',
  'date-line': '日期',
  issue: '期号',
  'page-number': '版次',
  navigation: '导读',
  editors: '编辑',
  contact: '联系',
  jump: '转版',
  label: '栏目',
  notice: '广告',
  rule: '',
  'print-edge': '页边',
}

export function layoutSvg(pages: readonly LaidOut[]): string {
  let top = 0
  const parts: string[] = []
  let width = 0
  for (const page of pages)
    for (const [index, sheet] of sheetsOf(page).entries()) {
      const rows = index === 0 ? legendRows(page) : []
      parts.push(
        `<g transform="translate(0 ${round(top)})"><rect width="${round(sheet.width)}" height="${round(sheet.height)}" fill="#fff" stroke="#999"/>${sheetSvg(sheet)}<g transform="translate(${round(sheet.width + between)} 0)">${rows.join('')}</g></g>`,
      )
      top += Math.max(sheet.height, rows.length * legend.row) + between
      width = Math.max(width, sheet.width + between + legend.width)
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(top)}" viewBox="0 0 ${round(width)} ${round(top)}" font-family="Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"><rect width="100%" height="100%" fill="#f4f4f4"/>${parts.join('\n')}</svg>\n`
}

/** #1 标题 0.97: number, title and confidence of each article, in its colour. */
function legendRows({ document, articles }: LaidOut): readonly string[] {
  const rows = articles.map(({ index, title, layoutConfidence }) => {
    const short = title.length > legend.title ? `${title.slice(0, legend.title)}…` : title
    return [
      colourOf(index),
      `#${index + 1} ${short || '（无题）'} ${layoutConfidence.toFixed(2)}`,
    ] as const
  })
  return [
    textSvg(0, 18, 15, document.source, ' font-weight="bold"'),
    ...[...rows, [colourOf(undefined), '不属于任何文章'] as const].map(([colour, text], at) => {
      const y = (at + 1) * legend.row
      return `<rect x="0" y="${y + 4}" width="16" height="16" fill="${colour}" stroke="#999"/>${textSvg(24, y + 17, 13, text)}`
    }),
  ]
}

function sheetSvg({ lines, hasRoomOnLeft }: Sheet): string {
  const labels = lines.map((line) => labelSvg(line, hasRoomOnLeft))
  return lines.map(lineSvg).join('') + labels.join('')
}

/** Colours far apart for neighbours: the golden angle round the circle. */
function colourOf(article: number | undefined): string {
  return article === undefined
    ? 'hsl(0 0% 88%)'
    : `hsl(${round((article * 137.508) % 360)} 70% 84%)`
}

function lineSvg(line: PlacedText): string {
  const { text, x, y, width, height, size, isVertical, article, role } = line
  const weight = role && headings.includes(role) ? ' font-weight="bold"' : ''
  const said = `${article === undefined ? 'no article' : `#${article + 1}`} ${role ?? ''}`.trim()
  const thickness = round(size * 1.25)
  const box = isVertical
    ? boxSvg(x - size * 0.125, y - 1, thickness, height + 2, article, said)
    : boxSvg(x - 1, y, width + 2, thickness, article, said)
  const length = isVertical ? height : width
  const fit = length > 0 ? ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"` : ''
  return isVertical
    ? box + textSvg(x + size / 2, y, size, text, `${weight}${fit} style="writing-mode:vertical-rl"`)
    : box + textSvg(x, y + size * 0.95, size, text, weight + fit)
}

function boxSvg(
  x: number,
  y: number,
  width: number,
  height: number,
  article: number | undefined,
  said: string,
): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colourOf(article)}"><title>${said}</title></rect>`
}

/** The article's number and the role, small, where a block begins: left of it or above. */
function labelSvg(line: PlacedText, isOnLeft: boolean): string {
  const { x, y, size, article, role, beginsBlock } = line
  const name = role ? roleNames[role] : ''
  if (!beginsBlock || name === '') return ''
  const label = article === undefined ? name : `#${article + 1} ${name}`
  const height = Math.max(5, Math.min(9, size * 0.55))
  return isOnLeft
    ? textSvg(x - 2, y + height, height, label, ' text-anchor="end" fill="#a00"')
    : textSvg(x, y - 0.5, height, label, ' fill="#a00"')
}

function textSvg(x: number, y: number, size: number, text: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${more}>${escaped(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
