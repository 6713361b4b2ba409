// Words of a sentence in, the same words out with those cut that run across the edge of a name or hold two words.
import type { Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'

export function cutWords(tokens: readonly Token[], links: readonly Link[]): readonly Token[] {
  return splitFused(cutAtNames(tokens, links))
}

/** Words that a segmenter drew across the edge of a name (由|云 in 由云溪大学) are cut there; the part outside is read anew. */
function cutAtNames(tokens: readonly Token[], links: readonly Link[]): readonly Token[] {
  if (!areCut(tokens, links)) return tokens
  const edges = links.flatMap(({ mention }) => [mention.start, mention.end])
  const cut: Token[] = []
  for (const token of tokens) {
    if (isCut(token, edges)) cut.push(...piecesOf(token, edges))
    else cut.push(token)
  }
  return cut
}

function piecesOf(token: Token, edges: readonly number[]): readonly Token[] {
  const cuts = edges
    .filter((edge) => token.start < edge && edge < token.end)
    .toSorted((a, b) => a - b)
  const bounds = [token.start, ...cuts]
  return [...cuts, token.end].map((end, at) => {
    const start = bounds[at] ?? token.start
    const piece = token.text.slice(start - token.start, end - token.start)
    return { start, end, text: piece, tag: tagOfPiece.get(piece) ?? token.tag }
  })
}

/** Words and names both stand in order: each is looked at once. */
function areCut(tokens: readonly Token[], links: readonly Link[]): boolean {
  let at = 0
  for (const { mention } of links) {
    for (const edge of [mention.start, mention.end]) {
      while ((tokens[at]?.end ?? edge) < edge) at++
      const token = tokens[at]
      if (token !== undefined && token.start < edge && edge < token.end) return true
    }
  }
  return false
}

function isCut({ start, end }: Token, edges: readonly number[]): boolean {
  return end - start > 1 && edges.some((edge) => start < edge && edge < end)
}

/** Characters a fused word begins with. */
const fusing = new Set(
  [...'并还也又均都便则再正已仍而主出参列召举发开荣进在如隆盛紧宣全提应来重派率亲'].map(
    (character) => character.charCodeAt(0),
  ),
)
const mayBeFused = ({ text }: Token): boolean => text.length > 1 && fusing.has(text.charCodeAt(0))
/** A verb and its noun that the segmenter's dictionary has as one word. */
const verbWithNoun =
  /^(主持|出席|参加|参与|列席|召开|举行|举办)(..+)$|^(发生|开展|荣获|进行|发布)(..)$/
/** A word of how or where and the verb behind it: 在京|举行, 隆重|开幕. */
const wayWithVerb =
  /^(在京|如期|隆重|盛大|紧急|宣告|全线|提前|应邀|来华|重新|派员|派团|率团|亲自|全程)(举行|召开|开幕|闭幕|成立|通车|竣工|出席|参加|访问|启动)$/

const adverbWithPreposition = /^[并还也又均都便则再正已仍而][为向在对与将由从被于给把]$/

/** 出席会议 | 并为, 还将: a verb and its noun, a conjunction or adverb and a preposition that the segmenter keeps as one word. */
function splitFused(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(mayBeFused)) return tokens
  const split: Token[] = []
  for (const token of tokens) {
    if (mayBeFused(token)) split.push(...wordsOf(token))
    else split.push(token)
  }
  return split
}

function wordsOf(token: Token): readonly Token[] {
  const { start, end, text } = token
  const isVerbFirst = text.length > 3 && verbWithNoun.test(text)
  if (isVerbFirst || (text.length > 3 && wayWithVerb.test(text))) {
    const cut = start + 2
    return [
      { start, end: cut, text: text.slice(0, 2), tag: isVerbFirst ? 'v' : 'd' },
      { start: cut, end, text: text.slice(2), tag: isVerbFirst ? 'n' : 'v' },
    ]
  }
  if (text.length !== 2 || !adverbWithPreposition.test(text)) return [token]
  const tail = text.slice(1)
  return [
    { start, end: start + 1, text: text.slice(0, 1), tag: 'd' },
    { start: start + 1, end, text: tail, tag: tail === '将' ? 'd' : 'p' },
  ]
}

const tagOfPiece: ReadonlyMap<string, string> = new Map([
  ...[...'由在从向对与同被到赴于为把将给据按以'].map((word) => [word, 'p'] as const),
  ...[...'和及并'].map((word) => [word, 'c'] as const),
  ...[...'是有'].map((word) => [word, 'v'] as const),
])
