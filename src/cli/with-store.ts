// Settings in, work done on an open store out; the store is closed whatever happens.
import type { GraphStore } from '../stores/graph-store.ts'
import { openStore, type StoreSettings } from '../stores/open-store.ts'

/** What the work gives, once the store is closed: nothing is told as done that closing may still refuse. */
export async function withStore<T>(
  settings: StoreSettings,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(settings)
  let result: T
  try {
    result = await work(store)
  } catch (error) {
    // The first fault is the one to tell.
    await store.close().catch(() => undefined)
    throw error
  }
  await store.close()
  return result
}
