// An open store in, its numbers out, each counted only when it is asked for.
import { entityTypes, eventStatuses, eventTypes, relationTypes } from '../model/ontology.ts'
import type { GraphCounts, Row } from '../stores/graph-store.ts'
import { number, text } from './columns.ts'
import { rangeParameters } from './filters.ts'
import type { ReadableStore } from './reading.ts'
import type { DateRange } from './resolver-types.ts'

type Counted<T> = () => Promise<T>

export type MonthCountRecord = {
  /** `YYYY-MM`. */
  readonly month: string
  readonly articles: number
  readonly events: number
  readonly observations: number
}

export type StatisticsRecord = {
  readonly [name in
    | 'documents'
    | 'articles'
    | 'sentences'
    | 'entities'
    | 'stories'
    | 'events'
    | 'reports'
    | 'observations'
    | 'relations'
    | 'mentions']: Counted<number>
} & {
  readonly entitiesByType: Counted<readonly { type: (typeof entityTypes)[number]; count: number }[]>
  readonly eventsByType: Counted<readonly { type: (typeof eventTypes)[number]; count: number }[]>
  readonly eventsByStatus: Counted<
    readonly { status: (typeof eventStatuses)[number]; count: number }[]
  >
  readonly relationsByType: Counted<
    readonly { type: (typeof relationTypes)[number]; count: number }[]
  >
  readonly months: (wanted: {
    readonly date?: DateRange | null
  }) => Promise<readonly MonthCountRecord[]>
}

export function createStatistics(store: ReadableStore): StatisticsRecord {
  // One count of the whole store serves all the plain numbers.
  let counts: Promise<GraphCounts> | undefined
  const all = () => {
    counts ??= store.counts()
    return counts
  }
  const read = store.runner.read
  const byName = async (statement: string) => countByName(await read(statement))
  return {
    documents: async () => (await all()).documents,
    articles: async () => (await all()).articles,
    stories: async () => (await all()).stories,
    sentences: async () => (await all()).sentences,
    entities: async () => (await all()).entities,
    events: async () => (await all()).events,
    reports: async () => (await all()).reports,
    observations: async () => (await all()).observations,
    relations: async () => (await all()).relations,
    mentions: async () => {
      const [row = {}] = await read('read-mentions-total')
      return number(row, 'total')
    },
    entitiesByType: async () => {
      const { entitiesByType } = await all()
      return entityTypes.map((type) => ({ type, count: entitiesByType[type] ?? 0 }))
    },
    eventsByType: async () => {
      const found = await byName('read-events-by-type')
      return eventTypes.map((type) => ({ type, count: found.get(type) ?? 0 }))
    },
    eventsByStatus: async () => {
      const found = await byName('read-events-by-status')
      return eventStatuses.map((status) => ({ status, count: found.get(status) ?? 0 }))
    },
    relationsByType: async () => {
      const found = await byName('read-relations-by-type')
      return relationTypes.map((type) => ({ type, count: found.get(type) ?? 0 }))
    },
    months: async ({ date }) => {
      const { from, to } = rangeParameters(date)
      return countByMonth(
        await read('read-months', { from: from?.slice(0, 7) ?? null, to: to?.slice(0, 7) ?? null }),
      )
    },
  }
}

function countByName(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [text(row, 'name'), number(row, 'count')]))
}

/** Rows run by month; each names the kind it counts. */
function countByMonth(rows: readonly Row[]): readonly MonthCountRecord[] {
  const months = new Map<string, MonthCountRecord>()
  for (const row of rows) {
    const month = text(row, 'month')
    const sofar = months.get(month) ?? { month, articles: 0, events: 0, observations: 0 }
    months.set(month, { ...sofar, [text(row, 'kind')]: number(row, 'count') })
  }
  return [...months.values()]
}
