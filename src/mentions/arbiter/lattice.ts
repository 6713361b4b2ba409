// A sentence, what was proposed in it and what stands so far in; the places where names may begin and end, and the spans that may be names, out.
import type { Span } from '../../model/span.ts'
import { isHan } from '../characters.ts'
import { headEndingAt } from '../heads.ts'
import type { Passage } from '../passage.ts'
import type { Proposal } from '../proposal.ts'
import { surnameAt } from '../surnames.ts'

/** What may be a name: `from` and `to` are places in `Lattice.offsets`. */
export type Candidate = { readonly from: number; readonly to: number }

export type Lattice = {
  /** Where pieces begin and end, ascending; the first is 0, the last the length of the text. */
  readonly offsets: readonly number[]
  /** By piece: its word's part of speech. */
  readonly tags: readonly string[]
  /** By `to`, then `from`; none where nothing is to be decided. */
  readonly candidates: readonly Candidate[]
}

/** Pieces and characters that a span may have which nobody proposed. */
const mostPieces = 12
const mostCharacters = 32
/** The tagger's names from this probability on count as sure. */
const sure = 0.9
/** Marks that no unproposed name reaches across. */
const hardMarks = '，。；！？：、,;!?:… 　\t'
const openers = '“‘「『《〈（(【'
const closers = '”’」』》〉）)】'
/** Words that no unproposed name begins or ends with. */
const functionTag = /^[upcdyeorw]/
/** Words that a name is likely about. */
const properTag = /^(?:n[rstz]|x$|eng$|j$)/
/** More places than any sentence has: `to * mostPlaces + from` names a candidate. */
const mostPlaces = 0x10000

export function layLattice(
  passage: Passage,
  proposed: readonly Proposal[],
  chosen: readonly Proposal[],
): Lattice {
  const { text, tokens, matches } = passage
  const tagged = passage.tagged.filter(({ start, end }) => isBalanced(text, start, end))
  const isOpen = openStretches(text, [...proposed, ...tagged], chosen, tagged)
  const guessed = guessSpans(passage, isOpen)
  const lively: readonly Span[] = [...proposed, ...tagged]
  const offsets = edgesOf(text.length, [...tokens, ...matches, ...lively, ...guessed])
  const placeOf = new Int32Array(text.length + 1)
  offsets.forEach((offset, place) => {
    placeOf[offset] = place
  })
  const tags = tagsOfPieces(passage, offsets)
  const isLively = Uint8Array.from(tags, (tag) => (properTag.test(tag) ? 1 : 0))
  const startsLively = new Uint8Array(offsets.length)
  const endsLively = new Uint8Array(offsets.length)
  const keys = new Set<number>()
  for (const { start, end } of lively) {
    const from = placeOf[start] ?? 0
    const to = placeOf[end] ?? 0
    isLively.fill(1, from, to)
    startsLively[from] = 1
    endsLively[to] = 1
    if (isOpen[start] === 1) keys.add(to * mostPlaces + from)
  }
  for (const { start, end } of guessed)
    keys.add((placeOf[end] ?? 0) * mostPlaces + (placeOf[start] ?? 0))
  const walk = { text, offsets, tags, isLively, startsLively, endsLively }
  for (let from = 0; from < tags.length; from += 1)
    if (isOpen[offsets[from] ?? 0] === 1)
      for (const to of reaches(walk, from)) keys.add(to * mostPlaces + from)
  const candidates = [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({ from: key % mostPlaces, to: Math.floor(key / mostPlaces) }))
  return { offsets, tags, candidates }
}

