// A sentence and its lattice in, the keys of the features of each place and candidate out.

import { foldCode } from '../../model/fold-characters.ts'
import { groupBy } from '../../model/group-by.ts'
import type { GazetteerMatch, TaggedName } from '../../model/knowledge.ts'
import { type FoundHead, headEndingAt } from '../heads.ts'
import type { Passage } from '../passage.ts'
import { cueAfter, roleEndingAt } from '../person-cues.ts'
import type { Proposal } from '../proposal.ts'
import { surnameAt } from '../surnames.ts'
import {
  codeOfHead,
  codeOfLabel,
  codeOfLength,
  codeOfMatch,
  codeOfReading,
  codeOfScoredReading,
  codeOfText,
  codeOfType,
  four,
  one,
  tenths,
  three,
  two,
} from './feature-keys.ts'
import type { Candidate, Lattice } from './lattice.ts'
import { Layer, relationOf, shapeOf, stateAt } from './layer.ts'
import { classOf, flagsOfTag, flagsOfWord } from './word-classes.ts'

export const startTemplates = 10
export const endTemplates = 11
export const spanTemplates = 16
/** Templates of single words and characters: learnt more slowly, for they are what differs most from paper to paper. */
export const wordTemplates = {
  start: [0, 1, 3, 4],
  end: [0, 1, 3, 4],
  span: [8, 10],
} as const

export type LatticeFeatures = {
  /** `[place * startTemplates + template]`, of names that begin at a place; 0 stands for no feature. */
  readonly starts: Uint32Array
  /** The same of names that end there. */
  readonly ends: Uint32Array
  /** `[candidate * spanTemplates + template]`. */
  readonly spans: Uint32Array
}

/** What is to be read of a sentence. */
export type ReadingOf = {
  readonly passage: Passage
  readonly lattice: Lattice
  /** All that was proposed in it. */
  readonly proposed: readonly Proposal[]
  /** What of it stands so far. */
  readonly chosen: readonly Proposal[]
  /** Of a surface: type and number of the names that stand so in other sentences, as one number; 0 for none. */
  readonly elsewhere: (surface: string) => number
}

export const readFeatures = (reading: ReadingOf): LatticeFeatures => new Reader(reading).read()

const startOfText = 1
const endOfText = 2
const openers = '“‘「『《〈（(【'
const closers = '”’」』》〉）)】'

class Reader {
  readonly #reading: ReadingOf
  readonly #words: readonly number[]
  readonly #tags: readonly number[]
  readonly #names: Layer<Proposal>
  readonly #sights: Layer<TaggedName>
  readonly #known: Layer<GazetteerMatch>
  readonly #nameStates: readonly number[]
  readonly #sightStates: readonly number[]
  readonly #heads: readonly (FoundHead | undefined)[]
  readonly #proposedAt: ReadonlyMap<number, readonly Proposal[]>

