// The lines of a heading in, its pieces out: each a headline or a kicker, for the articles to put together.
import type { PageLine } from './page-line.ts'

export type HeadingPiece = {
  readonly role: 'kicker' | 'headline'
  readonly lines: readonly PageLine[]
}

/** A line this much wider than the one before it is no wrap of it: wraps do not grow. */
const widening = 1.15

export function splitHeading(lines: readonly PageLine[]): readonly HeadingPiece[] {
  const pieces: { lines: PageLine[] }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const piece = pieces.at(-1)
    if (piece && before && !endsPiece(before) && line.width <= widening * before.width + 0.5)
      piece.lines.push(line)
    else pieces.push({ lines: [line] })
  }
  return pieces.map((piece) => {
    const last = piece.lines.at(-1)
    return { role: last && endsPiece(last) ? 'kicker' : 'headline', lines: piece.lines }
  })
}

/** 渝北大盛镇： announces what follows. */
function endsPiece(line: PageLine): boolean {
  return /[：:]$|——$/.test(line.text)
}
