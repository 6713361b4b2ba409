// For `describe`: a store of one kind that holds the fixture, and a reader of its API.
import { beforeAll } from 'vitest'
import type { GraphChange } from '../../src/model/graph-change.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { type StoreKind, useStore } from '../setup/use-store.ts'
import { createRead } from './api-under-test.ts'
import { neighbours, page, undated } from './fixture.ts'

export type Graph = {
  readonly store: () => GraphStore
  /** Data of an answer without errors. */
  readonly read: ReturnType<typeof createRead>
}

export const smallGraph: readonly GraphChange[] = [page, neighbours, undated]

export function useGraph(kind: StoreKind, changes: readonly GraphChange[] = smallGraph): Graph {
  const store = useStore(kind)
  beforeAll(async () => {
    const open = openOrNothing(store)
    for (const change of changes) await open?.writer.apply(change)
  })
  return { store, read: (query, variables) => createRead(store())(query, variables) }
}

/** Where there is no Neo4j nothing is open: the tests are skipped one by one, and there is nothing to fill. */
export function openOrNothing(store: () => GraphStore): GraphStore | undefined {
  try {
    return store()
  } catch {
    return undefined
  }
}
