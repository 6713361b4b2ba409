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
  const lively: readonly Span[] = [...proposed, ...tagged]
  const names = chosen.filter(({ anaphor }) => anaphor !== true)
  const isOpen = openStretches(text, lively, names, tagged)
  if (isOpen === undefined) return { offsets: [0, text.length], tags: ['x'], candidates: [] }
  const guessed = guessSpans(passage, isOpen)
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

/**
 * Flags the characters of stretches between marks in which something was proposed and not all agree on it; `undefined` where none is.
 * `names` and `sights` are by start and do not overlap.
 */
function openStretches(
  text: string,
  lively: readonly Span[],
  names: readonly Proposal[],
  sights: Passage['tagged'],
): Uint8Array | undefined {
  const isLively = new Uint8Array(text.length)
  for (const { start, end } of lively) isLively.fill(1, start, end)
  let isOpen: Uint8Array | undefined
  let first = 0
  let name = 0
  let sight = 0
  let hasLively = false
  let hasQuote = false
  for (let offset = 0; offset <= text.length; offset += 1) {
    const character = text[offset] ?? ''
    const isEnd = offset === text.length
    if (isLively[offset] === 1) hasLively = true
    else if (isEnd || hardMarks.includes(character)) {
      const nameEnd = countTo(names, name, offset)
      const sightEnd = countTo(sights, sight, offset)
      const agree =
        nameEnd - name === sightEnd - sight &&
        sights
          .slice(sight, sightEnd)
          .every((seen, index) => seen.score >= sure && isSame(names[name + index], seen))
      name = nameEnd
      sight = sightEnd
      if ((hasLively && !agree) || hasQuote) {
        isOpen ??= new Uint8Array(text.length)
        isOpen.fill(1, first, Math.min(text.length, offset + 1))
      }
      first = offset + 1
      hasLively = false
      hasQuote = false
    }
    if (character === '“') hasQuote = true
  }
  return isOpen
}

/** Index behind the last span from `index` on that begins at an offset or before. */
function countTo(spans: readonly Span[], index: number, offset: number): number {
  let end = index
  while ((spans[end]?.start ?? Infinity) <= offset) end += 1
  return end
}

const isSame = (
  a: (Span & { readonly type: string }) | undefined,
  b: Span & { readonly type: string },
) => a !== undefined && a.start === b.start && a.end === b.end && a.type === b.type

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
