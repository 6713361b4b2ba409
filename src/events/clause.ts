// A reading in, its text as clauses out: the frame in which roles, dates and tenses are looked for.
import type { Sentence, Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { cutWords } from './cut-words.ts'
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
  /** The tokens outside names. */
  readonly words: readonly Token[]
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
    const words = cutWords(tokens, own)
    const spans = spansOf(text, sentence, own)
    let next = 0
    spans.forEach((span, place) => {
      // Words and spans both stand in order: each word is looked at once.
      while ((words[next]?.start ?? span.start) < span.start) next++
      const first = next
      while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= span.end) next++
      const inside = words.slice(first, next)
      const named = own.filter(
        ({ mention }) => mention.start >= span.start && mention.end <= span.end,
      )
      clauses.push({
        ...span,
        index: clauses.length,
        sentence,
        place,
        tokens: inside,
        words: inside.filter((token) => !isNamed(named, token)),
        links: named,
        isSpeech: speech.some(({ start, end }) => start < span.end && span.start < end - 1),
      })
    })
  })
  return clauses
}

/** Whether a span overlaps a name, anaphors aside. */
function isNamed(links: readonly Link[], span: Span): boolean {
  return links.some(
    ({ mention }) => !mention.anaphor && mention.start < span.end && span.start < mention.end,
  )
}

function spansOf(text: string, sentence: Sentence, links: readonly Link[]): readonly Span[] {
  const spans: Span[] = []
  let start = leadEnd(text, sentence)
  let nearest = 0
  /** Closing marks that do not come any more in this sentence. */
  const unclosed = new Set<string>()
  for (let at = start; at < sentence.end; at++) {
    while ((links[nearest]?.mention.end ?? sentence.end) <= at) nearest++
    const name = links[nearest]?.mention
    if (name && name.start <= at) {
      at = name.end - 1
      continue
    }
    const closer = closers[text[at] ?? '']
    const isOpen = closer !== undefined && !unclosed.has(closer)
    const closed = isOpen ? text.indexOf(closer, at) : -1
    if (isOpen && (closed < 0 || closed >= sentence.end)) unclosed.add(closer)
    else if (closed > at && !isSentenceLike(text.slice(at, closed))) {
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
