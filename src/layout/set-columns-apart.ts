// Lines with the column each stands in, in, the lines out column by column where several are open.
import type { PageLine } from './page-line.ts'
import type { Course } from './weigh-streams.ts'

/** Fewest lines that make a column. */
const fewestLines = 3
/** Rows from one column to the next: a blank line between. */
const apart = 2

type Zone = { readonly start: number; readonly end: number }
/** A line and how many rows below the one before it is read. */
type Placed = { readonly line: PageLine; readonly gap: number }

export function setColumnsApart(
  lines: readonly PageLine[],
  courses: readonly Course[],
): readonly PageLine[] {
  const placed: Placed[] = []
  let at = 0
  for (const zone of zonesOf(lines, courses)) {
    placed.push(...asTheyStand(lines, at, zone.start), ...columnsIn(lines, courses, zone))
    at = zone.end
  }
  placed.push(...asTheyStand(lines, at, lines.length))
  let row = (lines[0]?.number ?? 0) - (placed[0]?.gap ?? 0)
  return placed.map(({ line, gap }) => {
    row += gap
    return line.number === row ? line : { ...line, number: row }
  })
}

/** Where several columns are open, with the line above, in which the first of them stands, and what is left of the longest. */
function zonesOf(lines: readonly PageLine[], courses: readonly Course[]): readonly Zone[] {
  const zones: Zone[] = []
  const isTangled = (at: number) => (courses[at]?.others ?? 0) > 0
  let at = 0
  while (at < lines.length) {
    if (!isTangled(at)) {
      at++
      continue
    }
    const start = at - 1
    while (isTangled(at)) at++
    while (at < lines.length && gapAbove(lines, at) <= 1 && !isTangled(at + 1)) at++
    zones.push({ start, end: at })
  }
  return zones
}

function gapAbove(lines: readonly PageLine[], at: number): number {
  return (lines[at]?.number ?? 0) - (lines[at - 1]?.number ?? -1)
}

function asTheyStand(lines: readonly PageLine[], start: number, end: number): readonly Placed[] {
  return lines
    .slice(start, end)
    .map((line, index) => ({ line, gap: gapAbove(lines, start + index) }))
}

/** The columns of a zone one below the other; a blank line belongs to the column whose turn it was. */
function columnsIn(
  lines: readonly PageLine[],
  courses: readonly Course[],
  { start, end }: Zone,
): readonly Placed[] {
  const columns = new Map<number, Placed[]>()
  const blanks = new Map<number, number>()
  for (const { column } of courses.slice(start, end)) columns.set(column, [])
  // Whose turn it is first.
  const turns = [...columns.keys()]
  const serve = (column: number) => turns.push(...turns.splice(turns.indexOf(column), 1))
  for (let at = start; at < end; at++) {
    const line = lines[at]
    const column = courses[at]?.column
    if (!line || column === undefined) continue
    for (let blank = gapAbove(lines, at) - 1; blank > 0 && at > start; blank--) {
      const skipped = turns[0] ?? column
      blanks.set(skipped, (blanks.get(skipped) ?? 0) + 1)
      serve(skipped)
    }
    const own = columns.get(column)
    own?.push({ line, gap: own.length === 0 ? apart : 1 + (blanks.get(column) ?? 0) })
    blanks.delete(column)
    serve(column)
  }
  const sizes = [...columns.values()].map(({ length }) => length).sort((a, b) => b - a)
  const isTangled = (sizes[1] ?? 0) >= fewestLines
  return isTangled ? [...columns.values()].flat() : asTheyStand(lines, start, end)
}
