// What the readers of one request share.
import type { GraphStore } from '../stores/graph-store.ts'
import { createRowsOf, type RowsOf } from './batches.ts'
import { createLists, type Lists } from './lists.ts'
import { createReadNode, type ReadNode } from './nodes.ts'

/** The part of a store the API reads. */
export type ReadableStore = Pick<GraphStore, 'runner' | 'counts'>

export type Reading = {
  readonly store: ReadableStore
  readonly rowsOf: RowsOf
  readonly lists: Lists
  readonly readNode: ReadNode
}

export function createReading(store: ReadableStore): Reading {
  const rowsOf = createRowsOf(store.runner)
  return {
    store,
    rowsOf,
    lists: createLists(store.runner, rowsOf),
    readNode: createReadNode(rowsOf),
  }
}
