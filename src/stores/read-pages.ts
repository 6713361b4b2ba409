// A statement that gives its rows by the page in, all rows out.
import type { CypherReader, Row } from './graph-store.ts'

const pageSize = 5_000

/** The statement takes `after` and `limit`, and gives an `id` to go on from. */
export async function readPages(
  read: CypherReader['read'],
  statement: string,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after = ''; ; ) {
    const page = await read(statement, { after, limit: pageSize })
    rows.push(...page)
    if (page.length < pageSize) return rows
    after = String(page.at(-1)?.['id'])
  }
}
