// Which document bears a key: found, locked, changed.
import { documentIdOf } from '../graph/stable-id.ts'
import type { CypherReader, RunInTransaction } from './graph-store.ts'
import { StoreError } from './store-error.ts'

export type StoredDocument = {
  readonly id: string
  /** The first of its keys, which its id is made of. */
  readonly key: string
  readonly keys: readonly string[]
  readonly contentHash: string
  readonly firstIngestedAt: string
}

/** The document with the key, the one with the content, both or neither. */
export async function findDocuments(
  read: CypherReader['read'] | RunInTransaction,
  key: string,
  contentHash: string,
): Promise<readonly StoredDocument[]> {
  const rows = await read('find-documents', { key, contentHash })
  return rows as unknown as readonly StoredDocument[]
}

/** The same, held by this transaction until it ends. Throws StoreError CONFLICT when another writer was quicker. */
export async function lockDocuments(
  run: RunInTransaction,
  key: string,
  contentHash: string,
): Promise<readonly StoredDocument[]> {
  // First the names, so that no other writer gives the key or the content to a document that we do not see.
  await run('lock-keys', { keys: [key, contentHash].filter((name) => name !== '').sort() })
  const found = await findDocuments(run, key, contentHash)
  if (found.length === 0) return []
  await run('lock-documents', { ids: found.map(({ id }) => id) })
  // While we waited for the lock they may have gone or got other keys.
  const locked = await findDocuments(run, key, contentHash)
  if (idsOf(found) === idsOf(locked)) return locked
  throw new StoreError('CONFLICT', `Document '${key}' changes too often, please try again`)
}

function idsOf(documents: readonly StoredDocument[]): string {
  return documents.map(({ id }) => id).join(' ')
}

/** `keys` must not be empty; the first gives the document its id. */
export async function setKeys(
  run: RunInTransaction,
  document: StoredDocument,
  keys: readonly string[],
): Promise<void> {
  const [key = document.key] = keys
  await run('write-document-keys', {
    id: document.id,
    newId: documentIdOf(key),
    key,
    keys,
    hasOtherKeys: keys.length > 1,
  })
}
