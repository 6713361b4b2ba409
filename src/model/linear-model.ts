// The weights of a linear model in, the bytes of its file out, and back to what weighs with them: a JSON head, sorted keys of features, a row of bytes for each.
import { SortedRows } from './sorted-rows.ts'

export type LinearHead = {
  readonly format: 'yutu-linear'
  /** What it judges: `relations`, `subjects`. */
  readonly task: string
  /** Raised whenever a feature's meaning changes: a model is only good for the version it was trained with. */
  readonly featureVersion: number
  readonly outputs: number
  /** A stored weight times this is the weight. */
  readonly scale: number
  readonly featureCount: number
}

export type LinearWeights = {
  readonly head: LinearHead
  /** Sorted; none is 0. */
  readonly keys: Uint32Array
  /** `[feature * outputs + output]`, from -127 to 127. */
  readonly weights: Int8Array
}

export type LinearModel = {
  /** Adds the weights of the features to `to`, one number an output. Unknown features weigh nothing. */
  readonly weigh: (keys: ArrayLike<number>, count: number, to: Float64Array) => void
}

const lengthBytes = 4

export function encodeLinear({ head, keys, weights }: LinearWeights): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const start = lengthBytes + text.length
  const bytes = new Uint8Array(start + keys.length * 4 + weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, text.length, true)
  bytes.set(text, lengthBytes)
  keys.forEach((key, row) => {
    view.setUint32(start + row * 4, key, true)
  })
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    start + keys.length * 4,
  )
  return bytes
}

/** Throws where the bytes are no model for the task, or one trained with other features. */
export function createLinear(
  bytes: Uint8Array,
  task: string,
  featureVersion: number,
  outputs: number,
): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = readHead(bytes, view, task)
  if (head.task !== task || head.featureVersion !== featureVersion || head.outputs !== outputs)
    throw new Error(
      `Model of ${task}: ${head.task}, features ${head.featureVersion}, ${head.outputs} outputs instead of ${featureVersion}, ${outputs}; train it anew (\`npm run train:programmes\`, \`npm run train:events\`, \`npm run train:facts\`)`,
    )
  const start = lengthBytes + view.getUint32(0, true)
  const weightsAt = start + head.featureCount * 4
  if (bytes.length !== weightsAt + head.featureCount * outputs)
    throw new Error(`Model of ${task}: ${bytes.length} bytes; get the file anew`)
  const keys = new Uint32Array(head.featureCount)
  for (let row = 0; row < keys.length; row += 1) keys[row] = view.getUint32(start + row * 4, true)
  const weights = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + weightsAt,
    head.featureCount * outputs,
  )
  const rows = new SortedRows(keys)
  return {
    weigh(features, count, to) {
      for (let index = 0; index < count; index += 1) {
        const row = rows.rowOf(features[index] ?? 0)
        if (row < 0) continue
        for (let output = 0; output < outputs; output += 1)
          to[output] = (to[output] ?? 0) + (weights[row * outputs + output] ?? 0) * head.scale
      }
    },
  }
}

/** Of the outputs' worths the largest, the first of equals, and its share of the probability. */
export function likeliest(worths: Float64Array): {
  readonly output: number
  readonly share: number
} {
  let output = 0
  for (let other = 1; other < worths.length; other += 1)
    if ((worths[other] ?? 0) > (worths[output] ?? 0)) output = other
  const top = worths[output] ?? 0
  return { output, share: 1 / worths.reduce((sum, worth) => sum + Math.exp(worth - top), 0) }
}

/** Probabilities by worth of what competes with nothing at all; what is left to 1 is that of none of them. */
export function sharesBesideNone(worths: readonly number[]): readonly number[] {
  const powers = worths.map((worth) => Math.exp(Math.min(largestWorth, worth)))
  const sum = powers.reduce((total, power) => total + power, 1)
  return powers.map((power) => power / sum)
}
/** Larger worths tell nothing more, and their powers would outgrow numbers. */
const largestWorth = 50

function readHead(bytes: Uint8Array, view: DataView, task: string): LinearHead {
  try {
    const text = bytes.subarray(lengthBytes, lengthBytes + view.getUint32(0, true))
    const head = JSON.parse(new TextDecoder().decode(text)) as LinearHead
    if (head.format === 'yutu-linear') return head
  } catch {
    // Told below: what cannot be read is no model either.
  }
  throw new Error(
    `Model of ${task}: the bytes are no model; train it anew (\`npm run train:programmes\`, \`npm run train:events\`, \`npm run train:facts\`)`,
  )
}
