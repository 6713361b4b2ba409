// A page's lines in, its chunks out: runs of lines without a blank one between, cut also where a report begins.
import { findCuts } from './cut-run.ts'
import { isAdvertisement, isFurniture, isNoticeLabel, isSectionLabel } from './furniture-forms.ts'
import type { PageLine } from './page-line.ts'
import { closesArticle, endsCaption, isCaption, isCredit, startsCaption } from './picture-forms.ts'
import { endsSentence } from './read-chunk.ts'
import { bylineOf, isWriterLine, startsReport } from './report-forms.ts'

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
    .flatMap((run, index, runs) => cutRun(run, runs[index - 1]?.at(-1)))
}

function runsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const spacing = isDoubleSpaced(lines) ? 2 : 1
  const vertical = verticalLines(lines)
  const runs: PageLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isSameRun =
      before &&
      !line.isApart &&
      line.number - before.number <= spacing &&
      vertical.has(line) === vertical.has(before)
    if (run && isSameRun) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** Fewest lines of one character each that are a headline set from top to bottom. */
const fewestVerticalLines = 4

/** Lines of a headline set from top to bottom: a character each. */
function verticalLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const vertical = new Set<PageLine>()
  let stretch: PageLine[] = []
  for (const line of lines) {
    if (!isOneCharacter(line)) stretch = []
    else stretch.push(line)
    if (stretch.length === fewestVerticalLines) for (const own of stretch) vertical.add(own)
    else if (stretch.length > fewestVerticalLines) vertical.add(line)
  }
  return vertical
}

/** A headline set from top to bottom is a run of such lines. */
export function isOneCharacter({ text }: PageLine): boolean {
  return /^[\u4e00-\u9fff“”《》、]$/.test(text)
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

/** `above`: the line before the run. */
function cutRun(run: readonly PageLine[], above: PageLine | undefined): readonly Chunk[] {
  const joined = run.map(({ text }) => text).join('')
  if (run.length <= longestCaptionLines && isCaption(joined) && /[，。：]/.test(joined))
    return [{ lines: run, kind: 'caption' }]
  if (isNotice(run)) return [{ lines: run, kind: 'furniture' }]
  const chunks: { lines: PageLine[]; kind: ChunkKind }[] = []
  const captions = captionLines(run)
  for (const [index, line] of run.entries()) {
    const before = run[index - 1]
    const kind = captions.has(line) ? 'caption' : kindOf(line, run, index, before ?? above)
    const chunk = chunks.at(-1)
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

/** Longest run that is taken for a notice or an advertisement. */
const longestNoticeLines = 12

/** Not the paper's words: headed as a notice, or lines that say whom to call. */
function isNotice(run: readonly PageLine[]): boolean {
  const texts = run.map(({ text }) => text)
  return (
    run.length <= longestNoticeLines &&
    (isNoticeLabel(texts[0] ?? '') || isAdvertisement(texts)) &&
    !texts.some(startsReport)
  )
}

/** `above`: the line before it on the page. */
function kindOf(
  line: PageLine,
  run: readonly PageLine[],
  index: number,
  above: PageLine | undefined,
): ChunkKind {
  const { text } = line
  if (isFurniture(text) || standsAsLabel(run, index)) return 'furniture'
  if (isCredit(text) || (closesArticle(text) && !!above && endsSentence(above.text)))
    return 'credit'
  if (isWriterLine(text)) return 'writer'
  return bylineOf(text) === text && !fillsLine(line, run[index + 1]) ? 'writer' : 'text'
}

/** A page's section label (要闻) is one where it heads a run or stands with furniture alone: 经济 may be the last word of a headline. */
function standsAsLabel(run: readonly PageLine[], index: number): boolean {
  const line = run[index]
  if (!line || !isSectionLabel(line.text)) return false
  const isBesideFurniture = (other: PageLine) =>
    isFurniture(other.text) || isSectionLabel(other.text)
  if (!run.slice(0, index).every(isBesideFurniture)) return false
  const next = run[index + 1]
  return !next || isBesideFurniture(next) || next.width >= 2 * line.width
}

/** 本报讯 （记者 张三） that reaches the column's edge: the text goes on below it. */
function fillsLine(line: PageLine, next: PageLine | undefined): boolean {
  return !!next && next.indent < 1 && line.width + line.indent >= next.width - 1.5
}

/** `before` is no line that must go on in `line`: it ends a sentence, or is shorter than it and so no full line. */
function canEndBefore(before: PageLine, line: PageLine): boolean {
  return /[。！？!?…”’）)]$/.test(before.text) || Math.abs(before.width - line.width) > 1.5
}
