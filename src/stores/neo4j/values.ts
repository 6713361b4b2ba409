// JavaScript values and Neo4j's: an integer must be wrapped, or it arrives as a float and `LIMIT` fails.
import neo4j from 'neo4j-driver'

/** Whole numbers become Neo4j integers at any depth, absent becomes null. */
export function toStoreValue(value: unknown): unknown {
  if (value === undefined) return null
  if (Number.isSafeInteger(value)) return neo4j.int(value as number)
  if (Array.isArray(value)) return value.map(toStoreValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toStoreValue(one)]))
}
