import { describe, expect, it } from 'vitest'
import {
  findReprintCandidates,
  type SketchedArticle,
} from '../../src/reprints/find-reprint-candidates.ts'
import { sketchOf } from '../../src/reprints/sketch-of.ts'
import { bridge, orchard, riverLevel } from './stories.ts'

const article = (id: string, texts: readonly string[], date?: string): SketchedArticle => ({
  id,
  sketch: sketchOf(texts.join('')),
  ...(date === undefined ? {} : { date }),
})
const all = (articles: readonly SketchedArticle[]) => new Set(articles.map(({ id }) => id))

const articles = [
  article('whole', bridge, '2025-06-13'),
  article('short', bridge.slice(0, 2), '2025-06-14'),
  article('merged', [...orchard, ...bridge], '2025-06-14'),
  article('orchard', orchard, '2025-06-14'),
  article('river', riverLevel(14, '182.4', 310), '2025-06-14'),
]

describe('findReprintCandidates', () => {
  it('meets whole, shortened and merged texts, and no unlike ones', () => {
    expect(findReprintCandidates(articles, all(articles))).toEqual([
      ['merged', 'orchard'],
      ['merged', 'short'],
      ['merged', 'whole'],
      ['short', 'whole'],
    ])
  })

  it('does not depend on the order of articles', () => {
    const found = findReprintCandidates(articles, all(articles))
    expect(findReprintCandidates(articles.toReversed(), all(articles))).toEqual(found)
  })

  it('finds one by one what it finds at once', () => {
    const oneByOne = articles.flatMap((one, place) =>
      findReprintCandidates(articles.slice(0, place + 1), new Set([one.id])),
    )
    expect(new Set(oneByOne.map(String))).toEqual(
      new Set(findReprintCandidates(articles, all(articles)).map(String)),
    )
  })

  it('gives only pairs of which one is touched', () => {
    expect(findReprintCandidates(articles, new Set(['orchard']))).toEqual([['merged', 'orchard']])
    expect(findReprintCandidates(articles, new Set())).toEqual([])
  })

  const days: readonly (readonly [string | undefined, string | undefined, boolean])[] = [
    ['2025-01-01', '2025-02-01', true],
    ['2025-01-01', '2025-02-02', false],
    ['2025-02-02', '2025-01-01', false],
    ['2025-01-01', undefined, true],
    [undefined, undefined, true],
    ['2025-01-01', 'no date', true],
  ]
  for (const [one, other, isMet] of days)
    it(`${isMet ? 'compares' : 'does not compare'} ${one} with ${other}`, () => {
      const pair = [article('a', bridge, one), article('b', bridge, other)]
      const want = isMet ? [['a', 'b']] : []
      expect(findReprintCandidates(pair, all(pair))).toEqual(want)
      expect(findReprintCandidates(pair, new Set(['a']))).toEqual(want)
      expect(findReprintCandidates(pair, new Set(['b']))).toEqual(want)
    })

  it('passes over sketches of another version and texts without wording', () => {
    const pair = [article('a', bridge), { id: 'b', sketch: '0AAAA' }, article('c', ['……'])]
    expect(findReprintCandidates(pair, all(pair))).toEqual([])
  })
})
