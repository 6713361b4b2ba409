// Where a store is and how to get in.
export type Neo4jSettings = {
  readonly kind: 'neo4j'
  /** `bolt://HOST:7687`, `neo4j://HOST:7687` (cluster, Aura), `+s` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The user's home database when absent. */
  readonly database?: string
}

export type EmbeddedSettings = {
  readonly kind: 'embedded'
  /** Made if missing; holds `graph.grafeo` and its log. */
  readonly directory: string
  /** Rows of statements without ORDER BY come in random order: tests find code that relies on chance. */
  readonly shuffleUnordered?: boolean
}

export type StoreSettings = Neo4jSettings | EmbeddedSettings
