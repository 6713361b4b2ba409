// Words of a query, their order of merit, and what Lucene is asked.
import { expect, test } from 'vitest'
import { toLucene } from '../../src/stores/neo4j/search-text.ts'
import { rankHits } from '../../src/stores/rank-hits.ts'
import { parseSearch } from '../../src/stores/search-terms.ts'

test.each<[string, readonly string[], string]>([
  ['青石区', ['青石区'], '"青石区"'],
  [' 青石区  5G ', ['青石区', '5g'], '"青石区" AND 5g*'],
  ['5G网络', ['5g网络'], '5g* AND "网络"'],
  ['区', ['区'], ''],
  ['A座', ['a座'], 'a*'],
  ['“一带”+"路边"', ['“一带”+"路边"'], '"一带" AND "路边"'],
  ['a:b* OR (c) \\', ['a:b*', 'or', '(c)', '\\'], 'a* AND b* AND or* AND c*'],
  ['  ', [], ''],
])('%j asks for %j, Lucene for %s', (query, terms, lucene) => {
  const search = parseSearch(query)
  expect(search.terms).toEqual(terms)
  expect(toLucene(search.runs)).toBe(lucene)
})

test('names come before aliases, beginnings before insides, short before long, then ids', () => {
  const candidates = [
    { id: 'inside', text: '大青石区' },
    { id: 'b', text: '青石区文化馆' },
    { id: 'a', text: '青石区文化馆' },
    { id: 'long', text: '青石区文化馆分馆' },
    { id: 'alias', text: '云岭市青石区\n青石区' },
    { id: 'name', text: '青石区\n青石' },
    { id: 'none', text: '青石镇' },
  ]
  const hits = rankHits(candidates, parseSearch('青石区'), 10)
  expect(hits.map(({ id }) => id)).toEqual(['name', 'alias', 'a', 'b', 'long', 'inside'])
  expect(hits[0]?.score).toBe(1)
  expect(rankHits(candidates, parseSearch('青石区'), 2)).toHaveLength(2)
})
