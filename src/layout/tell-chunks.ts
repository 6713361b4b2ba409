// Chunks in, each told to be heading or body, with the column of a body out: by form, and by what stands open before it.
import type { Column } from '../model/block.ts'
import { commonBigrams } from '../model/common-bigrams.ts'
import { withoutJump } from './furniture-forms.ts'
import { type Chunk, type ChunkKind, isOneCharacter } from './group-chunks.ts'
import { columnDistance, fits, isFull, measureColumn } from './measure-column.ts'
import type { PageLine } from './page-line.ts'
import { endsSentence } from './read-chunk.ts'
import { startsReport } from './report-forms.ts'

const commonPairs: ReadonlySet<string> = new Set(commonBigrams)

export type ToldChunk = {
  readonly kind: Exclude<ChunkKind, 'text'> | 'heading' | 'body'
  readonly lines: readonly PageLine[]
  readonly column?: Column
  /** Its first line goes on with a sentence that an earlier chunk broke off. */
  readonly isContinued: boolean
}

/** Most lines of a heading with its kicker and subtitle, and of headings piled up. */
const mostHeadingLines = 5
const mostPiledLines = 14
/** Longest line of a heading and longest heading, in ideographs. */
const widestHeading = 36
const longestHeading = 80

/** 7月8日，…; 记者从…: a report's first words, never a heading's. */
const runningStart =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|今[天日年]|昨[天日]|近[日期]|日前)[，,]|^记者从/

/** What goes on with a sentence: no headline begins so. */
const midSentence = /^[，。、；：！？）》”’％%]/

export function tellChunks(chunks: readonly Chunk[], page: string): readonly ToldChunk[] {
  const told: ToldChunk[] = []
  // Columns in which a sentence was broken off and not yet taken up again, latest last.
  let open: readonly Column[] = []
  let latest: Column | undefined
  for (const [index, { kind, lines }] of chunks.entries()) {
    if (kind !== 'text') {
      told.push({ kind, lines, isContinued: false })
      continue
    }
    const own = measureColumn(lines)
    const taken = startsReport(lines[0]?.text ?? '')
      ? undefined
      : open.findLast((column) => takesUp(lines, own, column))
    const isBody =
      !isSetLarge(lines) &&
      !isSetVertically(lines) &&
      (taken !== undefined ||
        !hasHeadingForm(lines) ||
        opensBody(lines, told.at(-1), chunks.slice(index + 1, index + 4), latest, page))
    const near = [columnOfNext(chunks[index + 1]), latest]
    const column =
      own ?? taken ?? near.find((other) => other && lines.every((line) => fits(line, other)))
    if (isBody) latest = column
    open = open.filter((column) => column !== taken)
    const last = lines.at(-1)
    if (isBody && column && last && !endsSentence(last.text) && isFull(last, column))
      open = [...open, column].slice(-3)
    told.push({
      kind: isBody ? 'body' : 'heading',
      lines,
      isContinued: taken !== undefined,
      ...(isBody && column ? { column } : {}),
    })
  }
  return told
}

/** Whether the lines can be the rest of a text broken off in `column`: full but for a last one that ends a sentence. */
function takesUp(lines: readonly PageLine[], own: Column | undefined, column: Column): boolean {
  if (own) return columnDistance(own, column) <= 1.5 && !isSetOff(lines)
  return lines.every(
    (line) => fits(line, column) && (isFull(line, column) || endsSentence(line.text)),
  )
}

/** Begins with an indented line: a new paragraph, so nothing was broken off. */
function isSetOff(lines: readonly PageLine[]): boolean {
  return (lines[0]?.indent ?? 0) >= 1.5 && lines.slice(1).some(({ indent }) => indent === 0)
}

/** From here up, in the size of running text, lines are a headline's. */
const headlineSize = 1.18

/** Set larger than running text and not worded like it, as an introduction is. */
function isSetLarge(lines: readonly PageLine[]): boolean {
  return lines.every(({ size = 1, text }) => size >= headlineSize && !/[。；]$/.test(text))
}

/** From top to bottom, a character a line. */
function isSetVertically(lines: readonly PageLine[]): boolean {
  return lines.length > 3 && lines.every(isOneCharacter)
}

function hasHeadingForm(lines: readonly PageLine[]): boolean {
  const last = lines.at(-1)
  return (
    !!last &&
    !/[。；，、]$/.test(last.text) &&
    withoutJump(last.text) === last.text &&
    !runningStart.test(lines[0]?.text ?? '') &&
    !startsReport(lines[0]?.text ?? '') &&
    !midSentence.test(lines[0]?.text ?? '') &&
    lines.every(({ text, width }) => width <= widestHeading && !/[。；]/.test(text)) &&
    !lines.some((line, index) => wrapsParagraph(line, lines[index + 1])) &&
    (isOneHeading(lines) || arePiledHeadings(lines))
  )
}

