// The graph in, every name as it was read, and the entity it is read as now, out.
import type { EntityRow } from '../model/graph-change.ts'
import { toEntityRow } from './entity-records.ts'
import type { CypherReader, Row } from './graph-store.ts'
import { readPages } from './read-pages.ts'

export type EntityReadings = {
  /** Names that something is read of, by id; those in records as they were read. */
  readonly profiles: readonly EntityRow[]
  /** The same and those of which nothing is read any more. */
  readonly rows: ReadonlyMap<string, EntityRow>
  /** For names in records the entity they are read as. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Entities that stand for records, as they are shown. */
  readonly shown: ReadonlyMap<string, EntityRow>
}

export async function readEntityReadings(read: CypherReader['read']): Promise<EntityReadings> {
  const entities = await readPages(read, 'gather-entity-profiles')
  const records = await readPages(read, 'gather-entity-records')
  const bare = entities.filter(({ hasRecords }) => hasRecords !== true).map(withoutMarks)
  const rows = new Map(bare.map((row) => [row.id, row]))
  for (const record of records) {
    const row = withoutMarks(record)
    rows.set(row.id, row)
  }
  const dead = new Set(records.filter(({ isRead }) => isRead !== true).map(({ id }) => id))
  return {
    profiles: [...rows.values()].filter(({ id }) => !dead.has(id)).sort(byId),
    rows,
    entityOf: new Map(records.map(({ id, entityId }) => [String(id), String(entityId)])),
    shown: new Map(
      entities
        .filter(({ hasRecords }) => hasRecords === true)
        .map((row) => [String(row['id']), withoutMarks(row)]),
    ),
  }
}

/** Whether a name is in a record or not must not show in the order. */
function byId(one: EntityRow, other: EntityRow): number {
  return one.id < other.id ? -1 : 1
}

function withoutMarks({
  entityId: _entityId,
  isRead: _isRead,
  hasRecords: _hasRecords,
  ...row
}: Row): EntityRow {
  return toEntityRow(row)
}
