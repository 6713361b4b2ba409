// vitest's global setup: a desk where test files ask for the one Neo4j and get it in turn, empty, each for itself.
// It takes a running server from NEO4J_TEST_URI (…_USER, …_PASSWORD, …_DATABASE), else starts one when first asked.
import { createServer, type Server, type Socket } from 'node:net'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import type { Neo4jSettings } from '../../src/stores/store-settings.ts'
import { startNeo4j } from './start-neo4j.ts'

/** What the desk says to a test file. */
export type Neo4jGrant = { readonly settings: Neo4jSettings } | { readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the desk. */
    readonly neo4jDesk: number
  }
}

type Neo4jForTests = { readonly grant: Neo4jGrant; readonly stop: () => Promise<void> }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Neo4jForTests> | undefined
  let queue: Promise<void> = Promise.resolve()
  const desk = createServer((socket) => {
    queue = queue.then(async () => {
      server ??= findNeo4j()
      await serve(socket, (await server).grant)
    })
  })
  project.provide('neo4jDesk', await listen(desk))
  return async () => {
    desk.close()
    // The last file's turn ends with emptying the database.
    await queue
    await (await server)?.stop()
  }
}

async function findNeo4j(): Promise<Neo4jForTests> {
  const nothingToStop = (): Promise<void> => Promise.resolve()
  try {
    const given = readEnvironment()
    if (given === undefined) {
      const { settings, stop } = await startNeo4j()
      return { grant: { settings }, stop }
    }
    await assertEmpty(given)
    return { grant: { settings: given }, stop: nothingToStop }
  } catch (error) {
    const reason = `No Neo4j to test against: ${(error as Error).message}`
    process.stderr.write(`${reason}\n`)
    return { grant: { reason }, stop: nothingToStop }
  }
}

function readEnvironment(): Neo4jSettings | undefined {
  const value = (name: string): string => process.env[`NEO4J_TEST_${name}`] ?? ''
  if (value('URI') === '') return undefined
  return {
    kind: 'neo4j',
    uri: value('URI'),
    user: value('USER') || 'neo4j',
    password: value('PASSWORD'),
    ...(value('DATABASE') === '' ? {} : { database: value('DATABASE') }),
  }
}

/** Tests empty the database: one that holds something when they begin is somebody's. */
async function assertEmpty(settings: Neo4jSettings): Promise<void> {
  const [row] = await runOnce(settings, 'MATCH (n) RETURN count(n) AS nodes')
  if (row?.nodes !== 0) {
    throw new Error(`${settings.uri} holds ${row?.nodes} nodes: tests need an empty database`)
  }
}

/** The desk's turn for one test file lasts until its connection ends, even if the file dies. */
async function serve(socket: Socket, grant: Neo4jGrant): Promise<void> {
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => socket.destroy())
  socket.resume()
  socket.write(`${JSON.stringify(grant)}\n`)
  await ended
  if ('settings' in grant) await empty(grant.settings)
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await runOnce(
    settings,
    'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS RETURN count(*) AS nodes',
  )
}

async function runOnce(
  settings: Neo4jSettings,
  statement: string,
): Promise<readonly { readonly nodes: number }[]> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  })
  const session = driver.session(
    settings.database === undefined ? {} : { database: settings.database },
  )
  try {
    const { records } = await session.run(statement)
    return records.map((record) => record.toObject() as { nodes: number })
  } finally {
    await driver.close()
  }
}

function listen(desk: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    desk.once('error', reject)
    desk.listen(0, '127.0.0.1', () => resolve((desk.address() as { port: number }).port))
  })
}
