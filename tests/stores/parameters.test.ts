// Parameters are checked before a store sees them, and converted to its own values.
import { isInt } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { parseStatement } from '../../src/stores/cypher-files.ts'
import { fromStoreRow, toStoreValue as toEmbeddedValue } from '../../src/stores/embedded/values.ts'
import type { Row } from '../../src/stores/graph-store.ts'
import { toStoreValue as toNeo4jValue } from '../../src/stores/neo4j/values.ts'
import { checkParameters } from '../../src/stores/parameter-types.ts'

const statement = parseStatement(
  'write-ends',
  `// Ties ends.
// @param rows LIST<MAP> {from}
// @param limit INTEGER at most so many
// @param note STRING? a remark
// @returns nothing
UNWIND $rows AS row MATCH (a:End {id: row.from}) SET a.note = $note, a.limit = $limit`,
)

test('what may be left out is null', () => {
  expect(checkParameters(statement, { rows: [], limit: 3 })).toEqual({
    rows: [],
    limit: 3,
    note: null,
  })
})

test.each<[string, Row, RegExp]>([
  ['a missing parameter', { rows: [] }, /\$limit is missing/],
  ['a null for one that must be', { rows: null, limit: 1 }, /\$rows is missing/],
  ['an unknown parameter', { rows: [], limit: 1, more: 1 }, /no \$more/],
  ['another type', { rows: [], limit: 1.5 }, /\$limit is no INTEGER: 1\.5/],
  ['a list of something else', { rows: ['a'], limit: 1 }, /\$rows is no LIST<MAP>/],
  ['a row without its key', { rows: [{ from: 'a' }, {}], limit: 1 }, /a row has no from: \{\}/],
  ['a row with a null key', { rows: [{ from: null }], limit: 1 }, /a row has no from/],
])('%s is refused', (_, given, message) => {
  expect(() => checkParameters(statement, given)).toThrow(message)
})

test('Neo4j gets integers as integers, at any depth, and null for what is absent', () => {
  const value = toNeo4jValue({ n: 3, list: [1, 2.5], text: '3', none: undefined }) as Row
  expect(isInt(value['n'])).toBe(true)
  expect(isInt((value['list'] as unknown[])[0])).toBe(true)
  expect((value['list'] as unknown[])[1]).toBe(2.5)
  expect(value).toMatchObject({ text: '3', none: null })
})

test('the embedded store gets null for what is absent, and gives numbers', () => {
  expect(toEmbeddedValue({ a: [undefined, { b: undefined }] })).toEqual({ a: [null, { b: null }] })
  expect(fromStoreRow({ a: [9_007_199_254_740_993n, { b: 2n }] })).toEqual({
    a: [9_007_199_254_740_992, { b: 2 }],
  })
})
