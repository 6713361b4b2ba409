import { describe, expect, test } from 'vitest'
import { EndingIndex } from '../../src/mentions/ending-index.ts'

const words = ['园', '公园', '森林公园', '区', '景区', '森林'].map((word) => [word, word] as const)
const index = new EndingIndex(words)

describe('the longest word that ends at an offset', () => {
  for (const [text, end, want] of [
    ['云岭森林公园', 6, '森林公园'],
    ['云岭公园', 4, '公园'],
    ['桃园', 2, '园'],
    ['林公园', 3, '公园'],
    ['森林', 2, '森林'],
    ['森林公园里', 5, undefined],
    ['公', 1, undefined],
    ['公园', 0, undefined],
  ] as const)
    test(`is ${want ?? 'none'} at ${end} of ${text}`, () => {
      expect(index.endingAt(text, end)?.word).toBe(want)
      expect(index.endingAt(text, end)?.value).toBe(want)
    })
})
