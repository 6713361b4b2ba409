// A model in, the bytes of its file out, and back: a JSON head, then sorted keys as differences and the weights that are not zero.

import { NumberReader, NumberWriter } from '../model/number-bytes.ts'
import { labelNames } from './labels.ts'
import type { ModelHead, TaggerModel } from './model.ts'
import { featureVersion } from './templates.ts'

const what = 'Tagger model'

/** Keys as differences. */
function writeSorted(writer: NumberWriter, keys: Uint32Array): void {
  let before = 0
  for (const key of keys) {
    writer.number(key - before)
    before = key
  }
}

function readSorted(reader: NumberReader, count: number): Uint32Array {
  const keys = new Uint32Array(count)
  let key = 0
  for (let index = 0; index < count; index += 1) {
    key += reader.number()
    keys[index] = key
  }
  return keys
}

export function encodeModel(model: TaggerModel): Uint8Array {
  const { head, keys, weights, transitions } = model
  const writer = new NumberWriter()
  writer.block(new TextEncoder().encode(JSON.stringify(head)))
  for (const byte of new Uint8Array(transitions.slice().buffer)) writer.bytes.push(byte)
  writeSorted(writer, keys)
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
  const reader = new NumberReader(what, bytes)
  const head = headFrom(reader)
  const width = head.labels.length
  const transitions = new Float32Array(width * width)
  const transitionBytes = new Uint8Array(transitions.buffer)
  for (let index = 0; index < transitionBytes.length; index += 1)
    transitionBytes[index] = reader.byte()
  const keys = readSorted(reader, head.featureCount)
  const weights = new Int8Array(keys.length * width)
  for (let row = 0; row < keys.length; row += 1) {
    const mask = reader.byte() | (reader.byte() << 8)
    for (let label = 0; label < width; label += 1)
      if ((mask >> label) & 1) weights[row * width + label] = reader.byte()
  }
  if (!reader.isAtEnd) throw new Error('Tagger model: the file is longer than its head says')
  return { head, keys, weights, transitions }
}

/** What a model file says of itself. Throws like `decodeModel`. */
export const readHead = (bytes: Uint8Array): ModelHead => headFrom(new NumberReader(what, bytes))

function headFrom(reader: NumberReader): ModelHead {
  const head = parseHead(new TextDecoder().decode(reader.block()))
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
