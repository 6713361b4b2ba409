// A graph change and the records of its names in, the change with every name read as the entity it belongs to out.
import { mergeEntityRows, mergeSame } from '../graph/entity-rows.ts'
import { relationOf } from '../graph/stable-id.ts'
import type { GraphChange } from '../model/graph-change.ts'
import { type EntityRecord, findEntityRecords } from './entity-records.ts'
import type { RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'

/** Adds what the change says of names to their records, and ties its rows to the entities that bear them now. */
export async function readAsGrouped(
  run: RunInTransaction,
  change: GraphChange,
): Promise<GraphChange> {
  const ids = change.entities.map(({ id }) => id).sort()
  const records = await findEntityRecords(run, ids)
  if (records.length === 0) return change
  const read = new Map(change.entities.map((row) => [row.id, row]))
  const widened = records.flatMap(({ row, entityId }) => {
    const properties = mergeSame(row, read.get(row.id) ?? row)
    const isChanged = JSON.stringify(properties) !== JSON.stringify(row)
    return isChanged ? [{ id: row.id, entityId, properties }] : []
  })
  await runRows(run, 'write-entity-records', widened)
  return tieToEntities(change, new Map(records.map((record) => [record.row.id, record])))
}

/** Rows that move say in `readAs` what they were read as. */
function tieToEntities(
  change: GraphChange,
  records: ReadonlyMap<string, EntityRecord>,
): GraphChange {
  const tied = (reading: string): string => records.get(reading)?.entityId ?? reading
  const readAs = (reading: string) => (tied(reading) === reading ? {} : { readAs: reading })
  const tieEntity = <One extends { readonly entityId: string }>(row: One) => ({
    ...row,
    entityId: tied(row.entityId),
    ...readAs(row.entityId),
  })
  const tiePolicy = <One extends { readonly policyId: string }>(row: One) => ({
    ...row,
    policyId: tied(row.policyId),
    ...readAs(row.policyId),
  })
  return {
    ...change,
    entities: mergeEntityRows(
      change.entities.map((row) => {
        const record = records.get(row.id)
        if (record === undefined) return row
        const { entityId: id, entityType: type, entityName: name } = record
        return { ...row, id, type, name, aliases: [...row.aliases, row.name] }
      }),
    ),
    mentions: change.mentions.map(tieEntity),
    eventArguments: change.eventArguments.map(tieEntity),
    eventPolicies: change.eventPolicies.map(tiePolicy),
    eventSpeakers: change.eventSpeakers.map(tieEntity),
    observations: change.observations.map((row) => ({
      ...row,
      subjectId: tied(row.subjectId),
      ...readAs(row.subjectId),
    })),
    observationSpeakers: change.observationSpeakers.map(tieEntity),
    statements: change.statements.map((row) => {
      const [sourceId, targetId] = [tied(row.sourceId), tied(row.targetId)]
      return {
        ...row,
        relationId: relationOf(row.type, sourceId, targetId).id,
        sourceId,
        targetId,
        ...(sourceId === row.sourceId ? {} : { sourceReadAs: row.sourceId }),
        ...(targetId === row.targetId ? {} : { targetReadAs: row.targetId }),
      }
    }),
    policyStatements: change.policyStatements.map(tiePolicy),
  }
}
