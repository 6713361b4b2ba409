// Observations of an article in, their rows and those of their indicators out.
import type { IndicatorRow, ObservationRow } from '../model/graph-change.ts'
import type { Observation } from '../model/observation.ts'
import type { Anchors } from './anchors.ts'
import { impliedBase } from './implied-base.ts'
import { toSpeakerRow } from './speaker-rows.ts'
import { stableId } from './stable-id.ts'
import { boundsOf } from './value-bounds.ts'

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

/** Under the one name of its series; values in different units are different series. */
function toIndicatorRow({ indicator, series = indicator, unit }: Observation): IndicatorRow {
  return { id: stableId('indicator', series, unit), name: series, unit }
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
  const { kind, extent } = observation
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
    wording: indicator,
    ...(kind === undefined ? {} : { kind }),
    ...(extent === undefined ? {} : { extent }),
    ...boundsOf(value, approx),
    ...impliedBase(observation, anchors.sentenceText(observation.sentence)),
    ...(asOf === undefined ? {} : { asOf }),
    ...(period === undefined ? {} : { period }),
    ...(change === undefined ? {} : { changeKind: change.kind, changeValue: change.value }),
    ...(share === undefined ? {} : { shareValue: share.value, shareOf: share.of }),
    start: span.start,
    end: span.end,
    surface: span.text,
    score: observation.score,
    rule: observation.rule,
    ...toSpeakerRow(observation),
    ...anchors.provenance,
  }
}
