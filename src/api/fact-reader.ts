// Reads events, observations and indicators, and the evidence for them.

import type { Row } from '../stores/graph-store.ts'
import { map, text } from './columns.ts'
import { type EvidenceRecord, toEvidence } from './evidence-records.ts'
import { eventParameters, type Given, lowerCase, observationParameters } from './filters.ts'
import type { PageArguments } from './page.ts'
import type { EventPage, IndicatorPage, ObservationPage } from './pages.ts'
import { type PolicyChainRecord, readPolicyChain } from './policy-chain.ts'
import type { Reading } from './reading.ts'
import {
  type ArgumentRecord,
  type EntityRecord,
  type EventRecord,
  type IndicatorRecord,
  type ObservationRecord,
  rolesOf,
  toEntity,
  toEvent,
  toIndicator,
  toObservation,
} from './records.ts'
import type { EventFilter, ObservationFilter } from './resolver-types.ts'

/** A policy that an event is done under. */
export type BasisRecord = { readonly policy: EntityRecord; readonly evidence: EvidenceRecord }

/** The event that a number is told of. */
export type EventTieRecord = { readonly event: EventRecord; readonly evidence: EvidenceRecord }

export type FactReader = {
  readonly events: (
    wanted: PageArguments & { readonly filter?: Given<EventFilter> },
  ) => Promise<EventPage>
  /** In the order of roles, then of names. */
  readonly argumentsOf: (event: EventRecord) => Promise<readonly ArgumentRecord[]>
  readonly eventEvidence: (event: EventRecord) => Promise<readonly EvidenceRecord[]>
  /** Policies it is done under, in the order of the text. */
  readonly policiesOf: (event: EventRecord) => Promise<readonly BasisRecord[]>
  readonly observationsOfEvent: (
    event: EventRecord,
    page: PageArguments,
  ) => Promise<ObservationPage>
  readonly eventsUnder: (policy: EntityRecord, page: PageArguments) => Promise<EventPage>
  readonly chainOf: (
    policy: EntityRecord,
    wanted: { readonly limit: number },
  ) => Promise<PolicyChainRecord>
  readonly eventOf: (observation: ObservationRecord) => Promise<EventTieRecord | undefined>
  readonly speakersOf: (fact: EventRecord | ObservationRecord) => Promise<readonly EntityRecord[]>
  readonly observations: (
    wanted: PageArguments & { readonly filter?: Given<ObservationFilter> },
  ) => Promise<ObservationPage>
  readonly observationEvidence: (
    observation: ObservationRecord,
  ) => Promise<readonly EvidenceRecord[]>
  readonly indicators: (
    wanted: PageArguments & { readonly text?: Given<string> },
  ) => Promise<IndicatorPage>
  readonly observationsOfIndicator: (
    indicator: IndicatorRecord,
    page: PageArguments,
  ) => Promise<ObservationPage>
}

const speakers = {
  Event: 'read-event-speakers',
  Observation: 'read-observation-speakers',
} as const

/** A filter with the ids that its entities bear now. */
export async function eventFilter(
  { presentId }: Reading,
  filter: Given<EventFilter>,
): Promise<Row> {
  return {
    ...eventParameters(filter),
    policy: await presentId(filter?.policy),
    participant: await presentId(filter?.participant),
    alongside: await presentId(filter?.alongside),
  }
}

export async function observationFilter(
  { presentId }: Reading,
  filter: Given<ObservationFilter>,
): Promise<Row> {
  return { ...observationParameters(filter), subject: await presentId(filter?.subject) }
}

export function createFactReader(reading: Reading): FactReader {
  const { rowsOf, lists } = reading
  return {
    events: async ({ filter, ...page }) =>
      lists.top({
        name: 'events',
        page,
        parameters: await eventFilter(reading, filter),
        toItem: (row) => toEvent(map(row, 'event')),
      }),
    argumentsOf: async ({ id }) => {
      const rows = await rowsOf('read-event-arguments', id)
      const edges = new Set(rows.map((row) => text(row, 'edge')))
      return rolesOf([...edges]).flatMap((role) =>
        rows
          .filter((row) => rolesOf([text(row, 'edge')]).includes(role))
          .map((row) => ({ role, entity: toEntity(map(row, 'entity')) })),
      )
    },
    eventEvidence: async ({ id }) => (await rowsOf('read-event-evidence', id)).map(toEvidence),
    policiesOf: async ({ id }) =>
      (await rowsOf('read-event-policies', id)).map((row) => ({
        policy: toEntity(map(row, 'policy')),
        evidence: toEvidence(row),
      })),
    observationsOfEvent: ({ id }, page) =>
      lists.under(id, { name: 'event-observations', page, toItem: toObservation }),
    eventsUnder: ({ id }, page) =>
      lists.under(id, {
        name: 'policy-events',
        page,
        toItem: (row) => toEvent(map(row, 'event')),
      }),
    chainOf: (policy, { limit }) => readPolicyChain(rowsOf, policy, limit),
    eventOf: async ({ id }) => {
      const [row] = await rowsOf('read-observation-events', id)
      return row && { event: toEvent(map(row, 'event')), evidence: toEvidence(row) }
    },
    speakersOf: async ({ nodeType, id }) =>
      (await rowsOf(speakers[nodeType], id)).map((row) => toEntity(map(row, 'entity'))),
    observations: async ({ filter, ...page }) =>
      lists.top({
        name: 'observations',
        page,
        parameters: await observationFilter(reading, filter),
        toItem: toObservation,
      }),
    observationEvidence: async ({ id }) =>
      (await rowsOf('read-observation-evidence', id)).map(toEvidence),
    indicators: ({ text: wanted, ...page }) =>
      lists.top({
        name: 'indicators',
        page,
        parameters: { text: lowerCase(wanted) },
        toItem: (row) => toIndicator(map(row, 'indicator')),
      }),
    observationsOfIndicator: ({ id }, page) =>
      lists.under(id, { name: 'indicator-observations', page, toItem: toObservation }),
  }
}
