// Extraction in, the rows of one document's graph out.
import type { ArticleExtraction, Extraction } from '../model/extraction.ts'
import type { EntityRow, GraphChange } from '../model/graph-change.ts'
import { anchorsOf } from './anchors.ts'
import { toArticleRow, toDocumentRow, toSentenceRow, toSourceRow } from './document-rows.ts'
import { mergeEntityRows, toEntityRow } from './entity-rows.ts'
import { toEventRows } from './event-rows.ts'
import { toMentionRows } from './mention-rows.ts'
import { toObservationRows } from './observation-rows.ts'
import { partRelations, toPolicyStatementRows } from './policy-rows.ts'
import { toSaidByRows } from './speaker-rows.ts'
import { toStatementRows } from './statement-rows.ts'
import { toEventPolicyRows, toObservationEventRows } from './tie-rows.ts'
import { uniqueById } from './unique-by-id.ts'

/** Facts without their sentence or without an entity are left out: they could not be traced or tied. */
export function toGraphChange({ document, articles }: Extraction): GraphChange {
  const documentRow = toDocumentRow(document)
  const source = toSourceRow(document)
  const parts = uniqueById(articles.map(withId)).map(({ extraction }) => rowsOf(extraction))
  const eventArguments = parts.flatMap((part) => part.eventArguments)
  const events = uniqueById(parts.flatMap((part) => part.events))
  const observations = uniqueById(parts.flatMap((part) => part.observations))
  const mentions = uniqueById(parts.flatMap((part) => part.mentions))
  const statements = uniqueById(parts.flatMap((part) => part.statements))
  const policyStatements = uniqueById(parts.flatMap((part) => part.policyStatements))
  const eventIds = new Set(events.map(({ id }) => id))
  const observationIds = new Set(observations.map(({ id }) => id))
  const eventPolicies = parts
    .flatMap((part) => part.eventPolicies)
    .filter(({ eventId }) => eventIds.has(eventId))
  const eventSpeakers = parts
    .flatMap((part) => part.eventSpeakers)
    .filter(({ factId }) => eventIds.has(factId))
  const observationSpeakers = parts
    .flatMap((part) => part.observationSpeakers)
    .filter(({ factId }) => observationIds.has(factId))
  const held = new Set([
    ...mentions.map((row) => row.entityId),
    ...eventArguments.map((row) => row.entityId),
    ...[...eventPolicies, ...policyStatements].map((row) => row.policyId),
    ...[...eventSpeakers, ...observationSpeakers].map((row) => row.entityId),
    ...observations.map((row) => row.subjectId),
    ...statements.flatMap((row) => [row.sourceId, row.targetId]),
  ])
  return {
    document: documentRow,
    ...(source === undefined ? {} : { source }),
    articles: parts.map((part) => ({ ...part.article, documentId: documentRow.id })),
    sentences: uniqueById(parts.flatMap((part) => part.sentences)),
    entities: mergeEntityRows(parts.flatMap((part) => part.entities)).filter(({ id }) =>
      held.has(id),
    ),
    mentions,
    events,
    eventArguments,
    eventPolicies,
    eventSpeakers,
    observations,
    observationSpeakers,
    observationEvents: parts
      .flatMap((part) => part.observationEvents)
      .filter(
        ({ observationId, eventId }) => observationIds.has(observationId) && eventIds.has(eventId),
      ),
    indicators: uniqueById(parts.flatMap((part) => part.indicators)),
    statements,
    policyStatements,
  }
}

function withId(extraction: ArticleExtraction): { id: string; extraction: ArticleExtraction } {
  return { id: extraction.article.id, extraction }
}

function rowsOf(extraction: ArticleExtraction) {
  const { article, sentences, entities, links, policies = [], hierarchy } = extraction
  const anchors = anchorsOf(extraction)
  const { observations, indicators } = toObservationRows(extraction.observations, anchors)
  return {
    article: toArticleRow(article),
    sentences: sentences.map((sentence) => toSentenceRow(sentence, article.id)),
    entities: [...entities, ...hierarchy.entities].map((entity): EntityRow => toEntityRow(entity)),
    mentions: toMentionRows(links, anchors),
    ...toEventRows(extraction.events, anchors),
    eventPolicies: toEventPolicyRows(extraction.events, anchors),
    eventSpeakers: toSaidByRows(extraction.events, anchors),
    observations,
    observationSpeakers: toSaidByRows(extraction.observations, anchors),
    observationEvents: toObservationEventRows(extraction.observations, anchors),
    indicators,
    statements: toStatementRows(
      [
        ...extraction.relations,
        ...partRelations(policies, links, extraction.relations),
        ...hierarchy.relations,
      ],
      anchors,
    ),
    policyStatements: toPolicyStatementRows(policies, links, anchors),
  }
}
