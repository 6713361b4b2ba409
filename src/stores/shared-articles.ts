// A graph change and articles to leave out in, the change without them and all that only they hold out.
import type { GraphChange } from '../model/graph-change.ts'

export function leaveOutArticles(change: GraphChange, left: ReadonlySet<unknown>): GraphChange {
  const sentences = change.sentences.filter(({ articleId }) => !left.has(articleId))
  const sentenceIds = new Set(sentences.map(({ id }) => id))
  const isKept = ({ sentenceId }: { readonly sentenceId: string }): boolean =>
    sentenceIds.has(sentenceId)
  const mentions = change.mentions.filter(isKept)
  const events = change.events.filter(isKept)
  const eventIds = new Set(events.map(({ id }) => id))
  const eventArguments = change.eventArguments.filter(({ eventId }) => eventIds.has(eventId))
  const eventPolicies = change.eventPolicies.filter(({ eventId }) => eventIds.has(eventId))
  const eventSpeakers = change.eventSpeakers.filter(({ factId }) => eventIds.has(factId))
  const observations = change.observations.filter(isKept)
  const observationIds = new Set(observations.map(({ id }) => id))
  const observationSpeakers = change.observationSpeakers.filter(({ factId }) =>
    observationIds.has(factId),
  )
  const statements = change.statements.filter(isKept)
  const policyStatements = change.policyStatements.filter(isKept)
  const indicatorIds = new Set(observations.map(({ indicatorId }) => indicatorId))
  const entityIds = new Set([
    ...mentions.map(({ entityId }) => entityId),
    ...eventArguments.map(({ entityId }) => entityId),
    ...[...eventPolicies, ...policyStatements].map(({ policyId }) => policyId),
    ...[...eventSpeakers, ...observationSpeakers].map(({ entityId }) => entityId),
    ...observations.map(({ subjectId }) => subjectId),
    ...statements.flatMap(({ sourceId, targetId }) => [sourceId, targetId]),
  ])
  return {
    ...change,
    articles: change.articles.filter(({ id }) => !left.has(id)),
    sentences,
    entities: change.entities.filter(({ id }) => entityIds.has(id)),
    mentions,
    events,
    eventArguments,
    eventPolicies,
    eventSpeakers,
    observations,
    observationSpeakers,
    observationEvents: change.observationEvents.filter(({ observationId }) =>
      observationIds.has(observationId),
    ),
    indicators: change.indicators.filter(({ id }) => indicatorIds.has(id)),
    statements,
    policyStatements,
  }
}
