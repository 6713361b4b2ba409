// One sentence as the passes see it: its words, where words begin and end, and the names the gazetteer knows in it.
import type { Article, Sentence, Token } from '../model/article.ts'
import type {
  Arbiter,
  Gazetteer,
  GazetteerMatch,
  Knowledge,
  OrganMatch,
  TaggedName,
} from '../model/knowledge.ts'
import { type Held, heldTogether, patternsHeld } from './pattern.ts'

/** A sentence made ready. All offsets in it are local: counted from the start of the sentence. */
export type Passage = {
  readonly sentence: Sentence
  readonly text: string
  readonly tokens: readonly Token[]
  /** `tokenStartingAt[offset]`: index of the token that starts there, or -1. One longer than the text. */
  readonly tokenStartingAt: readonly number[]
  /** `tokenEndingAt[offset]`: index of the token that ends there, or -1. */
  readonly tokenEndingAt: readonly number[]
  readonly matches: readonly GazetteerMatch[]
  readonly organs: readonly OrganMatch[]
  /** What the trained tagger reads in it; empty where no model ships. */
  readonly tagged: readonly TaggedName[]
  /** Which patterns may match in it. */
  readonly held: Held
}

/** An article made ready: what every pass is given. */
export type Passages = {
  readonly article: Article
  readonly passages: readonly Passage[]
  readonly gazetteer: Gazetteer
  /** Which patterns may match in any of its passages. */
  readonly held: Held
  /** Absent where no model ships: then what stands by the scores of the passes is final. */
  readonly arbiter?: Arbiter
}

export function preparePassages(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  knowledge: Knowledge,
): Passages {
  const isCurrent = currentNames(knowledge.gazetteer, article.date?.value)
  const passages = sentences.map((sentence, index) => {
    const matches = knowledge.gazetteer.find(sentence.text, article.date?.value)
    return preparePassage(sentence, tokens[index] ?? [], matches.filter(isCurrent), knowledge)
  })
  const { gazetteer, arbiter } = knowledge
  return {
    article,
    gazetteer,
    passages,
    held: heldTogether(passages),
    ...(arbiter && { arbiter }),
  }
}

function preparePassage(
  sentence: Sentence,
  fieldTokens: readonly Token[],
  matches: readonly GazetteerMatch[],
  { gazetteer, tagger }: Knowledge,
): Passage {
  const text = sentence.text
  const places = matches.filter(({ entries }) => gazetteer.get(entries[0] ?? '')?.type === 'PLACE')
  const tokens: Token[] = []
  for (const { start, end, text: word, tag } of fieldTokens) {
    const token = { start: start - sentence.start, end: end - sentence.start, text: word, tag }
    if (mayBeSplit(token, text, places)) tokens.push(...splitWord(token, text, places))
    else tokens.push(token)
  }
  const tokenStartingAt = new Array<number>(text.length + 1).fill(-1)
  const tokenEndingAt = new Array<number>(text.length + 1).fill(-1)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    tokenStartingAt[token.start] = index
    tokenEndingAt[token.end] = index
  }
  return {
    sentence,
    text,
    tokens,
    tokenStartingAt,
    tokenEndingAt,
    matches: matches.filter(
      (match) =>
        splitPoint(match, places) < 0 && !isBeforeMiddleDistrict(match.surface, match.end, text),
    ),
    organs: gazetteer.organs.find(text),
    tagged: tagger?.tag(text, fieldTokens, matches) ?? [],
    held: patternsHeld(text),
  }
}

/** Short names of the past (a district renamed long ago) are no names in a text of today. Each is looked up once an article. */
function currentNames(
  gazetteer: Gazetteer,
  isoDate: string | undefined,
): (match: GazetteerMatch) => boolean {
  const isBorne = ({ surface, entries }: GazetteerMatch) =>
    entries.some((id) => {
      const entry = gazetteer.at(id, isoDate)
      const isIts = entry?.name === surface || entry?.aliases.includes(surface)
      return isIts === true && gazetteer.existsAt(id, isoDate)
    })
  const known = new Map<string, boolean>()
  return (match) => {
    if (!match.isWeak) return true
    const answer = known.get(match.surface) ?? isBorne(match)
    known.set(match.surface, answer)
    return answer
  }
}

/** 重庆两江新区 is two names: where the second begins, or -1 when the match is one name. */
function splitPoint(
  { start, end, entries }: GazetteerMatch,
  matches: readonly GazetteerMatch[],
): number {
  if (matches.length < 2) return -1
  const rest = matches.find(
    (other) =>
      other.end === end &&
      other.start > start &&
      !other.isWeak &&
      other.entries.some((id) => entries.includes(id)),
  )
  if (rest === undefined) return -1
  return matches.some((other) => other.start === start && other.end === rest.start)
    ? rest.start
    : -1
}

