// What became other by a new reading in, the ids of entities that are no more kept, with what their names stand for now.
import { groupBy } from '../model/group-by.ts'
import type { CypherRunner } from '../stores/graph-store.ts'
import { runRows } from '../stores/run-rows.ts'
import type { ReadingChange } from './compare-readings.ts'

/** An id leads on where all of its names stand for one thing now, and nothing in the graph bears it any more. */
export async function keepFormerIds(
  { read, write }: CypherRunner,
  { entities, links }: ReadingChange,
): Promise<void> {
  const linksOf = groupBy(links, ({ from }) => from ?? '')
  const rows = entities.gone.flatMap((id) => {
    const now = new Set((linksOf.get(id) ?? []).map(({ to }) => to))
    const [leadsTo] = now
    return now.size === 1 && leadsTo !== undefined ? [{ id, leadsTo }] : []
  })
  if (rows.length === 0) return
  const present = await read('read-entities', { ids: rows.map(({ id }) => id) })
  const there = new Set(present.map(({ parent }) => String(parent)))
  await write((run) =>
    runRows(
      run,
      'write-former-ids',
      rows.filter(({ id }) => !there.has(id)),
    ),
  )
}
