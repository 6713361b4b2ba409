// An open store in, a server until a signal out.
import type { GraphStore } from '../stores/graph-store.ts'
import type { Settings } from './settings.ts'

export async function runServer(_store: GraphStore, _settings: Settings): Promise<void> {
  throw new Error('not built yet')
}
