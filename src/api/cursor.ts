// A place in a list in, an opaque cursor out, and back. It names the item by its sort keys, so it stays good when items come or go.
import { ApiError } from './api-error.ts'

export type Cursor = {
  /** What the list is sorted by first. */
  readonly key: string
  /** What tells items with the same key apart. */
  readonly tie: string
}

export function encodeCursor(list: string, { key, tie }: Cursor): string {
  return Buffer.from(JSON.stringify([list, key, tie])).toString('base64url')
}

/** Throws ApiError BAD_USER_INPUT for what is no cursor, and for a cursor of another list. */
export function decodeCursor(list: string, cursor: string): Cursor {
  const [from, key, tie] = parse(cursor)
  if (typeof key !== 'string' || typeof tie !== 'string') {
    throw new ApiError('BAD_USER_INPUT', `'${cursor.slice(0, 100)}' is no cursor of this API`)
  }
  if (from !== list) {
    throw new ApiError('BAD_USER_INPUT', `'${cursor.slice(0, 100)}' is a cursor of another list`)
  }
  return { key, tie }
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    // Not JSON: not ours.
    return []
  }
}
