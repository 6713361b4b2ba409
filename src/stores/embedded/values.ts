// JavaScript values and Grafeo's: only integers past 2^53 and holes differ.
import type { Row } from '../graph-store.ts'

/** Absent becomes null; all else goes as it is. */
export function toStoreValue(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(toStoreValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toStoreValue(one)]))
}

export function fromStoreValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(fromStoreValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromStoreValue(one)]))
}

export function fromStoreRow(row: Row): Row {
  return fromStoreValue(row) as Row
}
