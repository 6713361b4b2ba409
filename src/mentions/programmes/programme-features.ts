// What may be names of programmes in, keys of features out: of where one begins, of how it ends, of the whole, of what other passes read there.
import type { Token } from '../../model/article.ts'
import { finish, hashText, stir } from '../../model/hash.ts'
import { isGeneric, isOutsider, proofOf } from '../name-material.ts'
import type { Passage } from '../passage.ts'
import type { Proposal } from '../proposal.ts'
import type { Rivals } from './lay-programmes.ts'
import {
  kindNamedAfter,
  knownAt,
  mannerBefore,
  strongTies,
  tieCount,
  tieTo,
} from './surroundings.ts'

/** Raised whenever a feature or a class of heads changes: a model is only good for the version it was trained with. */
export const programmeFeatureVersion = 2

export type ProgrammeScene = {
  readonly passage: Passage
  /** What the passes before have proposed in it. */
  readonly found: readonly Proposal[]
  /** How often the article has a text. */
  readonly countOf: (text: string) => number
}

/** What several features of one candidate are made of. */
type Candidate = {
  readonly start: number
  readonly end: number
  readonly kind: number
  /** 1 for a quotation. */
  readonly quotation: number
  readonly ownHead: string
  /** Indices of tokens: the first, the last, those before and behind it, quotation marks left out. */
  readonly first: number
  readonly last: number
  readonly before: number
  readonly after: number
  readonly known: number
  readonly length: number
}

/** Room for more keys than any candidate has. */
const room = new Uint32Array(256)

/** Keys of one candidate after the other, so that nothing is made for each. */
export class ProgrammeFeatures {
  readonly keys = room
  count = 0
  /** Where a beginning lies that is said once with its end: so is all that holds it. */
  #loneStart = -1
  readonly #scene: ProgrammeScene
  readonly #words: WordFacts
  readonly #others: readonly Proposal[]
  readonly #mayBeRanked: boolean

  constructor(scene: ProgrammeScene) {
    this.#scene = scene
    this.#words = new WordFacts(scene.passage.tokens)
    this.#others = scene.found.filter(isHeard)
    this.#mayBeRanked = ranked.test(scene.passage.text)
  }

  /** Fills `keys` up to `count` with all that is told of a candidate. */
  read(rivals: Rivals, start: number): void {
    this.readEnd(rivals)
    this.#readWords(rivals, start, rivals.end)
    this.#readStart(rivals, start)
  }

  /** Fills `keys` with what is told of rivals alike, whichever beginning is right. */
  readEnd(rivals: Rivals): void {
    this.count = 0
    this.#loneStart = -1
    const { end, isQuotation } = rivals
    const last = this.#scene.passage.tokenEndingAt[end] ?? -1
    this.#addEnd(rivals, last, last + (isQuotation ? 2 : 1))
  }

  /** Fills `keys` with what the words tell that begin from `from` on and before `to`. */
  readWords(rivals: Rivals, from: number, to: number): void {
    this.count = 0
    this.#readWords(rivals, from, to)
  }

  /** Fills `keys` with what else is told of one beginning. */
  readStart(rivals: Rivals, start: number): void {
    this.count = 0
    this.#readStart(rivals, start)
  }

  #readStart({ end, head, kind, isQuotation }: Rivals, start: number): void {
    const { tokenStartingAt, tokenEndingAt } = this.#scene.passage
    const first = tokenStartingAt[start] ?? -1
    const last = tokenEndingAt[end] ?? -1
    const gap = isQuotation ? 2 : 1
    const candidate: Candidate = {
      start,
      end,
      kind,
      quotation: isQuotation ? 1 : 0,
      ownHead: head,
      first,
      last,
      before: first - gap,
      after: last + gap,
      known: knownAt(this.#scene.passage, start, end),
      length: bucketOf(end - start),
    }
    this.#readBeginning(candidate)
    this.#readWhole(candidate)
    if (isQuotation) this.#readQuotation(candidate)
    this.#readOthers(candidate)
  }

