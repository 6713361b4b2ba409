// What every resolver gets: the graph, read for one request, and the reader of texts.
import type { Knowledge } from '../model/knowledge.ts'
import { createExplain, type Explain } from './explain.ts'
import { createGraphReader, type GraphReader } from './graph-reader.ts'
import type { ReadableStore } from './reading.ts'

export type Context = { readonly graph: GraphReader; readonly explain: Explain }

/** @param today the day of the request, ISO */
export function createContext(
  store: ReadableStore,
  today: string,
  knowledge?: () => Promise<Knowledge>,
): Context {
  const graph = createGraphReader(store, today)
  return { graph, explain: createExplain(graph, knowledge) }
}
