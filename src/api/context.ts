// What every resolver gets: the graph, read for one request.
import { createGraphReader, type GraphReader } from './graph-reader.ts'
import type { ReadableStore } from './reading.ts'

export type Context = { readonly graph: GraphReader }

export function createContext(store: ReadableStore): Context {
  return { graph: createGraphReader(store) }
}
