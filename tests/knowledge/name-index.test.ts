import { describe, expect, test } from 'vitest'
import { NameIndex } from '../../src/knowledge/name-index.ts'

const long = '一二三四五六七八九十'.repeat(4)
const names = new Set([
  '云锦',
  '云锦湖',
  '云锦湖街道',
  '锦湖',
  '湖街道办',
  '湖',
  long,
  long.slice(0, 33),
])
const index = new NameIndex(names, (name) => names.has(name))

/** Every stretch of the text looked up: the slow way to the same answers. */
function everyName(text: string) {
  const found: { start: number; end: number; name: string }[] = []
  for (let start = 0; start < text.length; start += 1)
    for (let end = text.length; end >= start + 2; end -= 1) {
      const name = text.slice(start, end)
      if (names.has(name)) found.push({ start, end, name })
    }
  return found
}

describe('names in a text', () => {
  for (const text of [
    '云锦湖街道办事处',
    '云云锦锦湖',
    '',
    '云',
    '锦云',
    `过${long}一二`,
    long.slice(0, 32),
  ])
    test(`all of them and no others, longest first: ${text || '(nothing)'}`, () => {
      expect(index.find(text)).toEqual(everyName(text))
    })
})
