// Events and observations of an article in, the rows of their ties out: events to policies, observations to events.
import type { Event } from '../model/event.ts'
import type { EventPolicyRow, EvidenceRow, ObservationEventRow } from '../model/graph-change.ts'
import type { Observation } from '../model/observation.ts'
import type { Tie } from '../model/tie.ts'
import type { Anchors } from './anchors.ts'

export function toEventPolicyRows(
  events: readonly Event[],
  anchors: Anchors,
): readonly EventPolicyRow[] {
  return events.flatMap(({ id, under = [] }) => {
    const ties = under.filter(({ policy }) => anchors.entityType(policy) === 'POLICY')
    return [...new Map(ties.map((tie) => [tie.policy, tie])).values()].flatMap((tie) =>
      toTieRows(tie, anchors).map((row) => ({ ...row, eventId: id, policyId: tie.policy })),
    )
  })
}

export function toObservationEventRows(
  observations: readonly Observation[],
  anchors: Anchors,
): readonly ObservationEventRow[] {
  return observations.flatMap(({ id, ofEvent }) =>
    ofEvent === undefined
      ? []
      : toTieRows(ofEvent, anchors).map((row) => ({
          ...row,
          observationId: id,
          eventId: ofEvent.event,
        })),
  )
}

/** None where the sentence is not there. */
function toTieRows(
  { start, end, sentence, score, rule }: Tie,
  anchors: Anchors,
): readonly EvidenceRow[] {
  const sentenceId = anchors.sentenceId(sentence)
  return sentenceId === undefined
    ? []
    : [{ sentenceId, start, end, score, rule, ...anchors.provenance }]
}
