// Reads events, observations and indicators, and the evidence for them.

import { map, text } from './columns.ts'
import { type EvidenceRecord, toEvidence } from './evidence-records.ts'
import { eventParameters, type Given, lowerCase, observationParameters } from './filters.ts'
import type { PageArguments } from './page.ts'
import type { EventPage, IndicatorPage, ObservationPage } from './pages.ts'
import type { Reading } from './reading.ts'
import {
  type ArgumentRecord,
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

export type FactReader = {
  readonly events: (
    wanted: PageArguments & { readonly filter?: Given<EventFilter> },
  ) => Promise<EventPage>
  /** In the order of roles, then of names. */
  readonly argumentsOf: (event: EventRecord) => Promise<readonly ArgumentRecord[]>
  readonly eventEvidence: (event: EventRecord) => Promise<readonly EvidenceRecord[]>
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

export function createFactReader({ rowsOf, lists }: Reading): FactReader {
  return {
    events: ({ filter, ...page }) =>
      lists.top({
        name: 'events',
        page,
        parameters: eventParameters(filter),
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
    observations: ({ filter, ...page }) =>
      lists.top({
        name: 'observations',
        page,
        parameters: observationParameters(filter),
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
