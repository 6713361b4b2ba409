// Events of an article in, their rows and those of their arguments out.
import type { Event } from '../model/event.ts'
import type { EventArgumentRow, EventRow } from '../model/graph-change.ts'
import { dueDateOf } from '../model/project-ladder.ts'
import type { Anchors } from './anchors.ts'
import { toSpeakerRow } from './speaker-rows.ts'

export type EventRows = {
  readonly events: readonly EventRow[]
  readonly eventArguments: readonly EventArgumentRow[]
}

export function toEventRows(events: readonly Event[], anchors: Anchors): EventRows {
  const traced = events.flatMap((event) => {
    const sentenceId = anchors.sentenceId(event.sentence)
    return sentenceId === undefined ? [] : [{ event, sentenceId }]
  })
  return {
    events: traced.map(({ event, sentenceId }) => toEventRow(event, sentenceId, anchors)),
    eventArguments: traced.flatMap(({ event }) => toArgumentRows(event, anchors)),
  }
}

function toEventRow(event: Event, sentenceId: string, anchors: Anchors): EventRow {
  const { id, type, title, trigger, date, endDate, datePrecision, status, score, rule } = event
  const dueDate = dueDateOf(event)
  const { time } = event
  return {
    id,
    sentenceId,
    articleId: anchors.articleId,
    type,
    title: title === '' ? trigger.text : title,
    trigger: trigger.text,
    start: trigger.start,
    end: trigger.end,
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
    datePrecision,
    ...(time === undefined
      ? {}
      : { timeWords: time.text, timeStart: time.start, timeEnd: time.end }),
    status,
    ...(event.stage === undefined ? {} : { stage: event.stage }),
    ...(dueDate === undefined ? {} : { dueDate }),
    amounts: JSON.stringify(event.amounts),
    score,
    rule,
    ...toSpeakerRow(event),
    ...anchors.provenance,
  }
}

/** One row a role and entity, even where the event names the entity twice. */
function toArgumentRows(event: Event, anchors: Anchors): readonly EventArgumentRow[] {
  const rows = event.arguments
    .filter(({ entity }) => anchors.entityName(entity) !== undefined)
    .map(({ role, entity }) => ({ eventId: event.id, entityId: entity, role }))
  return [...new Map(rows.map((row) => [`${row.role} ${row.entityId}`, row])).values()]
}
