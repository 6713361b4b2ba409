// An open Grafeo database in, the CypherRunner over it out.
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import { type CypherStatements, statementNamed } from '../cypher-files.ts'
import type { CypherRunner, Row, RunInTransaction } from '../graph-store.ts'
import { toSent } from '../one-way.ts'
import { checkParameters } from '../parameter-types.ts'
import { statusOf } from './errors.ts'
import { applySchema } from './schema.ts'
import { createTextSearch } from './search-text.ts'
import { fromStoreRow, toStoreValue } from './values.ts'

/** The status of a lost race for a node; nothing else is worth another try. */
const conflict = '40000'
const attempts = 5

type Executor = {
  readonly executeCypher: (text: string, parameters: unknown) => Promise<QueryResult>
}

export function createRunner(
  database: GrafeoDB,
  statements: CypherStatements,
  fail: (error: unknown) => never,
): CypherRunner {
  const run = async (executor: Executor, name: string, parameters: Row = {}) => {
    const statement = statementNamed(statements, name, 'embedded')
    const sent = toSent(statement, checkParameters(statement, parameters))
    return runParts(executor, sent.parts, toStoreValue(sent.parameters)).catch(fail)
  }
  const transact = async <T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction(database, work, run)
      } catch (error) {
        const isConflict = statusOf((error as Error).cause ?? error) === conflict
        if (!isConflict || attempt === attempts) return fail(error)
      }
    }
  }
  // One writer at a time: of two that overlap Grafeo lets the second fail.
  let last: Promise<unknown> = Promise.resolve()
  const write = <T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> => {
    const mine = last.then(() => transact(work))
    last = mine.catch(() => {
      // Its caller hears of it; the next in the queue goes on.
    })
    return mine
  }
  const read = (name: string, parameters?: Row) => run(database, name, parameters)
  let isClosed = false
  return {
    read,
    write,
    searchText: createTextSearch(read),
    applySchema: () => applySchema(database, statements).catch(fail),
    close: async () => {
      if (isClosed) return
      isClosed = true
      // Waits for the writer's turn: closing drops an open transaction without a word.
      await last
      try {
        database.close()
      } catch (error) {
        fail(error)
      }
    },
  }
}

async function runParts(
  executor: Executor,
  parts: readonly string[],
  parameters: unknown,
): Promise<readonly Row[]> {
  let rows: readonly Row[] = []
  for (const part of parts) {
    rows = (await executor.executeCypher(part, parameters)).toArray().map(fromStoreRow)
  }
  return rows
}

async function inTransaction<T>(
  database: GrafeoDB,
  work: (run: RunInTransaction) => Promise<T>,
  run: (executor: Executor, name: string, parameters?: Row) => Promise<readonly Row[]>,
): Promise<T> {
  const transaction = database.beginTransaction()
  let isDone = false
  try {
    const result = await work((name, parameters) => run(transaction, name, parameters))
    transaction.commit()
    isDone = true
    return result
  } finally {
    if (!isDone) rollBack(transaction)
  }
}

/** After a commit that failed for want of space there is nothing to roll back; the first error is the one to tell. */
function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback()
  } catch (error) {
    if (!/No active transaction/.test(String(error))) throw error
  }
}
