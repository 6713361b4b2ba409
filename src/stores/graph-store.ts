// The port every store answers: open and close, write one document whole, read for the API.
import type { GraphChange } from '../model/graph-change.ts'
import type { Judgement, Ruling } from '../model/judgement.ts'
import type { ImportOutcome, Saying } from './judgement-records.ts'
import type { ResolveOutcome } from './resolve-graph.ts'
import type { StoredPair } from './review-pairs.ts'
import type { Capability } from './unsupported.ts'

/** A row as a store returns it: scalars, lists and maps of scalars; integers as JS numbers, absent as null. */
export type Row = Readonly<Record<string, unknown>>

/** What text search looks through: entities by name and alias or by the pinyin of those, events and articles by title, sentences by text. */
export type TextIndex = 'entity' | 'pinyin' | 'event' | 'article' | 'sentence'

/** A node found by text, `score` from 0 to 1 (1: the query is its name). */
export type TextHit = { readonly id: string; readonly score: number }

/** What a write did. */
export type WriteOutcome = 'created' | 'replaced' | 'unchanged' | 'same-content'

/** Runs named statements of `cypher/`: the one thing an adapter has to bring. */
export type CypherRunner = {
  /**
   * Runs `cypher/<statement>.cypher` as a read; rows in the statement's own order. Throws StoreError.
   * A server gives up after `timeoutMs`, where there is one.
   */
  readonly read: (
    statement: string,
    parameters?: Row,
    timeoutMs?: number,
  ) => Promise<readonly Row[]>
  /** Runs the work in one transaction: all of it or nothing. */
  readonly write: <T>(work: (run: RunInTransaction) => Promise<T>) => Promise<T>
  /**
   * Nodes whose names and aliases, title or text hold every word of the query (words stand apart by spaces), best first.
   * The one read whose dialect differs: each adapter finds candidates its own way, and both rank them the same.
   */
  readonly searchText: (
    index: TextIndex,
    query: string,
    limit: number,
  ) => Promise<readonly TextHit[]>
  /** Applies constraints and indexes; running it twice changes nothing. */
  readonly applySchema: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The part of a runner that reads. */
export type CypherReader = Pick<CypherRunner, 'read'>

/** Runs a statement inside the transaction of `write`. */
export type RunInTransaction = (statement: string, parameters?: Row) => Promise<readonly Row[]>

export type StoreInfo = {
  readonly kind: 'embedded' | 'neo4j'
  /** Path of the file, or the Bolt address; never a password. */
  readonly address: string
  readonly serverVersion: string
  /** Names of what this store answers with UNSUPPORTED. */
  readonly unsupported: readonly Capability[]
  /** It can be read but refuses writes (a read replica, a database in read-only mode). */
  readonly isReadOnly: boolean
}

/** What an adapter brings. */
export type OpenedRunner = {
  readonly runner: CypherRunner
  readonly info: Omit<StoreInfo, 'isReadOnly'>
}

export type GraphCounts = {
  readonly documents: number
  readonly articles: number
  readonly sentences: number
  readonly entities: number
  readonly events: number
  readonly observations: number
  /** Articles without those that reprint another. */
  readonly stories: number
  /** What articles tell of events: several may tell one. */
  readonly reports: number
  readonly relations: number
  readonly nodes: number
  readonly edges: number
  readonly entitiesByType: Readonly<Record<string, number>>
}

export type GraphWriter = {
  /** Whether the store holds this key with this content hash already: what spares the CLI the reading (asked before every document). */
  readonly isCurrent: (key: string, contentHash: string) => Promise<boolean>
  /** Writes one document whole or not at all; replaces an earlier version of the same key. */
  readonly apply: (change: GraphChange) => Promise<WriteOutcome>
  /**
   * Writes articles that are there anew, all or none: what was read of them goes, what is read of them now comes.
   * Those that have gone meanwhile are left out; answers how many were written.
   */
  readonly replaceArticles: (change: GraphChange) => Promise<number>
  /** Takes a document and everything only it holds up out of the graph. Answers whether it was there. */
  readonly removeDocument: (key: string) => Promise<boolean>
}

/** What is one and the same in the graph, and what people say of it. */
export type GraphIdentity = {
  /** Works groups out anew where documents came or went or judgements were made since the last time. */
  readonly resolve: () => Promise<ResolveOutcome>
  /** Makes a judgement; it shows when the graph is resolved. Throws StoreError REFUSED with the reason when it cannot stand. */
  readonly judge: (ruling: Ruling, saying: Saying) => Promise<Judgement>
  /** All that were made, undone ones too, in their order. */
  readonly judgements: () => Promise<readonly Judgement[]>
  /** Adds those of another graph or time that are not there; all or none. */
  readonly importJudgements: (judgements: readonly Judgement[]) => Promise<ImportOutcome>
  /** Pairs that people are asked about, the likeliest first. */
  readonly reviewPairs: () => Promise<readonly StoredPair[]>
}

/** An open store. `runner` is for readers (`src/api`, `yutu stats`), which live on named read statements. */
export type GraphStore = {
  readonly info: StoreInfo
  readonly runner: CypherRunner
  readonly writer: GraphWriter
  readonly identity: GraphIdentity
  readonly counts: () => Promise<GraphCounts>
  readonly close: () => Promise<void>
}
