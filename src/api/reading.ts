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
  /** The id that an entity bears now: those of names that became part of it lead there. Null where none is asked for. */
  readonly presentId: (id: string | null | undefined) => Promise<string | null>
}

export function createReading(store: ReadableStore): Reading {
  const rowsOf = createRowsOf(store.runner)
  const readNode = createReadNode(rowsOf)
  return {
    store,
    rowsOf,
    lists: createLists(store.runner, rowsOf),
    readNode,
    presentId: async (id) => (id ? ((await readNode('Entity', id))?.id ?? id) : null),
  }
}
