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
  // Sentences, names, words and spans stand in order: each is looked at once.
  let firstLink = 0
  let firstSpeech = 0
  reading.sentences.forEach((sentence, position) => {
    if (sentence.field !== 'text') return
    while ((links[firstLink]?.mention.start ?? sentence.end) < sentence.start) firstLink++
    let lastLink = firstLink
    while ((links[lastLink]?.mention.end ?? Number.POSITIVE_INFINITY) <= sentence.end) lastLink++
    const own = links.slice(firstLink, lastLink)
    const words = cutWords(reading.tokens[position] ?? [], own)
    let next = 0
    let nextLink = 0
    spansOf(text, sentence, own).forEach((span, place) => {
      while ((words[next]?.start ?? span.start) < span.start) next++
      const first = next
      while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= span.end) next++
      const inside = words.slice(first, next)
      while ((own[nextLink]?.mention.start ?? span.start) < span.start) nextLink++
      const firstNamed = nextLink
      while ((own[nextLink]?.mention.end ?? Number.POSITIVE_INFINITY) <= span.end) nextLink++
      const named = own.slice(firstNamed, nextLink)
      while ((speech[firstSpeech]?.end ?? Number.POSITIVE_INFINITY) <= span.start) firstSpeech++
      clauses.push({
        start: span.start,
        end: span.end,
        index: clauses.length,
        sentence,
        place,
        tokens: inside,
        words: named.length === 0 ? inside : inside.filter((token) => !isNamed(named, token)),
        links: named,
        isSpeech: (speech[firstSpeech]?.start ?? Number.POSITIVE_INFINITY) < span.end,
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
  for (let at = nextMark(text, start); at < sentence.end; at = nextMark(text, at + 1)) {
    while ((links[nearest]?.mention.end ?? sentence.end) <= at) nearest++
    const name = links[nearest]?.mention
    if (name && name.start <= at) {
      at = name.end - 1
      continue
    }
    const mark = text.charAt(at)
    const closer = closers[mark]
    const isOpen = closer !== undefined && !unclosed.has(closer)
    const closed = isOpen ? text.indexOf(closer, at) : -1
    if (isOpen && (closed < 0 || closed >= sentence.end)) unclosed.add(closer)
    else if (closed > at && !isSentenceLike(text.slice(at, closed))) {
      at = closed
      continue
    }
    if (!breaks.has(mark)) continue
    if (at > start) spans.push({ start, end: at })
    start = at + 1
  }
  if (sentence.end > start) spans.push({ start, end: sentence.end })
  return spans.filter((span) => /\S/.test(text.slice(span.start, span.end)))
}

const marks = /[，；：。！？,;:!?\n《（(“]/g

/** The next character that breaks a clause or opens a bracket; the text's end where there is none. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(text)?.index ?? text.length
}

/** A quotation that speaks in clauses is split like the text around it. */
function isSentenceLike(quoted: string): boolean {
  return quoted.startsWith('“') && /[。！？，]/.test(quoted)
}
