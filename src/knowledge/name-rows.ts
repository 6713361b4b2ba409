// Text of a name table (countries, new areas, media …) in, rows out.
import { type EntityType, entityTypes } from '../model/ontology.ts'
import type { Draft } from './drafts.ts'
import { parseList, parseTable } from './table.ts'

/** One named thing that is no division. */
export type NameRow = {
  readonly id: string
  readonly type: EntityType
  readonly kind: string
  readonly name: string
  /** Ids of what it lies in or belongs to, nearest first. */
  readonly parents: readonly string[]
  readonly aliases: readonly string[]
  /** Names that need context. */
  readonly weakAliases: readonly string[]
  readonly validFrom?: string
  readonly validTo?: string
  readonly adcode?: string
}

/** Throws when the value is no entity type. */
export function parseEntityType(value: string, id: string): EntityType {
  const type = entityTypes.find((one) => one === value)
  if (type === undefined)
    throw new Error(
      `Name table: ${id} has type "${value}"; it must be one of ${entityTypes.join(', ')}`,
    )
  return type
}

/** Columns: id, type, kind, name, parents, aliases, weak aliases, valid from, valid to. Lists are separated by `|`. Throws on an unknown type. */
export function parseNameRows(text: string): readonly NameRow[] {
  return parseTable(text, 9).map(
    ([
      id = '',
      type = '',
      kind = '',
      name = '',
      parents = '',
      aliases = '',
      weak = '',
      from = '',
      to = '',
    ]) => ({
      id,
      type: parseEntityType(type, id),
      kind,
      name,
      parents: parseList(parents),
      aliases: parseList(aliases),
      weakAliases: parseList(weak),
      ...(from === '' ? {} : { validFrom: from }),
      ...(to === '' ? {} : { validTo: to }),
    }),
  )
}

/** The row as an entry of the gazetteer. */
export function draftOfName({ aliases, ...rest }: NameRow): Draft {
  return { ...rest, strongAliases: aliases }
}
