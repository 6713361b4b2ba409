// Writes the entities of a change: new ones whole; known ones gain aliases, and a fuller name of their own.
import { mergeSame } from '../graph/entity-rows.ts'
import type { EntityRow, GraphChange } from '../model/graph-change.ts'
import { pinyinLines } from '../text/pinyin-lines.ts'
import { rangeOf } from './date-range.ts'
import { toEntityRow } from './entity-records.ts'
import type { Row, RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'
import { StoreError } from './store-error.ts'

export async function writeEntities(run: RunInTransaction, change: GraphChange): Promise<void> {
  const dates = datesByEntity(change)
  const rows = [...change.entities]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => ({
      id: entity.id,
      type: entity.type,
      ...rangeOf(dates.get(entity.id) ?? []),
      properties: entityProperties(entity),
    }))
  const stored = await runRows(run, 'write-entities', rows)
  if (stored.some(({ id }) => id === null)) {
    throw new StoreError('CONFLICT', 'An entity went while it was written, please try again')
  }
  await runRows(run, 'write-entity-names', findChanges(change.entities, stored))
}

/** Rows only for entities that differ from what is stored: writing an indexed text again is dear, even the same text. */
function findChanges(entities: readonly EntityRow[], stored: readonly Row[]): readonly Row[] {
  const storedById = new Map(stored.map(toEntityRow).map((row) => [row.id, row]))
  return entities.flatMap((entity) => {
    const known = storedById.get(entity.id)
    if (known === undefined) return []
    const properties = entityProperties(mergeSame(known, entity))
    const isChanged = JSON.stringify(properties) !== JSON.stringify(entityProperties(known))
    return isChanged ? [{ id: entity.id, properties }] : []
  })
}

export function entityProperties({
  id,
  type,
  name,
  aliases,
  adcode,
  kind,
  isKnown,
}: EntityRow): Row {
  const searchText = [name, ...aliases].join('\n')
  const pinyin = pinyinLines([name, ...aliases])
  return { id, type, name, aliases, adcode, kind, isKnown, searchText, pinyin }
}

/** For each entity the dates of the articles that mention it or report a fact of it. */
function datesByEntity(change: GraphChange): ReadonlyMap<string, readonly (string | undefined)[]> {
  const dateByArticle = new Map(change.articles.map(({ id, date }) => [id, date]))
  const dateBySentence = new Map(
    change.sentences.map(({ id, articleId }) => [id, dateByArticle.get(articleId)]),
  )
  const sentenceByEvent = new Map(change.events.map(({ id, sentenceId }) => [id, sentenceId]))
  const seen = [
    ...change.mentions.map(({ entityId, sentenceId }) => [entityId, sentenceId] as const),
    ...change.eventArguments.map(
      ({ entityId, eventId }) => [entityId, sentenceByEvent.get(eventId) ?? ''] as const,
    ),
    ...change.observations.map(({ subjectId, sentenceId }) => [subjectId, sentenceId] as const),
    ...change.statements.flatMap(({ sourceId, targetId, sentenceId }) => [
      [sourceId, sentenceId] as const,
      [targetId, sentenceId] as const,
    ]),
  ]
  const dates = new Map<string, (string | undefined)[]>()
  for (const [entityId, sentenceId] of seen) {
    const known = dates.get(entityId) ?? []
    known.push(dateBySentence.get(sentenceId))
    dates.set(entityId, known)
  }
  return dates
}
