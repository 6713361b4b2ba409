import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import type { ReadableStore } from '../../src/api/reading.ts'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { StoreError, type StoreErrorCode } from '../../src/stores/store-error.ts'
import { createAsk } from './api-under-test.ts'

const secret = 'bolt://10.0.0.7:7687'

function brokenStore(error: Error): ReadableStore {
  const fail = () => Promise.reject(error)
  const runner = { read: fail, write: fail, searchText: fail, applySchema: fail, close: fail }
  return { runner, counts: fail }
}

/** A server whose log can be read. */
function serve(store: ReadableStore) {
  const lines: { level: number; msg: string; err?: { message: string } }[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const yoga = createYogaServer(store, { logger })
  return { ask: createAsk(yoga), yoga, lines }
}

const healthy = brokenStore(new Error('nothing is read in this test'))

describe('what is wrong with the query comes back as 400 with words and a code', () => {
  for (const [what, query, code, message] of [
    ['no syntax', '{ entities(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['empty', '', 'BAD_USER_INPUT', 'Send `query`'],
    [
      'an unknown field',
      '{ entitys { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Did you mean "entity" or "entities"?',
    ],
    [
      'an unknown argument',
      '{ entities(limit: 5) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Unknown argument "limit"',
    ],
    [
      'an unknown enum value',
      '{ entities(filter: { types: [FIRM] }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"FIRM" does not exist in "EntityType"',
    ],
    [
      'a wrong type',
      '{ entities(first: "five") { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Int cannot represent',
    ],
    [
      'a day that does not exist',
      '{ events(filter: { date: { from: "2021-02-30" } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'YYYY-MM-DD',
    ],
    [
      'a date in words',
      '{ events(filter: { date: { from: "昨天" } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      '昨天',
    ],
    [
      'a code too short',
      '{ entity(adcode: "5001") { id } }',
      'BAD_USER_INPUT',
      'six or nine digits',
    ],
    [
      'a range that runs backwards',
      '{ events(filter: { date: { from: "2021-07-09", to: "2021-07-01" } }) { nodes { id } } }',
      'BAD_USER_INPUT',
      'ends before it begins',
    ],
    ['an empty search', '{ search(query: "  ") { hits { score } } }', 'BAD_USER_INPUT', 'no word'],
    [
      'an overlong search',
      `{ search(query: "${'茶'.repeat(101)}") { hits { score } } }`,
      'BAD_USER_INPUT',
      'at most 100',
    ],
    [
      'too many ids',
      `{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`,
      'BAD_USER_INPUT',
      'At most 100 ids',
    ],
    [
      'a fragment that holds itself',
      '{ ...a } fragment a on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
      'itself',
    ],
  ] as const) {
    test(what, async () => {
      const { ask, lines } = serve(healthy)
      const { status, errors, data } = await ask(query)
      expect(errors?.[0]?.message).toContain(message)
      expect(errors?.[0]?.extensions?.code).toBe(code)
      expect([status, data ?? null]).toEqual([400, null])
      expect(lines).toEqual([])
    })
  }

  test('a lookup without anything to look for is an error beside what else was asked', async () => {
    const { status, data, errors } = await serve(healthy).ask('{ entity(type: PLACE) { id } }')
    expect([status, data]).toEqual([200, { entity: null }])
    expect(errors?.[0]).toMatchObject({
      message: 'Give `id`, `name` or `adcode`',
      path: ['entity'],
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('a variable of a scalar names the variable', async () => {
    const { status, errors } = await serve(healthy).ask(
      'query ($code: Adcode!) { entity(adcode: $code) { id } }',
      { code: 'five' },
    )
    expect(status).toBe(400)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/\$code.*six or nine digits/),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('a body that is no JSON', async () => {
    const response = await serve(healthy).yoga.fetch('http://yutu.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": ',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [
        { message: 'POST body sent invalid JSON.', extensions: { code: expect.any(String) } },
      ],
    })
  })

  test('a body past the limit', async () => {
    const response = await serve(healthy).yoga.fetch('http://yutu.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${' '.repeat(1_000_001)} __typename }` }),
    })
    expect(response.status).toBe(413)
  })
})

describe('limits', () => {
  const nest = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ relations(first: 1) { nodes { source ${nest(levels - 1)} } } }`
  const wide =
    '{ entities(first: 100) { nodes { mentions(first: 100) { nodes { article { mentions(first: 100) { nodes { surface } } } } } } } }'
  const bomb = `{ entity(id: "x") { ...f0 } } ${Array.from({ length: 40 }, (_, index) => `fragment f${index} on Entity { a: neighbourhood { nodes { ...f${index + 1} } } b: neighbourhood { nodes { ...f${index + 1} } } }`).join(' ')} fragment f40 on Entity { id }`

  for (const [what, query, code, message] of [
    ['too deep', `{ entity(id: "x") ${nest(7)} }`, 'TOO_DEEP', 'fields deep; at most 20'],
    ['too costly', wide, 'TOO_COMPLEX', 'at most 50000'],
    [
      'costly by aliases',
      `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: entities(first: 100) { nodes { id __typename } edges { node { id } } }`).join(' ')} }`,
      'TOO_COMPLEX',
      '200 aliases; at most 100',
    ],
    [
      'too many words',
      `{ ${Array.from({ length: 5001 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
      'more that 5000 tokens',
    ],
    ['fragments that double at each step', bomb, 'TOO_DEEP', 'fields deep'],
  ] as const) {
    test(`${what} is refused before anything is read`, async () => {
      const began = performance.now()
      const { ask, lines } = serve(healthy)
      const { status, errors } = await ask(query)
      expect(errors?.[0]?.message).toContain(message)
      expect(errors?.[0]?.extensions?.code).toBe(code)
      expect(status).toBe(400)
      expect(lines).toEqual([])
      expect(performance.now() - began).toBeLessThan(5_000)
    })
  }

  test('a page size in a variable counts', async () => {
    const query =
      'query ($n: Int) { entities(first: $n) { nodes { mentions(first: $n) { nodes { article { mentions(first: $n) { nodes { surface } } } } } } } }'
    const { ask } = serve(healthy)
    expect((await ask(query, { n: 100 })).errors?.[0]?.extensions?.code).toBe('TOO_COMPLEX')
    expect((await ask(query, { n: 5 })).errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
  })

  test('introspection is free and on', async () => {
    const { ask } = serve(healthy)
    const { status, data } = await ask(
      '{ __schema { types { name fields { name args { name type { ofType { ofType { ofType { name } } } } } } } } }',
    )
    expect(status).toBe(200)
    expect(data.__schema.types.length).toBeGreaterThan(50)
  })
})

describe('a store that fails', () => {
  for (const [storeCode, status, code] of [
    ['UNREACHABLE', 503, 'STORE_UNAVAILABLE'],
    ['UNAUTHORIZED', 503, 'STORE_UNAVAILABLE'],
    ['DAMAGED', 503, 'STORE_UNAVAILABLE'],
    ['UNSUPPORTED', 501, 'UNSUPPORTED'],
    ['FAILED', 500, 'INTERNAL_SERVER_ERROR'],
    ['INVALID_STATEMENT', 500, 'INTERNAL_SERVER_ERROR'],
  ] as const satisfies readonly (readonly [StoreErrorCode, number, string])[]) {
    test(`with ${storeCode} comes back as ${code}`, async () => {
      const { ask, lines } = serve(brokenStore(new StoreError(storeCode, `Cannot ask ${secret}`)))
      const answer = await ask('{ entities { nodes { id } } }')
      expect(answer.status).toBe(status)
      expect(answer.errors?.[0]?.extensions?.code).toBe(code)
      if (storeCode !== 'UNSUPPORTED') {
        expect(JSON.stringify(answer)).not.toContain('10.0.0.7')
        expect(lines).toHaveLength(1)
        expect(lines[0]?.err?.message).toContain(secret)
      }
    })
  }

  test('and fails many fields is logged once', async () => {
    const { ask, lines } = serve(brokenStore(new TypeError(`fault at ${secret}`)))
    const { errors, status } = await ask(
      '{ entity(id: "a") { id } b: entity(id: "b") { id } node(id: "c") { id } }',
    )
    expect(errors).toHaveLength(3)
    expect(JSON.stringify(errors)).not.toContain('fault')
    expect(status).toBe(200)
    expect(lines).toHaveLength(1)
  })
})
