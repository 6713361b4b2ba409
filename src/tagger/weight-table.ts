// The weights of a model in, a table that adds up the weights of a character's features out: the tagger's innermost loop.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'

// A slot is four numbers of four bytes: the weights of a feature, 128 standing for zero, and above the last of them the low
// bits of the feature's key. Label 4·k + j is byte j of number k. A slot whose last number is 0 is empty. All of a slot lies in one cache line,
// and waiting for memory is what the tagger mostly does. Keys come sorted, and a key's place is its share of all keys: the table is
// filled from front to back, and the place tells the high bits.
const slotWidth = 4
const keyNumber = 3
const keyShift = 8
const keyMask = 0xffffff
const placeBits = 10
/** The slot where a key's search begins, of `spread * 2 ** placeBits`; whole numbers up to three million features. */
const placeOf = (key: number, spread: number) => Math.imul(key >>> 12, spread) >>> placeBits
const bias = 128
/** Slots for each feature: with fewer, runs of full slots grow long; with more, the table outgrows the caches. */
const slotsPerFeature = 1.4
// Bytes 0 and 2 of a number are added in one sum of two lanes of 16 bits, bytes 1 and 3 in another: as fast as it gets
// without vector instructions, as long as a character has fewer than 257 features.
const lanes = 0x00ff00ff

export class WeightTable {
  readonly #slots: Int32Array
  readonly #spread: number
  readonly #scale: number
  #firsts = new Int32Array(0)
  #scores = new Float32Array(0)

  constructor({ keys, weights, head }: TaggerModel) {
    this.#spread = Math.ceil((keys.length * slotsPerFeature) / 2 ** placeBits)
    this.#scale = head.scale
    this.#slots = fillSlots(this.#spread, keys, weights)
  }

  /** Scores by position and label, good until the next call. `keys` has `templateCount` of them for each of `length` characters. */
  score(keys: Uint32Array, length: number, templateCount: number): Float32Array {
    if (this.#scores.length < length * labelCount)
      this.#scores = new Float32Array(2 * length * labelCount)
    if (this.#firsts.length < templateCount) this.#firsts = new Int32Array(templateCount)
    for (let position = 0; position < length; position += 1)
      this.#scoreCharacter(keys, position * templateCount, templateCount, position * labelCount)
    return this.#scores
  }

  #scoreCharacter(keys: Uint32Array, first: number, templateCount: number, to: number): void {
    const slots = this.#slots
    const spread = this.#spread
    const firsts = this.#firsts
    // Looking up first and adding later lets the processor wait for many slots at once.
    for (let index = 0; index < templateCount; index += 1)
      firsts[index] = slots[placeOf(keys[first + index] ?? 0, spread) * slotWidth + keyNumber] ?? 0
    let count = 0
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    for (let index = 0; index < templateCount; index += 1) {
      let last = firsts[index] ?? 0
      if (last === 0) continue
      const key = keys[first + index] ?? 0
      let slot = placeOf(key, spread)
      while (last !== 0 && last >>> keyShift !== (key & keyMask)) {
        slot += 1
        last = slots[slot * slotWidth + keyNumber] ?? 0
      }
      if (last === 0) continue
      const at = slot * slotWidth
      const one = slots[at] ?? 0
      const two = slots[at + 1] ?? 0
      const three = slots[at + 2] ?? 0
      a = (a + (one & lanes)) | 0
      b = (b + ((one >>> 8) & lanes)) | 0
      c = (c + (two & lanes)) | 0
      d = (d + ((two >>> 8) & lanes)) | 0
      e = (e + (three & lanes)) | 0
      f = (f + ((three >>> 8) & lanes)) | 0
      g = (g + (last & 0xff)) | 0
      count += 1
    }
    const zero = count * bias
    const scores = this.#scores
    const scale = this.#scale
    scores[to] = ((a & 0xffff) - zero) * scale
    scores[to + 1] = ((b & 0xffff) - zero) * scale
    scores[to + 2] = ((a >>> 16) - zero) * scale
    scores[to + 3] = ((b >>> 16) - zero) * scale
    scores[to + 4] = ((c & 0xffff) - zero) * scale
    scores[to + 5] = ((d & 0xffff) - zero) * scale
    scores[to + 6] = ((c >>> 16) - zero) * scale
    scores[to + 7] = ((d >>> 16) - zero) * scale
    scores[to + 8] = ((e & 0xffff) - zero) * scale
    scores[to + 9] = ((f & 0xffff) - zero) * scale
    scores[to + 10] = ((e >>> 16) - zero) * scale
    scores[to + 11] = ((f >>> 16) - zero) * scale
    scores[to + 12] = (g - zero) * scale
  }
}

/** As many slots as the last key reaches, and an empty one behind them where every search ends. */
function fillSlots(spread: number, keys: Uint32Array, weights: Int8Array): Int32Array {
  const slotAfter = (slot: number, key: number) => Math.max(slot + 1, placeOf(key, spread))
  const last = Math.max(keys.reduce(slotAfter, -1), placeOf(0xffffffff, spread))
  const slots = new Int32Array((last + 2) * slotWidth)
  let slot = -1
  for (let feature = 0; feature < keys.length; feature += 1) {
    const key = keys[feature] ?? 0
    slot = slotAfter(slot, key)
    const at = slot * slotWidth
    const row = feature * labelCount
    slots[at] = fourBytes(weights, row)
    slots[at + 1] = fourBytes(weights, row + 4)
    slots[at + 2] = fourBytes(weights, row + 8)
    slots[at + keyNumber] = (key << keyShift) | ((weights[row + 12] ?? 0) + bias)
  }
  return slots
}

const fourBytes = (weights: Int8Array, from: number) =>
  ((weights[from] ?? 0) + bias) |
  (((weights[from + 1] ?? 0) + bias) << 8) |
  (((weights[from + 2] ?? 0) + bias) << 16) |
  (((weights[from + 3] ?? 0) + bias) << 24)
