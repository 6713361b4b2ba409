// A store and the time a request may take in, the same store for one request out: a read that would be later than that fails.
import type { Row } from '../../stores/graph-store.ts'
import { StoreError } from '../../stores/store-error.ts'
import type { ReadableStore } from '../reading.ts'

/** The clock runs from this call. Reads that go on in the store after it are cut there where the store can. */
export function withDeadline(store: ReadableStore, timeoutMs: number): ReadableStore {
  const end = performance.now() + timeoutMs
  const inTime = async <T>(what: string, work: (leftMs: number) => Promise<T>): Promise<T> => {
    const leftMs = Math.max(1, Math.ceil(end - performance.now()))
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new StoreError('TOO_SLOW', `${what} took longer than the request's ${timeoutMs} ms`))
      }, leftMs)
    })
    try {
      return await Promise.race([work(leftMs), late])
    } finally {
      clearTimeout(timer)
    }
  }
  const { runner } = store
  return {
    counts: () => inTime('counting', () => store.counts()),
    runner: {
      ...runner,
      read: (name: string, parameters?: Row) =>
        inTime(name, (leftMs) => runner.read(name, parameters, leftMs)),
      searchText: (index, query, limit) =>
        inTime(`searching ${index}`, () => runner.searchText(index, query, limit)),
    },
  }
}
