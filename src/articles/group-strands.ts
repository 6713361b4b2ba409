// Parts in the order of the page in, strands out: parts that belong together for certain, and the doubtful seams between strands.
import type { Column } from '../model/block.ts'
import type { Part } from './gather-items.ts'
import { mergeWordings, sharedWording } from './shared-wording.ts'

/** One story, or a piece of one. */
export type Strand = {
  readonly parts: readonly Part[]
  /** Where it may go on with an earlier strand: that strand's index, and how much speaks against it. */
  readonly seam?: Seam
}

export type Seam = {
  readonly earlier: number
  /** Above 0 a new story is likelier. */
  readonly cutScore: number
}

/** `hasHeadingBefore(part)`: a heading stands directly before it. */
export function groupStrands(
  parts: readonly Part[],
  hasHeadingBefore: (part: Part) => boolean,
): readonly Strand[] {
  const strands: { parts: Part[]; seam?: Seam }[] = []
  let latest = -1
  for (const part of parts) {
    const open = part.startsReport ? -1 : openStrand(strands, part, latest)
    if (open >= 0) {
      strands[open]?.parts.push(part)
      latest = open
      continue
    }
    const earlier = strands[latest]
    const seam =
      earlier && !part.startsReport
        ? { earlier: latest, cutScore: cutScore(earlier.parts, part, hasHeadingBefore(part)) }
        : undefined
    strands.push({ parts: [part], ...(seam ? { seam } : {}) })
    latest = strands.length - 1
  }
  return strands
}

/** The strand that broke off and goes on in `part`: the latest, unless an earlier one's column fits and its does not. */
function openStrand(
  strands: readonly { readonly parts: readonly Part[] }[],
  part: Part,
  latest: number,
): number {
  const open = strands.flatMap(({ parts }, index) => {
    const last = parts.at(-1)
    return last?.isOpen ? [{ index, distance: distanceBetween(last.column, part.column) ?? 0 }] : []
  })
  const fitting = open.filter(({ distance }) => distance <= 1.5)
  const best = fitting.find(({ index }) => index === latest) ?? fitting.at(-1)
  if (best) return best.index
  return open.some(({ index }) => index === latest) ? latest : -1
}

export function distanceBetween(
  one: Column | undefined,
  other: Column | undefined,
): number | undefined {
  if (!one || !other) return undefined
  return Math.min(Math.abs(one.width - other.width), Math.abs(one.characters - other.characters))
}

/** 此外, 同时, 据了解 …: goes on with what was said. */
const goesOn =
  /^(?:[“‘]|此外|同时|另外|另据|据了解|据介绍|据悉|其中|目前|截至|下一步|接下来|随后|之后|为此|因此|对此|除此|不仅|而且|与此|如[，今]?|该|他|她|其|这|那|在.{1,8}方面)/
/** 7月8日, 记者从…获悉, 日前: how a report begins. */
const begins =
  /\d{1,2}日|今[天日晨早晚]|昨[天日晚]|日前|近日|近期|连日来|当地时间|记者.{0,12}(?:获悉|了解到)|(?:发布|公布).{0,6}数据/

function cutScore(earlier: readonly Part[], part: Part, hasHeadingBefore: boolean): number {
  const distance = distanceBetween(earlier.at(-1)?.column, part.column)
  const [lead = ''] = part.text.split('。')
  const shared = sharedWording(
    part.wording,
    mergeWordings(earlier.map(({ wording }) => wording)),
    new Map(),
  )
  return (
    (distance === undefined ? 0 : distance >= 1 ? 1.5 : -0.7) +
    (hasHeadingBefore ? 0.6 : 0) +
    (goesOn.test(part.text) ? -1.5 : 0) +
    (begins.test(lead) ? 0.5 : 0) +
    (0.3 - shared) * 4
  )
}
