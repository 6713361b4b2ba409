// Parts in the order of the page in, strands out: parts that belong together for certain, each with the seam to what stood before.
import type { Column } from '../model/block.ts'
import type { Part } from './gather-items.ts'

/** One story, or a piece of one. */
export type Strand = {
  readonly parts: readonly Part[]
  /** The strand before it on the page that it may go on with; absent where a byline says that it begins. */
  readonly earlier?: number
}

/** Columns nearer than this can be one, in ideographs. */
const sameColumn = 1.5

export function groupStrands(parts: readonly Part[]): readonly Strand[] {
  const strands: { parts: Part[]; earlier?: number }[] = []
  let latest = -1
  for (const part of parts) {
    const open = part.startsReport ? -1 : openStrand(strands, part, latest)
    if (open >= 0) {
      strands[open]?.parts.push(part)
      latest = open
      continue
    }
    const isFirst = latest < 0 || part.startsReport
    strands.push({ parts: [part], ...(isFirst ? {} : { earlier: latest }) })
    latest = strands.length - 1
  }
  return strands
}

/** The strand that broke off and goes on in `part`: the latest, unless its column does not fit and an earlier one's does. */
function openStrand(
  strands: readonly { readonly parts: readonly Part[] }[],
  part: Part,
  latest: number,
): number {
  const open = strands.flatMap(({ parts }, index) => {
    const last = parts.at(-1)
    return last?.isOpen ? [{ index, distance: columnDistance(last.column, part.column) ?? 0 }] : []
  })
  const fitting = open.filter(({ distance }) => distance <= sameColumn)
  const best = fitting.find(({ index }) => index === latest) ?? fitting.at(-1)
  if (best) return best.index
  return open.some(({ index }) => index === latest) ? latest : -1
}

/** How far two columns' widths lie apart, in ideographs: by the measure in which they are nearer. */
export function columnDistance(
  one: Column | undefined,
  other: Column | undefined,
): number | undefined {
  if (!one || !other) return undefined
  return Math.min(Math.abs(one.width - other.width), Math.abs(one.characters - other.characters))
}
