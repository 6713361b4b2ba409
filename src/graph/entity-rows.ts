// Entities of several articles in, one row an entity out.
import { compareText } from '../model/compare-text.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityRow } from '../model/graph-change.ts'

export function toEntityRow(entity: Entity): EntityRow {
  const { id, type, name, aliases, adcode, kind, isKnown } = entity
  return {
    id,
    type,
    name,
    aliases,
    ...(adcode === undefined ? {} : { adcode }),
    ...(kind === undefined ? {} : { kind }),
    isKnown,
  }
}

/** One row an id. Sorted by id. */
export function mergeEntityRows(rows: readonly EntityRow[]): readonly EntityRow[] {
  const merged = new Map<string, EntityRow>()
  for (const row of rows) {
    const known = merged.get(row.id)
    merged.set(row.id, known === undefined ? withSortedAliases(row) : mergeSame(known, row))
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Two rows of one id: the fuller name stays, whichever came first, and the other is an alias. */
export function mergeSame(one: EntityRow, other: EntityRow): EntityRow {
  return compareFullness(one, other) <= 0 ? mergeTwo(one, other) : mergeTwo(other, one)
}

function compareFullness(one: EntityRow, other: EntityRow): number {
  return (
    other.name.length - one.name.length ||
    compareText(one.name, other.name) ||
    compareText(JSON.stringify(one), JSON.stringify(other))
  )
}

/** What `known` lacks is taken from `other`, never the other way round. */
export function mergeTwo(known: EntityRow, other: EntityRow): EntityRow {
  return withSortedAliases({
    ...other,
    ...known,
    aliases: [...known.aliases, ...other.aliases, other.name],
  })
}

function withSortedAliases(row: EntityRow): EntityRow {
  const aliases = new Set(row.aliases)
  aliases.delete(row.name)
  return { ...row, aliases: [...aliases].sort() }
}
