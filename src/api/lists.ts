// The name of a list and the page wanted in, the page out: the one place that pairs `list-NAME` with `read-NAME-total`.
import type { CypherReader, Row } from '../stores/graph-store.ts'
import type { RowsOf } from './batches.ts'
import { number } from './columns.ts'
import {
  type Page,
  type PageArguments,
  type PageRequest,
  pageParameters,
  toPage,
  toPageRequest,
} from './page.ts'

type Wanted<Item, Edge> = {
  /** Names the statements `list-NAME` and `read-NAME-total`. */
  readonly name: string
  readonly page: PageArguments
  /** Parameters of both statements. */
  readonly parameters?: Row
  readonly toItem: (row: Row) => Item
  /** Reads the rows another way than by `list-NAME`, in the same order. */
  readonly readRows?: (request: PageRequest) => Promise<readonly Row[]>
  readonly toEdge?: (row: Row) => Edge
}

export type Lists = {
  /** A page of a list of the whole graph. */
  readonly top: <Item>(wanted: Wanted<Item, object>) => Promise<Page<Item>>
  /** A page of a list that belongs to one node; the same list of many nodes costs one round trip. */
  readonly under: <Item, Edge = object>(
    parent: string,
    wanted: Wanted<Item, Edge>,
  ) => Promise<Page<Item, Edge>>
  /** How many items such a list has. */
  readonly totalUnder: (parent: string, name: string, parameters?: Row) => Promise<number>
}

export function createLists(reader: CypherReader, rowsOf: RowsOf): Lists {
  const totalUnder = async (parent: string, name: string, parameters: Row = {}) => {
    const [row] = await rowsOf(`read-${name}-total`, parent, parameters)
    return row === undefined ? 0 : number(row, 'total')
  }
  return {
    totalUnder,
    top: async ({ name, page, parameters = {}, toItem, readRows }) => {
      const request = toPageRequest(name, page)
      const rows = await (readRows?.(request) ??
        reader.read(`list-${name}`, { ...parameters, ...pageParameters(request) }))
      return toPage(request, rows, toItem, async () => {
        const [row = {}] = await reader.read(`read-${name}-total`, parameters)
        return number(row, 'total')
      })
    },
    under: async (parent, { name, page, parameters = {}, toItem, toEdge }) => {
      const request = toPageRequest(name, page)
      const rows = await rowsOf(`list-${name}`, parent, {
        ...parameters,
        ...pageParameters(request),
      })
      return toPage(request, rows, toItem, () => totalUnder(parent, name, parameters), toEdge)
    },
  }
}