/** An indented line and one below it that begins at the edge and is as long: a paragraph, not a headline. */
function wrapsParagraph(line: PageLine, next: PageLine | undefined): boolean {
  return (
    line.indent >= 1.5 && !!next && next.indent === 0 && next.width >= line.width + line.indent - 2
  )
}

function isOneHeading(lines: readonly PageLine[]): boolean {
  const width = lines.reduce((sum, line) => sum + line.width, 0)
  const runningOn = lines.slice(0, -1).filter(({ text }) => /[，、；]$/.test(text))
  return lines.length <= mostHeadingLines && width <= longestHeading && runningOn.length < 2
}

/** Headlines set one below the other: lines of many widths, hardly a comma. */
function arePiledHeadings(lines: readonly PageLine[]): boolean {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b)
  const spread =
    (widths[Math.floor(0.8 * widths.length)] ?? 0) - (widths[Math.floor(0.2 * widths.length)] ?? 0)
  const commas = lines.filter(({ text }) => /[，、]/.test(text)).length
  return lines.length <= mostPiledLines && spread >= 3 && commas <= lines.length / 3
}

/**
 * What speaks for the first words of a body that a break cut off (rough log-odds, set by hand): worth a comma has, a
 * clause's 的, a word across the break, an end that no headline has; exactly a column's width, as what follows, and each
 * further line of that width; a word torn at the end of a line, as editors tear none; an indent; below it a line that
 * only ends a sentence.
 */
const opening = {
  none: -2,
  width: 1.5,
  furtherWidth: 1,
  comma: 1.5,
  particle: 0.4,
  word: 3,
  tornWord: 1.5,
  indent: 1,
  openEnd: 3,
  tail: 3,
  byline: 5,
  mark: 4,
}
/** A line that only ends a sentence: 列式。 */
const longestTail = 6

/** The first words of a body that a break, a picture or a headline cut off: as wide as the column, and worded like running text. */
function opensBody(
  lines: readonly PageLine[],
  before: ToldChunk | undefined,
  after: readonly Chunk[],
  latest: Column | undefined,
  page: string,
): boolean {
  const texts = after.filter(({ kind }) => kind === 'text')
  const first = texts[0]?.lines[0]
  const last = lines.at(-1)
  if (!first || !last) return false
  // A rest of one or two lines shows no width: what stands behind it may.
  const next = texts.map(columnOfNext).find((column) => column !== undefined)
  const known = [next, latest].filter((column) => column !== undefined)
  const columns = known.filter((column) => fills(lines, column))
  if (columns.length === 0) return false
  const text = lines.map((line) => line.text).join('')
  const exact = lines.filter((line, index) =>
    columns.some((column) => isExactly(line, column, index === 0)),
  ).length
  const evidence = [
    [isExactly(last, columns[0] as Column, false), opening.width],
    [exact === lines.length, opening.furtherWidth * (lines.length - 1)],
    [/[，、]/.test(text), opening.comma],
    [/[的了]/.test(text), opening.particle],
    [goesOnIn(last, first, page), opening.word],
    [
      lines.some((line, index) => {
        const next = lines[index + 1]
        return !!next && isTorn(line, next)
      }),
      opening.tornWord,
    ],
    [/，/.test(text) && (lines[0]?.indent ?? 0) >= 1.5, opening.indent],
    [/[，、（《“的和与及在为将]$/.test(last.text), opening.openEnd],
    [
      texts[0]?.lines.length === 1 && first.width <= longestTail && endsSentence(first.text),
      opening.tail,
    ],
    [before?.kind === 'writer', opening.byline],
    [/^[，。、；：）》”的了着过和与及等]/.test(first.text), opening.mark],
  ] as const
  return evidence.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), opening.none) > 0
}

function isExactly(line: PageLine, column: Column, isFirst: boolean): boolean {
  const short = column.width - line.width - line.indent
  return Math.abs(short) <= 0.5 || (isFirst && line.indent === 0 && Math.abs(short - 2) <= 0.5)
}

/** The text can go on from the one line to the other: no new paragraph, and a pair that the page or the language has. */
function goesOnIn(before: PageLine, after: PageLine, page: string): boolean {
  if (startsReport(after.text) || after.indent >= 1.5) return false
  const pair = `${before.text.slice(-1)}${after.text.slice(0, 1)}`
  return page.includes(pair) || commonPairs.has(pair)
}

function isTorn(before: PageLine, after: PageLine): boolean {
  return commonPairs.has(`${before.text.slice(-1)}${after.text.slice(0, 1)}`)
}

function fills(lines: readonly PageLine[], column: Column): boolean {
  return lines.every((line, index) => isFull(line, column, index === 0) && fits(line, column))
}

function columnOfNext(next: Chunk | undefined): Column | undefined {
  return next?.kind === 'text' ? measureColumn(next.lines) : undefined
}
