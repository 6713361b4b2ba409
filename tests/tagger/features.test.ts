import { describe, expect, test } from 'vitest'
import { FeatureReader, templateCount } from '../../src/tagger/extract-features.ts'
import { labelCount } from '../../src/tagger/labels.ts'
import { SentenceScorer } from '../../src/tagger/score-sentence.ts'
import { SentenceView } from '../../src/tagger/sentence-view.ts'
import { compactModel } from '../../src/train/compact-model.ts'
import { seededRandom } from '../../src/train/random.ts'
import { rowWidth } from '../../src/train/train-chain.ts'
import { find, segment, sentences } from './tiny-knowledge.ts'

const texts = [
  '记者从云山县水利局获悉，“石桥杯”比赛（第三届）将在北原省石桥镇举行。',
  '王大江说好。',
  '',
  '石桥镇',
]

const keysOf = (text: string, view = new SentenceView(), reader = new FeatureReader()) => {
  reader.read(view.read(text, segment(text), find(text)))
  return [...reader.keys.subarray(0, text.length * templateCount)]
}

describe('features', () => {
  test('a sentence has the same ones whatever was read before it', () => {
    const view = new SentenceView()
    const reader = new FeatureReader()
    for (const text of [...texts, ...texts.toReversed()])
      expect(keysOf(text, view, reader)).toEqual(keysOf(text))
  })

  test('templates do not share keys', () => {
    const { length } = texts[0] ?? ''
    const keys = keysOf(texts[0] ?? '')
    const templatesByKey = new Map<number, Set<number>>()
    for (let slot = 0; slot < length * templateCount; slot += 1) {
      const templates = templatesByKey.get(keys[slot] ?? 0) ?? new Set()
      templatesByKey.set(keys[slot] ?? 0, templates.add(slot % templateCount))
    }
    expect(Math.max(...[...templatesByKey.values()].map(({ size }) => size))).toBe(1)
  })

  const alike: readonly [title: string, one: string, other: string, same: boolean][] = [
    ['digits are one', '第３届', '第7届', true],
    ['full width reads as half width', 'ＡＢ公司', 'AB公司', true],
    ['Han characters differ', '李说', '王说', false],
  ]
  for (const [title, one, other, same] of alike)
    test(title, () => {
      expect(JSON.stringify(keysOf(one)) === JSON.stringify(keysOf(other))).toBe(same)
    })
})

describe('the scorer', () => {
  const random = seededRandom(9)
  const trained = sentences.map(({ text }) => text)
  /** Of the features of all sentences every other one. */
  const keys = [...new Set(trained.flatMap((text) => keysOf(text)))].filter(() => random() < 0.5)
  const model = compactModel(
    {
      weights: {
        features: Float32Array.from(
          { length: (keys.length + 1) * rowWidth },
          () => 6 * random() - 3,
        ),
        transitions: new Float32Array(labelCount ** 2),
      },
      keys: Uint32Array.of(0, ...keys),
      counts: new Uint32Array(keys.length + 1).fill(3),
      trainedOn: [],
    },
    keys.length,
  )
  const rowByKey = new Map([...model.keys].map((key, row) => [key, row]))
  const scorer = new SentenceScorer(model)
  const view = new SentenceView()

  for (const text of [...trained, ...texts, ...trained.toReversed()])
    test(`adds up the weights of every feature: ${text}`, () => {
      const scores = scorer.score(view.read(text, segment(text), find(text)))
      const featureKeys = keysOf(text)
      for (let position = 0; position < text.length; position += 1)
        for (let label = 0; label < labelCount; label += 1) {
          let sum = 0
          for (let template = 0; template < templateCount; template += 1) {
            const row = rowByKey.get(featureKeys[position * templateCount + template] ?? 0)
            if (row !== undefined) sum += model.weights[row * labelCount + label] ?? 0
          }
          expect(scores[position * labelCount + label]).toBeCloseTo(sum * model.head.scale, 3)
        }
    })
})
