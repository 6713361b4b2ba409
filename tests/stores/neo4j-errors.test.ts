// What can go wrong with a Neo4j: one clear line each, naming the address and the mend, never the password.
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toStoreError } from '../../src/stores/neo4j/errors.ts'
import { openStore } from '../../src/stores/open-store.ts'
import type { Neo4jSettings } from '../../src/stores/store-settings.ts'
import { buildChange } from '../contract/page.ts'
import { type RunningNeo4j, startNeo4j } from '../setup/start-neo4j.ts'
import { useNeo4j } from '../setup/use-store.ts'
import { type OldNeo4j, startOldNeo4j } from './old-neo4j.ts'

const nobody: Neo4jSettings = {
  kind: 'neo4j',
  uri: 'bolt://127.0.0.1:9',
  user: 'neo4j',
  password: 'geheim',
}

describe('a server that is not there', () => {
  test.each(['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9', 'bolt://nowhere.invalid:7687'])(
    '%s cannot be reached, and soon says so',
    async (uri) => {
      const before = Date.now()
      await expect(openStore({ ...nobody, uri })).rejects.toMatchObject({
        code: 'UNREACHABLE',
        message: `Neo4j at ${uri} cannot be reached: start it, or correct NEO4J_URI`,
      })
      expect(Date.now() - before).toBeLessThan(20_000)
    },
  )

  test('an address that is none is refused', async () => {
    await expect(openStore({ ...nobody, uri: 'neo5j://host' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('neo5j://host'),
    })
  })
})

describe('a server that is something else', () => {
  let server: Server | undefined
  let uri = ''
  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n', () => socket.destroySoon())
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    uri = `bolt://127.0.0.1:${(server.address() as { port: number }).port}`
  })
  afterAll(() => {
    server?.close()
  })

  test('is no Neo4j', async () => {
    await expect(openStore({ ...nobody, uri })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(uri),
    })
  })
})

describe('a server that is too old', () => {
  let old: OldNeo4j | undefined
  beforeAll(async () => {
    old = await startOldNeo4j()
  })
  afterAll(() => old?.stop())

  test('is named with its version and the one needed', async () => {
    const uri = old?.uri ?? ''
    await expect(openStore({ ...nobody, uri })).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: `${uri} runs Neo4j/4.4.5: Yutu needs Neo4j 5.26 or newer, please upgrade it`,
    })
  })
})

describe('a real server', () => {
  const settings = useNeo4j()
  const open = (change: Partial<Neo4jSettings>) =>
    openStore({ ...(settings() ?? nobody), ...change })

  test('refuses a wrong password', async () => {
    await expect(open({ password: 'geheim' })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      message: `Neo4j at ${settings()?.uri} refuses user 'neo4j': correct NEO4J_USER and NEO4J_PASSWORD`,
    })
  })

  test('has no such database', async () => {
    await expect(open({ database: 'nowhere' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `Neo4j at ${settings()?.uri} has no database 'nowhere': create it, or correct NEO4J_DATABASE`,
    })
  })

  test('opens by its database name, and by a routing address', async () => {
    const uri = settings()?.uri.replace('bolt://', 'neo4j://') ?? ''
    const store = await open({ uri, database: 'neo4j' })
    expect(store.info).toMatchObject({
      kind: 'neo4j',
      address: uri,
      isReadOnly: false,
      unsupported: [],
    })
    expect(await store.writer.apply(buildChange('a', { articles: [] }))).toBe('created')
    expect(await store.writer.removeDocument('a')).toBe(true)
    await store.close()
  })
})

describe('a server that may only be read', () => {
  // Waits for its turn at the desk, so that two servers of this machine do not run at the same time as the tests of others.
  const settings = useNeo4j()
  let server: RunningNeo4j | undefined
  beforeAll(async () => {
    if (settings() === undefined) return
    server = await startNeo4j()
    await server.restart(['server.databases.read_only=neo4j'])
  }, 300_000)
  afterAll(() => server?.stop())

  test('is opened for reading, and refuses a page with a clear line', async () => {
    const found = server?.settings ?? nobody
    const store = await openStore(found)
    expect(store.info.isReadOnly).toBe(true)
    expect(await store.counts()).toMatchObject({ nodes: 0 })
    await expect(store.writer.apply(buildChange('a', { articles: [] }))).rejects.toMatchObject({
      code: 'READ_ONLY',
      message: expect.stringMatching(
        new RegExp(`^Neo4j at ${found.uri} .*use a writable database$`),
      ),
    })
    await store.close()
  })
})

test.each<[string, string, string]>([
  ['ServiceUnavailable', 'Connection was closed by server', 'UNREACHABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'bad', 'UNAUTHORIZED'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'slow down', 'UNAUTHORIZED'],
  ['Neo.ClientError.Security.Forbidden', 'no writes for role reader', 'READ_ONLY'],
  ['Neo.ClientError.Cluster.NotALeader', 'no leader', 'READ_ONLY'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'no', 'READ_ONLY'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'not available', 'UNREACHABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'No space left on device', 'DISK_FULL'],
  ['Neo.ClientError.Statement.SyntaxError', 'Invalid input', 'INVALID_STATEMENT'],
  ['Neo.DatabaseError.General.UnknownError', 'strange', 'FAILED'],
])('%s (%s) → %s, with the address and without the password', (code, words, wanted) => {
  const error = toStoreError(Object.assign(new Error(words), { code }), nobody)
  expect(error).toMatchObject({ code: wanted, message: expect.stringContaining(nobody.uri) })
  expect(error.message).not.toContain(nobody.password)
})
