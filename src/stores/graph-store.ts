// The port every store answers: open and close, write one document whole, read for the API.
import type { GraphChange } from '../model/graph-change.ts'

/** A row as a store returns it: scalars, lists and maps of scalars; integers as JS numbers, absent as null. */
export type Row = Readonly<Record<string, unknown>>

/** What a write did. */
export type WriteOutcome = 'created' | 'replaced' | 'unchanged' | 'same-content'

/** Runs named statements of `cypher/`: the one thing an adapter has to bring. */
export type CypherRunner = {
  /** Runs `cypher/<statement>.cypher` as a read; rows in the statement's own order. Throws StoreError. */
  readonly read: (statement: string, parameters?: Row) => Promise<readonly Row[]>
  /** Runs the work in one transaction: all of it or nothing. */
  readonly write: <T>(
    work: (run: (statement: string, parameters?: Row) => Promise<readonly Row[]>) => Promise<T>,
  ) => Promise<T>
  /**
   * Text search over names and aliases of entities, titles of events or texts of sentences; best first, `{ id, score }`.
   * The one read whose dialect differs: each adapter answers it its own way.
   */
  readonly searchText: (
    index: 'entity' | 'event' | 'article' | 'sentence',
    query: string,
    limit: number,
  ) => Promise<readonly { readonly id: string; readonly score: number }[]>
  /** Applies constraints and indexes; running it twice changes nothing. */
  readonly applySchema: () => Promise<void>
  readonly close: () => Promise<void>
}

export type StoreInfo = {
  readonly kind: 'embedded' | 'neo4j'
  /** Path of the file, or the Bolt address; never a password. */
  readonly address: string
  readonly serverVersion: string
  /** Names of what this store answers with UNSUPPORTED. */
  readonly unsupported: readonly string[]
}

export type GraphCounts = {
  readonly documents: number
  readonly articles: number
  readonly sentences: number
  readonly entities: number
  readonly events: number
  readonly observations: number
  readonly relations: number
  readonly nodes: number
  readonly edges: number
  readonly entitiesByType: Readonly<Record<string, number>>
}

export type GraphWriter = {
  /** Writes one document whole or not at all; replaces an earlier version of the same key. */
  readonly apply: (change: GraphChange) => Promise<WriteOutcome>
  /** Takes a document and everything only it holds up out of the graph. Answers whether it was there. */
  readonly removeDocument: (key: string) => Promise<boolean>
}

/** An open store. `runner` is for readers (`src/api`, `yutu stats`), which live on named read statements. */
export type GraphStore = {
  readonly info: StoreInfo
  readonly runner: CypherRunner
  readonly writer: GraphWriter
  readonly counts: () => Promise<GraphCounts>
  readonly close: () => Promise<void>
}
