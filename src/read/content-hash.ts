// What a document says and how it is to be read in, a SHA-256 out that tells whether it changed.
import { createHash } from 'node:crypto'

/** Hex SHA-256 of the values in order; a value that is absent differs from an empty one. */
export function hashOf(values: readonly (string | undefined)[]): string {
  const plain = values.map((value) => value ?? null)
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}
