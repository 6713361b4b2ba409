// The pairs that people judged, where the corpora are beside the checkout: what the stage says of each.
import { describe, expect, it } from 'vitest'
import { hasCorpora, readCorpus, sentencesOf } from '../../src/bench/identity/reprints-corpora.ts'
import { readLabels } from '../../src/bench/identity/reprints-truth.ts'
import { compareArticles } from '../../src/reprints/compare-articles.ts'

const isThere = hasCorpora()
if (!isThere) console.log('skipped: ../shared/corpora is not there')

describe.skipIf(!isThere)('labelled pairs', () => {
  it('takes no pair for a reprint that people do not, and misses few', () => {
    const textById = new Map(
      [...readCorpus('second'), ...readCorpus('broadcast')].map(({ id, text }) => [id, text]),
    )
    const sentences = (corpus: string, line: number) =>
      sentencesOf(textById.get(`${corpus}:${line}`) ?? '')
    const judged = readLabels().map(({ a, b, reprint }) => ({
      pair: `${a.line} ${b.line}`,
      reprint,
      found: compareArticles(sentences(a.corpus, a.line), sentences(b.corpus, b.line)).isReprint,
    }))
    const wrong = judged.filter(({ reprint, found }) => found && reprint === false)
    const missed = judged.filter(({ reprint, found }) => !found && reprint === true)
    expect(wrong.map(({ pair }) => pair)).toEqual([])
    // Interviews abridged to a quarter with every clause rewritten.
    expect(missed.length).toBeLessThanOrEqual(4)
    expect(judged.filter(({ reprint }) => reprint === true).length).toBeGreaterThan(20)
  })
})
