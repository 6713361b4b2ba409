// Lines of one stretch of text in, the width of the column they were set in out.
import type { Column } from '../model/block.ts'
import type { PageLine } from './page-line.ts'

/** Fewest lines that tell a column's width: two full ones and a last one. */
const fewestLines = 3

/** No newspaper sets a column this wide, in ideographs: the text has a paragraph a line. */
const widestColumn = 45

/** Lines that were printed (their size is known) are wrapped at any width. */
export function isWrapped(lines: readonly PageLine[]): boolean {
  return lines.every(({ width, size }) => size !== undefined || width <= widestColumn)
}

/** What seven of ten lines (without the last) do not exceed: most are full. Undefined where there are too few. */
export function measureColumn(lines: readonly PageLine[]): Column | undefined {
  if (lines.length < fewestLines || !isWrapped(lines)) return undefined
  const full = lines.slice(0, -1)
  const widths = full.map((line) => line.width + line.indent)
  const lengths = full.map((line) => line.text.length + line.indent)
  const width = seventhDecile(widths)
  const characters = seventhDecile(lengths)
  const isInside = full.map((line, index) => isInsideParagraph(lines[index - 1], line))
  return {
    width,
    characters,
    raggedness: Math.min(
      meanDistance(widths, width, isInside),
      meanDistance(lengths, characters, isInside),
    ),
  }
}

/** Neither the first line of a paragraph nor its last, as far as punctuation tells. */
function isInsideParagraph(before: PageLine | undefined, line: PageLine): boolean {
  const endsSentence = /[。！？”]$/
  return !!before && !endsSentence.test(before.text) && !endsSentence.test(line.text)
}

/** A line longer by one is no ragged one: its last mark hangs. */
function meanDistance(
  values: readonly number[],
  middle: number,
  isCounted: readonly boolean[],
): number {
  const counted = values.filter((_, index) => isCounted[index])
  const sum = counted.reduce((total, value) => total + distance(value, middle), 0)
  return counted.length === 0 ? 0 : sum / counted.length
}

function distance(value: number, middle: number): number {
  return value === middle + 1 ? 0 : Math.abs(value - middle)
}

/** How much a full line may fall short where a number or a mark was carried over, in ideographs. */
const slack = 2

/** How much room the first line of a paragraph leaves where extraction lost its indent, in ideographs. */
const lostIndent = 2

/**
 * Measured either way, for some pages wrap by width and some by count of characters; punctuation may hang or be
 * carried over. The first line of a paragraph may have lost its indent.
 */
export function isFull(line: PageLine, column: Column, isFirst = false): boolean {
  const lost = isFirst ? Math.max(0, lostIndent - line.indent) : 0
  return (
    line.width + line.indent >= column.width - slack - lost ||
    line.text.length + line.indent >= column.characters - lost
  )
}

/** No longer than a full line with its punctuation hanging. */
export function fits(line: PageLine, column: Column): boolean {
  return (
    line.width + line.indent <= column.width + 1.5 ||
    line.text.length + line.indent <= column.characters + 1
  )
}

/** How far two columns' widths lie apart, in ideographs: by the measure in which they are nearer. */
export function columnDistance(one: Column, other: Column): number {
  return Math.min(Math.abs(one.width - other.width), Math.abs(one.characters - other.characters))
}

function seventhDecile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(0.7 * (sorted.length - 1) + 0.5)] ?? 0
}