  #add(template: number, a = 0, b = 0, c = 0): void {
    if (this.count === this.keys.length) return
    const hash = stir(stir(stir(stir(template * 77 + 1, a), b), c), 0)
    this.keys[this.count] = finish(hash) || 1
    this.count += 1
  }

  #word(index: number): number {
    return this.#words.at(index).code
  }

  #tag(index: number): number {
    return this.#words.at(index).tag
  }

  #sort(index: number): number {
    return this.#words.at(index).sort
  }

  #readBeginning({ start, kind, quotation, first, before, known }: Candidate): void {
    const { text } = this.#scene.passage
    const outer = start - quotation
    const wordBefore = this.#word(before)
    const word = this.#word(first)
    const [sort, next] = [this.#sort(first), this.#sort(first + 1)]
    this.#add(1, wordBefore, quotation)
    this.#add(3, this.#tag(before), sort, quotation)
    this.#add(4, word, quotation)
    this.#add(6, sort, next, kind)
    this.#add(8, word, kind)
    this.#add(10, wordBefore, kind)
    this.#add(11, known, quotation)
    this.#add(13, known, kind)
    this.#add(14, text.charCodeAt(outer - 1) || 0, quotation)
    this.#add(17, this.#tag(before), sort, kind)
    this.#add(19, mannerBefore(text, outer), kind)
  }

  #addEnd({ end, head: ownHead, kind, isQuotation }: Rivals, last: number, after: number): void {
    const { text } = this.#scene.passage
    // A quotation is known by its mark, whatever head it ends with.
    const head = hashText(isQuotation ? '“' : ownHead)
    const quotation = isQuotation ? 1 : 0
    const wordAfter = this.#word(after)
    this.#add(30, head)
    this.#add(31, kind)
    this.#add(32, this.#word(last), quotation)
    this.#add(33, wordAfter, quotation)
    this.#add(35, wordAfter, kind)
    this.#add(38, this.#tag(after), kind)
    this.#add(39, hashText(text.slice(end - 2, end)), quotation)
    this.#add(43, text.charCodeAt(end + quotation) || 0, kind)
  }

  /** Of the words of a candidate before its head; a quotation's head is one of them. */
  #readWords({ end, head: ownHead, kind, isQuotation }: Rivals, from: number, to: number): void {
    const { tokens } = this.#scene.passage
    const quotation = isQuotation ? 1 : 0
    const until = isQuotation ? end : end - ownHead.length
    for (let index = firstFrom(this.#scene.passage, from); index < tokens.length; index += 1) {
      const word = tokens[index]
      if (word === undefined || word.start >= to || word.end > until) break
      const { code } = this.#words.at(index)
      this.#add(50, code, quotation)
      this.#add(52, code, kind)
    }
  }

  #readWhole(candidate: Candidate): void {
    const { start, end, kind, quotation, ownHead, after, known, length } = candidate
    const { passage, countOf } = this.#scene
    const surface = passage.text.slice(start, end)
    const until = quotation === 1 ? end : end - ownHead.length
    let proof = 0
    let flags = 0
    let wordCount = 0
    for (
      let index = firstFrom(passage, start);
      (passage.tokens[index]?.end ?? Infinity) <= end;
      index += 1
    ) {
      const word = this.#words.at(index)
      flags |= wordCount === 0 ? word.flagsAsFirst : word.flags
      if ((passage.tokens[index]?.end ?? 0) <= until) proof |= word.proof
      wordCount += 1
    }
    this.#add(44, this.#word(after), kind, known)
    const marks = isOpening(surface.charAt(0)) ? 2 : isOpening(surface) ? 1 : 0
    const rank = this.#mayBeRanked ? rankOf(surface) : 0
    this.#add(54, length, kind)
    this.#add(56, length, wordCount, kind)
    this.#add(58, marks, kind)
    this.#add(63, proof, kind)
    this.#add(64, flags, quotation)
    this.#add(66, flags, proof, kind)
    this.#add(68, rank, kind)
    this.#add(70, rank, known, kind)
    const count = start <= this.#loneStart ? 1 : countOf(surface)
    if (count === 1) this.#loneStart = start
    this.#add(72, count, length, quotation)
    this.#add(73, passage.sentence.field === 'title' ? 1 : 0, quotation)
    this.#readPlaces(start, end, kind)
  }

  /** 某市|某区|某某大赛: places in a row, and whether what is behind them is said without them. */
  #readPlaces(start: number, end: number, kind: number): void {
    const { passage, countOf } = this.#scene
    let from = start
    let places = 0
    for (;;) {
      let next = from
      for (const match of passage.matches)
        if (match.start === from && match.end < end && !match.isCommonWord)
          next = Math.max(next, match.end)
      if (next === from) break
      from = next
      places += 1
    }
    if (places === 0) return
    const whole = countOf(passage.text.slice(start, end))
    const rest = countOf(passage.text.slice(from, end))
    this.#add(74, places, kind)
    this.#add(75, whole, rest, places)
  }

  #readQuotation({
    end,
    kind,
    ownHead,
    first,
    last,
    before,
    after,
    known,
    length,
  }: Candidate): void {
    const kindAfter = kindNamedAfter(this.#scene.passage, end + 1)
    const head = hashText(ownHead)
    this.#add(80, head)
    this.#add(81, head, this.#word(before))
    this.#add(82, kind, kindAfter)
    this.#add(83, kind, length)
    this.#add(84, kind, known)
    this.#add(85, this.#word(before), this.#word(after))
    this.#add(86, this.#tag(before), this.#tag(after))
    this.#add(87, this.#sort(first), this.#sort(last), last - first)
    this.#add(88, kindAfter)
    this.#add(89, kindAfter, this.#word(before))
  }

  #readOthers({ start, end, kind, quotation }: Candidate): void {
    let ties = 0
    for (const other of this.#others) {
      if (other.start === start && other.end === end) {
        ties |= 1
        this.#add(90, hashText(other.rule), quotation)
        this.#add(91, hashText(other.type), quotation)
      } else ties |= tieTo(other, { start, end })
    }
    this.#add(92, ties, quotation)
    this.#add(94, ties & strongTies, kind)
    for (let bit = 0; bit < tieCount; bit += 1)
      if ((ties & (1 << bit)) !== 0) this.#add(95, bit, quotation)
  }
}

