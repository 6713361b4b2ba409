// The lines of a heading in, its pieces out: each a headline or a kicker, for the articles to put together.
import type { PageLine } from './page-line.ts'

export type HeadingPiece = {
  readonly role: 'kicker' | 'headline' | 'subtitle'
  readonly lines: readonly PageLine[]
}

/** A line this much wider than the one before it is no wrap of it: wraps do not grow. */
const widening = 1.15

/** Sizes further apart than this are two: kicker, headline and subtitle. */
const otherSize = 1.12

export function splitHeading(lines: readonly PageLine[]): readonly HeadingPiece[] {
  const pieces: { lines: PageLine[] }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const piece = pieces.at(-1)
    if (piece && before && !endsPiece(before) && goesOn(before, line)) piece.lines.push(line)
    else pieces.push({ lines: [line] })
  }
  const largest = Math.max(...lines.map(({ size = 1 }) => size))
  const main = pieces.findIndex((piece) => piece.lines.some(({ size = 1 }) => size === largest))
  return pieces.map((piece, index) => {
    const last = piece.lines.at(-1)
    const isSmaller = piece.lines.every(({ size = 1 }) => size * otherSize < largest)
    if (isSmaller && index > main) return { role: 'subtitle', lines: piece.lines }
    const isKicker = (last && endsPiece(last)) || (isSmaller && index < main)
    return { role: isKicker ? 'kicker' : 'headline', lines: piece.lines }
  })
}

/** A wrap of the line before it: where sizes are known as large, else not wider. */
function goesOn(before: PageLine, line: PageLine): boolean {
  if (before.size === undefined || line.size === undefined)
    return line.width <= widening * before.width + 0.5
  const [small, large] = [before.size, line.size].sort((a, b) => a - b)
  return (large ?? 1) <= otherSize * (small ?? 1)
}

/** 渝北大盛镇： announces what follows. */
function endsPiece(line: PageLine): boolean {
  return /[：:]$|——$/.test(line.text)
}
