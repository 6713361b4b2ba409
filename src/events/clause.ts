// A reading in, its text as clauses out: the frame in which roles, dates and tenses are looked for.
import type { Sentence, Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { leadEnd } from './lead.ts'
import { quotationsIn } from './quotations.ts'

/** A stretch between commas. Offsets into the article's text. */
export type Clause = Span & {
  /** Position among the article's clauses. */
  readonly index: number
  readonly sentence: Sentence
  /** Position among the clauses of its sentence. */
  readonly place: number
  readonly tokens: readonly Token[]
  /** Outermost names and anaphors, by start. */
  readonly links: readonly Link[]
  /** Inside quoted speech. */
  readonly isSpeech: boolean
}

const breaks = new Set('，；：。！？,;:!?\n')
const closers: Readonly<Record<string, string>> = { '《': '》', '（': '）', '(': ')', '“': '”' }

/** Clauses of the article's text in order. The lead (`本报讯 （记者 …）`) belongs to none. */
export function splitClauses(reading: Reading): readonly Clause[] {
  const text = reading.article.text
  const links = reading.links
    .filter(({ mention }) => mention.field === 'text' && !mention.nested)
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  const speech = quotationsIn(
    text,
    links.map(({ mention }) => mention),
  )
  const clauses: Clause[] = []
  reading.sentences.forEach((sentence, position) => {
    if (sentence.field !== 'text') return
    const tokens = reading.tokens[position] ?? []
    const own = links.filter(
      ({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end,
    )
    const words = splitFused(cutAtNames(tokens, own))
    const spans = spansOf(text, sentence, own)
    spans.forEach((span, place) => {
      clauses.push({
        ...span,
        index: clauses.length,
        sentence,
        place,
        tokens: words.filter(({ start, end }) => start >= span.start && end <= span.end),
        links: own.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end),
        isSpeech: speech.some(({ start, end }) => start < span.end && span.start < end - 1),
      })
    })
  })
  return clauses
}

/** Words that a segmenter drew across the edge of a name (由|云 in 由云溪大学) are cut there; the part outside is read anew. */
function cutAtNames(tokens: readonly Token[], links: readonly Link[]): readonly Token[] {
  const edges = new Set(links.flatMap(({ mention }) => [mention.start, mention.end]))
  return tokens.flatMap((token) => {
    const cuts = [...edges]
      .filter((edge) => token.start < edge && edge < token.end)
      .toSorted((a, b) => a - b)
    if (cuts.length === 0) return [token]
    const bounds = [token.start, ...cuts, token.end]
    return cuts.concat(token.end).map((end, at) => {
      const start = bounds[at] ?? token.start
      const piece = token.text.slice(start - token.start, end - token.start)
      return { start, end, text: piece, tag: tagOfPiece.get(piece) ?? token.tag }
    })
  })
}

/** 出席会议 | 并为, 还将: a verb and its noun, a conjunction or adverb and a preposition that the segmenter keeps as one word. */
function splitFused(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const { start, end, text } = token
    const phrase = /^(主持|出席|参加|参与|列席|召开|举行|举办)(..+)$/.exec(text)
    if (phrase) {
      const cut = start + 2
      return [
        { start, end: cut, text: text.slice(0, 2), tag: 'v' },
        { start: cut, end, text: text.slice(2), tag: 'n' },
      ]
    }
    if (!/^[并还也又均都便则再正已仍而][为向在对与将由从被于给把]$/.test(text)) return [token]
    const tail = text.slice(1)
    return [
      { start, end: start + 1, text: text.slice(0, 1), tag: 'd' },
      { start: start + 1, end, text: tail, tag: tail === '将' ? 'd' : 'p' },
    ]
  })
}

const tagOfPiece: ReadonlyMap<string, string> = new Map([
  ...[...'由在从向对与同被到赴于为把将给据按以'].map((word) => [word, 'p'] as const),
  ...[...'和及并'].map((word) => [word, 'c'] as const),
  ...[...'是有'].map((word) => [word, 'v'] as const),
])

function spansOf(text: string, sentence: Sentence, links: readonly Link[]): readonly Span[] {
  const spans: Span[] = []
  let start = leadEnd(text, sentence)
  for (let at = start; at < sentence.end; at++) {
    const inside = links.find(({ mention }) => mention.start <= at && at < mention.end)
    if (inside) {
      at = inside.mention.end - 1
      continue
    }
    const closer = closers[text[at] ?? '']
    const closed = closer === undefined ? -1 : text.indexOf(closer, at)
    if (closed > at && closed < sentence.end && !isSentenceLike(text.slice(at, closed))) {
      at = closed
      continue
    }
    if (!breaks.has(text[at] ?? '')) continue
    if (at > start) spans.push({ start, end: at })
    start = at + 1
  }
  if (sentence.end > start) spans.push({ start, end: sentence.end })
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '')
}

/** A quotation that speaks in clauses is split like the text around it. */
function isSentenceLike(quoted: string): boolean {
  return quoted.startsWith('“') && /[。！？，]/.test(quoted)
}
