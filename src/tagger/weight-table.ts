// The weights of a model in, a table out in which the weights of features are looked up by their keys.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'

/** Numbers of four bytes in a packed row, the weights of one feature: that of label 4·k + j, and 128, is byte j of number k. */
export const packedWidth = 4
/** Added to every weight, so that bytes have no sign. */
export const bias = 128
/** Four weights of 0. */
const blank = 0x80808080 | 0

/**
 * Numbers in a row of sums; two rows fill a cache line. Where a packed row has four bytes in a number, a row of sums has two
 * numbers of two halves each: the sums for bytes 0 and 2 of it, then those for bytes 1 and 3. The last is not used.
 */
export const sumWidth = 8
/** Bytes 0 and 2 of a number; added up they fill the halves, as long as fewer than 257 rows are added. */
export const evenBytes = 0x00ff00ff
/** What two bytes have too much, in both halves of a sum. */
export const evenBias = bias * 0x00010001

// A slot is a packed row with the low bits of its feature's key above the last label. A slot whose last number is 0 is empty. All of
// a slot lies in one cache line, and waiting for memory is what the tagger mostly does. Keys come sorted, and a key's place is its
// share of all keys: the table is filled from front to back, and the place tells the high bits.
const keyNumber = packedWidth - 1
const keyShift = 8
const keyMask = 0xffffff
const placeBits = 10
/** The slot where a key's search begins, of `spread * 2 ** placeBits`; whole numbers up to three million features. */
const placeOf = (key: number, spread: number) => Math.imul(key >>> 12, spread) >>> placeBits
/** Slots for each feature: with fewer, runs of full slots grow long; with more, the table outgrows the caches. */
const slotsPerFeature = 1.4

export class WeightTable {
  readonly #slots: Int32Array
  readonly #spread: number
  #firsts = new Int32Array(0)

  constructor({ keys, weights }: TaggerModel) {
    this.#spread = Math.ceil((keys.length * slotsPerFeature) / 2 ** placeBits)
    this.#slots = fillSlots(this.#spread, keys, weights)
  }

  /** Writes the packed rows of features from `at` on; blank ones where the model does not have them. */
  copyTo(rows: Int32Array, at: number, keys: readonly number[]): void {
    const slots = this.#slots
    const firsts = this.#lookUp(keys)
    let to = at
    for (let index = 0; index < keys.length; index += 1) {
      const slot = this.#find(keys[index] ?? 0, firsts[index] ?? 0)
      rows[to] = slot < 0 ? blank : (slots[slot] ?? 0)
      rows[to + 1] = slot < 0 ? blank : (slots[slot + 1] ?? 0)
      rows[to + 2] = slot < 0 ? blank : (slots[slot + 2] ?? 0)
      rows[to + 3] = slot < 0 ? bias : (slots[slot + 3] ?? 0) & 0xff
      to += packedWidth
    }
  }

  /** Adds the weights of features to the row of sums that begins at `at`. */
  addTo(rows: Int32Array, at: number, keys: readonly number[]): void {
    const firsts = this.#lookUp(keys)
    for (let index = 0; index < keys.length; index += 1) {
      const slot = this.#find(keys[index] ?? 0, firsts[index] ?? 0)
      if (slot >= 0) this.#add(rows, at, slot)
    }
  }

  /** The last numbers of the slots where searches begin. Looking up first and using them later lets the processor wait for many at once. */
  #lookUp(keys: readonly number[]): Int32Array {
    if (this.#firsts.length < keys.length) this.#firsts = new Int32Array(keys.length)
    const firsts = this.#firsts
    const slots = this.#slots
    const spread = this.#spread
    for (let index = 0; index < keys.length; index += 1)
      firsts[index] = slots[placeOf(keys[index] ?? 0, spread) * packedWidth + keyNumber] ?? 0
    return firsts
  }

  /** Where the packed row of a key begins, -1 for a key that the model does not have. `first`: last number of the slot where the search begins. */
  #find(key: number, first: number): number {
    const slots = this.#slots
    let last = first
    let slot = placeOf(key, this.#spread) * packedWidth
    while (last !== 0 && last >>> keyShift !== (key & keyMask)) {
      slot += packedWidth
      last = slots[slot + keyNumber] ?? 0
    }
    return last === 0 ? -1 : slot
  }

  #add(rows: Int32Array, at: number, slot: number): void {
    const slots = this.#slots
    const one = slots[slot] ?? 0
    const two = slots[slot + 1] ?? 0
    const three = slots[slot + 2] ?? 0
    rows[at] = (rows[at] ?? 0) + (one & evenBytes) - evenBias
    rows[at + 1] = (rows[at + 1] ?? 0) + ((one >>> 8) & evenBytes) - evenBias
    rows[at + 2] = (rows[at + 2] ?? 0) + (two & evenBytes) - evenBias
    rows[at + 3] = (rows[at + 3] ?? 0) + ((two >>> 8) & evenBytes) - evenBias
    rows[at + 4] = (rows[at + 4] ?? 0) + (three & evenBytes) - evenBias
    rows[at + 5] = (rows[at + 5] ?? 0) + ((three >>> 8) & evenBytes) - evenBias
    rows[at + 6] = (rows[at + 6] ?? 0) + ((slots[slot + 3] ?? 0) & 0xff) - bias
  }
}

/** As many slots as the last key reaches, and an empty one behind them where every search ends. */
function fillSlots(spread: number, keys: Uint32Array, weights: Int8Array): Int32Array {
  const slotAfter = (slot: number, key: number) => Math.max(slot + 1, placeOf(key, spread))
  const last = Math.max(keys.reduce(slotAfter, -1), placeOf(0xffffffff, spread))
  const slots = new Int32Array((last + 2) * packedWidth)
  let slot = -1
  for (let feature = 0; feature < keys.length; feature += 1) {
    const key = keys[feature] ?? 0
    slot = slotAfter(slot, key)
    const at = slot * packedWidth
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
