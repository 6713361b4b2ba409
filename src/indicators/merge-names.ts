// Tokens of a sentence in, the same with each name and each short quotation made one noun, so that no phrase ends inside them.
import type { Sentence, Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import { matchesIn } from '../model/matches-in.ts'
import type { Span } from '../model/span.ts'

const shortQuotation = /“[^“”，。；]{1,14}”/g

export function mergeNames(
  tokens: readonly Token[],
  sentence: Sentence,
  links: readonly Link[],
): readonly Token[] {
  const quoted = matchesIn(shortQuotation, sentence.text).map(({ index, 0: words }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  }))
  const names = links
    .filter(
      ({ mention }) =>
        mention.field === 'text' && !mention.nested && mention.end - mention.start > 1,
    )
    .map(({ mention }) => ({ start: mention.start, end: mention.end }))
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const spans = merged([...quoted, ...names])
  const outside: Token[] = []
  for (const token of tokens) for (const word of split(token)) outside.push(...cut(word, spans))
  const inside = spans.map(({ start, end }) => ({
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    tag: 'nz',
  }))
  return [...outside, ...inside].toSorted((a, b) => a.start - b.start)
}

/** Last characters of a word that may hold a noun and what follows it. */
const carriers = new Set([...'达到为超过约近已均'].map((last) => last.charCodeAt(0)))

/** The segmenter makes one word of a noun and what follows it: 率达 → 率, 达; 舱为/x → 舱, 为. */
function split(token: Token): readonly Token[] {
  if (token.tag !== 'x' && !carriers.has(token.text.charCodeAt(token.text.length - 1)))
    return [token]
  const carried = /^(.*[率比量额值度数积])(达到?|为|超过?|约|近|已|均)$/.exec(token.text)
  if (carried !== null) {
    const [, head = '', tail = ''] = carried
    const middle = token.start + head.length
    return [
      { start: token.start, end: middle, text: head, tag: 'n' },
      { start: middle, end: token.end, text: tail, tag: 'v' },
    ]
  }
  if (token.tag !== 'x' || token.text.length < 2 || !/\p{L}/u.test(token.text)) return [token]
  let start = token.start
  return token.text.split(/([为在被将是已有与等的中])/).flatMap((text) => {
    if (text === '') return []
    const part = {
      start,
      end: start + text.length,
      text,
      tag: /^[为在被将是已有与等的中]$/.test(text) ? 'p' : 'n',
    }
    start = part.end
    return [part]
  })
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else result.push(span)
  }
  return result
}

/** What of a token lies outside the spans: at most a head and a tail. */
function cut(token: Token, spans: readonly Span[]): readonly Token[] {
  const span = spans.find(({ start, end }) => start < token.end && token.start < end)
  if (span === undefined) return [token]
  const part = (start: number, end: number): readonly Token[] =>
    start < end
      ? [{ start, end, text: token.text.slice(start - token.start, end - token.start), tag: 'n' }]
      : []
  const rest = spans.slice(spans.indexOf(span) + 1)
  return [
    ...part(token.start, Math.min(span.start, token.end)),
    ...part(Math.max(span.end, token.start), token.end).flatMap((tail) => cut(tail, rest)),
  ]
}
