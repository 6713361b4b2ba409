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

/**
 * A headline claims the width of the columns below it, though it is shorter: columns of the next story end there. It is
 * read before the columns it stands beside, too (a vertical one always does): then it claims the strip above them all.
 */
function widen(claim: Claim, claims: readonly Claim[]): Claim {
  const { block, top, bottom } = claim
  if (!block.isHeadline) return claim
  const size = block.lines[0]?.fontSize ?? 0
  const columns = claims.filter((other) => !other.block.isHeadline)
  const below = columns.filter(
    (other) => other.top >= bottom - 1 && other.top < bottom + nearHeadline.below * size,
  )
  const first = Math.min(
    ...below.filter((other) => touches(other, claim)).map((other) => other.top),
  )
  const level = below.filter(
    (other) =>
      Math.abs(other.top - first) <= nearHeadline.even * size &&
      !isUnderAnother(other, claim, claims),
  )
  const own = block.isVertical ? claim : grow(claim, level, size)
  const beside = columns.filter(
    (other) =>
      Math.abs(other.top - top) <= nearHeadline.beside * size &&
      other.bottom > (block.isVertical ? top : bottom + size) &&
      !touches(other, own) &&
      (block.isVertical || !isHeaded(other, claims)),
  )
  const whole = grow(own, beside, size)
  if (whole === own) return own
  const tops = beside.filter((other) => touches(other, whole)).map((other) => other.top)
  const above = Math.min(top, ...tops)
  return { ...whole, top: above - 2 * leastWhite.row, bottom: above - leastWhite.row }
}

/** As wide as the columns next to it, and those next to them; itself where there are none. */
function grow(claim: Claim, columns: readonly Claim[], size: number): Claim {
  const { left, right } = claim
  const next = columns.find(
    (other) =>
      other.left < right + widestGutter * size &&
      other.right > left - widestGutter * size &&
      (other.left < left || other.right > right),
  )
  if (!next) return claim
  const wider = {
    ...claim,
    left: Math.min(left, next.left),
    right: Math.max(right, next.right),
  }
  return grow(wider, columns, size)
}

/** Some headline stands right above it. */
function isHeaded(column: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ block, bottom, left, right }) =>
      block.isHeadline &&
      !block.isVertical &&
      left < column.right &&
      right > column.left &&
      bottom <= column.top + 1 &&
      column.top < bottom + nearHeadline.below * (block.lines[0]?.fontSize ?? 0),
  )
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
