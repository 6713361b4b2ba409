// Settings in, an open store out: the schema applied, reads and writes ready.
import { countGraph } from './count-graph.ts'
import { createIdentity } from './create-identity.ts'
import { createWriter } from './create-writer.ts'
import { type CypherStatements, cypherStatements } from './cypher-files.ts'
import { openEmbedded } from './embedded/open.ts'
import type { GraphStore, OpenedRunner } from './graph-store.ts'
import { openNeo4j } from './neo4j/open.ts'
import { StoreError } from './store-error.ts'
import type { StoreSettings } from './store-settings.ts'
import { withVersion } from './with-version.ts'

export type { StoreSettings } from './store-settings.ts'

/**
 * Opens the store and applies constraints and indexes (which changes nothing the second time).
 * A Neo4j that may only be read is opened all the same, and says so in `info.isReadOnly`.
 * Throws StoreError naming the address or file and the mend.
 */
export async function openStore(
  settings: StoreSettings,
  statements: CypherStatements = cypherStatements(),
): Promise<GraphStore> {
  const { runner: opened, info } = await openRunner(settings, statements)
  const runner = withVersion(opened)
  try {
    const isReadOnly = await applySchemaUnlessReadOnly(runner.applySchema)
    return {
      info: { ...info, isReadOnly },
      runner,
      writer: createWriter(runner, now),
      identity: createIdentity(runner, now),
      counts: () => countGraph(runner),
      close: runner.close,
    }
  } catch (error) {
    await runner.close().catch(() => {
      // What went wrong first is what to tell.
    })
    throw error
  }
}

const now = (): string => new Date().toISOString()

function openRunner(settings: StoreSettings, statements: CypherStatements): Promise<OpenedRunner> {
  return settings.kind === 'neo4j'
    ? openNeo4j(settings, statements)
    : openEmbedded(settings, statements)
}

/** Answers whether the store may only be read. */
async function applySchemaUnlessReadOnly(applySchema: () => Promise<void>): Promise<boolean> {
  try {
    await applySchema()
    return false
  } catch (error) {
    if (error instanceof StoreError && error.code === 'READ_ONLY') return true
    throw error
  }
}
