// Points of a series in, one value a month, quarter or year out, with growth against the year before: told, else worked out.
import type { ObservationRecord } from './records.ts'
import type { BucketSize } from './resolver-types.ts'

export type BucketRecord = {
  readonly label: string
  readonly observation: ObservationRecord
  readonly yearOnYear?: number
  readonly isComputed: boolean
  readonly pointCount: number
}

/** `points` run by time; of one time the preferred alone. Points that tell only a coarser time than the buckets are left out. */
export function toBuckets(
  points: readonly ObservationRecord[],
  by: BucketSize,
): readonly BucketRecord[] {
  const groups = new Map<string, ObservationRecord[]>()
  for (const point of points) {
    const label = labelOf(timeOf(point), by)
    if (label === undefined) continue
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [point])
    else group.push(point)
  }
  const last = new Map([...groups].map(([label, group]) => [label, group.at(-1)]))
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([label, group]) => {
      const observation = group.at(-1)
      if (observation === undefined) return []
      const before = last.get(yearBefore(label))
      return [{ label, observation, pointCount: group.length, ...growthOf(observation, before) }]
    })
}

/** Last day, month or year that a point holds at. */
function timeOf({ asOf, period }: ObservationRecord): string {
  return asOf ?? period?.split('/').at(-1) ?? ''
}

function labelOf(time: string, by: BucketSize): string | undefined {
  const [year = '', month] = time.split('-')
  if (year === '') return undefined
  switch (by) {
    case 'YEAR':
      return year
    case 'QUARTER':
      return month === undefined ? undefined : `${year}-Q${Math.ceil(Number(month) / 3)}`
    case 'MONTH':
      return month === undefined ? undefined : `${year}-${month}`
  }
}

function yearBefore(label: string): string {
  return `${Number(label.slice(0, 4)) - 1}${label.slice(4)}`
}

function growthOf(
  observation: ObservationRecord,
  before: ObservationRecord | undefined,
): Pick<BucketRecord, 'yearOnYear' | 'isComputed'> {
  if (observation.change?.kind === 'YOY')
    return { yearOnYear: observation.change.value, isComputed: false }
  if (before === undefined || !isComparable(observation, before)) return { isComputed: false }
  const percent = (observation.value / before.value - 1) * 100
  return { yearOnYear: Math.round(percent * 100) / 100, isComputed: true }
}

/** Of one unit and extent, reached both, and at the same time of their years: half a year does not compare with a whole one. */
function isComparable(a: ObservationRecord, b: ObservationRecord): boolean {
  return (
    a.unit === b.unit &&
    a.extent === b.extent &&
    a.kind === b.kind &&
    b.value > 0 &&
    timeOf(a).slice(4, 7) === timeOf(b).slice(4, 7) &&
    startOf(a) === startOf(b)
  )
}

/** `-01` of 2021-01/2021-06; nothing where no beginning is told. */
function startOf({ period }: ObservationRecord): string {
  return period?.includes('/') === true ? period.slice(4, 7) : ''
}
