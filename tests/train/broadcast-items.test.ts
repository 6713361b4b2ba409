import { describe, expect, test } from 'vitest'
import {
  type BroadcastItem,
  developmentItems,
  hasBroadcast,
  readBroadcast,
} from '../../src/train/broadcast-items.ts'

if (!hasBroadcast) console.log('skipped: ../shared/corpora is not there')

/** Items of growing length, one a day. */
const items: readonly BroadcastItem[] = Array.from({ length: 600 }, (_, line) => ({
  line,
  date: `20${23 + Math.floor(line / 300)}-0${1 + (line % 9)}-1${line % 10}`,
  title: '',
  text: '雨'.repeat(line),
}))

test('the development set is drawn from the short items, the same each time', () => {
  const drawn = developmentItems(items)
  expect(drawn).toHaveLength(160)
  expect(drawn.every(({ text }) => text.length >= 120 && text.length <= 420)).toBe(true)
  expect(developmentItems(items)).toEqual(drawn)
  expect(new Set(drawn).size).toBe(160)
})

describe.skipIf(!hasBroadcast)('the corpus', () => {
  test('is read without what the crawler wrote below', async () => {
    const news = await readBroadcast()
    expect(news.length).toBeGreaterThan(16_000)
    expect(news.filter(({ text }) => /更新时间戳/.test(text))).toEqual([])
    expect(news.every(({ line }, index) => line === index)).toBe(true)
  })
})
