import { expect, test } from 'vitest'
import { FeatureIndex } from '../../src/train/feature-index.ts'
import { seededRandom } from '../../src/train/random.ts'

test('counts keys as a map does, however many there are', () => {
  const random = seededRandom(4)
  const index = new FeatureIndex()
  const map = new Map<number, number>()
  for (let turn = 0; turn < 20_000; turn += 1) {
    const key = Math.floor(random() * 9_000) * 65_536
    index.add(key, 1)
    if (key !== 0) map.set(key, (map.get(key) ?? 0) + 1)
  }
  const seen = new Map<number, number>()
  index.each((key, value) => {
    seen.set(key, value)
  })
  expect(seen).toEqual(map)
  expect(index.get(1)).toBe(0)
  expect(index.get(0)).toBe(0)
  expect(index.countFrom(3)).toBe([...map.values()].filter((value) => value >= 3).length)
})
