// A text in, a short string out by which texts that share wording are told without reading them; and what such a string says.
import { finish, stir } from '../model/hash.ts'
import { foldWording } from './fold-wording.ts'

/** Changes whenever folding, hashing or sampling does: sketches of two versions are never compared. */
const version = '1'
/** Characters of a sampled run: long enough that few runs are common to unlike news, short enough to stand between two changed words. */
const runLength = 6
/** With the version's character 593 characters. */
const mostRuns = 148
const hashBits = 24
const charactersPerRun = hashBits / 6
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueByDigit = new Map([...digits].map((digit, value) => [digit, value]))

/** A sample of a text's runs of characters. */
export type Sketch = {
  /** Ascending, below 2^24. */
  readonly runs: readonly number[]
  /** Every run of the text with a hash up to this is in the sample: a part of the text has its share of it. */
  readonly ceiling: number
}

/**
 * The lowest hashes of the runs of six characters of the folded text (bottom-k): all runs of a text of 150 characters, a sample of
 * a longer one's. What two texts have in common below both ceilings estimates how much of the one stands in the other, so a
 * short text whole inside a long one is found (Broder 1997, containment). At most 593 characters; a text without wording gives the version alone.
 */
export function sketchOf(text: string): string {
  const lowest = [...new Set(runHashes(foldWording(text)))]
    .sort((one, other) => one - other)
    .slice(0, mostRuns)
  return version + lowest.map(encode).join('')
}

/** `undefined` for a sketch of another version. Throws where it is none. */
export function readSketch(sketch: string): Sketch | undefined {
  if (!sketch.startsWith(version)) return undefined
  const body = sketch.slice(version.length)
  const runs = (body.match(/.{1,4}/g) ?? []).map(decode)
  return { runs, ceiling: runs.length < mostRuns ? 2 ** hashBits : (runs.at(-1) ?? 0) }
}

function runHashes(wording: string): readonly number[] {
  if (wording === '') return []
  const length = Math.min(runLength, wording.length)
  return Array.from({ length: wording.length - length + 1 }, (_, start) => {
    let hash = 0
    for (let at = start; at < start + length; at += 1) hash = stir(hash, wording.charCodeAt(at))
    return finish(hash) >>> (32 - hashBits)
  })
}

function encode(hash: number): string {
  let encoded = ''
  for (let place = charactersPerRun - 1; place >= 0; place -= 1)
    encoded += digits.charAt(Math.floor(hash / 64 ** place) % 64)
  return encoded
}

function decode(encoded: string): number {
  let hash = 0
  for (const digit of encoded) {
    const value = valueByDigit.get(digit)
    if (value === undefined)
      throw new Error(`a sketch is written in A–Z a–z 0–9 - _, and here stands ${digit}`)
    hash = hash * 64 + value
  }
  return hash
}