  constructor(reading: ReadingOf) {
    const { passage, lattice, proposed, chosen } = reading
    const { text } = passage
    const { offsets, tags, candidates } = lattice
    this.#reading = reading
    this.#words = tags.map((_, piece) => codeOfText(text.slice(offsets[piece], offsets[piece + 1])))
    this.#tags = tags.map(codeOfLabel)
    this.#names = new Layer(chosen, text.length)
    this.#sights = new Layer(passage.tagged, text.length)
    this.#known = new Layer(longestMatches(passage.matches), text.length)
    this.#nameStates = offsets.map((offset) => stateAt(this.#names, offset))
    this.#sightStates = offsets.map((offset) => stateAt(this.#sights, offset))
    const ends = new Set(candidates.map(({ to }) => to))
    this.#heads = offsets.map((offset, place) =>
      ends.has(place) ? headEndingAt(text, offset) : undefined,
    )
    this.#proposedAt = bySpan(proposed)
  }

  read(): LatticeFeatures {
    const { offsets, candidates } = this.#reading.lattice
    const starts = new Uint32Array(offsets.length * startTemplates)
    const ends = new Uint32Array(offsets.length * endTemplates)
    const spans = new Uint32Array(candidates.length * spanTemplates)
    const isRead = new Uint8Array(offsets.length)
    candidates.forEach((candidate, index) => {
      const { from, to } = candidate
      if (((isRead[from] ?? 0) & 1) === 0) this.#readStart(from, starts)
      if (((isRead[to] ?? 0) & 2) === 0) this.#readEnd(to, ends)
      isRead[from] = (isRead[from] ?? 0) | 1
      isRead[to] = (isRead[to] ?? 0) | 2
      this.#readSpan(candidate, spans, index * spanTemplates)
    })
    return { starts, ends, spans }
  }

  #word(piece: number): number {
    return piece < 0 ? startOfText : (this.#words[piece] ?? endOfText)
  }
  #tag(piece: number): number {
    return piece < 0 ? startOfText : (this.#tags[piece] ?? endOfText)
  }
  #character(offset: number): number {
    const { text } = this.#reading.passage
    return offset < 0
      ? startOfText
      : offset >= text.length
        ? endOfText
        : foldCode(text.charCodeAt(offset))
  }

  #readStart(place: number, keys: Uint32Array): void {
    const { passage, lattice } = this.#reading
    const offset = lattice.offsets[place] ?? 0
    const state = this.#nameStates[place] ?? 0
    const sight = this.#sightStates[place] ?? 0
    const surname = surnameAt(passage.text, offset)
    let slot = place * startTemplates
    keys[slot++] = one(0, this.#word(place))
    keys[slot++] = one(1, this.#word(place - 1))
    keys[slot++] = two(2, this.#tag(place - 1), this.#tag(place))
    keys[slot++] = two(3, this.#character(offset - 1), this.#character(offset))
    keys[slot++] = one(4, this.#character(offset))
    keys[slot++] = two(5, state, codeOfReading(this.#names.startingAt(offset)))
    keys[slot++] = two(6, state, sight)
    keys[slot++] = two(7, sight, tenths(this.#sights.startingAt(offset)?.score ?? 0))
    keys[slot++] = two(
      8,
      codeOfMatch(this.#known.startingAt(offset)),
      codeOfMatch(this.#known.endingAt(offset)),
    )
    keys[slot++] = two(
      9,
      surname === undefined ? 0 : surname.isAmbiguous ? 1 : 1 + surname.length,
      Math.min(2, roleEndingAt(passage.text, offset)),
    )
  }

  #readEnd(place: number, keys: Uint32Array): void {
    const { passage, lattice } = this.#reading
    const offset = lattice.offsets[place] ?? 0
    const head = this.#heads[place]
    const heading = codeOfHead(head)
    const state = this.#nameStates[place] ?? 0
    const sight = this.#sightStates[place] ?? 0
    let slot = place * endTemplates
    keys[slot++] = one(10, this.#word(place - 1))
    keys[slot++] = one(11, this.#word(place))
    keys[slot++] = two(12, this.#tag(place - 1), this.#tag(place))
    keys[slot++] = two(13, this.#character(offset - 2), this.#character(offset - 1))
    keys[slot++] = head === undefined ? 0 : one(14, codeOfText(head.word))
    keys[slot++] = two(15, heading, this.#tag(place))
    keys[slot++] = two(16, state, codeOfReading(this.#names.endingAt(offset)))
    keys[slot++] = two(17, state, sight)
    keys[slot++] = two(18, sight, tenths(this.#sights.endingAt(offset)?.score ?? 0))
    keys[slot++] = two(19, state, heading)
    keys[slot++] = one(20, Math.round(10 * cueAfter(passage.text, offset)))
  }

  #readSpan({ from, to }: Candidate, keys: Uint32Array, first: number): void {
    const { passage, lattice, elsewhere } = this.#reading
    const { text } = passage
    const start = lattice.offsets[from] ?? 0
    const end = lattice.offsets[to] ?? 0
    const surface = text.slice(start, end)
    const head = this.#heads[to]
    const heading = codeOfHead(head)
    const name = this.#names.startingAt(start)
    const exact = name?.end === end ? name : undefined
    const sight = this.#sights.startingAt(start)
    const seen = sight?.end === end ? sight : undefined
    const relation = relationOf(this.#names, start, end)
    const seenRelation = relationOf(this.#sights, start, end)
    const shape = shapeOf(this.#names, start, end)
    const other = this.#proposedAt.get(spanKey(start, end))?.find((one) => one !== exact)
    const outer =
      exact === undefined && relation >= 20 && relation < 50 ? this.#names.over(start) : undefined
    const stem = head === undefined ? -1 : head.start - start
    const { material, flags, firstClass, lastClass } = this.#buildOf(
      from,
      to,
      head !== undefined && stem > 0 ? head.start : end,
    )
    const surname = end - start <= 5 ? surnameAt(text, start) : undefined
    const opened = openers.indexOf(text[start - 1] ?? ' ') + 1
    const closed = closers.indexOf(text[end] ?? ' ') + 1
    let slot = first
    keys[slot++] = two(30, relation, codeOfScoredReading(exact))
    keys[slot++] =
      other === undefined ? 0 : two(31, codeOfScoredReading(other), exact === undefined ? 0 : 1)
    keys[slot++] = two(32, seenRelation, seen === undefined ? 0 : tenths(seen.score))
    keys[slot++] = two(33, relation, seenRelation)
    keys[slot++] = two(34, shape, heading)
    keys[slot++] = two(35, codeOfLength(end - start), heading)
    keys[slot++] = three(36, Math.min(8, to - from), this.#tag(from), this.#tag(to - 1))
    keys[slot++] = two(37, elsewhere(surface), codeOfType(exact?.type))
    keys[slot++] = one(38, codeOfText(surface))
    keys[slot++] = opened + closed > 0 ? four(39, opened, closed, heading, relation) : 0
    keys[slot++] = opened + closed > 0 ? three(40, opened, closed, this.#word(to + 1)) : 0
    keys[slot++] = two(41, flags, heading)
    keys[slot++] =
      outer === undefined
        ? 0
        : two(42, codeOfReading(outer), outer.start === start ? 1 : outer.end === end ? 2 : 3)
    keys[slot++] = three(43, heading, codeOfLength(Math.max(0, stem)), stem < 0 ? 1 : 0)
    keys[slot++] = two(44, relation, material)
    keys[slot++] =
      surname === undefined
        ? four(45, firstClass, lastClass, Math.min(6, to - from), heading)
        : four(
            46,
            surname.isAmbiguous ? 1 : 1 + surname.length,
            end - start,
            Math.min(2, roleEndingAt(text, start)),
            Math.round(10 * cueAfter(text, end)),
          )
  }

  /** Which words stand in a span, before its head and over all. */
  #buildOf(from: number, to: number, until: number) {
    const { passage, lattice } = this.#reading
    let material = 0
    let flags = 0
    let firstClass = 0
    let lastClass = 0
    for (let piece = from; piece < to; piece += 1) {
      const start = lattice.offsets[piece] ?? 0
      const word = passage.text.slice(start, lattice.offsets[piece + 1])
      const tag = lattice.tags[piece] ?? ''
      lastClass = classOf(word, tag)
      if (piece === from) firstClass = lastClass
      if (start < until) material |= 1 << lastClass
      flags |= flagsOfWord(word) | flagsOfTag(tag, piece === from, piece === to - 1)
    }
    return { material, flags, firstClass, lastClass }
  }
}

const spanKey = (start: number, end: number) => start * 0x10000 + end

/** By their span, the surest first. */
function bySpan(proposed: readonly Proposal[]): ReadonlyMap<number, readonly Proposal[]> {
  const surestFirst = [...proposed].sort((a, b) => b.score - a.score || (a.rule < b.rule ? -1 : 1))
  return groupBy(surestFirst, ({ start, end }) => spanKey(start, end))
}

function longestMatches(matches: readonly GazetteerMatch[]): readonly GazetteerMatch[] {
  const kept: GazetteerMatch[] = []
  const longestFirst = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const match of longestFirst)
    if (!kept.some((other) => other.start < match.end && match.start < other.end)) kept.push(match)
  return kept
}
