import { describe, expect, test } from 'vitest'
import { loadSegmenter, type SegmenterName } from '../../src/read/segmenter.ts'

const available = await loadSegmenter([])
const both: readonly SegmenterName[] =
  available.name === 'nodejieba' ? ['nodejieba', '@node-rs/jieba'] : ['@node-rs/jieba']
if (both.length === 1)
  console.log('segmenter: nodejieba is not built here; only @node-rs/jieba is tested')

describe.each(both)('%s', (name) => {
  const texts = [
    '',
    ' ',
    '重庆市渝北区大盛镇，今天（7日）开工。',
    '含 空格\n与换行',
    '表情😀与孤\ud800字',
    'GDP增长5.2％，ＡＢＣ',
  ]
  test.each(texts)('words of %j cover it', async (text) => {
    const { segment } = await loadSegmenter([], name)
    expect(
      segment(text)
        .map((word) => word.text)
        .join(''),
    ).toBe(text)
  })

  test('a taught name is one word', async () => {
    const { segment } = await loadSegmenter([{ text: '双槐岭镇', tag: 'ns' }], name)
    expect(segment('在双槐岭镇开工')).toContainEqual({ text: '双槐岭镇', tag: 'ns' })
  })

  test('says its name', async () => {
    expect((await loadSegmenter([], name)).name).toBe(name)
  })
})
