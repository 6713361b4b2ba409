// An address and a password in, the Neo4j behind it out: reached, let in, new enough.
import neo4j, { type Driver } from 'neo4j-driver'
import type { CypherStatements } from '../cypher-files.ts'
import type { OpenedRunner } from '../graph-store.ts'
import { StoreError } from '../store-error.ts'
import type { Neo4jSettings } from '../store-settings.ts'
import { unsupported } from '../unsupported.ts'
import { toStoreError } from './errors.ts'
import { createRunner } from './runner.ts'

/** The statements use `CALL (x) { … }`, and 5.26 is the version with long support. */
const oldestVersion = [5, 26] as const

/** How long to try to reach a server before saying that it cannot be reached. */
const connectionTimeoutMs = 10_000

/** How long a write is tried again after deadlocks and changes of leader. */
const retryTimeMs = 30_000

export async function openNeo4j(
  settings: Neo4jSettings,
  statements: CypherStatements,
): Promise<OpenedRunner> {
  const fail = (error: unknown): never => {
    throw toStoreError(error, settings)
  }
  const driver = createDriver(settings, fail)
  try {
    const agent = await readAgent(driver, settings)
    assertNewEnough(agent, settings.uri)
    return {
      runner: createRunner(driver, settings.database, statements, fail),
      info: {
        kind: 'neo4j',
        address: settings.uri,
        serverVersion: agent,
        unsupported: unsupported.neo4j,
      },
    }
  } catch (error) {
    await driver.close()
    return fail(error)
  }
}

function createDriver(settings: Neo4jSettings, fail: (error: unknown) => never): Driver {
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      connectionTimeout: connectionTimeoutMs,
      connectionAcquisitionTimeout: 2 * connectionTimeoutMs,
      maxTransactionRetryTime: retryTimeMs,
      disableLosslessIntegers: true,
      userAgent: 'yutu',
    })
  } catch (error) {
    return fail(error)
  }
}

/**
 * `Neo4j/5.26.12`. Runs a statement, so that a wrong password or database shows here and not later; by a plain session,
 * because `executeQuery` would try an unreachable server again for half a minute.
 */
async function readAgent(driver: Driver, { database }: Neo4jSettings): Promise<string> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  })
  try {
    const { summary } = await session.run('RETURN 1 AS one')
    return summary.server.agent ?? ''
  } finally {
    await session.close()
  }
}

function assertNewEnough(agent: string, uri: string): void {
  const [, major = '', minor = ''] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  const isNewEnough =
    Number(major) > oldestVersion[0] ||
    (Number(major) === oldestVersion[0] && Number(minor) >= oldestVersion[1])
  if (isNewEnough) return
  throw new StoreError(
    'UNSUPPORTED',
    `${uri} runs ${agent || 'an unknown server'}: Yutu needs Neo4j ${oldestVersion.join('.')} or newer, please upgrade it`,
  )
}
