// A Neo4j driver in, the CypherRunner over it out.
import { setTimeout } from 'node:timers/promises'
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
} from 'neo4j-driver'
import { type CypherStatements, statementNamed } from '../cypher-files.ts'
import type { CypherRunner, Row, RunInTransaction } from '../graph-store.ts'
import { toSent } from '../one-way.ts'
import { checkParameters } from '../parameter-types.ts'
import { codeOf } from './errors.ts'
import { applySchema } from './schema.ts'
import { createTextSearch } from './search-text.ts'
import { toStoreValue } from './values.ts'

/**
 * Another process wrote the same node first: a key it made, or a node it took away, between our look and our write.
 * The driver tries deadlocks and changes of leader again by itself; these it takes for our fault.
 */
const lostRace = /Schema\.ConstraintValidationFailed|Statement\.EntityNotFound/
const attempts = 10
/** Longest pause before the second attempt; it grows with each, and chance parts those who met. */
const pauseMs = 20

/** The driver's own `toObject` makes five times the garbage. */
function toRow(record: Neo4jRecord): Row {
  const row: Record<string, unknown> = {}
  record.keys.forEach((key, at) => {
    row[key as string] = record.get(at)
  })
  return row
}

function isLostRace(error: unknown): boolean {
  return codeOf(error) === 'CONFLICT' || lostRace.test(codeOf(error))
}

export function createRunner(
  driver: Driver,
  database: string | undefined,
  statements: CypherStatements,
  fail: (error: unknown) => never,
): CypherRunner {
  const target = database === undefined ? {} : { database }
  const prepare = (name: string, parameters: Row = {}) => {
    const statement = statementNamed(statements, name, 'neo4j')
    const sent = toSent(statement, checkParameters(statement, parameters))
    return { text: sent.parts.join('\n'), parameters: toStoreValue(sent.parameters) as Row }
  }
  /** One round trip, where a transaction of the driver's takes two. What may be tried again the driver then tries in its own way. */
  const readOnce = async (text: string, parameters: Row, timeoutMs: number | undefined) => {
    const session = driver.session({
      ...target,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
    })
    try {
      return await session.run(
        text,
        parameters,
        timeoutMs === undefined ? {} : { timeout: timeoutMs },
      )
    } finally {
      await session.close()
    }
  }
  const readAgain = (text: string, parameters: Row, timeoutMs: number | undefined) =>
    driver.executeQuery(text, parameters, {
      routing: neo4j.routing.READ,
      ...target,
      ...(timeoutMs === undefined ? {} : { transactionConfig: { timeout: timeoutMs } }),
    })
  const read: CypherRunner['read'] = async (name, given, timeoutMs) => {
    const { text, parameters } = prepare(name, given)
    const { records } = await readOnce(text, parameters, timeoutMs).catch((error: unknown) =>
      neo4j.isRetryableError(error)
        ? readAgain(text, parameters, timeoutMs).catch(fail)
        : fail(error),
    )
    return records.map(toRow)
  }
  const transact = async <T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> => {
    // The reads' bookmarks: on a cluster a read after this write sees it.
    const bookmarkManager = driver.executeQueryBookmarkManager
    const session = driver.session({ ...target, bookmarkManager })
    try {
      return await session.executeWrite((transaction: ManagedTransaction) =>
        work(async (name, given) => {
          const { text, parameters } = prepare(name, given)
          const result = await transaction.run(text, parameters)
          return result.records.map(toRow)
        }),
      )
    } finally {
      await session.close()
    }
  }
  const write = async <T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await transact(work)
      } catch (error) {
        if (!isLostRace(error) || attempt === attempts) return fail(error)
        await setTimeout(Math.random() * attempt * pauseMs)
      }
    }
  }
  return {
    read,
    write,
    searchText: createTextSearch(read),
    applySchema: () => applySchema(driver, target, statements).catch(fail),
    close: () => driver.close(),
  }
}
