// The weights of a model in, a table that adds up the weights of a character's features out: the tagger's innermost loop.
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'

// A slot holds the high bits of a feature's key above the number of its row, counted from 1; 0 is an empty slot.
const rowBits = 21
const rowMask = 2 ** rowBits - 1

// A row is four numbers of four weights each, a byte a weight, 128 standing for zero: label 4·k + j is byte j of number k.
// Bytes 0 and 2 of a number are added in one sum of two lanes of 16 bits, bytes 1 and 3 in another. That is as fast as it
// gets without vector instructions, and holds as long as a character has fewer than 257 features.
const rowWidth = 4
const bias = 128
const lanes = 0x00ff00ff

export class WeightTable {
  readonly #slots: Uint32Array
  readonly #slotMask: number
  readonly #rows: Int32Array
  readonly #scale: number
  #contents = new Uint32Array(0)
  #scores = new Float32Array(0)

  /** Throws where the model has more features than a slot can number. */
  constructor({ keys, weights, head }: TaggerModel) {
    if (keys.length >= rowMask)
      throw new Error(`Tagger model: ${keys.length} features, ${rowMask - 1} at most`)
    const slotCount = 2 ** Math.ceil(Math.log2(keys.length * 1.5 + 2))
    this.#slots = new Uint32Array(slotCount)
    this.#slotMask = slotCount - 1
    this.#rows = packRows(weights, keys.length)
    this.#scale = head.scale
    keys.forEach((key, row) => {
      let slot = key & this.#slotMask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#slotMask
      this.#slots[slot] = ((key >>> rowBits) << rowBits) | (row + 1)
    })
  }

  /** Scores by position and label, good until the next call. `keys` has `templateCount` of them for each of `length` characters. */
  score(keys: Uint32Array, length: number, templateCount: number): Float32Array {
    if (this.#scores.length < length * labelCount)
      this.#scores = new Float32Array(2 * length * labelCount)
    if (this.#contents.length < templateCount) this.#contents = new Uint32Array(templateCount)
    for (let position = 0; position < length; position += 1)
      this.#scoreCharacter(keys, position * templateCount, templateCount, position * labelCount)
    return this.#scores
  }

  #scoreCharacter(keys: Uint32Array, first: number, templateCount: number, to: number): void {
    const slots = this.#slots
    const slotMask = this.#slotMask
    const rows = this.#rows
    const contents = this.#contents
    // Looking up first and adding later lets the processor wait for many slots at once.
    for (let index = 0; index < templateCount; index += 1)
      contents[index] = slots[(keys[first + index] ?? 0) & slotMask] ?? 0
    let count = 0
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    for (let index = 0; index < templateCount; index += 1) {
      let content = contents[index] ?? 0
      if (content === 0) continue
      const key = keys[first + index] ?? 0
      if ((content ^ key) >>> rowBits !== 0) content = this.#lookFurther(key)
      if (content === 0) continue
      const row = ((content & rowMask) - 1) * rowWidth
      const one = rows[row] ?? 0
      const two = rows[row + 1] ?? 0
      const three = rows[row + 2] ?? 0
      a = (a + (one & lanes)) | 0
      b = (b + ((one >>> 8) & lanes)) | 0
      c = (c + (two & lanes)) | 0
      d = (d + ((two >>> 8) & lanes)) | 0
      e = (e + (three & lanes)) | 0
      f = (f + ((three >>> 8) & lanes)) | 0
      // Of the last number only the first byte is a label.
      g = (g + ((rows[row + 3] ?? 0) & 0xff)) | 0
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

  /** Content of the slot that holds a key which is not in its first slot; 0 where the key is in none. */
  #lookFurther(key: number): number {
    let slot = key & this.#slotMask
    for (;;) {
      slot = (slot + 1) & this.#slotMask
      const content = this.#slots[slot] ?? 0
      if (content === 0 || (content ^ key) >>> rowBits === 0) return content
    }
  }
}

/** Put together by value, so that it reads the same whatever the byte order of the machine. */
function packRows(weights: Int8Array, rowCount: number): Int32Array {
  const rows = new Int32Array(rowCount * rowWidth)
  for (let row = 0; row < rowCount; row += 1)
    for (let label = 0; label < 4 * rowWidth; label += 1) {
      const weight = label < labelCount ? (weights[row * labelCount + label] ?? 0) : 0
      const slot = row * rowWidth + (label >> 2)
      rows[slot] = (rows[slot] ?? 0) | ((weight + bias) << (8 * (label & 3)))
    }
  return rows
}
