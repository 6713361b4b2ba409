// Pieces in, the same without their pull quotes out: words of the story printed once more, large, beside it.
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Piece } from './place-leftovers.ts'

/** Fewest letters of a pull quote: fewer may be the words of a section heading. */
const fewestLetters = 12
/** Most letters of one: whole paragraphs that are repeated are some other fault. */
const mostLetters = 80

export function dropPullQuotes(
  document: Document,
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const kept = pieces.map((piece): Piece => {
    const said = piece.body.flatMap(({ role, text }) =>
      role === 'paragraph' ? [lettersOf(text)] : [],
    )
    const body = piece.body.filter((block) => {
      const isQuote = isPullQuote(block, said)
      if (isQuote) notices.push(noticeOf(document, block))
      return !isQuote
    })
    return body.length === piece.body.length ? piece : { ...piece, body }
  })
  return { pieces: kept, notices }
}

/** Said word for word in another paragraph of the story, perhaps with who said it behind. */
function isPullQuote({ role, text }: Block, said: readonly string[]): boolean {
  if (role !== 'section-heading' && role !== 'paragraph') return false
  if (text.length > 2 * mostLetters) return false
  const own = lettersOf(text.replace(/(?:——|—|－－)[^—]{2,20}$/, ''))
  if (own.length < fewestLetters || own.length > mostLetters) return false
  // A paragraph that stands there twice quotes nothing.
  return said.some((paragraph) => paragraph.length > own.length && paragraph.includes(own))
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\u4e00-\u9fffA-Za-z0-9]+/g, '')
}

function noticeOf({ source }: Document, { lines, text }: Block): Notice {
  return {
    level: 'info',
    stage: 'articles',
    rule: 'pull-quote-left-out',
    message: `${source}: line ${lines.start + 1} says again what the story says: ${text.slice(0, 30)}`,
    place: `${source}:${lines.start + 1}`,
  }
}
