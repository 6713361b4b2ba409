// Statement rows in, one row for each edge between entities that they support out.
import { relationOf } from '../graph/stable-id.ts'
import type { StatementRow } from '../model/graph-change.ts'
import { type DateRange, rangeOf } from './date-range.ts'

export type RelationRow = DateRange &
  Pick<StatementRow, 'type' | 'sourceId' | 'targetId'> & {
    readonly id: string
    /** How many of these statements support it. */
    readonly statements: number
  }

/** What of a statement its edge is made of. */
export type StatementOfRelation = Pick<
  StatementRow,
  'relationId' | 'type' | 'sourceId' | 'targetId' | 'dateSaid'
>

/** Sorted by id. One row an edge: a store may not see its own write within one statement. Names of one entity are not tied to each other. */
export function toRelationRows(statements: readonly StatementOfRelation[]): readonly RelationRow[] {
  const groups = new Map<string, StatementOfRelation[]>()
  for (const statement of statements) {
    const group = groups.get(statement.relationId) ?? []
    group.push(statement)
    groups.set(statement.relationId, group)
  }
  const rows = [...groups.values()].flatMap((group): RelationRow[] => {
    const [first] = group
    if (first === undefined) return []
    if (first.sourceId === first.targetId) return []
    const edge = relationOf(first.type, first.sourceId, first.targetId)
    const dates = rangeOf(group.map(({ dateSaid }) => dateSaid))
    return [{ ...edge, id: first.relationId, statements: group.length, ...dates }]
  })
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}
