// Lines of pieces in, the same with spread ones joined out: a headline whose letters stand far apart (浙　南　茶　乡) is one line.
import type { PdfItem } from './pdf-items.ts'

/** Widest gap between two letters of a spread line, and how even its gaps are, in their size. */
const widest = 2.5
const even = 0.2
/** Fewest letters that show a line to be spread; a shorter one is where another of its size and gap is. */
const fewestLetters = 3

type Line = readonly PdfItem[]

export function joinSpread(lines: readonly Line[]): readonly Line[] {
  const single = lines
    .filter(isLetter)
    .sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0) || (a[0]?.x ?? 0) - (b[0]?.x ?? 0))
  const runs = runsOf(single.flat())
  const shown = runs.filter((run) => run.length >= fewestLetters)
  const joined = runs.filter(
    (run) =>
      run.length >= fewestLetters || (run.length > 1 && shown.some((other) => isAlike(run, other))),
  )
  const taken = new Set(joined.flat())
  return [...lines.filter(([first]) => !first || !taken.has(first)), ...joined]
}

function isLetter(line: Line): boolean {
  return line.length === 1 && /^[\u4e00-\u9fff“”《》]$/.test(line[0]?.text ?? '')
}

/** Letters on one baseline, of one size, at even gaps. */
function runsOf(letters: Line): readonly Line[] {
  const runs: PdfItem[][] = []
  for (const letter of letters) {
    const run = runs.findLast((own) => continues(own, letter))
    if (run) run.push(letter)
    else runs.push([letter])
  }
  return runs
}

function continues(run: Line, letter: PdfItem): boolean {
  const last = run.at(-1)
  if (!last || Math.abs(last.y - letter.y) > 1 || last.fontSize !== letter.fontSize) return false
  const gap = gapOf(last, letter)
  return gap > 0 && gap <= widest && (run.length < 2 || Math.abs(gap - firstGap(run)) <= even)
}

function isAlike(run: Line, other: Line): boolean {
  return (
    run[0]?.fontSize === other[0]?.fontSize && Math.abs(firstGap(run) - firstGap(other)) <= even
  )
}

function firstGap([first, second]: Line): number {
  return first && second ? gapOf(first, second) : 0
}

function gapOf(before: PdfItem, letter: PdfItem): number {
  return (letter.x - before.x - before.width) / letter.fontSize
}