/** Index of the first token that begins at an offset or behind it. */
function firstFrom({ tokens, tokenStartingAt }: Passage, offset: number): number {
  let at = offset
  while (at < tokenStartingAt.length && (tokenStartingAt[at] ?? -1) < 0) at += 1
  return tokenStartingAt[at] ?? tokens.length
}

/** What features ask of a word. */
type WordFact = {
  readonly code: number
  readonly tag: number
  readonly sort: number
  readonly proof: number
  readonly flags: number
  readonly flagsAsFirst: number
}

/** By word; all are forgotten beyond so many. */
const factsByText = new Map<string, { readonly tag: string; readonly fact: WordFact }>()
const mostRemembered = 50_000

function factOf(token: Token): WordFact {
  const known = factsByText.get(token.text)
  if (known?.tag === token.tag) return known.fact
  if (factsByText.size >= mostRemembered) factsByText.clear()
  const fact = {
    code: hashText(token.text),
    tag: hashText(token.tag),
    sort: sortOf(token),
    proof: proofBits[proofOf(token)] ?? 0,
    flags: flagsOf(token, false),
    flagsAsFirst: flagsOf(token, true),
  }
  factsByText.set(token.text, { tag: token.tag, fact })
  return fact
}

/** The facts of a sentence's words, worked out where they are first asked for. */
class WordFacts {
  readonly #tokens: readonly Token[]
  readonly #facts: (WordFact | undefined)[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    this.#facts = new Array<WordFact | undefined>(tokens.length).fill(undefined)
  }

  /** Before the first word and behind the last stand words of their own. */
  at(index: number): WordFact {
    const token = this.#tokens[index]
    if (token === undefined) return index < 0 ? beforeFirst : behindLast
    const known = this.#facts[index]
    if (known !== undefined) return known
    const fact = factOf(token)
    this.#facts[index] = fact
    return fact
  }
}

/** Proposals below this say nothing. */
const leastHeard = 0.5

/** Of the trained tagger's names nothing is asked: it has learnt the news that this is learnt from. */
const isHeard = ({ score, anaphor, rule }: Proposal) =>
  score >= leastHeard && anaphor !== true && !rule.startsWith('tagger')

const isOpening = (text: string) => text.includes('“') || text.includes('「')

const bucketOf = (length: number): number =>
  length < 6 ? length : length < 8 ? 6 : length < 11 ? 7 : length < 15 ? 8 : length < 20 ? 9 : 10

/** The part of speech, or that the word belongs to the sentence (`!`) or names a kind of thing (`?`). */
function sortOf(token: Token): number {
  if (isOutsider(token.text)) return hashText('!')
  return hashText(isGeneric(token.text) ? '?' : token.tag.slice(0, 2))
}

const proofBits: Readonly<Record<string, number>> = {
  rank: 1,
  place: 2,
  name: 4,
  coinage: 8,
}

function flagsOf({ text, tag }: Token, isFirst: boolean): number {
  let flags = 0
  if (isOutsider(text)) flags |= isFirst ? 1 : 2
  if (isGeneric(text)) flags |= 4
  if (/^[pcdury]/.test(tag)) flags |= 8
  if (tag === 'v') flags |= isFirst ? 16 : 32
  if (tag.startsWith('m')) flags |= 64
  return flags
}

/** What any text with a rank holds. */
const ranked = /[届次批轮]|\d{4}/

/** 1 begins with a year, 2 with an ordinal, 3 holds one of them. */
function rankOf(surface: string): number {
  if (/^(?:19|20)\d{2}/.test(surface)) return 1
  if (/^(?:第.{1,5}[届次批轮]|首届)/u.test(surface)) return 2
  return /第.{1,5}[届次]|首届|(?:19|20)\d{2}/u.test(surface) ? 3 : 0
}

const outside = (mark: string): WordFact => ({
  code: hashText(mark),
  tag: hashText(''),
  sort: 0,
  proof: 0,
  flags: 0,
  flagsAsFirst: 0,
})
const beforeFirst = outside('^')
const behindLast = outside('$')
