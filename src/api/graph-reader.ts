// An open store in, everything the resolvers ask of the graph out. One reader a request: what it batches and remembers ends with it.
import { ApiError } from './api-error.ts'
import { type ArticleReader, createArticleReader } from './article-reader.ts'
import { createEntityReader, type EntityReader } from './entity-reader.ts'
import { createFactReader, type FactReader } from './fact-reader.ts'
import { createGroupReader, type GroupReader } from './groups.ts'
import { createIdentityReader, type IdentityReader } from './identity-reader.ts'
import { combineReaders } from './lazy-readers.ts'
import { type NodeRecord, readAnyNode } from './nodes.ts'
import { maximumPageSize } from './page.ts'
import { findPaths, type PathRequest, type PathResultRecord } from './paths.ts'
import { createPolicyReader, type PolicyReader } from './policy-reader.ts'
import { createProjectReader, type ProjectReader } from './project-reader.ts'
import { createReading, type ReadableStore, type Reading } from './reading.ts'
import type { EntityRecord } from './records.ts'
import { type SearchKindName, type SearchResultRecord, search } from './search.ts'
import { createSeriesReader, type SeriesReader } from './series-reader.ts'
import { createStatistics, type StatisticsRecord } from './statistics.ts'
import { type SuggestionRecord, type SuggestRequest, suggest } from './suggest.ts'

export type GraphReader = EntityReader &
  FactReader &
  ArticleReader &
  ProjectReader &
  SeriesReader &
  PolicyReader &
  IdentityReader &
  GroupReader &
  Asker

/** What is no list and no field of a thing. */
type Asker = {
  readonly node: (id: string) => Promise<NodeRecord | undefined>
  /** In the order asked. Throws ApiError BAD_USER_INPUT for more than a page of them. */
  readonly nodes: (ids: readonly string[]) => Promise<readonly (NodeRecord | undefined)[]>
  readonly suggest: (wanted: SuggestRequest) => Promise<readonly SuggestionRecord[]>
  /** Throws ApiError BAD_USER_INPUT for an id that no entity bears. */
  readonly paths: (
    wanted: PathRequest & { readonly from: string; readonly to: string },
  ) => Promise<PathResultRecord>
  readonly search: (wanted: {
    readonly query: string
    readonly kinds?: readonly SearchKindName[] | null
    readonly first: number
  }) => Promise<SearchResultRecord>
  readonly statistics: () => StatisticsRecord
}

type Parts = Reading & { readonly today: string }

const makers = [
  createEntityReader,
  createFactReader,
  createArticleReader,
  ({ today, ...reading }: Parts) => createProjectReader(reading, today),
  createSeriesReader,
  createPolicyReader,
  createIdentityReader,
  createGroupReader,
  createAsker,
]

/** A store nobody reads: readers are made over it only to know their methods. */
const nothing: ReadableStore = {
  runner: {
    read: async () => [],
    write: async () => Promise.reject(new Error('nothing is written here')),
    searchText: async () => [],
    applySchema: async () => {},
    close: async () => {},
  },
  counts: async () => Promise.reject(new Error('nothing is counted here')),
}

const combine = combineReaders<Parts, GraphReader>(makers, { ...createReading(nothing), today: '' })

/** @param today the day to look from where none is asked for, ISO */
export function createGraphReader(store: ReadableStore, today: string): GraphReader {
  return combine({ ...createReading(store), today })
}

function createAsker(reading: Reading): Asker {
  const node = (id: string) => readAnyNode(reading.rowsOf, reading.readNode, id)
  const entityOf = async (argument: string, id: string): Promise<EntityRecord> => {
    const found = (await reading.readNode('Entity', id)) as EntityRecord | undefined
    if (found !== undefined) return found
    throw new ApiError(
      'BAD_USER_INPUT',
      `\`${argument}\`: there is no entity '${id.slice(0, 100)}'`,
    )
  }
  return {
    node,
    nodes: (ids) => {
      if (ids.length > maximumPageSize) {
        throw new ApiError('BAD_USER_INPUT', `At most ${maximumPageSize} ids, not ${ids.length}`)
      }
      return Promise.all(ids.map(node))
    },
    suggest: (wanted) => suggest(reading, wanted),
    paths: async ({ from, to, ...request }) =>
      findPaths(reading.rowsOf, [await entityOf('from', from), await entityOf('to', to)], request),
    search: (wanted) => search(reading.store.runner.searchText, reading.readNode, wanted),
    statistics: () => createStatistics(reading.store),
  }
}
