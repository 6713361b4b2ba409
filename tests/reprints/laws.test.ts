// Laws that hold for whatever is printed: rows drawn with a seed from the made-up stories.
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/reprints/compare-articles.ts'
import { findReprintCandidates } from '../../src/reprints/find-reprint-candidates.ts'
import { groupReprints } from '../../src/reprints/group-reprints.ts'
import { sketchOf } from '../../src/reprints/sketch-of.ts'
import { appointment, asSentences, bridge, edition, orchard, riverLevel } from './stories.ts'

const stock = [
  ...bridge,
  ...orchard,
  ...riverLevel(14, '182.4', 310),
  ...riverLevel(15, '181.9', 296),
  ...appointment('秦望川', '石门镇'),
  ...edition('法文'),
]

function draw(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below
}

/** Some stretch of the stock, dated somewhere in a quarter. */
const printed = (seed: number) => {
  const from = draw(seed, stock.length - 3)
  const texts = stock.slice(from, from + 2 + draw(seed + 7, 8))
  const date = `2025-0${1 + draw(seed + 3, 3)}-1${draw(seed + 5, 10)}`
  return {
    id: `n${seed}`,
    date,
    texts,
    length: texts.join('').length,
    sketch: sketchOf(texts.join('')),
  }
}

const rounds = Array.from({ length: 12 }, (_, round) =>
  Array.from({ length: 24 }, (__, place) => printed(1 + 97 * round + 31 * place)),
)

describe('whatever is printed', () => {
  for (const [round, articles] of rounds.entries())
    it(`is met, judged and grouped alike in any order, round ${round}`, () => {
      const run = (order: typeof articles) => {
        const sentencesById = new Map(order.map(({ id, texts }) => [id, asSentences(texts)]))
        const of = (id: string) => sentencesById.get(id) ?? []
        const pairs = findReprintCandidates(order, new Set(order.map(({ id }) => id))).filter(
          ([a, b]) => compareArticles(of(a), of(b)).isReprint,
        )
        return { pairs, groups: groupReprints(order, pairs) }
      }
      const { pairs, groups } = run(articles)
      expect(pairs.length).toBeGreaterThan(0)
      expect(run(articles.toReversed())).toEqual({ pairs, groups })
      const keys = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
      const placed = groups.flatMap(({ original, copies }) => [original, ...copies])
      expect(new Set(placed).size).toBe(placed.length)
      for (const { original, copies } of groups)
        for (const copy of copies) expect(keys).toContain(`${original} ${copy}`)
    })

  it('is a reprint of itself and met by itself', () => {
    for (const { texts, sketch } of rounds.flat()) {
      expect(compareArticles(asSentences(texts), asSentences(texts)).isReprint).toBe(true)
      const twice = [
        { id: 'a', sketch },
        { id: 'b', sketch },
      ]
      expect(findReprintCandidates(twice, new Set(['b']))).toEqual([['a', 'b']])
    }
  })
})
