// The paging arguments of a connection in, a checked page request out; rows in, the page out.
import type { Row } from '../stores/graph-store.ts'
import { ApiError } from './api-error.ts'
import { text } from './columns.ts'
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts'

export const defaultPageSize = 20
export const maximumPageSize = 100

export type PageArguments = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** Which page of which list is wanted. */
export type PageRequest = {
  /** Name of the list's statement, which its cursors carry too. */
  readonly list: string
  readonly size: number
  readonly isBackward: boolean
  /** The item to go on from, itself left out. */
  readonly from?: Cursor
}

export type Page<Item, Edge = object> = {
  readonly edges: readonly (Edge & { readonly cursor: string; readonly node: Item })[]
  readonly nodes: readonly Item[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor?: string
    readonly endCursor?: string
  }
  /** Counts the whole list; costs a round trip. */
  readonly totalCount: () => Promise<number>
}

/** Throws ApiError BAD_USER_INPUT for a size out of range, a bad cursor, or both directions at once. */
export function toPageRequest(list: string, page: PageArguments): PageRequest {
  const isBackward = page.last !== undefined && page.last !== null
  if (isBackward && page.first !== undefined && page.first !== null) {
    throw new ApiError('BAD_USER_INPUT', 'Give `first` or `last`, not both')
  }
  const size = checkSize(
    isBackward ? 'last' : 'first',
    (isBackward ? page.last : page.first) ?? defaultPageSize,
  )
  const [used, unused] = isBackward
    ? (['before', 'after'] as const)
    : (['after', 'before'] as const)
  if (page[unused] !== undefined && page[unused] !== null) {
    const mend = isBackward ? '`first`' : '`last`'
    throw new ApiError('BAD_USER_INPUT', `\`${unused}\` goes with ${mend}`)
  }
  const cursor = page[used] ?? undefined
  return {
    list,
    size,
    isBackward,
    ...(cursor === undefined ? {} : { from: decodeCursor(list, cursor) }),
  }
}

/** A whole number from 1 to the ceiling, else ApiError BAD_USER_INPUT. */
export function checkSize(
  argument: string,
  size: number,
  ceiling: number = maximumPageSize,
): number {
  if (Number.isInteger(size) && size >= 1 && size <= ceiling) return size
  throw new ApiError('BAD_USER_INPUT', `\`${argument}\` is from 1 to ${ceiling}, not ${size}`)
}

/** Parameters every list statement takes. One row more than the page tells whether there is another page. */
export function pageParameters({ size, isBackward, from }: PageRequest): Row {
  return {
    limit: size + 1,
    backward: isBackward,
    key: from?.key ?? null,
    tie: from?.tie ?? null,
  }
}

/** A page of a list that is at hand whole, in order of `key` and `tie`. */
export function pageOf<Item>(
  list: string,
  page: PageArguments,
  items: readonly { readonly key: string; readonly tie: string; readonly item: Item }[],
): Page<Item> {
  const request = toPageRequest(list, page)
  const { from, isBackward, size } = request
  const ahead = items.filter(({ key, tie }) => {
    if (from === undefined) return true
    const order = key === from.key ? [tie, from.tie] : [key, from.key]
    const [mine = '', theirs = ''] = order
    return isBackward ? mine < theirs : mine > theirs
  })
  const rows = (isBackward ? ahead.toReversed() : ahead).slice(0, size + 1)
  return toPage(
    request,
    rows,
    (row) => row['item'] as Item,
    async () => items.length,
  )
}

/** Rows carry `key` and `tie`, and run in the direction of the request. */
export function toPage<Item, Edge = object>(
  request: PageRequest,
  rows: readonly Row[],
  toItem: (row: Row) => Item,
  countTotal: () => Promise<number>,
  toEdge: (row: Row) => Edge = () => ({}) as Edge,
): Page<Item, Edge> {
  const wanted = rows.length > request.size ? rows.slice(0, request.size) : rows
  const inOrder = request.isBackward ? wanted.toReversed() : wanted
  const nodes = inOrder.map(toItem)
  const cursorOf = (row: Row): string =>
    encodeCursor(request.list, { key: text(row, 'key'), tie: text(row, 'tie') })
  return {
    nodes,
    // Most questions ask for the nodes alone.
    get edges() {
      return inOrder.map((row, at) => ({
        ...toEdge(row),
        cursor: cursorOf(row),
        node: nodes[at] as Item,
      }))
    },
    get pageInfo() {
      const hasMore = rows.length > request.size
      const cameFromSomewhere = request.from !== undefined
      const [first, last] = [inOrder[0], inOrder.at(-1)]
      return {
        hasNextPage: request.isBackward ? cameFromSomewhere : hasMore,
        hasPreviousPage: request.isBackward ? hasMore : cameFromSomewhere,
        ...(first === undefined ? {} : { startCursor: cursorOf(first) }),
        ...(last === undefined ? {} : { endCursor: cursorOf(last) }),
      }
    },
    totalCount: countTotal,
  }
}
