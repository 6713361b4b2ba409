// Statement rows in, one row for each edge between entities that they support out.
import type { StatementRow } from '../model/graph-change.ts'
import { type DateRange, rangeOf } from './date-range.ts'

export type RelationRow = DateRange &
  Pick<StatementRow, 'type' | 'sourceId' | 'targetId'> & {
    readonly id: string
    /** How many of these statements support it. */
    readonly statements: number
  }

/** Sorted by id. One row an edge: a store may not see its own write within one statement. */
export function toRelationRows(statements: readonly StatementRow[]): readonly RelationRow[] {
  const groups = new Map<string, StatementRow[]>()
  for (const statement of statements) {
    const group = groups.get(statement.relationId) ?? []
    group.push(statement)
    groups.set(statement.relationId, group)
  }
  const rows = [...groups].flatMap(([id, group]): RelationRow[] => {
    const [first] = group
    if (first === undefined) return []
    const { type, sourceId, targetId } = first
    const dates = rangeOf(group.map(({ dateSaid }) => dateSaid))
    return [{ id, type, sourceId, targetId, statements: group.length, ...dates }]
  })
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}
