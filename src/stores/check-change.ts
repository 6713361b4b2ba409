// Refuses a graph change whose rows do not hold together: a row whose other end is missing would be dropped without a word.
import type { GraphChange } from '../model/graph-change.ts'
import { StoreError } from './store-error.ts'

/** Throws StoreError naming the row and what it lacks. */
export function checkChange(change: GraphChange): void {
  const fail = (problem: string): never => {
    throw new StoreError('FAILED', `Nothing of '${change.document.key}' was written: ${problem}`)
  }
  if (change.document.key === '') fail('the document has no key')
  if (change.document.contentHash === '') fail('the document has no content hash')
  for (const [what, rows, ends] of linksOf(change)) {
    for (const [index, row] of rows.entries()) {
      for (const [property, known] of ends) {
        const id = (row as Readonly<Record<string, unknown>>)[property]
        if (typeof id !== 'string' || !known.has(id)) {
          fail(
            `${what}[${index}] names the ${property} '${String(id)}', which is not in the change`,
          )
        }
      }
    }
  }
}

type Ends = readonly (readonly [property: string, known: ReadonlySet<string>])[]

function linksOf(change: GraphChange): readonly (readonly [string, readonly object[], Ends])[] {
  const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(rows.map(({ id }) => id))
  const documents = ids([change.document])
  const articles = ids(change.articles)
  const sentences = ids(change.sentences)
  const entities = ids(change.entities)
  const events = ids(change.events)
  const indicators = ids(change.indicators)
  const observations = ids(change.observations)
  return [
    ['articles', change.articles, [['documentId', documents]]],
    ['sentences', change.sentences, [['articleId', articles]]],
    ['mentions', change.mentions, endsIn({ sentenceId: sentences, entityId: entities })],
    ['events', change.events, endsIn({ sentenceId: sentences, articleId: articles })],
    [
      'eventPolicies',
      change.eventPolicies,
      endsIn({ eventId: events, policyId: entities, sentenceId: sentences }),
    ],
    ['eventSpeakers', change.eventSpeakers, endsIn({ factId: events, entityId: entities })],
    ['eventArguments', change.eventArguments, endsIn({ eventId: events, entityId: entities })],
    [
      'observations',
      change.observations,
      endsIn({ sentenceId: sentences, subjectId: entities, indicatorId: indicators }),
    ],
    [
      'observationSpeakers',
      change.observationSpeakers,
      endsIn({ factId: observations, entityId: entities }),
    ],
    [
      'observationEvents',
      change.observationEvents,
      endsIn({ observationId: observations, eventId: events, sentenceId: sentences }),
    ],
    [
      'policyStatements',
      change.policyStatements,
      endsIn({ sentenceId: sentences, policyId: entities }),
    ],
    [
      'statements',
      change.statements,
      endsIn({ sentenceId: sentences, sourceId: entities, targetId: entities }),
    ],
  ]
}

function endsIn(known: Readonly<Record<string, ReadonlySet<string>>>): Ends {
  return Object.entries(known)
}
