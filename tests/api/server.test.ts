import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/http/http-server.ts'
import type { ReadableStore } from '../../src/api/reading.ts'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { StoreError } from '../../src/stores/store-error.ts'

const host = '127.0.0.1'
const unused = () => Promise.reject(new Error('not used here'))

function storeThat(read: ReadableStore['runner']['read']): ReadableStore {
  const runner = { read, write: unused, searchText: unused, applySchema: unused, close: unused }
  return { runner, counts: unused }
}

const empty = storeThat(async (statement) => (statement.endsWith('-total') ? [{ total: 0 }] : []))
const down = storeThat(() => Promise.reject(new StoreError('UNREACHABLE', 'nobody there')))

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

async function start(store: ReadableStore, port = 0): Promise<RunningServer> {
  const server = await startServer(createYogaServer(store), { port, host })
  running.push(server)
  return server
}

describe('health', () => {
  test('/healthz says that the process lives, even with no store', async () => {
    const { url } = await start(down)
    const response = await fetch(`${url}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  for (const [what, store, status] of [
    ['the store answers', empty, 200],
    ['the store does not answer', down, 503],
  ] as const) {
    test(`/readyz is ${status} when ${what}`, async () => {
      const { url } = await start(store)
      expect((await fetch(`${url}/readyz`)).status).toBe(status)
    })
  }

  test('other methods and other paths are turned away', async () => {
    const { url } = await start(empty)
    expect((await fetch(`${url}/healthz`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${url}/nowhere`)).status).toBe(404)
  })
})

describe('GraphiQL', () => {
  for (const path of ['/', '/graphql']) {
    test(`${path} shows it, and it loads nothing from elsewhere`, async () => {
      const { url } = await start(empty)
      const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(page).toContain('Yutu 舆图')
      expect(page).toContain('"endpoint":"/graphql"')
      expect(loadedAddresses(page)).toEqual([])
    })
  }

  test('the check for outside addresses sees them', () => {
    const page = `<script src="https://cdn.example/a.js"></script><link href='//cdn.example/b.css'><style>@import "http://a.example/c.css"; i { background: url(https://b.example/d.png) }</style><a href="https://c.example">text</a>`
    expect(loadedAddresses(page)).toHaveLength(4)
  })
})

/** What a browser would fetch by itself while it shows the page; links to follow and addresses in texts are not. */
function loadedAddresses(page: string): readonly string[] {
  const markup = page.replace(/<script>[\s\S]*?<\/script>/g, '')
  const outside = String.raw`(?:https?:)?\/\/[^"'\s)]+`
  const patterns = [
    new RegExp(
      String.raw`<(?:script|img|iframe|link|source|video|audio)\b[^>]*\b(?:src|href)\s*=\s*["']?(${outside})`,
      'g',
    ),
    new RegExp(String.raw`@import\s+(?:url\()?["']?(${outside})`, 'g'),
    new RegExp(String.raw`url\(\s*["']?(${outside})`, 'g'),
  ]
  return patterns.flatMap((pattern) =>
    [...markup.matchAll(pattern)].map(([, address = '']) => address),
  )
}

test('a query is answered over HTTP, by POST and by GET', async () => {
  const { url } = await start(empty)
  const query = '{ entities { totalCount } }'
  const posted = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const got = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)
  const want = { data: { entities: { totalCount: 0 } } }
  expect([await posted.json(), await got.json()]).toEqual([want, want])
})

test('pages of other sites may not read the answers', async () => {
  const { url } = await start(empty)
  const response = await fetch(`${url}/graphql?query={__typename}`, {
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

describe('an address that cannot be listened on', () => {
  test('a port in use is named, with the mend', async () => {
    const { port } = await start(empty)
    await expect(startServer(createYogaServer(empty), { port, host })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is in use: stop the program that has it, or choose another with --port or PORT (0: any that is free)`,
    })
  })

  test('an address of another machine', async () => {
    const elsewhere = { port: 0, host: '192.0.2.1' }
    await expect(startServer(createYogaServer(empty), elsewhere)).rejects.toMatchObject({
      code: 'ADDRESS_UNKNOWN',
    })
  })
})

test('stopping lets a running request finish, takes no new one, and may be called twice', async () => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let reached = (): void => {}
  const asked = new Promise<void>((resolve) => {
    reached = resolve
  })
  const slow = storeThat(async () => {
    reached()
    await held
    return [{ total: 7 }]
  })
  const server = await startServer(createYogaServer(slow), { port: 0, host })
  const answer = fetch(
    `${server.url}/graphql?query=${encodeURIComponent('{ statistics { mentions } }')}`,
  )
  await asked
  const stopped = Promise.all([server.stop(), server.stop()])
  release()
  expect(await (await answer).json()).toEqual({ data: { statistics: { mentions: 7 } } })
  await stopped
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  await expectFree(server.port)
})

async function expectFree(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(port, host, resolve))
  expect((probe.address() as AddressInfo).port).toBe(port)
  await new Promise((resolve) => probe.close(resolve))
}
