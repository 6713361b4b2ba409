// Patterns of the passes, each with the words of which a text must hold one to match: one look at a text spares it nearly all of them.
import { findAll } from './find-all.ts'

export type Pattern = {
  readonly form: RegExp
  /** Any text that matches holds one of these; of each only the first two characters are looked for. */
  readonly needs: readonly string[]
  readonly slot: number
  readonly bit: number
}

/** Which patterns may match in a text: bits by `Pattern.slot`. */
export type Held = readonly number[]

const bitsPerSlot = 30
/** Numbers of pairs of characters; that two pairs share one makes a look too many now and then. */
const pairBits = 16
const pairNumber = (first: number, second: number) =>
  Math.imul(Math.imul(first, 0x85eb_ca6b) ^ second, 0x9e37_79b1) >>> (32 - pairBits)

/** By the number of a pair, and by the single character: a row of bits, 0 for none. */
const rowOfPair = new Uint16Array(1 << pairBits)
const rowOfCharacter = new Uint16Array(0x1_00_00)
const rows: number[][] = [[]]
const registered: Pattern[] = []

/** All patterns made so far, for tests: none may match a text that holds none of its words. */
export const allPatterns = (): readonly Pattern[] => registered

/** `needs`: words with spaces between; a word of one character stands for any text with that character. */
export function patternOf(form: RegExp, needs: string): Pattern {
  const number = registered.length
  const pattern: Pattern = {
    form,
    needs: needs.split(' '),
    slot: Math.floor(number / bitsPerSlot),
    bit: 1 << (number % bitsPerSlot),
  }
  for (const word of pattern.needs) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    if (word.length === 1) enter(rowOfCharacter, first, pattern)
    else enter(rowOfPair, pairNumber(first, second), pattern)
  }
  registered.push(pattern)
  return pattern
}

/** All words of two characters with one of these first and one of those second. */
export const pairsOf = (firsts: string, seconds: string): string =>
  [...firsts].flatMap((first) => [...seconds].map((second) => first + second)).join(' ')

function enter(rowOf: Uint16Array, at: number, { slot, bit }: Pattern): void {
  if (rowOf[at] === 0) rowOf[at] = rows.push([]) - 1
  const row = rows[rowOf[at] ?? 0] ?? []
  // No gaps: the engine reads lists without any faster.
  while (row.length <= slot) row.push(0)
  row[slot] = (row[slot] ?? 0) | bit
}

export function patternsHeld(text: string): Held {
  const held = new Array<number>(Math.ceil(registered.length / bitsPerSlot)).fill(0)
  let previous = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    addRow(held, rowOfCharacter[unit] ?? 0)
    addRow(held, rowOfPair[pairNumber(previous, unit)] ?? 0)
    previous = unit
  }
  return held
}

function addRow(held: number[], row: number): void {
  const bits = rows[row]
  if (row === 0 || bits === undefined) return
  for (let slot = 0; slot < bits.length; slot += 1)
    held[slot] = (held[slot] ?? 0) | (bits[slot] ?? 0)
}

/** The patterns of any of the texts. */
export function heldTogether(texts: readonly { readonly held: Held }[]): Held {
  const together = new Array<number>(Math.ceil(registered.length / bitsPerSlot)).fill(0)
  for (const { held } of texts)
    for (let slot = 0; slot < together.length; slot += 1)
      together[slot] = (together[slot] ?? 0) | (held[slot] ?? 0)
  return together
}

/** Whether the pattern may match in what these are held by. */
export const mayMatch = ({ held }: { readonly held: Held }, { slot, bit }: Pattern): boolean =>
  ((held[slot] ?? 0) & bit) !== 0

const none: readonly RegExpExecArray[] = []

/** All matches in a text. */
export const findPattern = (
  passage: { readonly text: string; readonly held: Held },
  pattern: Pattern,
): readonly RegExpExecArray[] =>
  mayMatch(passage, pattern) ? findAll(passage.text, pattern.form) : none

/** What is proposed of each passage in which one of the patterns may match; most passes pass most articles by. */
export function proposeWhere<P extends { readonly held: Held }, Found>(
  input: { readonly passages: readonly P[]; readonly held: Held },
  patterns: readonly Pattern[],
  propose: (passage: P, index: number) => readonly Found[],
): readonly Found[] {
  const found: Found[] = []
  if (!mayMatchAny(input, patterns)) return found
  for (let index = 0; index < input.passages.length; index += 1) {
    const passage = input.passages[index]
    if (passage === undefined || !mayMatchAny(passage, patterns)) continue
    for (const one of propose(passage, index)) found.push(one)
  }
  return found
}

function mayMatchAny(texts: { readonly held: Held }, patterns: readonly Pattern[]): boolean {
  for (const pattern of patterns) if (mayMatch(texts, pattern)) return true
  return false
}
