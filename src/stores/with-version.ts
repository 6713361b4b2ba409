// A runner in, the same out, whose every write gives the graph another version: what was read of an earlier one may be old.
import { randomUUID } from 'node:crypto'
import type { CypherRunner } from './graph-store.ts'

export function withVersion(runner: CypherRunner): CypherRunner {
  return {
    ...runner,
    write: (work) =>
      runner.write(async (run) => {
        const result = await work(run)
        // Last, so that two writers wait for each other here and nowhere else on its account.
        await run('write-graph-version', { graphVersion: randomUUID() })
        return result
      }),
  }
}
