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
    const body = piece.body.filter((block) => {
      const isQuote = isPullQuote(block, piece.body)
      if (isQuote) notices.push(noticeOf(document, block))
      return !isQuote
    })
    return body.length === piece.body.length ? piece : { ...piece, body }
  })
  return { pieces: kept, notices }
}

/** Said word for word in another paragraph of the story, perhaps with who said it behind. */
function isPullQuote(block: Block, body: readonly Block[]): boolean {
  if (block.role !== 'section-heading' && block.role !== 'paragraph') return false
  const own = lettersOf(block.text.replace(/(?:——|—|－－)[^—]{2,20}$/, ''))
  if (own.length < fewestLetters || own.length > mostLetters) return false
  const rest = body
    .filter((other) => other !== block && other.role === 'paragraph')
    .map(({ text }) => lettersOf(text))
    // A paragraph that stands there twice quotes nothing.
    .filter((text) => text !== own)
    .join('')
  return rest.includes(own)
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
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
