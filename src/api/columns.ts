// A row of a store in, its columns as typed values out; a column of another type means statement and code disagree, and throws.
import type { Row } from '../stores/graph-store.ts'

export function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : fail(row, column, 'text')
}

export function number(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : fail(row, column, 'a number')
}

export function flag(row: Row, column: string): boolean {
  const value = row[column]
  return typeof value === 'boolean' ? value : fail(row, column, 'true or false')
}

export function texts(row: Row, column: string): readonly string[] {
  const value = row[column]
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value
    : fail(row, column, 'a list of texts')
}

export function map(row: Row, column: string): Row {
  const value = row[column]
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Row)
    : fail(row, column, 'a map')
}

/** A list with a value for each of the names: a map, without the names sent along. */
export function listed(row: Row, column: string, names: readonly string[]): Row {
  const value = row[column]
  if (!Array.isArray(value) || value.length !== names.length)
    return fail(row, column, `a list of ${names.join(', ')}`)
  const mapped: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at++) mapped[names[at] as string] = value[at]
  return mapped
}

/** One of a closed set. */
export function member<T extends string>(row: Row, column: string, set: readonly T[]): T {
  return set.find((value) => value === row[column]) ?? fail(row, column, `one of ${set.join(', ')}`)
}

/** Those of the columns that are there: `{ ...optional(row, text, 'kind', 'adcode') }`. */
export function optional<T, Name extends string>(
  row: Row,
  read: (row: Row, column: string) => T,
  ...columns: readonly Name[]
): { readonly [column in Name]?: T } {
  const present: { [column in Name]?: T } = {}
  for (const column of columns) {
    const value = row[column]
    if (value !== null && value !== undefined) present[column] = read(row, column)
  }
  return present
}

function fail(row: Row, column: string, expected: string): never {
  const seen = JSON.stringify(row[column]) ?? 'nothing'
  throw new TypeError(`Column '${column}' should be ${expected}, not ${seen.slice(0, 100)}`)
}