/** Nearly all words are seen to stay whole at a glance: none of the ways to split one begins otherwise. */
function mayBeSplit(token: Token, text: string, places: readonly GazetteerMatch[]): boolean {
  const { length } = token.text
  if (length < 3) return false
  if (length > 3 && places.some(({ start, end }) => start === token.start && end < token.end))
    return true
  const last = token.text[length - 1]
  return last === '长' || last === '市' || text[token.end] === '级'
}

const splitWord = (token: Token, text: string, places: readonly GazetteerMatch[]) =>
  splitDivisionAndPlace(token, places)
    .flatMap(splitPost)
    .flatMap((piece) => splitLevel(piece, text))
    .flatMap((piece) => splitBeforeOwnCity(piece, text))

/** 重庆两江新区, 福建厦门: words of the segmenter that are two names of the gazetteer. */
function splitDivisionAndPlace(token: Token, matches: readonly GazetteerMatch[]): readonly Token[] {
  if (token.text.length < 4) return [token]
  const first = matches.find(
    ({ start, end }) =>
      start === token.start &&
      end < token.end &&
      matches.some((other) => other.start === end && other.end === token.end) &&
      !matches.some((other) => isOneName(other, token, matches)),
  )
  if (first === undefined) return [token]
  const cut = first.end - token.start
  return [
    { ...token, end: first.end, text: token.text.slice(0, cut) },
    { ...token, start: first.end, text: token.text.slice(cut) },
  ]
}

const isOneName = (match: GazetteerMatch, token: Token, matches: readonly GazetteerMatch[]) =>
  match.start === token.start && match.end === token.end && splitPoint(match, matches) < 0

/** 重庆|市级专家: the word for the level belongs to what follows. */
function splitLevel(token: Token, text: string): readonly Token[] {
  if (text[token.end] !== '级' || token.text.length < 3 || !/[省市区县]$/.test(token.text))
    return [token]
  const cut = token.end - 1
  return [
    { ...token, end: cut, text: token.text.slice(0, -1) },
    { ...token, start: cut, text: token.text.slice(-1), tag: 'n' },
  ]
}

/** 枣庄|市中区: a district's name begins with the character that ends its city's. */
function splitBeforeOwnCity(token: Token, text: string): readonly Token[] {
  if (!isBeforeMiddleDistrict(token.text, token.end, text)) return [token]
  const cut = token.end - 1
  return [
    { ...token, end: cut, text: token.text.slice(0, -1) },
    { ...token, start: cut, text: '市', tag: 'ns' },
  ]
}

const isBeforeMiddleDistrict = (word: string, end: number, text: string) =>
  word.length >= 3 && word.endsWith('市') && text.startsWith('中区', end)

/** 规划处|处长: the segmenter joins the end of an organ and the post in it. */
function splitPost(token: Token): readonly Token[] {
  if (!/^(.)\1长$/u.test(token.text)) return [token]
  const cut = token.start + 1
  return [
    { ...token, end: cut, text: token.text.slice(0, 1), tag: 'n' },
    { ...token, start: cut, text: token.text.slice(1), tag: 'n' },
  ]
}

export function startsToken(passage: Passage, offset: number): boolean {
  return offset === passage.text.length || (passage.tokenStartingAt[offset] ?? -1) >= 0
}

export function endsToken(passage: Passage, offset: number): boolean {
  return offset === 0 || (passage.tokenEndingAt[offset] ?? -1) >= 0
}

/** The tokens that lie wholly in a span. */
export function tokensIn(
  { tokens, tokenStartingAt }: Passage,
  start: number,
  end: number,
): readonly Token[] {
  const found: Token[] = []
  let offset = start
  while (offset < end && (tokenStartingAt[offset] ?? -1) < 0) offset += 1
  const first = offset < end ? (tokenStartingAt[offset] ?? tokens.length) : tokens.length
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.end > end) break
    found.push(token)
  }
  return found
}

/** The tokens that share a character with a span. */
export function tokensTouching(passage: Passage, start: number, end: number): readonly Token[] {
  const { tokens, tokenStartingAt } = passage
  const found: Token[] = []
  let offset = start
  while (offset > 0 && (tokenStartingAt[offset] ?? -1) < 0) offset -= 1
  for (let index = Math.max(0, tokenStartingAt[offset] ?? 0); index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.start >= end) break
    if (token.end > start) found.push(token)
  }
  return found
}

/** The token whose span holds the character at an offset. */
export function tokenCovering(passage: Passage, offset: number): Token | undefined {
  for (let start = offset; start >= 0; start -= 1) {
    const index = passage.tokenStartingAt[start] ?? -1
    if (index >= 0) return passage.tokens[index]
  }
  return undefined
}
