// Entities of which articles have gone in, the same without the other names that those articles alone gave them out.
import { foldTraditional } from '../text/fold-traditional.ts'
import { toEntityRow } from './entity-records.ts'
import type { Row, RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'
import { entityProperties } from './write-entities.ts'

/** What the gazetteer knows keeps its names; of others a name stays as long as some article names them so. */
export async function pruneAliases(
  run: RunInTransaction,
  entities: readonly string[],
): Promise<void> {
  const found = await runRows(run, 'find-entity-forms', entities, 'ids')
  const grouped = new Set(found.filter(isRecord).map(({ entityId }) => entityId))
  const pruned = found
    // What stands for records is put together from them anew when the graph is settled.
    .filter((row) => isRecord(row) || !grouped.has(row['id']))
    .flatMap((row) => {
      const { entityId, isRecord: _, mentions, ...own } = row
      const forms = formsOf(String(own['id']), String(entityId), mentions as readonly Row[])
      const aliases = (own['aliases'] as readonly string[]).filter((alias) => forms.has(alias))
      if (aliases.length === (own['aliases'] as readonly string[]).length) return []
      return [{ row, entity: toEntityRow({ ...own, aliases }) }]
    })
  const ofRecords = pruned.filter(({ row }) => isRecord(row))
  await runRows(
    run,
    'write-entity-records',
    ofRecords.map(({ row, entity }) => ({
      id: entity.id,
      entityId: row['entityId'],
      properties: entity,
    })),
  )
  await runRows(
    run,
    'write-entity-names',
    pruned
      .filter(({ row }) => !isRecord(row))
      .map(({ entity }) => ({ id: entity.id, properties: entityProperties(entity) })),
  )
}

function isRecord({ isRecord: answer }: Row): boolean {
  return answer === true
}

/** As texts are read: in simplified characters. */
function formsOf(id: string, entityId: string, mentions: readonly Row[]): ReadonlySet<string> {
  const own = mentions.filter(({ readAs }) => (readAs ?? entityId) === id)
  return new Set(own.map(({ surface }) => foldTraditional(String(surface))))
}
