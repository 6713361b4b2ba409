// A directory in, the embedded store of it (Grafeo, in this process) out.
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import type { CypherStatements } from '../cypher-files.ts'
import type { OpenedRunner } from '../graph-store.ts'
import type { EmbeddedSettings } from '../store-settings.ts'
import { unsupported } from '../unsupported.ts'
import { toStoreError } from './errors.ts'
import { makeDirectory } from './make-directory.ts'
import { createRunner } from './runner.ts'

/** Grafeo never checkpoints by itself unless told at each open; without it the log grows for ever. */
const checkpointTriggers = { walBytes: 64_000_000, intervalMs: 60_000 } as const

export async function openEmbedded(
  settings: EmbeddedSettings,
  statements: CypherStatements,
): Promise<OpenedRunner> {
  const { directory } = settings
  const file = join(directory, 'graph.grafeo')
  const fail = (error: unknown): never => {
    throw toStoreError(error, file, directory)
  }
  const database = openDatabase(file, settings, fail)
  return {
    runner: createRunner(database, statements, fail),
    info: {
      kind: 'embedded',
      address: file,
      serverVersion: `Grafeo ${grafeo.version()}`,
      unsupported: unsupported.embedded,
    },
  }
}

function openDatabase(
  file: string,
  settings: EmbeddedSettings,
  fail: (error: unknown) => never,
): GrafeoDB {
  try {
    makeDirectory(settings.directory)
    const shuffleUnordered = settings.shuffleUnordered ?? false
    // `create` opens what is there and makes what is not.
    const database = grafeo.GrafeoDB.create(file, { shuffleUnordered })
    database.setCheckpointTriggers(checkpointTriggers)
    return database
  } catch (error) {
    return fail(error)
  }
}