/** Flags the characters of stretches between marks in which something was proposed and not all agree on it. */
function openStretches(
  text: string,
  lively: readonly Span[],
  chosen: readonly Proposal[],
  tagged: Passage['tagged'],
): Uint8Array {
  const edges: number[] = [0]
  for (let offset = 0; offset < text.length; offset += 1)
    if (
      hardMarks.includes(text[offset] ?? '') &&
      !lively.some(({ start, end }) => start <= offset && offset < end)
    )
      edges.push(offset + 1)
  edges.push(text.length)
  const isOpen = new Uint8Array(text.length)
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const first = edges[index] ?? 0
    const last = edges[index + 1] ?? 0
    const liesIn = ({ start }: Span) => start >= first && start < last
    const names = chosen.filter((name) => liesIn(name) && name.anaphor !== true)
    const sights = tagged.filter(liesIn)
    const isSettled =
      names.length === sights.length &&
      sights.every(
        (sight, place) =>
          sight.score >= sure &&
          names[place]?.start === sight.start &&
          names[place]?.end === sight.end &&
          names[place]?.type === sight.type,
      )
    if ((lively.some(liesIn) && !isSettled) || text.slice(first, last).includes('“'))
      isOpen.fill(1, first, last)
  }
  return isOpen
}

/** Chinese persons by their surname, and what stands in quotation marks. */
function guessSpans({ text, tokens }: Passage, isOpen: Uint8Array): readonly Span[] {
  const found: Span[] = []
  for (const { start } of tokens) {
    if (isOpen[start] !== 1) continue
    const surname = surnameAt(text, start)
    if (surname === undefined) continue
    for (const given of [1, 2]) {
      const end = start + surname.length + given
      if (end <= text.length && isHan(text.slice(start, end))) found.push({ start, end })
    }
  }
  for (const quoted of text.matchAll(/“([^“”]{2,16})”/g)) {
    const start = quoted.index + 1
    found.push({ start, end: start + (quoted[1]?.length ?? 0) })
  }
  return found
}

function edgesOf(length: number, spans: readonly Span[]): readonly number[] {
  const isEdge = new Uint8Array(length + 1)
  isEdge[0] = 1
  isEdge[length] = 1
  for (const { start, end } of spans) {
    isEdge[start] = 1
    isEdge[end] = 1
  }
  const offsets: number[] = []
  for (let offset = 0; offset <= length; offset += 1) if (isEdge[offset] === 1) offsets.push(offset)
  return offsets
}

function isBalanced(text: string, start: number, end: number): boolean {
  let depth = 0
  for (let offset = start; offset < end; offset += 1) {
    const character = text[offset] ?? ''
    if (openers.includes(character)) depth += 1
    if (closers.includes(character)) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

function tagsOfPieces({ tokens }: Passage, offsets: readonly number[]): readonly string[] {
  let index = 0
  return offsets.slice(0, -1).map((offset) => {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= offset) index += 1
    const token = tokens[index]
    return token !== undefined && token.start <= offset ? token.tag : 'w'
  })
}

type Walk = {
  readonly text: string
  readonly offsets: readonly number[]
  readonly tags: readonly string[]
  readonly isLively: Uint8Array
  readonly startsLively: Uint8Array
  readonly endsLively: Uint8Array
}

/** Places where a span that begins at `from` may end: within marks, on something proper or with a head, its brackets closed. */
function reaches(
  { text, offsets, tags, isLively, startsLively, endsLively }: Walk,
  from: number,
): readonly number[] {
  if (functionTag.test(tags[from] ?? '') && startsLively[from] === 0) return []
  const start = offsets[from] ?? 0
  const found: number[] = []
  let depth = 0
  let touches = false
  for (let piece = from; piece < tags.length && piece - from < mostPieces; piece += 1) {
    const end = offsets[piece + 1] ?? 0
    if (end - start > mostCharacters) break
    let isClosing = false
    for (let offset = offsets[piece] ?? 0; offset < end; offset += 1) {
      const character = text[offset] ?? ''
      if (hardMarks.includes(character)) return found
      if (openers.includes(character)) depth += 1
      if (closers.includes(character)) {
        depth -= 1
        isClosing = true
      }
    }
    if (depth < 0 || (end - (offsets[piece] ?? 0) === 1 && text[end - 1] === '的')) break
    touches ||= isLively[piece] === 1
    if (depth > 0) continue
    if (functionTag.test(tags[piece] ?? '') && endsLively[piece + 1] === 0 && !isClosing) continue
    if (touches || headEndingAt(text, end) !== undefined) found.push(piece + 1)
  }
  return found
}
