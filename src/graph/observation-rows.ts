// Observations of an article in, their rows and those of their indicators out.
import type { IndicatorRow, ObservationRow } from '../model/graph-change.ts'
import type { Observation } from '../model/observation.ts'
import type { Anchors } from './anchors.ts'
import { stableId } from './stable-id.ts'

export type ObservationRows = {
  readonly observations: readonly ObservationRow[]
  readonly indicators: readonly IndicatorRow[]
}

export function toObservationRows(
  observations: readonly Observation[],
  anchors: Anchors,
): ObservationRows {
  const rows = observations.flatMap((observation) => {
    const sentenceId = anchors.sentenceId(observation.sentence)
    const hasSubject = anchors.entityName(observation.subject) !== undefined
    return sentenceId === undefined || !hasSubject
      ? []
      : [toObservationRow(observation, sentenceId, anchors)]
  })
  return { observations: rows, indicators: observations.map(toIndicatorRow).filter(isUsedBy(rows)) }
}

/** Values in different units are different series. */
function toIndicatorRow({ indicator, unit }: Observation): IndicatorRow {
  return { id: stableId('indicator', indicator, unit), name: indicator, unit }
}

function isUsedBy(rows: readonly ObservationRow[]): (indicator: IndicatorRow) => boolean {
  const used = new Set(rows.map((row) => row.indicatorId))
  return ({ id }) => used.has(id)
}

function toObservationRow(
  observation: Observation,
  sentenceId: string,
  anchors: Anchors,
): ObservationRow {
  const { id, indicator, value, unit, approx, asOf, period, change, share, span } = observation
  return {
    id,
    indicatorId: toIndicatorRow(observation).id,
    subjectId: observation.subject,
    sentenceId,
    articleId: anchors.articleId,
    name: `${indicator} ${value} ${unit}`.trim(),
    value,
    unit,
    approx,
    ...(asOf === undefined ? {} : { asOf }),
    ...(period === undefined ? {} : { period }),
    ...(change === undefined ? {} : { changeKind: change.kind, changeValue: change.value }),
    ...(share === undefined ? {} : { shareValue: share.value, shareOf: share.of }),
    start: span.start,
    end: span.end,
    surface: span.text,
    score: observation.score,
    rule: observation.rule,
    ...anchors.provenance,
  }
}
