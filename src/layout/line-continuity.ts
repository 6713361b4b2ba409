// Two lines in, the log-odds out that the second goes on where the first ends, against any other line of the page.
import { commonBigrams } from '../model/common-bigrams.ts'
import type { PageLine } from './page-line.ts'
import type { PairCounts } from './pair-counts.ts'
import { endsSentence } from './read-chunk.ts'
import { startsReport } from './report-forms.ts'

/** What is asked of a line again and again. */
export type LineEnds = {
  readonly line: PageLine
  readonly first: string
  readonly last: string
  readonly endsSentence: boolean
  readonly startsReport: boolean
  /** Quotation mark it has first and last: what is open before and after it. */
  readonly firstQuote: string
  readonly lastQuote: string
  /** Blank lines on the page above it. */
  readonly blanksAbove: number
}

/**
 * Log-odds, rounded, counted on 300 pages composed at random from three news texts each (lines of 18): the pair across
 * the break stands twice, once or never inside a line of the page; two digits meet; else nothing speaks for it.
 */
const pairWorth = [-0.7, 2.4, 3.8] as const
const digitsWorth = 2
/** The pair is one of the commonest inside words. */
const wordWorth = 3.2
const common: ReadonlySet<string> = new Set(commonBigrams)
/** What no line in the middle of a sentence begins with, and no line behind a full stop. */
const against = { setOff: -0.5, indent: -3, report: -3, mark: -4, lostIndent: -1, quote: -2 }
const worth = { indent: 0.7, quote: 1.5 }
/** Full lines of one column are alike: by how much these differ, in ideographs. */
const widths = { other: 3, unlike: 1.6, otherWorth: -1.8, unlikeWorth: -0.7, alikeWorth: 0.2 }
/** Shorter lines are no full lines of a column. */
const narrowest = 7

/** `index`: its place among the lines that are not blank. */
export function endsOf(line: PageLine, index: number): LineEnds {
  return {
    line,
    first: line.text.charAt(0),
    last: line.text.charAt(line.text.length - 1),
    endsSentence: endsSentence(line.text),
    startsReport: startsReport(line.text),
    firstQuote: firstOf(line.text.indexOf('“'), line.text.indexOf('”')),
    lastQuote: lastOf(line.text.lastIndexOf('“'), line.text.lastIndexOf('”')),
    blanksAbove: line.number - index,
  }
}

function firstOf(opens: number, closes: number): string {
  if (opens < 0 && closes < 0) return ''
  return closes < 0 || (opens >= 0 && opens < closes) ? '“' : '”'
}

function lastOf(opens: number, closes: number): string {
  if (opens < 0 && closes < 0) return ''
  return opens > closes ? '“' : '”'
}

export function continuity(
  before: LineEnds,
  after: LineEnds,
  countOf: PairCounts,
  isIndented: boolean,
): number {
  const isNewParagraph = after.line.indent >= 1.5
  const quotes = quoteScore(before.lastQuote, after.firstQuote)
  if (before.endsSentence) {
    if (/[，。、；：！？）》”’％%]/.test(after.first)) return against.mark
    if (isNewParagraph) return worth.indent + quotes
    return (isIndented && !after.startsReport ? against.lostIndent : 0) + quotes
  }
  if (isSetOff(before, after)) return against.setOff
  if (after.startsReport) return against.report
  const pair = pairScore(before.last, after.first, countOf)
  return (isNewParagraph ? against.indent : 0) + pair + quotes + widthScore(before, after)
}

/** Below a heading and a blank line a new text begins. */
function isSetOff(before: LineEnds, after: LineEnds): boolean {
  const isBelowBlank = after.blanksAbove > before.blanksAbove
  return isBelowBlank && (after.startsReport || after.line.indent >= 1.5)
}

function pairScore(before: string, after: string, countOf: PairCounts): number {
  if (/\d/.test(before) && /\d/.test(after)) return digitsWorth
  const onPage = pairWorth[countOf(before, after)] ?? 0
  return common.has(before + after) ? Math.max(onPage, wordWorth) : onPage
}

/** “ is followed by ”, and the reverse. */
function quoteScore(before: string, after: string): number {
  if (before === '' || after === '') return 0
  if (before === after) return against.quote
  return before === '“' ? worth.quote : 0
}

/** A line that breaks off is full; one that ends a sentence may be shorter, never longer. */
function widthScore(before: LineEnds, after: LineEnds): number {
  if (before.line.width < narrowest || after.line.width < narrowest) return 0
  const wider = after.line.width + after.line.indent - before.line.width - before.line.indent
  const longer = after.line.text.length - before.line.text.length
  if (after.endsSentence && wider <= 0) return 0
  const distance = Math.min(
    Math.abs(wider),
    Math.abs(longer + after.line.indent - before.line.indent),
  )
  if (distance >= widths.other) return widths.otherWorth
  return distance >= widths.unlike ? widths.unlikeWorth : widths.alikeWorth
}
