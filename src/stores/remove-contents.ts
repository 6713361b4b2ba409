// Takes what a document holds out of the graph; then, when its new version is written, sets right what that touched.

import type { Row, RunInTransaction } from './graph-store.ts'
import { pruneAliases } from './prune-aliases.ts'
import { separateReports } from './regroup-events.ts'
import { runRows } from './run-rows.ts'

/** What the removal touched, to be settled at the end of the transaction. */
export type Removal = {
  /** The emptied document; absent when nothing was removed. */
  readonly documentId?: string
  readonly entities: readonly string[]
  /** `{id, sourceId, targetId}` of edges between entities. */
  readonly relations: readonly Row[]
  readonly indicators: readonly string[]
  readonly sources: readonly string[]
  /** Dates of the articles that are gone. */
  readonly dates: readonly string[]
}

export const nothingRemoved: Removal = {
  entities: [],
  relations: [],
  indicators: [],
  sources: [],
  dates: [],
}

/** Articles that another document holds too stay. Locks the entities touched and those about to be written. */
export async function removeContents(
  run: RunInTransaction,
  documentId: string,
  newEntities: readonly string[],
): Promise<Removal> {
  const held = await run('find-document-articles', { id: documentId })
  const articles = held.filter(({ isShared }) => isShared !== true)
  const sources = idsOf(await run('find-document-sources', { id: documentId }))
  const removal = await removeArticles(run, articles, newEntities)
  await run('untie-document', { id: documentId })
  return { ...removal, documentId, sources }
}

/** `articles` are rows `{id, date}`. Locks the entities touched and those about to be written. */
export async function removeArticles(
  run: RunInTransaction,
  articles: readonly Row[],
  newEntities: readonly string[],
): Promise<Removal> {
  const ids = idsOf(articles)
  const entities = idsOf(await run('find-article-entities', { ids }))
  const locked = [...new Set([...entities, ...newEntities])].sort()
  await runRows(run, 'lock-entities', locked, 'ids')
  const removal = {
    entities,
    relations: await run('find-article-relations', { ids }),
    indicators: idsOf(await run('find-article-indicators', { ids })),
    sources: [],
    dates: [...new Set(articles.map(({ date }) => date).filter(isString))],
  }
  await deleteArticles(run, ids)
  return removal
}

async function deleteArticles(run: RunInTransaction, ids: readonly string[]): Promise<void> {
  // An event told elsewhere too stays; what this report told of it goes: they part, and the next resolution judges anew.
  await separateReports(run, eventsOf((await run('find-article-facts', { ids })) as Facts))
  const facts = (await run('find-article-facts', { ids })) as Facts
  await runRows(run, 'delete-sentences', ids, 'ids')
  await runRows(run, 'delete-articles', ids, 'ids')
  for (const [label, statement] of unreported) {
    const ofLabel = idsOf(facts.filter((fact) => fact.label === label))
    await runRows(run, statement, ofLabel, 'ids')
  }
}

type Facts = readonly (Row & { readonly label: string })[]

const eventsOf = (facts: Facts): readonly string[] =>
  idsOf(facts.filter(({ label }) => label === 'Event'))

const unreported = [
  ['Event', 'delete-unreported-events'],
  ['Observation', 'delete-unreported-observations'],
  ['Statement', 'delete-unreported-statements'],
  ['PolicyStatement', 'delete-unreported-policy-statements'],
] as const

/** Counts, dates and orphans: judged when all else is written. */
export async function settle(run: RunInTransaction, removal: Removal): Promise<void> {
  const { dates, entities } = removal
  await runRows(run, 'refresh-relations', removal.relations)
  await runRows(run, 'refresh-entities', entities, 'ids', { dates })
  await runRows(run, 'delete-orphan-entities', entities, 'ids')
  await pruneAliases(run, entities)
  await runRows(run, 'delete-orphan-indicators', removal.indicators, 'ids')
  await runRows(run, 'delete-orphan-sources', removal.sources, 'ids')
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id).filter(isString)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
