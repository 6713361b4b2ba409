// Reads series: the observations of one indicator and subject over time, and what contradicts in them.
import type { Row } from '../stores/graph-store.ts'
import { type BucketRecord, toBuckets } from './buckets.ts'
import { map, number, text } from './columns.ts'
import { type Given, listOrNull, lowerCase, rangeParameters, regionPrefix } from './filters.ts'
import { checkSize, type PageArguments } from './page.ts'
import type { ContradictionPage, ObservationPage, SeriesPage } from './pages.ts'
import type { Reading } from './reading.ts'
import {
  type EntityRecord,
  type IndicatorRecord,
  type ObservationRecord,
  toEntity,
  toIndicator,
  toObservation,
} from './records.ts'
import type { BucketSize, DateRange, ObservationExtent, ObservationKind } from './resolver-types.ts'

export type SeriesRecord = {
  readonly subject: EntityRecord
  readonly indicator: IndicatorRecord
  readonly pointCount: number
  /** `2021-06-30`, `2021-06`, `2021`: as the points tell it. */
  readonly firstTime: string
  readonly lastTime: string
}

export type ContradictionRecord = {
  /** Tells a level and its growth. */
  readonly observation: ObservationRecord
  /** The earlier level that they do not fit. */
  readonly earlier: ObservationRecord
}

type PointsWanted = PageArguments & {
  readonly kinds?: Given<readonly ObservationKind[]>
  readonly extents?: Given<readonly ObservationExtent[]>
  readonly date?: Given<DateRange>
  readonly bestOnly?: Given<boolean>
}

export type SeriesReader = {
  readonly series: (
    wanted: PageArguments & {
      readonly subject?: Given<string>
      readonly subjects?: Given<readonly string[]>
      readonly indicatorId?: Given<string>
      readonly indicator?: Given<string>
      readonly region?: Given<string>
      readonly minimumPoints: number
    },
  ) => Promise<SeriesPage>
  readonly seriesOf: (
    subject: EntityRecord,
    wanted: PageArguments & { readonly indicator?: Given<string>; readonly minimumPoints: number },
  ) => Promise<SeriesPage>
  /** One value a month, quarter or year. */
  readonly bucketsOf: (
    series: SeriesRecord,
    wanted: {
      readonly by: BucketSize
      readonly extent?: Given<ObservationExtent>
      readonly date?: Given<DateRange>
    },
  ) => Promise<readonly BucketRecord[]>
  readonly pointsOf: (series: SeriesRecord, wanted: PointsWanted) => Promise<ObservationPage>
  readonly contradictions: (
    wanted: PageArguments & {
      readonly subject?: Given<string>
      readonly indicator?: Given<string>
      readonly region?: Given<string>
    },
  ) => Promise<ContradictionPage>
  readonly contradictionsOf: (
    observation: ObservationRecord,
  ) => Promise<readonly ContradictionRecord[]>
}

const mostPoints = 1_000_000

/** Of a series with more points only the earliest are put in buckets; a range of dates tells which. */
const mostBucketed = 5_000

export function createSeriesReader({ rowsOf, lists, presentId }: Reading): SeriesReader {
  const presentIds = async (ids: Given<readonly string[]>) =>
    Promise.all((ids ?? []).map(async (id) => (await presentId(id)) ?? id))
  return {
    series: async ({ subject, subjects, indicatorId, indicator, region, minimumPoints, ...page }) =>
      lists.top({
        name: 'series',
        page,
        parameters: {
          subject: await presentId(subject),
          subjects: listOrNull(await presentIds(subjects)),
          indicatorId: indicatorId ?? null,
          indicator: lowerCase(indicator),
          region: regionPrefix(region),
          minimumPoints: checkSize('minimumPoints', minimumPoints, mostPoints),
        },
        toItem: toSeries,
      }),
    seriesOf: ({ id }, { indicator, minimumPoints, ...page }) =>
      lists.under(id, {
        name: 'entity-series',
        page,
        parameters: {
          indicator: lowerCase(indicator),
          minimumPoints: checkSize('minimumPoints', minimumPoints, mostPoints),
        },
        toItem: toSeries,
      }),
    bucketsOf: async ({ subject, indicator }, { by, extent, date }) => {
      const rows = await rowsOf('list-series-points', `${subject.id} ~ ${indicator.id}`, {
        kinds: ['ACTUAL'],
        extents: extent ? [extent] : null,
        ...rangeParameters(date),
        bestOnly: true,
        key: null,
        tie: null,
        backward: false,
        limit: mostBucketed,
      })
      return toBuckets(rows.map(toObservation), by)
    },
    pointsOf: ({ subject, indicator }, { kinds, extents, date, bestOnly, ...page }) =>
      lists.under(`${subject.id} ~ ${indicator.id}`, {
        name: 'series-points',
        page,
        parameters: {
          kinds: listOrNull(kinds),
          extents: listOrNull(extents),
          ...rangeParameters(date),
          bestOnly: bestOnly ?? null,
        },
        toItem: toObservation,
      }),
    contradictions: async ({ subject, indicator, region, ...page }) =>
      lists.top({
        name: 'contradictions',
        page,
        parameters: {
          subject: await presentId(subject),
          indicator: lowerCase(indicator),
          region: regionPrefix(region),
        },
        toItem: toContradiction,
      }),
    contradictionsOf: async ({ id }) =>
      (await rowsOf('read-observation-contradictions', id)).map(toContradiction),
  }
}

function toSeries(row: Row): SeriesRecord {
  return {
    subject: toEntity(map(row, 'subject')),
    indicator: toIndicator(map(row, 'indicator')),
    pointCount: number(row, 'points'),
    firstTime: text(row, 'first'),
    lastTime: text(row, 'last'),
  }
}

function toContradiction(row: Row): ContradictionRecord {
  return {
    observation: toObservation(row),
    earlier: toObservation({ ...row, observation: row['earlier'] }),
  }
}
