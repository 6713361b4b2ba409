// A reading with its events and observations in, the same tied out: events to the policies they are done under, observations to the events they are told of.
import type { Event } from '../model/event.ts'
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import { groundEvents } from './ground-events.ts'
import { placeObservations } from './place-observations.ts'

export type Chain = {
  readonly events: readonly Event[]
  readonly observations: readonly Observation[]
}

export function tieChain(
  reading: Reading,
  events: readonly Event[],
  observations: readonly Observation[],
): Chain {
  const policiesOf = groundEvents(reading)
  const eventOf = placeObservations(reading, events)
  return {
    events: events.map((event) => {
      const under = policiesOf(event)
      return under.length === 0 ? event : { ...event, under }
    }),
    observations: observations.map((observation) => {
      const ofEvent = eventOf(observation)
      return ofEvent === undefined ? observation : { ...observation, ofEvent }
    }),
  }
}
