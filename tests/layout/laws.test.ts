// What holds on any page, tried on made-up ones.
import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { layOutArticles } from '../../src/pipeline.ts'
import { pageDocument } from '../articles/page-document.ts'
import { dice, randomPages, storyOf, wrap } from './random-pages.ts'

/** Widths are mended; nothing else about a character is. */
const narrow = (character: string | undefined) => character?.normalize('NFKC')
const withoutSpace = (text: string) => text.replaceAll(/\s/g, '')

test('every character of a block is the one at its offset, in order within the block, and none stands in two', () => {
  for (const page of randomPages(300)) {
    const seen = new Set<number>()
    for (const { text, sourceOffsets } of layOut(pageDocument(page)).blocks) {
      expect(sourceOffsets).toHaveLength(text.length)
      let last = -1
      for (const [index, offset] of sourceOffsets.entries()) {
        if (offset < 0) continue
        expect(narrow(page[offset])).toBe(narrow(text[index]))
        expect(offset).toBeGreaterThan(last)
        expect(seen.has(offset)).toBe(false)
        seen.add(offset)
        last = offset
      }
    }
  }
})

test('joining loses no character but white space and jump lines', () => {
  for (const page of randomPages(300)) {
    const seen = new Set(layOut(pageDocument(page)).blocks.flatMap((block) => block.sourceOffsets))
    const lost = [...page].map((character, offset) => (seen.has(offset) ? '' : character)).join('')
    expect(withoutSpace(lost).replaceAll('（下转第3版）', '')).toBe('')
  }
})

test('a wrapped paragraph is given back whole, whatever the width of its column', () => {
  const next = dice(5)
  for (let made = 0; made < 60; made++) {
    const story = storyOf(next, 6)
    const { blocks } = layOut(pageDocument(wrap(story, 10 + next(20)).join('\n')))
    expect(blocks.map(({ text }) => text).join('')).toBe(story)
  }
})

test('no article overlaps another, in its text or its title', () => {
  const next = dice(23)
  for (const page of [...randomPages(60), ...columnPages(next, 60)]) {
    const owner = new Map<number, number>()
    for (const article of layOutArticles(pageDocument(page)).articles) {
      const offsets = new Set([...article.sourceOffsets, ...article.titleSourceOffsets])
      for (const offset of offsets) {
        if (offset < 0) continue
        expect(owner.get(offset) ?? article.index).toBe(article.index)
        owner.set(offset, article.index)
      }
      for (const [index, offset] of article.sourceOffsets.entries())
        expect(offset < 0 || narrow(page[offset]) === narrow(article.text[index])).toBe(true)
    }
  }
})

/** Headlines and stories one below the other, in turn, and side by side. */
function* columnPages(next: (below: number) => number, count: number): Generator<string> {
  for (let made = 0; made < count; made++) {
    const width = 12 + next(10)
    const columns = [0, 1].map((column) => [
      column === 0 ? '綦江通惠河大桥合龙' : '乡村学校食堂飘饭香',
      ...wrap(`本报讯 （记者 江一川）${storyOf(next, 3 + next(5))}`, width),
    ])
    const [one = [], other = []] = columns
    const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, row) => [
      one[row] ?? '',
      other[row] ?? '',
    ])
    const kinds = [
      () => [...one, '', ...other],
      () => rows.flatMap((row) => row.filter((line) => line !== '')),
      () => rows.map(([left = '', right = '']) => `${left.padEnd(width + 4, '　')}${right}`),
    ]
    yield (kinds[made % kinds.length]?.() ?? []).join('\n')
  }
}
