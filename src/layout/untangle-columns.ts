// A page's lines in, the same in the order they are read out: columns whose lines came in turn stand one below the other.
import { continuity, endsOf, type LineEnds } from './line-continuity.ts'
import type { PageLine } from './page-line.ts'
import { countPairs } from './pair-counts.ts'
import { setColumnsApart } from './set-columns-apart.ts'
import { weighStreams } from './weigh-streams.ts'

/** Lines that are looked at together: a page's words say nothing of another page's. */
const mostLines = 400
/** Fewest lines in which two columns can be told. */
const fewestLines = 6
/** How many lines are weighed together before all are, and how much better in turn must be there (log-odds). */
const trial = { lines: 10, worth: 5 }
/** Most columns whose lines come in turn. */
const mostColumns = 3

export function untangleColumns(lines: readonly PageLine[]): readonly PageLine[] {
  const ordered: PageLine[] = []
  for (let start = 0; start < lines.length; start += mostLines) {
    const before = ordered.at(-1)?.number ?? -1
    const shift = before - (lines[start - 1]?.number ?? -1)
    for (const line of untangle(lines.slice(start, start + mostLines)))
      ordered.push(shift === 0 ? line : { ...line, number: line.number + shift })
  }
  return ordered
}

function untangle(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length < fewestLines) return lines
  const ends = lines.map(endsOf)
  const countOf = countPairs(lines)
  const isIndented = lines.filter(({ indent }) => indent >= 1.5).length * 8 > lines.length
  const score = (before: LineEnds, after: LineEnds) =>
    continuity(before, after, countOf, isIndented)
  return mayComeInTurn(ends, score) ? setColumnsApart(lines, weighStreams(ends, score)) : lines
}

/** Somewhere some lines go on better two or three above than directly above. */
function mayComeInTurn(
  ends: readonly LineEnds[],
  score: (before: LineEnds, after: LineEnds) => number,
): boolean {
  const direct = ends.map((after, index) => scoreAbove(ends, index, 1, after, score))
  for (let back = 2; back <= mostColumns; back++) {
    const gains: number[] = []
    let sum = 0
    for (const [index, after] of ends.entries()) {
      const gain =
        index < back ? 0 : scoreAbove(ends, index, back, after, score) - (direct[index] ?? 0)
      gains.push(gain)
      sum += gain - (gains[index - trial.lines] ?? 0)
      if (sum > trial.worth) return true
    }
  }
  return false
}

function scoreAbove(
  ends: readonly LineEnds[],
  index: number,
  back: number,
  after: LineEnds,
  score: (before: LineEnds, after: LineEnds) => number,
): number {
  const before = ends[index - back]
  return before ? score(before, after) : 0
}
