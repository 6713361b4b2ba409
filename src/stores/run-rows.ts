// Runs a statement over rows, so many at a time; over none it is not run at all.
import type { Row, RunInTransaction } from './graph-store.ts'

/** Parameters of a run are converted on the event loop: 5,000 rows hold it for 20 ms, 100,000 for 400 ms (GRAFEO.md). */
const batchSize = 5_000

export async function runRows(
  run: RunInTransaction,
  statement: string,
  rows: readonly unknown[],
  parameter: 'rows' | 'ids' = 'rows',
  others: Row = {},
): Promise<readonly Row[]> {
  const answers: Row[] = []
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    answers.push(...(await run(statement, { ...others, [parameter]: batch })))
  }
  return answers
}
