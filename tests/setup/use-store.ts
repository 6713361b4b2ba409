// For test files: an open, empty store of either kind, and the real Neo4j or the reason why there is none.
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { type CypherStatements, cypherStatements } from '../../src/stores/cypher-files.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { openStore } from '../../src/stores/open-store.ts'
import type { Neo4jSettings, StoreSettings } from '../../src/stores/store-settings.ts'
import type { Neo4jGrant } from './neo4j.ts'

export const storeKinds = ['embedded', 'neo4j'] as const
export type StoreKind = (typeof storeKinds)[number]

/** Other test files may have their turn first. */
const turnTimeoutMs = 600_000

/**
 * Call it inside `describe`: its tests have the (empty) Neo4j for themselves, or are skipped with the reason printed;
 * with YUTU_REQUIRE_NEO4J=1 they fail instead. The answer may be called in hooks registered later (it is undefined where
 * there is no Neo4j) and in tests.
 */
export function useNeo4j(): () => Neo4jSettings | undefined {
  let turn: { readonly grant: Neo4jGrant; readonly socket: Socket } | undefined
  beforeAll(async () => {
    turn = await askForNeo4j()
    if ('reason' in turn.grant && process.env['YUTU_REQUIRE_NEO4J'] === '1') {
      throw new Error(turn.grant.reason)
    }
  }, turnTimeoutMs)
  beforeEach(({ skip }) => {
    if (turn !== undefined && 'reason' in turn.grant) skip(turn.grant.reason)
  })
  afterAll(() => {
    turn?.socket.destroy()
  })
  return () => (turn !== undefined && 'settings' in turn.grant ? turn.grant.settings : undefined)
}

/** Call it inside `describe`: an open, empty store for its tests, closed and thrown away after them. */
export function useStore(
  kind: StoreKind,
  statements: CypherStatements = cypherStatements(),
): () => GraphStore {
  const settings = useStoreSettings(kind)
  let store: GraphStore | undefined
  beforeAll(async () => {
    const found = settings()
    if (found !== undefined) store = await openStore(found, statements)
  })
  afterAll(() => store?.close())
  return () => {
    if (store === undefined) throw new Error(`the ${kind} store is not open`)
    return store
  }
}

/** As `useStore`, but the tests open the store themselves. */
export function useStoreSettings(kind: StoreKind): () => StoreSettings | undefined {
  return kind === 'neo4j' ? useNeo4j() : useTemporaryDirectory()
}

function useTemporaryDirectory(): () => StoreSettings {
  const directory = mkdtempSync(join(tmpdir(), 'yutu-store-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return () => ({ kind: 'embedded', directory, shuffleUnordered: true })
}

function askForNeo4j(): Promise<{ readonly grant: Neo4jGrant; readonly socket: Socket }> {
  return new Promise((resolve, reject) => {
    const socket = connect(inject('neo4jDesk'), '127.0.0.1')
    socket.setEncoding('utf8').once('error', reject)
    let line = ''
    socket.on('data', (piece: string) => {
      line += piece
      if (line.endsWith('\n')) resolve({ grant: JSON.parse(line) as Neo4jGrant, socket })
    })
  })
}
