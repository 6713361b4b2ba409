// The blocks of a page in, the same in the order they are read in out: cut recursively along the white between them.
import type { PdfBlock } from './pdf-blocks.ts'
import { peelEdges } from './pdf-edges.ts'

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
/** How far below a headline its columns begin, how even their tops are, and how far theirs and that of a vertical one differ, in the height of its lines. */
const nearHeadline = { below: 2.5, even: 1, beside: 1.5 }
/** Widest gutter between columns of one story, in the height of its headline's lines. */
const widestGutter = 1.8

export function inReadingOrder(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const { top, inside, bottom } = peelEdges(blocks)
  const claims = inside.map(claimOf)
  const ordered = cut(claims.map((claim) => widen(claim, claims))).map(({ block }) => block)
  return [...top, ...ordered, ...bottom]
}

function claimOf(block: PdfBlock): Claim {
  const { x, y, width, height } = block
  return { block, left: x, right: x + width, top: y, bottom: y + height }
}

/** A headline claims the width of the columns below it, though it is shorter: columns of the next story end there. */
function widen(claim: Claim, claims: readonly Claim[]): Claim {
  const size = claim.block.lines[0]?.fontSize ?? 0
  if (!claim.block.isHeadline) return claim
  if (claim.block.isVertical) return raise(claim, claims)
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

/** A vertical headline is read before the columns it stands beside: it claims the strip above them. */
function raise(claim: Claim, claims: readonly Claim[]): Claim {
  const size = claim.block.lines[0]?.fontSize ?? 0
  const level = claims.filter(
    ({ block, top, bottom }) =>
      !block.isHeadline &&
      Math.abs(top - claim.top) <= nearHeadline.beside * size &&
      bottom > claim.top,
  )
  let { left, right } = claim
  for (let isGrowing = true; isGrowing; ) {
    const next = level.find(
      (other) =>
        other.left < right + widestGutter * size &&
        other.right > left - widestGutter * size &&
        (other.left < left || other.right > right),
    )
    isGrowing = next !== undefined
    if (next) [left, right] = [Math.min(left, next.left), Math.max(right, next.right)]
  }
  const top = Math.min(
    claim.top,
    ...level
      .filter((other) => other.left >= left && other.right <= right)
      .map((other) => other.top),
  )
  return { ...claim, left, right, top: top - 2 * leastWhite.row, bottom: top - leastWhite.row }
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

/**
 * Left of right, where the white runs through; else above before below: above a headline, so that it stays with its
 * columns, else anywhere, at the broadest white; else by their tops.
 */
function cut(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims
  const column = broadest(whites(claims.map(({ left, right }) => [left, right])))
  if (column && column.width >= leastWhite.column)
    return [
      ...cut(claims.filter(({ left }) => left < column.end)),
      ...cut(claims.filter(({ left }) => left >= column.end)),
    ]
  const rows = whites(claims.map(({ top, bottom }) => [top, bottom])).filter(
    ({ width }) => width >= leastWhite.row,
  )
  const aboveHeadlines = rows.filter(({ end }) =>
    claims.some(({ block, top }) => block.isHeadline && top === end),
  )
  const row = broadest(aboveHeadlines) ?? broadest(rows)
  if (row)
    return [
      ...cut(claims.filter(({ top }) => top < row.end)),
      ...cut(claims.filter(({ top }) => top >= row.end)),
    ]
  return [...claims].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** White that no interval reaches into; `end` is where the next one begins. */
type White = { readonly width: number; readonly end: number }

function whites(intervals: readonly (readonly [number, number])[]): readonly White[] {
  const found: White[] = []
  let end = Number.POSITIVE_INFINITY
  for (const [start, own] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (start > end) found.push({ width: start - end, end: start })
    end = end === Number.POSITIVE_INFINITY ? own : Math.max(end, own)
  }
  return found
}

function broadest(all: readonly White[]): White | undefined {
  return [...all].sort((a, b) => b.width - a.width || a.end - b.end)[0]
}
