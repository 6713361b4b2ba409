// One sentence as the passes see it: its words, where words begin and end, and the names the gazetteer knows in it.
import type { Article, Sentence, Token } from '../model/article.ts'
import type {
  Gazetteer,
  GazetteerMatch,
  Knowledge,
  OrganMatch,
  TaggedName,
} from '../model/knowledge.ts'
import type { LinearModel } from '../model/linear-model.ts'
import { type Held, heldTogether, patternsHeld } from './pattern.ts'
import { isBeforeMiddleDistrict, mayBeSplit, splitPoint, splitWord } from './split-words.ts'

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
  /** Absent where no model ships: then the passes alone tell programmes. */
  readonly programmeModel?: LinearModel
}

/** What an article's names are read from. */
export type Worded = {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly (readonly Token[])[]
}

export function preparePassages(worded: Worded, knowledge: Knowledge): Passages {
  const known = knowNames(worded, knowledge)
  return layPassages(worded, knowledge, known, tagNames(worded, knowledge, known))
}

/** As `preparePassages` for each: large tables are read one after the other, not in turn, and stay at hand for all articles. */
export function prepareAll(all: readonly Worded[], knowledge: Knowledge): readonly Passages[] {
  return all
    .map((worded) => ({ worded, known: knowNames(worded, knowledge) }))
    .map(({ worded, known }) => ({ worded, known, tagged: tagNames(worded, knowledge, known) }))
    .map(({ worded, known, tagged }) => layPassages(worded, knowledge, known, tagged))
}

/** By sentence. */
type Known = readonly Pick<Passage, 'matches' | 'organs'>[]
type Tagged = readonly Passage['tagged'][]

function knowNames({ article, sentences }: Worded, { gazetteer }: Knowledge): Known {
  const isCurrent = currentNames(gazetteer, article.date?.value)
  return sentences.map(({ text }) => ({
    matches: gazetteer.find(text, article.date?.value).filter(isCurrent),
    organs: gazetteer.organs.find(text),
  }))
}

function tagNames({ sentences, tokens }: Worded, { tagger }: Knowledge, known: Known): Tagged {
  return sentences.map(
    ({ text }, index) => tagger?.tag(text, tokens[index] ?? [], known[index]?.matches ?? []) ?? [],
  )
}

function layPassages(
  { article, sentences, tokens }: Worded,
  { gazetteer, programmeModel }: Knowledge,
  known: Known,
  tagged: Tagged,
): Passages {
  const passages = sentences.map((sentence, index) =>
    preparePassage(
      sentence,
      tokens[index] ?? [],
      { matches: [], organs: [], ...known[index], tagged: tagged[index] ?? [] },
      gazetteer,
    ),
  )
  return {
    article,
    gazetteer,
    passages,
    held: heldTogether(passages),
    ...(programmeModel && { programmeModel }),
  }
}

function preparePassage(
  sentence: Sentence,
  fieldTokens: readonly Token[],
  { matches, organs, tagged }: Pick<Passage, 'matches' | 'organs' | 'tagged'>,
  gazetteer: Gazetteer,
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
    organs: organs.map((organ) => {
      const isInWord = tokenStartingAt[organ.start] === -1
      const isBehindOrgan = organs.some(({ end }) => end === organ.start)
      return isInWord || (isBehindOrgan && text[organ.start] === '和')
        ? withoutCounty(organ, text)
        : organ
    }),
    tagged,
    held: patternsHeld(text),
  }
}

/** 召开|县委, 完成|县委, 县委和|县妇联: the county's character is the end of a word, or joins two organs. */
function withoutCounty(organ: OrganMatch, text: string): OrganMatch {
  const { region, start, end } = organ
  if (region?.start !== start || !/^.县$/u.test(region.surface)) return organ
  const { region: _, ...rest } = organ
  return { ...rest, start: start + 1, surface: text.slice(start + 1, end), isWeak: true }
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
