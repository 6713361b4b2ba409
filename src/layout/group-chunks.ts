// A page's lines in, its chunks out: runs of lines without a blank one between, cut also where a report begins.
import { findCuts } from './cut-run.ts'
import {
  bylineOf,
  endsCaption,
  isAdvertisementLabel,
  isCaption,
  isCredit,
  isFurniture,
  isSectionLabel,
  isWriterLine,
  startsCaption,
  startsReport,
} from './line-forms.ts'
import type { PageLine } from './page-line.ts'
import { endsSentence } from './read-chunk.ts'

/** Lines that stand together, never empty. */
export type Chunk = { readonly lines: readonly PageLine[]; readonly kind: ChunkKind }
/** What the form of its lines alone says: `text` is a heading or body, told apart later. */
export type ChunkKind = 'text' | 'writer' | 'credit' | 'caption' | 'furniture'

export function groupChunks(lines: readonly PageLine[]): readonly Chunk[] {
  return runsOf(lines)
    .flatMap((run) => {
      const cuts = [0, ...findCuts(run), run.length]
      return cuts.slice(0, -1).map((start, index) => run.slice(start, cuts[index + 1]))
    })
    .flatMap(cutRun)
}

function runsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const spacing = isDoubleSpaced(lines) ? 2 : 1
  const runs: PageLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && !line.isApart && line.number - (run.at(-1)?.number ?? 0) <= spacing) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** A blank line stands between most lines, also where a sentence goes on: it parts nothing. */
function isDoubleSpaced(lines: readonly PageLine[]): boolean {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    return before && !endsSentence(before.text) ? [line.number - before.number] : []
  })
  return (
    gaps.length >= 0.4 * lines.length && gaps.filter((gap) => gap === 2).length >= 0.6 * gaps.length
  )
}

/** A caption's last line gives it away: the whole run is one, where it is short. */
export const longestCaptionLines = 5

function cutRun(run: readonly PageLine[]): readonly Chunk[] {
  const joined = run.map(({ text }) => text).join('')
  if (run.length <= longestCaptionLines && isCaption(joined) && /[，。：]/.test(joined))
    return [{ lines: run, kind: 'caption' }]
  if (isAdvertisementLabel(run[0]?.text ?? '') && run.every(({ text }) => !text.includes('。')))
    return [{ lines: run, kind: 'furniture' }]
  const chunks: { lines: PageLine[]; kind: ChunkKind }[] = []
  const captions = captionLines(run)
  for (const [index, line] of run.entries()) {
    const kind = captions.has(line) ? 'caption' : kindOf(line, run.length === 1, run[index + 1])
    const chunk = chunks.at(-1)
    const before = run[index - 1]
    const isCut =
      chunk?.kind !== kind || (kind === 'text' ? startsReport(line.text) : kind !== 'caption')
    // A line of another kind in the middle of a sentence only looks like one; captions and the paper's own lines do stand there.
    const isFirm = chunk?.kind !== 'text' || kind === 'furniture' || kind === 'caption'
    if (isCut && (isFirm || (before && canEndBefore(before, line))))
      chunks.push({ lines: [line], kind })
    else chunk?.lines.push(line)
  }
  return chunks
}

/** Lines of a caption inside a run: from one that points at a picture to one that says who took it. */
function captionLines(run: readonly PageLine[]): ReadonlySet<PageLine> {
  const lines = run.flatMap(({ text }, start) => {
    if (!startsCaption(text)) return []
    const length = run
      .slice(start, start + longestCaptionLines)
      .findIndex((line) => endsCaption(line.text))
    return length < 0 ? [] : run.slice(start, start + length + 1)
  })
  return new Set(lines)
}

/** A page's section label (要闻) is one only where it stands alone: 经济 may be the last word of a headline. */
function kindOf(line: PageLine, isAlone: boolean, next: PageLine | undefined): ChunkKind {
  const { text } = line
  if (isFurniture(text) || (isAlone && isSectionLabel(text))) return 'furniture'
  if (isCredit(text)) return 'credit'
  if (isWriterLine(text)) return 'writer'
  return bylineOf(text) === text && !fillsLine(line, next) ? 'writer' : 'text'
}

/** 本报讯 （记者 张三） that reaches the column's edge: the text goes on below it. */
function fillsLine(line: PageLine, next: PageLine | undefined): boolean {
  return !!next && next.indent < 1 && line.width + line.indent >= next.width - 1.5
}

/** `before` is no line that must go on in `line`: it ends a sentence, or is shorter than it and so no full line. */
function canEndBefore(before: PageLine, line: PageLine): boolean {
  return /[。！？!?…”’）)]$/.test(before.text) || Math.abs(before.width - line.width) > 1.5
}
