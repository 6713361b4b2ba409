import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions, unmark } from './read-marked.ts'

const knowledge = await loadKnowledge()
const read = (marked: string) => {
  const article = articleOf(unmark(marked), { region: '500000' })
  return mark(article, readMentions(article, knowledge))
}

test('a place and the words behind it that come back are one site', () => {
  const marked =
    '[合川区助农直播专区/L]设在一楼，[合川区助农直播专区/L]由村民经营，[合川区助农直播专区/L]天天满员。'
  expect(read(marked)).toBe(marked)
})

test('told twice they may be chance', () => {
  const marked = '[合川区/L]助农直播专区设在一楼，[合川区/L]助农直播专区天天满员。'
  expect(read(marked)).toBe(marked)
})

test('parts that any town has are no sites of its own, however often told', () => {
  const marked = '[合川区/L]中心城区绿了，[合川区/L]中心城区静了，[合川区/L]中心城区亮了。'
  expect(read(marked)).toBe(marked)
})
