// The blocks of a page in, the same in the order they are read in out: cut recursively along the white between them.
import type { PdfBlock } from './pdf-blocks.ts'

/** A block with the room it claims: `[left, right)` and `[top, bottom)`, in points. */
type Claim = {
  readonly block: PdfBlock
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Least white between two columns, and between two blocks one above the other, in points. */
const leastWhite = { column: 3, row: 0.5 }
/** How far below a headline its columns begin, and how even their tops are, in the height of its lines. */
const nearHeadline = { below: 2.5, even: 1 }
/** Widest gutter between columns of one story, in the height of its headline's lines. */
const widestGutter = 1.8

export function inReadingOrder(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const claims = blocks.map(claimOf)
  return cut(claims.map((claim) => widen(claim, claims))).map(({ block }) => block)
}

function claimOf(block: PdfBlock): Claim {
  const { x, y, width, height } = block
  return { block, left: x, right: x + width, top: y, bottom: y + height }
}

/** A headline claims the width of the columns below it, though it is shorter: columns of the next story end there. */
function widen(claim: Claim, claims: readonly Claim[]): Claim {
  const size = claim.block.lines[0]?.fontSize ?? 0
  if (!claim.block.isHeadline) return claim
  const below = claims.filter(
    ({ block, top }) =>
      !block.isHeadline &&
      top >= claim.bottom - 1 &&
      top < claim.bottom + nearHeadline.below * size,
  )
  const first = Math.min(...below.filter((other) => touches(other, claim)).map(({ top }) => top))
  const level = below.filter(({ top }) => Math.abs(top - first) <= nearHeadline.even * size)
  let { left, right } = claim
  for (let isGrowing = true; isGrowing; ) {
    const next = level.find((other) => {
      const isNear =
        other.left < right + widestGutter * size && other.right > left - widestGutter * size
      const isWider = other.left < left || other.right > right
      return isNear && isWider && !isUnderAnother(other, claim, claims)
    })
    isGrowing = next !== undefined
    if (next) [left, right] = [Math.min(left, next.left), Math.max(right, next.right)]
  }
  return { ...claim, left, right }
}

/** Another headline stands directly above it at the same height. */
function isUnderAnother(column: Claim, headline: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (other) =>
      other.block !== headline.block &&
      other.block.isHeadline &&
      other.top < headline.bottom &&
      other.bottom > headline.top &&
      touches(other, column),
  )
}

function touches(one: Claim, other: Claim): boolean {
  return one.left < other.right && other.left < one.right
}

/** Left of right, where the white runs through; else above before below, at the broadest white; else by their tops. */
function cut(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const column = broadestGap(
    claims.map(({ left, right }) => [left, right]),
    leastWhite.column,
  )
  if (column !== undefined)
    return [
      ...cut(claims.filter(({ left }) => left < column)),
      ...cut(claims.filter(({ left }) => left >= column)),
    ]
  const row = broadestGap(
    claims.map(({ top, bottom }) => [top, bottom]),
    leastWhite.row,
  )
  if (row !== undefined)
    return [
      ...cut(claims.filter(({ top }) => top < row)),
      ...cut(claims.filter(({ top }) => top >= row)),
    ]
  return [...claims].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Middle of the broadest white between the intervals, where some is broad enough. */
function broadestGap(
  intervals: readonly (readonly [number, number])[],
  least: number,
): number | undefined {
  const ordered = [...intervals].sort((a, b) => a[0] - b[0])
  let end = ordered[0]?.[1] ?? 0
  let best: { readonly white: number; readonly middle: number } | undefined
  for (const [start, own] of ordered) {
    const white = start - end
    if (white >= least && white > (best?.white ?? 0)) best = { white, middle: end + white / 2 }
    end = Math.max(end, own)
  }
  return best?.middle
}
