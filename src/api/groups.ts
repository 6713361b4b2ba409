// A filter and what to group by in, how many there are of each kind out: one round trip, and one for the names of what is named by id or code.
import type { Row } from '../stores/graph-store.ts'
import { map, number, text } from './columns.ts'
import { eventFilter, observationFilter } from './fact-reader.ts'
import { articleParameters, entityParameters, type Given } from './filters.ts'
import { checkSize } from './page.ts'
import type { Reading } from './reading.ts'
import type {
  ArticleFilter,
  EntityFilter,
  EventFilter,
  ObservationFilter,
} from './resolver-types.ts'
import { wordOf } from './vocabulary.ts'

export type GroupRecord = {
  readonly key?: string
  readonly label?: string
  readonly secondKey?: string
  readonly secondLabel?: string
  readonly count: number
  readonly values?: {
    readonly minimum: number
    readonly maximum: number
    readonly sum: number
    readonly mean: number
  }
}

type Wanted<Filter> = {
  readonly filter?: Given<Filter>
  readonly by: string
  readonly thenBy?: Given<string>
  readonly first: number
}

type Group<Filter> = (wanted: Wanted<Filter>) => Promise<readonly GroupRecord[]>

export type GroupReader = {
  readonly entityGroups: Group<EntityFilter>
  readonly eventGroups: Group<EventFilter>
  readonly observationGroups: Group<ObservationFilter>
  readonly articleGroups: Group<ArticleFilter>
}

const mostGroups = 1_000

export function createGroupReader(reading: Reading): GroupReader {
  const group = async (
    statement: string,
    { by, thenBy, first }: Wanted<unknown>,
    parameters: Row,
    hasOneUnit = false,
  ): Promise<readonly GroupRecord[]> => {
    const rows = await reading.store.runner.read(statement, {
      ...parameters,
      by,
      thenBy: thenBy ?? 'NOTHING',
      limit: checkSize('first', first, mostGroups),
    })
    const labels = [
      await labelsOf(reading, by, valuesIn(rows, 'first')),
      await labelsOf(reading, thenBy ?? 'NOTHING', valuesIn(rows, 'second')),
    ] as const
    return rows.map((row) => toGroup(row, labels, hasOneUnit))
  }
  return {
    entityGroups: (wanted) => group('read-entity-groups', wanted, entityParameters(wanted.filter)),
    eventGroups: async (wanted) =>
      group('read-event-groups', wanted, await eventFilter(reading, wanted.filter)),
    observationGroups: async (wanted) =>
      group(
        'read-observation-groups',
        wanted,
        await observationFilter(reading, wanted.filter),
        Boolean(wanted.filter?.unit),
      ),
    articleGroups: async (wanted) =>
      group('read-article-groups', wanted, {
        ...articleParameters(wanted.filter),
        mentions: await reading.presentId(wanted.filter?.mentions),
      }),
  }
}

function valuesIn(rows: readonly Row[], column: string): readonly string[] {
  return [...new Set(rows.map((row) => row[column]))].filter((value) => typeof value === 'string')
}

type Labels = ReadonlyMap<string, string>

async function labelsOf(reading: Reading, by: string, keys: readonly string[]): Promise<Labels> {
  switch (by) {
    case 'PROVINCE':
    case 'COUNTY':
      return namesOf(reading, 'read-places-coded', (row) => text(map(row, 'entity'), 'name'), keys)
    case 'ENTITY':
      return namesOf(reading, 'read-entities', (row) => text(map(row, 'entity'), 'name'), keys)
    case 'INDICATOR':
      return namesOf(reading, 'read-indicators', (row) => text(map(row, 'indicator'), 'name'), keys)
    default:
      return new Map(keys.map((key) => [key, wordOf(key)?.zh ?? key]))
  }
}

async function namesOf(
  { rowsOf }: Reading,
  statement: string,
  nameIn: (row: Row) => string,
  ids: readonly string[],
): Promise<Labels> {
  const found = await Promise.all(ids.map((id) => rowsOf(statement, id)))
  return new Map(
    ids.flatMap((id, at) => {
      const [row] = found[at] ?? []
      return row === undefined ? [] : [[id, nameIn(row)] as const]
    }),
  )
}

function toGroup(
  row: Row,
  [first, second]: readonly [Labels, Labels],
  hasOneUnit: boolean,
): GroupRecord {
  const count = number(row, 'count')
  return {
    ...named(row['first'], first, 'key', 'label'),
    ...named(row['second'], second, 'secondKey', 'secondLabel'),
    count,
    ...(hasOneUnit
      ? {
          values: {
            minimum: number(row, 'least'),
            maximum: number(row, 'most'),
            sum: number(row, 'sum'),
            mean: number(row, 'sum') / count,
          },
        }
      : {}),
  }
}

function named(value: unknown, labels: Labels, key: string, label: string): Partial<GroupRecord> {
  if (typeof value !== 'string') return {}
  const name = labels.get(value)
  return { [key]: value, ...(name === undefined ? {} : { [label]: name }) }
}
