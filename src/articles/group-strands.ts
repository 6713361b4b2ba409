// Items in the order of the page in, strands out: parts that belong together for certain, each with the seam to what stood before.
import {
  cutScore,
  hasOtherColumn,
  joinStretches,
  raggednessOf,
  type Setting,
  type Stretch,
  stretchOf,
} from './cut-score.ts'
import type { Item, Part } from './gather-items.ts'
import { areNeighbours } from './shared-wording.ts'

/** One story, or a piece of one. */
export type Strand = Stretch & {
  /** The strand before it on the page that it may go on with; absent where a byline says that it begins. */
  readonly earlier?: number
}

/** How many strands back a part may go on with. */
const reach = 4
/** A sentence broken off must go on somewhere (log-odds). */
const openWorth = 4
/**
 * What it costs to go back past the latest strand: to one that was broken off; to one that was not, on a page where
 * columns stand in turn (some strand was broken off by another) and on one where they do not.
 */
const backCost = { open: 1, inTurn: 4, closed: 8 }

/** Least log-odds against a cut at which a sentence goes on below a heading though its two halves make no word. */
const sureToGoOn = 2

/** Where one strand ends is not known yet. */
const inText: Setting = { form: 0, isAlone: false, isSigned: false }

/** Parts directly below a heading. */
function headedIn(items: readonly Item[]): ReadonlySet<Item> {
  return new Set(items.filter((_, at) => items[at - 1]?.kind === 'heading'))
}

export function groupStrands(items: readonly Item[]): readonly Strand[] {
  const parts = items.filter((item) => item.kind === 'part')
  const headed = headedIn(items)
  const wordings = parts.map(({ wording }) => wording)
  const raggedness = raggednessOf(parts)
  const strands: { parts: Part[]; stretch: Stretch; earlier?: number }[] = []
  // Indexes of strands by when they were last added to, latest last.
  let recent: readonly number[] = []
  let standsInTurn = false
  const goesOnIn = (
    strand: { readonly parts: readonly Part[]; readonly stretch: Stretch },
    next: Stretch,
  ) => strand.parts.at(-1)?.isOpen === true && !hasOtherColumn(strand.stretch, next, raggedness)
  for (const part of parts) {
    const stretch = stretchOf([part])
    const last = strands[recent.at(-1) ?? -1]
    const isBrokenOff = last?.parts.at(-1)?.isOpen === true
    if (last && isBrokenOff && (part.startsReport || !goesOnIn(last, stretch))) standsInTurn = true
    const closedCost = standsInTurn ? backCost.inTurn : backCost.closed
    const candidates = part.startsReport ? [] : recent.slice(-reach)
    const scored = candidates.map((index, rank) => {
      const strand = strands[index]
      const cut = strand ? cutScore(strand.stretch, stretch, inText, raggedness) : 0
      const before = strand?.parts.at(-1)?.text ?? ''
      const isOpen =
        !!strand &&
        goesOnIn(strand, stretch) &&
        (!headed.has(part) || cut < -sureToGoOn || areNeighbours(before, part.text, wordings))
      const between = candidates.length - 1 - rank
      const back = between === 0 ? 0 : isOpen ? backCost.open : closedCost
      return { index, isOpen, score: cut + back - (isOpen ? openWorth : 0) }
    })
    const [best] = scored.sort((a, b) => a.score - b.score || b.index - a.index)
    const own = best?.isOpen ? best.index : strands.length
    const target = strands[own]
    if (best?.isOpen && target) {
      target.parts.push(part)
      target.stretch = joinStretches(target.stretch, stretch)
    } else strands.push({ parts: [part], stretch, ...(best ? { earlier: best.index } : {}) })
    recent = [...recent.filter((index) => index !== own), own]
  }
  return strands.map(({ stretch, earlier }) => ({
    ...stretch,
    ...(earlier === undefined ? {} : { earlier }),
  }))
}
