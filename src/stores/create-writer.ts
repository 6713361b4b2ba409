// A runner in, the writer of whole documents over it out.
import type { CypherRunner, GraphWriter } from './graph-store.ts'

export function createWriter(_runner: CypherRunner): GraphWriter {
  return {
    isCurrent: () => Promise.reject(new Error('not built yet')),
    apply: () => Promise.reject(new Error('not built yet')),
    removeDocument: () => Promise.reject(new Error('not built yet')),
  }
}
