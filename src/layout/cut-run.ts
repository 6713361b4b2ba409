// A run of lines without a blank one between in, the lines that a headline or another column begins at out.

import { isWrapped } from './measure-column.ts'
import type { PageLine } from './page-line.ts'
import { isCredit, startsCaption } from './picture-forms.ts'
import { endsSentence } from './read-chunk.ts'
import { startsReport } from './report-forms.ts'

/** Shortest run that is looked at: two columns of some lines each. */
const fewestLines = 8
/** How much a line must differ from the lines above to be no line of their column, in ideographs. */
const otherWidth = 2.5
/** A paragraph's first line may have lost its indent. */
const lostIndent = 2
/** Most lines of a headline, with that of the text above. */
const mostHeadlineLines = 6
/** How many of the last full lines tell the column's width. */
const memory = 7

/** Indexes of lines, from 1 up, before which the run is to be cut. */
export function findCuts(run: readonly PageLine[]): readonly number[] {
  if (run.length < fewestLines || !isWrapped(run)) return []
  const cuts: number[] = []
  let full: number[] = []
  for (const [index, line] of run.entries()) {
    if (startsCaption(line.text) || isCredit(line.text)) continue
    const before = run[index - 1]
    const isBreak = !before || endsSentence(before.text)
    if (startsReport(line.text) && before && index > 0) {
      cuts.push(...headlineAbove(run, index), index)
      full = []
    } else if (isBreak && before && full.length >= 2 && !belongs(run, index, median(full))) {
      cuts.push(index)
      full = []
    }
    if (!endsSentence(line.text)) full = [...full, line.width + line.indent].slice(-memory)
  }
  return [...new Set(cuts)].filter((cut) => cut > 0)
}

/** Whether the line that opens a sentence is as wide as the column above, or ends a paragraph in it. */
function belongs(run: readonly PageLine[], index: number, width: number): boolean {
  const line = run[index]
  const next = run[index + 1]
  if (!line) return true
  if (endsSentence(line.text)) return line.width <= width + otherWidth
  const own = line.width + line.indent
  if (Math.abs(own - width) < otherWidth) return true
  const isFirstLine = own < width && own >= width - lostIndent - otherWidth
  return isFirstLine && !!next && Math.abs(next.width - width) < otherWidth
}

/** The lines above a report's start that end no sentence, back to one that does: its headline, or that of the text above. */
function headlineAbove(run: readonly PageLine[], index: number): readonly number[] {
  let start = index
  while (
    start > 0 &&
    index - start < mostHeadlineLines &&
    !endsSentence(run[start - 1]?.text ?? '')
  )
    start--
  const isHeadline = start < index && (start === 0 || endsSentence(run[start - 1]?.text ?? ''))
  return isHeadline ? [start] : []
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
