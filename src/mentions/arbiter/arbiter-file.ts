// An arbiter's weights in, the bytes of their file out, and back: a JSON head, transitions, sorted keys, a row of bytes for each.
import type { Arbiter } from '../../model/knowledge.ts'
import { SlotTable } from '../../model/slot-table.ts'
import { stateCount } from './best-readings.ts'
import { featureVersion, weighedTypes } from './feature-keys.ts'

export type ArbiterHead = {
  readonly format: 'yutu-arbiter'
  readonly featureVersion: number
  /** Names of the sets it was trained on. */
  readonly trainedOn: readonly string[]
  /** A stored weight times this is the weight. */
  readonly scale: number
  readonly featureCount: number
}

export type ArbiterWeights = {
  readonly head: ArbiterHead
  /** Sorted; none is 0. */
  readonly keys: Uint32Array
  /** `[feature * types + type]`, from -127 to 127. */
  readonly weights: Int8Array
  /** `[state * types + type]`. */
  readonly transitions: Float32Array
}

const typeCount = weighedTypes.length
const transitionBytes = stateCount * typeCount * 4
/** Bytes before the head: its length. */
const lengthBytes = 4

export function encodeArbiter({ head, keys, weights, transitions }: ArbiterWeights): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(
    lengthBytes + text.length + transitionBytes + keys.length * (4 + typeCount),
  )
  const view = new DataView(bytes.buffer)
  view.setUint32(0, text.length, true)
  bytes.set(text, lengthBytes)
  let at = lengthBytes + text.length
  for (const transition of transitions) {
    view.setFloat32(at, transition, true)
    at += 4
  }
  for (const key of keys) {
    view.setUint32(at, key, true)
    at += 4
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at)
  return bytes
}

/** Throws where the bytes are no arbiter, or one trained with other features. */
export function decodeArbiter(bytes: Uint8Array): ArbiterWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = readHead(bytes, view)
  let at = lengthBytes + view.getUint32(0, true)
  const transitions = new Float32Array(stateCount * typeCount)
  for (let index = 0; index < transitions.length; index += 1) {
    transitions[index] = view.getFloat32(at, true)
    at += 4
  }
  const keys = new Uint32Array(head.featureCount)
  for (let index = 0; index < keys.length; index += 1) {
    keys[index] = view.getUint32(at, true)
    at += 4
  }
  const size = keys.length * typeCount
  if (bytes.length !== at + size)
    throw new Error(`Arbiter: ${bytes.length} bytes where its head asks for ${at + size}`)
  return { head, keys, transitions, weights: Int8Array.from(bytes.subarray(at)) }
}

function readHead(bytes: Uint8Array, view: DataView): ArbiterHead {
  const wrong = new Error('Arbiter: the bytes are no model of this layout; run `npm run train`')
  if (bytes.length < lengthBytes) throw wrong
  let head: ArbiterHead
  try {
    const text = bytes.subarray(lengthBytes, lengthBytes + view.getUint32(0, true))
    head = JSON.parse(new TextDecoder().decode(text)) as ArbiterHead
  } catch {
    throw wrong
  }
  if (head.format !== 'yutu-arbiter') throw wrong
  if (head.featureVersion !== featureVersion)
    throw new Error(
      `Arbiter: trained with features ${head.featureVersion}, this is ${featureVersion}; run \`npm run train\``,
    )
  return head
}

/** Throws like `decodeArbiter`. */
export function createArbiter(bytes: Uint8Array): Arbiter {
  const { head, keys, weights, transitions } = decodeArbiter(bytes)
  const slots = new SlotTable(keys)
  const { scale } = head
  return {
    name: `${head.format} ${head.trainedOn.join('+')}`,
    transitions,
    weigh(features, first, count, to, at) {
      for (let index = first; index < first + count; index += 1) {
        const row = slots.rowOf(features[index] ?? 0)
        if (row < 0) continue
        for (let type = 0; type < typeCount; type += 1)
          to[at + type] = (to[at + type] ?? 0) + (weights[row * typeCount + type] ?? 0) * scale
      }
    },
  }
}
