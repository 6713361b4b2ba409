// A runner in, the writer of whole documents over it out.
import type { GraphChange } from '../model/graph-change.ts'
import { checkChange } from './check-change.ts'
import { findDocuments, lockDocuments, type StoredDocument, setKeys } from './document-keys.ts'
import type { CypherRunner, GraphWriter, RunInTransaction, WriteOutcome } from './graph-store.ts'
import {
  nothingRemoved,
  type Removal,
  removeArticles,
  removeContents,
  settle,
} from './remove-contents.ts'
import { runRows } from './run-rows.ts'
import { leaveOutArticles } from './shared-articles.ts'
import { writeArticles, writeContents } from './write-contents.ts'

/** `now` gives the time of a first ingestion, ISO 8601: a rebuild replays documents in that order. */
export function createWriter(runner: CypherRunner, now: () => string): GraphWriter {
  const isCurrent = async (key: string, contentHash: string): Promise<boolean> => {
    const found = await findDocuments(runner.read, key, contentHash)
    return found.some((document) => isSame(document, key, contentHash))
  }
  return {
    isCurrent,
    apply: async (change) => {
      checkChange(change)
      return runner.write((run) => applyChange(run, change, now))
    },
    replaceArticles: async (change) => {
      checkChange(change)
      return runner.write((run) => replaceArticles(run, change))
    },
    removeDocument: (key) => runner.write((run) => removeKey(run, key)),
  }
}

async function applyChange(
  run: RunInTransaction,
  change: GraphChange,
  now: () => string,
): Promise<WriteOutcome> {
  const { key, contentHash } = change.document
  const found = await lockDocuments(run, key, contentHash)
  if (found.some((document) => isSame(document, key, contentHash))) return 'unchanged'
  const former = found.find((document) => document.keys.includes(key))
  const holder = found.find((document) => document.contentHash === contentHash)
  const newEntities = holder === undefined ? change.entities.map(({ id }) => id) : []
  const removal = await takeKeyAway(run, former, key, newEntities)
  if (holder === undefined) {
    await writeContents(run, change, {
      isNew: removal.documentId === undefined,
      firstIngestedAt: former?.firstIngestedAt ?? now(),
    })
  } else {
    await setKeys(run, holder, [...holder.keys, key])
    if (removal.documentId !== undefined) await run('delete-document', { id: removal.documentId })
  }
  await settle(run, removal)
  await run('write-resolution-due', { key })
  if (holder !== undefined) return 'same-content'
  return former === undefined ? 'created' : 'replaced'
}

async function replaceArticles(run: RunInTransaction, change: GraphChange): Promise<number> {
  const ids = change.articles.map(({ id }) => id)
  const found = await runRows(run, 'find-article-documents', ids, 'ids')
  const keys = [...new Set(found.map(({ key }) => String(key)))].sort()
  await run('lock-keys', { keys })
  // While we waited for the lock they may have gone.
  const holders = await runRows(run, 'find-article-documents', ids, 'ids')
  const here = new Set(holders.map(({ id }) => id))
  const present = leaveOutArticles(change, new Set(ids.filter((id) => !here.has(id))))
  const removal = await removeArticles(
    run,
    present.articles,
    present.entities.map(({ id }) => id),
  )
  await writeArticles(run, present)
  const rows = holders.map(({ id, documentId }) => ({ id, documentId }))
  await runRows(run, 'write-shared-articles', rows)
  await settle(run, removal)
  for (const key of keys) await run('write-resolution-due', { key })
  return present.articles.length
}

async function removeKey(run: RunInTransaction, key: string): Promise<boolean> {
  const [former] = (await lockDocuments(run, key, '')).filter(({ keys }) => keys.includes(key))
  const removal = await takeKeyAway(run, former, key, [])
  if (removal.documentId !== undefined) await run('delete-document', { id: removal.documentId })
  await settle(run, removal)
  if (former !== undefined) await run('write-resolution-due', { key })
  return former !== undefined
}

/** A document with other keys keeps its contents under those; another is emptied. */
async function takeKeyAway(
  run: RunInTransaction,
  former: StoredDocument | undefined,
  key: string,
  newEntities: readonly string[],
): Promise<Removal> {
  if (former === undefined) return nothingRemoved
  const otherKeys = former.keys.filter((other) => other !== key)
  if (otherKeys.length === 0) return removeContents(run, former.id, newEntities)
  await setKeys(run, former, otherKeys)
  return nothingRemoved
}

function isSame(document: StoredDocument, key: string, contentHash: string): boolean {
  return document.contentHash === contentHash && document.keys.includes(key)
}
