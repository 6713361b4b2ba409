// Many asks for the rows of one parent in, one run of a statement over all those parents out.
import DataLoader from 'dataloader'
import type { CypherReader, Row } from '../stores/graph-store.ts'
import { text } from './columns.ts'

/** So many parents go into one run; beyond that the work is split. */
const batchSize = 500

/**
 * Rows of a statement that takes `$ids` and answers with a column `parent`. Asks made in the same tick with the same
 * statement and parameters share one round trip. Lives for one request: it remembers what it read.
 */
export type RowsOf = (
  statement: string,
  parent: string,
  parameters?: Row,
) => Promise<readonly Row[]>

export function createRowsOf(reader: CypherReader): RowsOf {
  const loaders = new Map<string, DataLoader<string, readonly Row[]>>()
  return (statement, parent, parameters = {}) => {
    const key = `${statement} ${JSON.stringify(parameters)}`
    let loader = loaders.get(key)
    if (loader === undefined) {
      loader = new DataLoader((ids) => readGroups(reader, statement, parameters, ids), {
        maxBatchSize: batchSize,
      })
      loaders.set(key, loader)
    }
    return loader.load(parent)
  }
}

async function readGroups(
  reader: CypherReader,
  statement: string,
  parameters: Row,
  ids: readonly string[],
): Promise<readonly (readonly Row[])[]> {
  const groups = groupByParent(await reader.read(statement, { ...parameters, ids: [...ids] }))
  return ids.map((id) => groups.get(id) ?? [])
}

export function groupByParent(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const parent = text(row, 'parent')
    const group = groups.get(parent)
    if (group === undefined) groups.set(parent, [row])
    else group.push(row)
  }
  return groups
}
