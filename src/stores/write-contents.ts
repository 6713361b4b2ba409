// Writes a document with all that was read from it, by one statement a kind of row.
import type { GraphChange } from '../model/graph-change.ts'
import type { Row, RunInTransaction } from './graph-store.ts'
import { readAsGrouped } from './read-as-grouped.ts'
import { toRelationRows } from './relation-rows.ts'
import { runRows } from './run-rows.ts'
import { leaveOutArticles } from './shared-articles.ts'
import { writeEntities } from './write-entities.ts'

/** For each write statement its rows, the ids that tie a row to others, and what else stands beside `properties`. */
type Step = readonly [
  statement: string,
  rows: (change: GraphChange) => readonly object[],
  ties: readonly string[],
  beside: readonly string[],
]

const steps: readonly Step[] = [
  ['write-articles', (change) => change.articles, ['documentId'], ['id']],
  ['write-sentences', (change) => change.sentences, ['articleId'], ['id']],
  ['write-mentions', (change) => change.mentions, ['sentenceId', 'entityId'], ['id']],
  ['write-events', (change) => change.events, ['sentenceId', 'articleId'], ['id', 'start', 'end']],
  ['write-event-policies', (change) => change.eventPolicies, ['eventId', 'policyId'], []],
  ['write-event-speakers', (change) => change.eventSpeakers, ['factId', 'entityId'], ['readAs']],
  [
    'write-event-arguments',
    (change) => change.eventArguments,
    ['eventId', 'entityId'],
    ['role', 'readAs'],
  ],
  ['write-indicators', (change) => sortById(change.indicators), [], ['id']],
  [
    'write-observations',
    (change) => change.observations,
    ['indicatorId', 'subjectId', 'sentenceId', 'articleId', 'readAs'],
    ['id', 'start', 'end'],
  ],
  [
    'write-observation-speakers',
    (change) => change.observationSpeakers,
    ['factId', 'entityId'],
    ['readAs'],
  ],
  [
    'write-observation-events',
    (change) => change.observationEvents,
    ['observationId', 'eventId'],
    [],
  ],
  [
    'write-statements',
    (change) => change.statements,
    ['sourceId', 'targetId', 'sentenceId', 'articleId', 'sourceReadAs', 'targetReadAs'],
    ['id', 'start', 'end'],
  ],
  [
    'write-policy-statements',
    (change) => change.policyStatements,
    ['policyId', 'sentenceId', 'articleId', 'readAs'],
    ['id', 'start', 'end'],
  ],
]

export async function writeContents(
  run: RunInTransaction,
  change: GraphChange,
  stored: { readonly isNew: boolean; readonly firstIngestedAt: string },
): Promise<void> {
  const { document, source } = change
  const keys = { keys: [document.key], hasOtherKeys: false }
  const properties = { ...document, ...keys, firstIngestedAt: stored.firstIngestedAt }
  const statement = stored.isNew ? 'write-document' : 'replace-document'
  await run(statement, { id: document.id, properties })
  if (source !== undefined)
    await runRows(run, 'write-sources', [{ ...source, documentId: document.id }])
  await writeArticles(run, await tieSharedArticles(run, change))
}

/** Articles that are not there, of a document that is, with all that was read of them. */
export async function writeArticles(run: RunInTransaction, change: GraphChange): Promise<void> {
  const own = await readAsGrouped(run, change)
  // Entities first: in Neo4j their locks are taken here, in the order of their ids.
  await writeEntities(run, own)
  for (const [statement, rowsOf, ties, beside] of steps) {
    const rows = rowsOf(own).map((row) => toParameterRow(row as Row, ties, beside))
    await runRows(run, statement, rows)
  }
  await runRows(run, 'write-relations', toRelationRows(own.statements))
}

/** An article that another document of the same first key holds is tied, not written again; answers the rest. */
async function tieSharedArticles(run: RunInTransaction, change: GraphChange): Promise<GraphChange> {
  const ids = change.articles.map(({ id }) => id)
  const known = new Set((await runRows(run, 'find-articles', ids, 'ids')).map(({ id }) => id))
  if (known.size === 0) return change
  const shared = change.articles.filter(({ id }) => known.has(id))
  const rows = shared.map(({ id, documentId }) => ({ id, documentId }))
  await runRows(run, 'write-shared-articles', rows)
  return leaveOutArticles(change, known)
}

function toParameterRow(row: Row, ties: readonly string[], beside: readonly string[]): Row {
  const properties = Object.entries(row).filter(([name]) => !ties.includes(name))
  const named = [...ties, ...beside].map((name) => [name, row[name] ?? null] as const)
  return { ...Object.fromEntries(named), properties: Object.fromEntries(properties) }
}

function sortById<One extends { readonly id: string }>(rows: readonly One[]): readonly One[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
}
