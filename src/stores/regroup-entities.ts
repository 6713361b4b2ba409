// Groups of names in, a graph in which each group is one entity out: what was read of its members hangs on that entity.
import { mergeSame, mergeTwo } from '../graph/entity-rows.ts'
import { relationOf } from '../graph/stable-id.ts'
import { uniqueById } from '../graph/unique-by-id.ts'
import type { EntityRow } from '../model/graph-change.ts'
import type { IdentityGroup } from '../model/identity.ts'
import { type EntityRecord, findEntityRecords, toEntityRow } from './entity-records.ts'
import type { RunInTransaction } from './graph-store.ts'
import { type StatementOfRelation, toRelationRows } from './relation-rows.ts'
import { runRows } from './run-rows.ts'
import { entityProperties } from './write-entities.ts'

/** What all records of an entity make together: the first is that of the member whose id it bears. */
export type FoldEntity = (id: string, records: readonly EntityRow[]) => EntityRow

/**
 * Edges move with the id they were read as, so that each grouping can be undone.
 * `groups` must name every member of every entity they touch, those who leave as groups of their own.
 */
export async function regroupEntities(
  run: RunInTransaction,
  groups: readonly IdentityGroup[],
  fold: FoldEntity = foldEntity,
): Promise<void> {
  const members = [...new Set(groups.flatMap((group) => group.members))].sort()
  if (members.length === 0) return
  await runRows(run, 'lock-entities', members, 'ids')
  const records = new Map((await findEntityRecords(run, members)).map((one) => [one.row.id, one]))
  const bare = (await runRows(run, 'find-entities', members, 'ids')).map(toEntityRow)
  const own = ownRows(records, bare)
  const known = groups
    .map((group) => ({ ...group, members: group.members.filter((one) => own.has(one)) }))
    .filter(({ members }) => members.length > 0)
    .map((group) => ({ ...group, id: idOf(group) }))
  const entities = known.map(({ id, members }) => {
    const rows = [id, ...members.filter((member) => member !== id)]
    return fold(
      id,
      rows.map((member) => own.get(member)).filter((row) => row !== undefined),
    )
  })
  await runRows(
    run,
    'replace-entities',
    entities.map((row) => ({ id: row.id, type: row.type, properties: entityProperties(row) })),
  )
  await moveReadings(run, known, records, bare)
  await writeRecords(run, known, records, own)
  const touched = [...new Set([...members, ...entities.map(({ id }) => id)])]
  await deriveRelations(run, touched)
  await runRows(run, 'delete-orphan-entities', touched, 'ids')
  await runRows(
    run,
    'refresh-entities',
    entities.map(({ id }) => id),
    'ids',
  )
}

/** The first record's name; the names of the others are its aliases. */
export function foldEntity(_id: string, [first, ...others]: readonly EntityRow[]): EntityRow {
  if (first === undefined) throw new Error('an entity has no record')
  return others.reduce(mergeTwo, first)
}

/** The member whose id the entity is to bear may have gone in the meantime. */
function idOf({ id, members }: IdentityGroup): string {
  return members.includes(id) ? id : (members[0] ?? id)
}

/** Each member as it was read: its record, where there is one; what stands in the graph under its id else. */
function ownRows(
  records: ReadonlyMap<string, EntityRecord>,
  bare: readonly EntityRow[],
): ReadonlyMap<string, EntityRow> {
  const own = new Map([...records].map(([id, { row }]) => [id, row]))
  for (const row of bare) {
    const record = records.get(row.id)
    if (record === undefined) own.set(row.id, row)
    // Written by a document while its name was made part of another: both are what was read of it.
    else if (record.entityId !== row.id) own.set(row.id, mergeSame(record.row, row))
  }
  return own
}

async function moveReadings(
  run: RunInTransaction,
  groups: readonly IdentityGroup[],
  records: ReadonlyMap<string, EntityRecord>,
  bare: readonly EntityRow[],
): Promise<void> {
  const present = new Set(bare.map(({ id }) => id))
  const rows = groups.flatMap(({ id, members }) =>
    members.flatMap((reading) => {
      const homes = [records.get(reading)?.entityId, present.has(reading) ? reading : undefined]
      return [...new Set(homes)]
        .filter((from) => from !== undefined && from !== id)
        .map((from) => ({ from, to: id, reading, readAs: reading === id ? null : reading }))
    }),
  )
  await runRows(run, 'move-entity-readings', rows)
}

async function writeRecords(
  run: RunInTransaction,
  groups: readonly IdentityGroup[],
  records: ReadonlyMap<string, EntityRecord>,
  own: ReadonlyMap<string, EntityRow>,
): Promise<void> {
  const rows = groups
    .filter(({ members, isKept = false }) => members.length > 1 || isKept)
    .flatMap(({ id, members }) =>
      members.flatMap((member) => {
        const row = own.get(member)
        return row === undefined ? [] : [{ id: member, entityId: id, properties: row }]
      }),
    )
  const kept = new Set(rows.map(({ id }) => id))
  const tied = [...records.keys()]
  await runRows(
    run,
    'untie-entity-records',
    tied.filter((id) => kept.has(id)),
    'ids',
  )
  await runRows(
    run,
    'delete-entity-records',
    tied.filter((id) => !kept.has(id)),
    'ids',
  )
  await runRows(run, 'write-entity-records', rows)
}

/** Edges between entities are worked out from statements: those of the touched entities anew. */
async function deriveRelations(run: RunInTransaction, ids: readonly string[]): Promise<void> {
  await runRows(run, 'delete-entity-relations', ids, 'ids')
  const found = await runRows(run, 'find-entity-statements', ids, 'ids')
  const statements = uniqueById(found as unknown as readonly FoundStatement[])
  const derived = statements.map((row) => ({
    ...row,
    relationId: relationOf(row.type, row.sourceId, row.targetId).id,
  }))
  const changed = derived.filter(({ relationId }, at) => relationId !== statements[at]?.relationId)
  await runRows(
    run,
    'write-statement-relations',
    changed.map(({ id, relationId }) => ({ id, relationId })),
  )
  await runRows(run, 'write-relations', toRelationRows(derived))
}

type FoundStatement = StatementOfRelation & { readonly id: string }
