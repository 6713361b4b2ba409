// How the server keeps house: who may read, how much, by what id, how long, and what it tells caches and other sites.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readApiKeys } from '../../src/api/access/api-keys.ts'
import { readOperations } from '../../src/api/http/operations.ts'
import { defaultLimits } from '../../src/api/query-limits.ts'
import type { ReadableStore } from '../../src/api/reading.ts'
import { createSchema } from '../../src/api/schema.ts'
import { createYogaServer, type ServerOptions } from '../../src/api/yoga-server.ts'

const key = '0123456789abcdef'
const unused = () => Promise.reject(new Error('not used here'))
type Read = ReadableStore['runner']['read']

function serverOver(read: Read, options: ServerOptions = {}) {
  const runner = { read, write: unused, searchText: unused, applySchema: unused, close: unused }
  return createYogaServer({ runner, counts: unused }, options)
}

const versions = { now: 'one' }
const empty: Read = async (statement) => {
  if (statement === 'read-graph-version') return [{ graphVersion: versions.now }]
  return statement.endsWith('-total') ? [{ total: 0 }] : []
}

const query = '{ entities { totalCount } }'

async function post(
  server: ReturnType<typeof serverOver>,
  text = query,
  headers: Record<string, string> = {},
) {
  const response = await server.fetch('http://yutu.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: text }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: the shape of what comes over the wire is what is tested.
  return { response, body: (await response.json()) as any }
}

const bearer = (shown: string) => ({ authorization: `Bearer ${shown}` })

describe('who may read', () => {
  const rules = { keys: readApiKeys(`li:reader:${key}`), reads: 'key' } as const
  const server = serverOver(empty, { rules })

  test('nobody without a key where it takes one', async () => {
    const { response, body } = await post(server)
    expect([response.status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
    expect((await post(server, query, bearer(key))).body.data).toEqual({
      entities: { totalCount: 0 },
    })
  })

  test('a key that is nobody’s is told so, even where all may read', async () => {
    const open = serverOver(empty, { rules: { ...rules, reads: 'open' } })
    expect((await post(open, query, bearer('fedcba9876543210'))).response.status).toBe(401)
    expect((await post(open)).response.status).toBe(200)
  })

  test('a reader may not judge, and the audit notes that it was tried', async () => {
    const auditFile = join(mkdtempSync(join(tmpdir(), 'yutu-audit-')), 'audit.jsonl')
    const { response, body } = await post(
      serverOver(empty, { rules, auditFile }),
      'mutation { renameEntity(entity: "x", name: "y") { judgement { id } } }',
      { ...bearer(key), 'x-request-id': 'r-1' },
    )
    expect([response.status, body.errors[0].message]).toEqual([
      403,
      "The key of 'li' is a reader's; this takes an editor's",
    ])
    expect(JSON.parse(readFileSync(auditFile, 'utf8'))).toMatchObject({
      by: 'li',
      act: 'judge',
      outcome: 'failed',
      requestId: 'r-1',
      given: { kind: 'RENAME', entity: 'x', newName: 'y' },
    })
  })
})

describe('how much', () => {
  test('points run out within a minute and come back; each key has its own', async () => {
    const rules = { keys: readApiKeys(`li:reader:${key}`), reads: 'open' } as const
    const server = serverOver(empty, { rules, pointsPerMinute: 2 })
    const first = await post(server)
    expect(first.response.headers.get('ratelimit-remaining')).toBe('1')
    await post(server)
    const third = await post(server)
    expect([third.response.status, third.body.errors[0].extensions.code]).toEqual([
      429,
      'RATE_LIMITED',
    ])
    expect(Number(third.response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await post(server, query, bearer(key))).response.status).toBe(200)
  })

  test('a costly query takes more points', async () => {
    const server = serverOver(empty, { pointsPerMinute: 100 })
    const costly =
      '{ entities(first: 100) { nodes { mentions(first: 9) { nodes { sentence { id } } } } } }'
    const { response } = await post(server, costly)
    expect(Number(response.headers.get('ratelimit-remaining'))).toBeLessThan(85)
  })
})

describe('ids of requests', () => {
  test('stand in the answer and in each error; a proxy’s is kept, a strange one not', async () => {
    const server = serverOver(empty)
    const given = await post(server, '{ nothing }', { 'x-request-id': 'edge:42' })
    expect(given.response.headers.get('x-request-id')).toBe('edge:42')
    expect(given.body.errors[0].extensions.requestId).toBe('edge:42')
    const strange = await post(server, '{ nothing }', { 'x-request-id': '<b>' })
    expect(strange.response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('caches', () => {
  const url = `http://yutu.test/graphql?query=${encodeURIComponent(query)}`

  test('are spared the answer they have until the graph changes', async () => {
    const server = serverOver(empty)
    const first = await server.fetch(url)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('must-revalidate')
    const again = () => server.fetch(url, { headers: { 'if-none-match': tag } })
    expect((await again()).status).toBe(304)
    versions.now = 'two'
    const changed = await again()
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
  })

  test('know that another key may see another answer', async () => {
    const rules = { keys: readApiKeys(`li:reader:${key}`), reads: 'open' } as const
    const server = serverOver(empty, { rules })
    const tags = [await server.fetch(url), await server.fetch(url, { headers: bearer(key) })].map(
      ({ headers }) => headers.get('etag'),
    )
    expect(new Set(tags).size).toBe(2)
  })
})

describe('a store that is slow', () => {
  test('is waited for so long, then the answer is 503 with the time to come back, and later it works again', async () => {
    const state = { isSlow: true }
    const server = serverOver(
      async (statement) => {
        if (state.isSlow) await new Promise((resolve) => setTimeout(resolve, 300))
        return empty(statement)
      },
      { timeoutMs: 40 },
    )
    const late = await post(server)
    expect([late.response.status, late.body.errors[0].extensions.code]).toEqual([
      503,
      'STORE_UNAVAILABLE',
    ])
    expect(late.response.headers.get('retry-after')).toBe('5')
    expect(JSON.stringify(late.body)).not.toContain('read-entities-total')
    state.isSlow = false
    expect((await post(server)).response.status).toBe(200)
  })
})

test('the schema is published as text', async () => {
  const response = await serverOver(empty).fetch('http://yutu.test/schema.graphql')
  expect(await response.text()).toBe(`${printSchema(createSchema())}\n`)
})

test('introspection can be switched off', async () => {
  const server = serverOver(empty, { limits: { ...defaultLimits, hasIntrospection: false } })
  expect((await post(server, '{ __schema { types { name } } }')).response.status).toBe(400)
  expect((await post(server)).response.status).toBe(200)
})

test('pages of the sites that are named may read the answers, others not', async () => {
  const server = serverOver(empty, { corsOrigins: ['https://maps.example'] })
  const from = async (origin: string) =>
    (await post(server, query, { origin })).response.headers.get('access-control-allow-origin')
  expect(await from('https://maps.example')).toBe('https://maps.example')
  expect(await from('https://other.example')).not.toBe('https://other.example')
})

describe('operations by name', () => {
  const variables = encodeURIComponent('{"region":"500112"}')
  const byName = `http://yutu.test/graphql?documentId=PlannedEventsOfARegion&variables=${variables}`

  test('are answered over GET, by name or hash, and those nobody wrote down are refused', async () => {
    const server = serverOver(empty)
    const found = await server.fetch(byName)
    expect([found.status, await found.json()]).toEqual([
      200,
      { data: { events: { totalCount: 0, nodes: [] } } },
    ])
    const unknown = await server.fetch('http://yutu.test/graphql?documentId=Nothing')
    expect(unknown.status).toBeGreaterThanOrEqual(400)
  })

  test('of a folder of the user’s are known by the name of the operation, and a bad file is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yutu-operations-'))
    writeFileSync(join(folder, 'count.graphql'), 'query CountAll { entities { totalCount } }')
    const server = serverOver(empty, { operations: readOperations([folder]) })
    const answer = await server.fetch('http://yutu.test/graphql?documentId=CountAll')
    expect(await answer.json()).toEqual({ data: { entities: { totalCount: 0 } } })
    writeFileSync(join(folder, 'bad.graphql'), '{ entities { totalCount } }')
    expect(() => readOperations([folder])).toThrow(
      /bad\.graphql: expected one operation with a name/,
    )
  })
})

test('a variable with a default need not be given', async () => {
  const text = 'query ($text: String! = "茶") { suggest(text: $text) { name } }'
  const runner = {
    read: empty,
    write: unused,
    searchText: async () => [],
    applySchema: unused,
    close: unused,
  }
  const server = createYogaServer({ runner, counts: unused })
  expect((await post(server, text)).body).toEqual({ data: { suggest: [] } })
})
