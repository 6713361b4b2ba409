// Starts a real Neo4j on free ports with an empty temporary data folder. By hand:
// `node --import tsx tests/setup/start-neo4j.ts` prints its address and runs until Ctrl-C.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import neo4j from 'neo4j-driver'
import type { Neo4jSettings } from '../../src/stores/store-settings.ts'
import { installNeo4j } from './install-neo4j.ts'

export type RunningNeo4j = {
  readonly settings: Neo4jSettings
  /** The Browser. */
  readonly browser: string
  readonly stop: () => Promise<void>
  /** Stops it and starts it on the same data with more lines in its configuration. */
  readonly restart: (configuration: readonly string[]) => Promise<void>
}

const password = 'yutu-tests'
const startTimeoutMs = 180_000
const openedPackages = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
] as const

/** Throws an Error that says what is missing or what the server's log says. */
export async function startNeo4j(): Promise<RunningNeo4j> {
  const jars = installNeo4j()
  const home = mkdtempSync(join(tmpdir(), 'yutu-neo4j-'))
  const [bolt, http] = [await findFreePort(), await findFreePort()]
  const uri = `bolt://127.0.0.1:${bolt}`
  const configuration = [
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'dbms.usage_report.enabled=false',
  ]
  mkdirSync(join(home, 'conf'))
  const start = async (more: readonly string[], givenPassword: string): Promise<ChildProcess> => {
    const lines = [...configuration, ...more, '']
    writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join('\n'))
    const process = spawnServer(jars, home)
    try {
      await waitFor(uri, process, givenPassword)
      return process
    } catch (error) {
      const log = readLog(home)
      await stopProcess(process)
      throw new Error(`the server did not start: ${(error as Error).message}\n${log}`)
    }
  }
  // A new server's password is `neo4j`, and must be changed.
  let server = await start([], 'neo4j')
  return {
    settings: { kind: 'neo4j', uri, user: 'neo4j', password },
    browser: `http://127.0.0.1:${http}/browser/`,
    restart: async (more) => {
      await stopProcess(server, 'SIGTERM')
      server = await start(more, password)
    },
    stop: async () => {
      await stopProcess(server)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function spawnServer(jars: string, home: string): ChildProcess {
  return spawn(
    'java',
    [
      '-Xms128m',
      '-Xmx512m',
      '-XX:+UseSerialGC',
      ...openedPackages.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: 'ignore' },
  )
}

/** Until it lets us in and its database answers. */
async function waitFor(uri: string, server: ChildProcess, givenPassword: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  for (;;) {
    try {
      if (givenPassword !== password) await changePassword(uri, givenPassword)
      return await ask(uri, password, 'RETURN 1', 'neo4j')
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`it ended with code ${server.exitCode}`)
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

async function changePassword(uri: string, from: string): Promise<void> {
  try {
    await ask(uri, password, 'RETURN 1', 'system')
  } catch {
    // Not changed yet, or not there yet.
    await ask(
      uri,
      from,
      `ALTER CURRENT USER SET PASSWORD FROM '${from}' TO '${password}'`,
      'system',
    )
  }
}

async function ask(
  uri: string,
  secret: string,
  statement: string,
  database: string,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', secret))
  const session = driver.session({ database })
  try {
    await session.run(statement)
  } finally {
    await driver.close()
  }
}

function stopProcess(server: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill(signal)
  })
}

function readLog(home: string): string {
  try {
    return readFileSync(join(home, 'logs', 'neo4j.log'), 'utf8').slice(-2000)
  } catch {
    // It died before it wrote one.
    return ''
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { settings, browser, stop } = await startNeo4j()
  process.stdout.write(
    `NEO4J_URI=${settings.uri} NEO4J_USER=${settings.user} NEO4J_PASSWORD=${settings.password}\nBrowser: ${browser}\nCtrl-C stops it and throws its data away\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
}
