import { expect, test } from 'vitest'
import { labelCount, labelNames } from '../../src/tagger/labels.ts'
import { WeightTable } from '../../src/tagger/weight-table.ts'
import { seededRandom } from '../../src/train/random.ts'

test('scores are the sums of exactly the features asked for, neighbours of theirs that the model lacks included', () => {
  const random = seededRandom(5)
  const keys = Uint32Array.from({ length: 50_000 }, () => Math.floor(random() * 2 ** 32)).sort()
  // Each key of the model, and numbers that differ from it in one place.
  const all = Uint32Array.from(
    [...keys].flatMap((key) => [key, key ^ 1, key ^ 0x100, key ^ (2 ** 20)]),
  )
  const asked = all.length
  const weights = Int8Array.from({ length: keys.length * labelCount }, () => 254 * random() - 127)
  const table = new WeightTable({
    head: {
      format: 'yutu-tagger',
      formatVersion: 1,
      featureVersion: 1,
      labels: labelNames,
      trainedOn: [],
      scores: {},
      scale: 1,
      featureCount: keys.length,
    },
    keys,
    weights,
    transitions: new Float32Array(labelCount ** 2),
  })
  const rowByKey = new Map([...keys].map((key, row) => [key, row]))
  const scores = table.score(all, asked, 1)
  let wrong = 0
  for (let place = 0; place < asked; place += 1) {
    const row = rowByKey.get(all[place] ?? 0)
    for (let label = 0; label < labelCount; label += 1) {
      const weight = row === undefined ? 0 : (weights[row * labelCount + label] ?? 0)
      if (scores[place * labelCount + label] !== weight) wrong += 1
    }
  }
  expect(wrong).toBe(0)
})
