// An open store in, everything the resolvers ask of the graph out. One reader a request: what it batches and remembers ends with it.
import { ApiError } from './api-error.ts'
import { type ArticleReader, createArticleReader } from './article-reader.ts'
import { createEntityReader, type EntityReader } from './entity-reader.ts'
import { createFactReader, type FactReader } from './fact-reader.ts'
import { createIdentityReader, type IdentityReader } from './identity-reader.ts'
import { type NodeRecord, readAnyNode } from './nodes.ts'
import { maximumPageSize } from './page.ts'
import { createPolicyReader, type PolicyReader } from './policy-reader.ts'
import { createProjectReader, type ProjectReader } from './project-reader.ts'
import { createReading, type ReadableStore } from './reading.ts'
import { type SearchHitRecord, type SearchKindName, search } from './search.ts'
import { createSeriesReader, type SeriesReader } from './series-reader.ts'
import { createStatistics, type StatisticsRecord } from './statistics.ts'

export type GraphReader = EntityReader &
  FactReader &
  ArticleReader &
  ProjectReader &
  SeriesReader &
  PolicyReader &
  IdentityReader & {
    readonly node: (id: string) => Promise<NodeRecord | undefined>
    /** In the order asked. Throws ApiError BAD_USER_INPUT for more than a page of them. */
    readonly nodes: (ids: readonly string[]) => Promise<readonly (NodeRecord | undefined)[]>
    readonly search: (wanted: {
      readonly query: string
      readonly kinds?: readonly SearchKindName[] | null
      readonly first: number
    }) => Promise<readonly SearchHitRecord[]>
    readonly statistics: () => StatisticsRecord
  }

/** @param today the day to look from where none is asked for, ISO */
export function createGraphReader(store: ReadableStore, today: string): GraphReader {
  const reading = createReading(store)
  const node = (id: string) => readAnyNode(reading.rowsOf, reading.readNode, id)
  return {
    ...createEntityReader(reading),
    ...createFactReader(reading),
    ...createArticleReader(reading),
    ...createProjectReader(reading, today),
    ...createSeriesReader(reading),
    ...createPolicyReader(reading),
    ...createIdentityReader(reading),
    node,
    nodes: (ids) => {
      if (ids.length > maximumPageSize) {
        throw new ApiError('BAD_USER_INPUT', `At most ${maximumPageSize} ids, not ${ids.length}`)
      }
      return Promise.all(ids.map(node))
    },
    search: (wanted) => search(store.runner.searchText, reading.readNode, wanted),
    statistics: () => createStatistics(store),
  }
}
