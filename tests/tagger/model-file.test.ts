import { describe, expect, test } from 'vitest'
import { labelCount, labelNames } from '../../src/tagger/labels.ts'
import type { TaggerModel } from '../../src/tagger/model.ts'
import { decodeModel, encodeModel, readHead } from '../../src/tagger/model-file.ts'
import { featureVersion } from '../../src/tagger/templates.ts'
import { compactModel } from '../../src/train/compact-model.ts'
import { rowWidth } from '../../src/train/train-chain.ts'

const weightsOf = (...rows: readonly (readonly number[])[]) => {
  const weights = new Float32Array((rows.length + 1) * rowWidth)
  rows.forEach((row, index) => {
    weights.set(row, (index + 1) * rowWidth)
  })
  return weights
}

const trained = {
  weights: {
    features: weightsOf([1, -1], [0, 0.001], [9, -9, 0.5], [0.2, 0, 0.1]),
    transitions: Float32Array.from({ length: labelCount ** 2 }, (_, index) => index / 7),
  },
  keys: Uint32Array.of(0, 4_000_000_000, 5, 70_000, 300),
  counts: Uint32Array.of(0, 10, 10, 10, 10),
  trainedOn: ['own'],
} as const
const model: TaggerModel = compactModel(trained, 3)

describe('compacting', () => {
  test('keeps the features that matter, by key', () => {
    expect([...model.keys]).toEqual([300, 70_000, 4_000_000_000])
  })

  test('a stored weight is the weight to half a step, and cut at the largest', () => {
    const { scale } = model.head
    const row = (index: number) => [
      ...model.weights.subarray(index * labelCount, index * labelCount + 3),
    ]
    expect(row(0).map((step) => step * scale)).toEqual([
      expect.closeTo(0.2, 1),
      0,
      expect.closeTo(0.1, 1),
    ])
    expect(row(1)).toEqual([127, -127, Math.round(0.5 / scale)])
  })
})

describe('the model file', () => {
  const bytes = encodeModel(model)

  test('gives back what was put in', () => {
    expect(decodeModel(bytes)).toEqual(model)
  })

  test('the same model gives the same bytes', () => {
    expect(encodeModel(model)).toEqual(bytes)
  })

  test('its head can be read alone', () => {
    expect(readHead(bytes)).toMatchObject({
      trainedOn: ['own'],
      featureVersion,
      labels: labelNames,
    })
  })

  const broken: readonly [title: string, bytes: Uint8Array, message: RegExp][] = [
    ['cut short', bytes.slice(0, -1), /ends too early/],
    ['too long', Uint8Array.of(...bytes, 0), /longer than its head says/],
    ['no model at all', new TextEncoder().encode('<!doctype html>'), /no model/],
    ['empty', new Uint8Array(), /ends too early/],
    [
      'made for other features',
      encodeModel({ ...model, head: { ...model.head, featureVersion: featureVersion + 1 } }),
      /npm run train/,
    ],
  ]
  for (const [title, content, message] of broken)
    test(`${title}: refused`, () => {
      expect(() => decodeModel(content)).toThrow(message)
    })
})
