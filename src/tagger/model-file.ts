// A model in, the bytes of its file out, and back: a JSON head, then sorted keys as differences and the weights that are not zero.

import { labelNames } from './labels.ts'
import type { ModelHead, TaggerModel } from './model.ts'
import { featureVersion } from './templates.ts'

/** Numbers of 7 bits a byte, low bits first; the eighth bit says that more follow. */
class Writer {
  readonly bytes: number[] = []
  number(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.bytes.push(rest)
  }
  sorted(keys: Uint32Array): void {
    let before = 0
    for (const key of keys) {
      this.number(key - before)
      before = key
    }
  }
}

class Reader {
  readonly #bytes: Uint8Array
  #offset: number
  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes
    this.#offset = offset
  }
  byte(): number {
    const byte = this.#bytes[this.#offset]
    if (byte === undefined) throw new Error('Tagger model: the file ends too early; get it anew')
    this.#offset += 1
    return byte
  }
  number(): number {
    let value = 0
    let unit = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 0x7f) * unit
      if (byte < 0x80) return value
      unit *= 0x80
    }
  }
  sorted(count: number): Uint32Array {
    const keys = new Uint32Array(count)
    let key = 0
    for (let index = 0; index < count; index += 1) {
      key += this.number()
      keys[index] = key
    }
    return keys
  }
  get isAtEnd(): boolean {
    return this.#offset === this.#bytes.length
  }
}

export function encodeModel(model: TaggerModel): Uint8Array {
  const { head, keys, weights, transitions } = model
  const writer = new Writer()
  const text = new TextEncoder().encode(JSON.stringify(head))
  writer.number(text.length)
  for (const byte of text) writer.bytes.push(byte)
  for (const byte of new Uint8Array(transitions.slice().buffer)) writer.bytes.push(byte)
  writer.sorted(keys)
  const width = head.labels.length
  for (let row = 0; row < keys.length; row += 1) {
    let mask = 0
    for (let label = 0; label < width; label += 1)
      if (weights[row * width + label] !== 0) mask |= 1 << label
    writer.bytes.push(mask & 0xff, mask >> 8)
    for (let label = 0; label < width; label += 1)
      if ((mask >> label) & 1) writer.bytes.push((weights[row * width + label] ?? 0) & 0xff)
  }
  return Uint8Array.from(writer.bytes)
}

/** Throws where the bytes are no model, or one of another version of the features. */
export function decodeModel(bytes: Uint8Array): TaggerModel {
  const head = readHead(bytes)
  const width = head.labels.length
  const reader = new Reader(bytes, headEnd(bytes))
  const transitions = new Float32Array(width * width)
  const transitionBytes = new Uint8Array(transitions.buffer)
  for (let index = 0; index < transitionBytes.length; index += 1)
    transitionBytes[index] = reader.byte()
  const keys = reader.sorted(head.featureCount)
  const weights = new Int8Array(keys.length * width)
  for (let row = 0; row < keys.length; row += 1) {
    const mask = reader.byte() | (reader.byte() << 8)
    for (let label = 0; label < width; label += 1)
      if ((mask >> label) & 1) weights[row * width + label] = reader.byte()
  }
  if (!reader.isAtEnd) throw new Error('Tagger model: the file is longer than its head says')
  return { head, keys, weights, transitions }
}

function headEnd(bytes: Uint8Array): number {
  const length = new Reader(bytes, 0).number()
  return length + (length < 0x80 ? 1 : length < 0x4000 ? 2 : 3)
}

/** What a model file says of itself. Throws like `decodeModel`. */
export function readHead(bytes: Uint8Array): ModelHead {
  const length = new Reader(bytes, 0).number()
  const end = headEnd(bytes)
  const head = parseHead(new TextDecoder().decode(bytes.subarray(end - length, end)))
  if (head?.format !== 'yutu-tagger' || head.formatVersion !== 1)
    throw new Error('Tagger model: the bytes are no model of this layout; run `npm run train`')
  if (head.featureVersion !== featureVersion || head.labels.join() !== labelNames.join())
    throw new Error(
      `Tagger model: trained with features ${head.featureVersion}, this is ${featureVersion}; run \`npm run train\``,
    )
  return head
}

function parseHead(text: string): ModelHead | undefined {
  try {
    return JSON.parse(text) as ModelHead
  } catch {
    return undefined
  }
}
