// Types that `@param` may name, each with the check its values must pass before a store sees them.
import type { CypherStatement } from './cypher-files.ts'
import type { Row } from './graph-store.ts'
import { StoreError } from './store-error.ts'

const isString = (value: unknown): boolean => typeof value === 'string'
const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const checks = {
  STRING: isString,
  INTEGER: (value: unknown) => Number.isSafeInteger(value),
  FLOAT: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  BOOLEAN: (value: unknown) => typeof value === 'boolean',
  MAP: isMap,
  'LIST<STRING>': (value: unknown) => Array.isArray(value) && value.every(isString),
  'LIST<MAP>': (value: unknown) => Array.isArray(value) && value.every(isMap),
} as const satisfies Record<string, (value: unknown) => boolean>

export type ParameterType = keyof typeof checks

export function isParameterType(name: string): name is ParameterType {
  return Object.hasOwn(checks, name)
}

/**
 * Parameters for one run: all that the statement declares, null for those left out that may be.
 * Throws StoreError when one is missing, unknown or of another type, or when a row lacks a key
 * (a null key matches nothing in one store and everything in the other).
 */
export function checkParameters(statement: CypherStatement, given: Row): Record<string, unknown> {
  const fail = (problem: string): never => {
    throw new StoreError('INVALID_STATEMENT', `cypher/${statement.name}.cypher: ${problem}`)
  }
  const declared = new Set(statement.parameters.map((parameter) => parameter.name))
  for (const name of Object.keys(given)) if (!declared.has(name)) fail(`there is no $${name}`)
  const checked: Record<string, unknown> = {}
  for (const { name, type, isOptional } of statement.parameters) {
    const value = given[name] ?? null
    if (value === null && !isOptional) fail(`$${name} is missing`)
    if (value !== null && !checks[type](value)) fail(`$${name} is no ${type}: ${show(value)}`)
    if (type === 'LIST<MAP>') checkKeys((value ?? []) as readonly Row[], statement.keys, fail)
    checked[name] = value
  }
  return checked
}

function checkKeys(
  rows: readonly Row[],
  keys: readonly string[],
  fail: (problem: string) => never,
): void {
  for (const row of rows) {
    const missing = keys.find((key) => row[key] === undefined || row[key] === null)
    if (missing !== undefined) fail(`a row has no ${missing}: ${show(row)}`)
  }
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200)
}
