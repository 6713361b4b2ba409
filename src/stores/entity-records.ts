// Names that are read as one entity: each kept as it was read, so that the grouping can be undone.
import type { EntityRow } from '../model/graph-change.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Row, RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'

export type EntityRecord = {
  /** As it was read. */
  readonly row: EntityRow
  /** The entity that it is read as now. */
  readonly entityId: string
  readonly entityType: EntityType
  readonly entityName: string
}

/** Only names that share an entity with others have a record. */
export async function findEntityRecords(
  run: RunInTransaction,
  ids: readonly string[],
): Promise<readonly EntityRecord[]> {
  const rows = await runRows(run, 'find-entity-records', ids, 'ids')
  return rows.map(({ entityId, entityType, entityName, ...row }) => ({
    row: toEntityRow(row),
    entityId: String(entityId),
    entityType: entityType as EntityType,
    entityName: String(entityName),
  }))
}

export function toEntityRow(row: Row): EntityRow {
  const present = Object.entries(row).filter(([, value]) => value !== null)
  return Object.fromEntries(present) as unknown as EntityRow
}
