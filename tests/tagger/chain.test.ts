import { describe, expect, test } from 'vitest'
import { BestLabels } from '../../src/tagger/best-labels.ts'
import { ChainRoom, spanProbability } from '../../src/tagger/chain-sums.ts'
import {
  endLabels,
  labelCount,
  labelsBefore,
  spansOfLabels,
  startLabels,
} from '../../src/tagger/labels.ts'
import { seededRandom } from '../../src/train/random.ts'

const length = 4
const random = seededRandom(3)
const scores = Float32Array.from({ length: length * labelCount }, () => 3 * random())
const transitions = Float32Array.from({ length: labelCount ** 2 }, () => 2 * random())
const steps = Float64Array.from(transitions, Math.exp)

/** Every well-formed label sequence with its score: the slow way to the same answers. */
function everySequence(): readonly { labels: readonly number[]; score: number }[] {
  let ways = startLabels.map((label) => ({
    labels: [label],
    score: (scores[label] ?? 0) + (transitions[label] ?? 0),
  }))
  for (let position = 1; position < length; position += 1)
    ways = ways.flatMap(({ labels, score }) =>
      labelsBefore.flatMap((befores, label) => {
        const before = labels.at(-1) ?? 0
        if (!befores.includes(before)) return []
        const step = transitions[before * labelCount + label] ?? 0
        return [
          {
            labels: [...labels, label],
            score: score + step + (scores[position * labelCount + label] ?? 0),
          },
        ]
      }),
    )
  return ways.filter(({ labels }) => endLabels.includes(labels.at(-1) ?? 0))
}

describe('the chain', () => {
  const all = everySequence()
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const best = all.reduce((a, b) => (b.score > a.score ? b : a))
  const labels = new Uint8Array(length)
  new BestLabels(transitions).find(scores, length, labels)

  test('the best labels are the best of all sequences', () => {
    expect([...labels]).toEqual(best.labels)
  })

  test('a span is as probable as all sequences that have it together', () => {
    const sums = new ChainRoom(steps)
    sums.sum(scores, length)
    const spans = spansOfLabels(labels)
    expect(spans.length).toBeGreaterThan(0)
    for (const { start, end } of spans) {
      const having = all.filter(({ labels: other }) =>
        other.slice(start, end).every((label, index) => label === labels[start + index]),
      )
      const share = having.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
      expect(spanProbability(sums, labels, { start, end })).toBeCloseTo(share, 6)
    }
  })

  test('sums as far as a span needs them are as good as all', () => {
    const [span] = spansOfLabels(labels)
    if (span === undefined) throw new Error('there is no span')
    const all = new ChainRoom(steps)
    all.sum(scores, length)
    const some = new ChainRoom(steps)
    some.sum(scores, length, span.start, span.start)
    expect(spanProbability(some, labels, span)).toBe(spanProbability(all, labels, span))
  })

  test('a thousand characters neither overflow nor vanish', () => {
    const long = 1000
    const many = Float32Array.from({ length: long * labelCount }, () => 40 * random() - 20)
    const found = new Uint8Array(long)
    new BestLabels(transitions).find(many, long, found)
    const sums = new ChainRoom(steps)
    sums.sum(many, long)
    for (const { start, end } of spansOfLabels(found)) {
      const probability = spanProbability(sums, found, { start, end })
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThanOrEqual(1 + 1e-9)
    }
  })
})
