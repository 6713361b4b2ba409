// An entity in, the entities and events around it and the edges among them out.
import DataLoader from 'dataloader'
import { relationTypes, roles } from '../model/ontology.ts'
import type { CypherReader, Row } from '../stores/graph-store.ts'
import { ApiError } from './api-error.ts'
import { groupByParent, type RowsOf } from './batches.ts'
import { map, member, text } from './columns.ts'
import { listOrNull } from './filters.ts'
import { checkSize } from './page.ts'
import { type EntityRecord, type EventRecord, edgeByRole, toEntity, toEvent } from './records.ts'
import type { EdgeType } from './resolver-types.ts'

const edgeTypes: readonly EdgeType[] = [
  ...relationTypes,
  ...roles.map((role) => edgeByRole[role]),
  'UNDER',
]

const maximumDepth = 2
const maximumNodes = 200

export type NeighbourhoodNode = EntityRecord | EventRecord

export type NeighbourhoodRequest = {
  readonly depth: number
  readonly limit: number
  /** Absent or empty: edges of every type. */
  readonly types?: readonly EdgeType[] | null | undefined
}

export type NeighbourhoodRecord = {
  readonly nodes: readonly NeighbourhoodNode[]
  readonly edges: readonly {
    readonly type: EdgeType
    readonly source: NeighbourhoodNode
    readonly target: NeighbourhoodNode
  }[]
  readonly isTruncated: boolean
}

export type ReadNeighbourhood = (
  entity: EntityRecord,
  request: NeighbourhoodRequest,
) => Promise<NeighbourhoodRecord>

/** One round trip a step, whatever the number of entities asked about, and one for the edges. */
export function createReadNeighbourhood(reader: CypherReader, rowsOf: RowsOf): ReadNeighbourhood {
  const readEdges = createReadEdges(reader)
  return async (entity, request) => {
    if (request.depth < 1 || request.depth > maximumDepth) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `\`depth\` is 1 or ${maximumDepth}, not ${request.depth}`,
      )
    }
    checkSize('limit', request.limit, maximumNodes)
    const types = listOrNull(request.types)
    const { nodes, isTruncated } = await walk(entity, { ...request, types }, rowsOf)
    const rows = nodes.size === 1 ? [] : await readEdges({ ids: [...nodes.keys()] }, types)
    return {
      nodes: [...nodes.values()],
      edges: rows.flatMap((row) => {
        const source = nodes.get(text(row, 'source'))
        const target = nodes.get(text(row, 'target'))
        return source && target ? [{ type: member(row, 'type', edgeTypes), source, target }] : []
      }),
      isTruncated,
    }
  }
}

/** Step by step outwards, so that what is nearer is kept when the limit is reached. */
async function walk(
  entity: EntityRecord,
  request: NeighbourhoodRequest & { readonly types: readonly EdgeType[] | null },
  rowsOf: RowsOf,
) {
  const { depth, limit, types } = request
  const nodes = new Map<string, NeighbourhoodNode>([[entity.id, entity]])
  let frontier: readonly NeighbourhoodNode[] = [entity]
  let isTruncated = false
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    // One more than fits: it shows that something was left out.
    const parameters = { types, limit: limit + 1 }
    const groups = await Promise.all(
      frontier.map(({ id }) => rowsOf('read-neighbours', id, parameters)),
    )
    const reached: NeighbourhoodNode[] = []
    for (const node of groups.flat().map(toNeighbour)) {
      if (nodes.has(node.id)) continue
      if (nodes.size > limit) {
        isTruncated = true
        break
      }
      nodes.set(node.id, node)
      reached.push(node)
    }
    frontier = reached
  }
  return { nodes, isTruncated }
}

function toNeighbour(row: Row): NeighbourhoodNode {
  const node = map(row, 'node')
  return text(row, 'label') === 'Event' ? toEvent(node) : toEntity(node)
}

type Group = { readonly ids: readonly string[] }

type ReadEdges = (group: Group, types: readonly string[] | null) => Promise<readonly Row[]>

/** Edges within each of several groups of nodes, in one round trip for those that want the same types. */
function createReadEdges(reader: CypherReader): ReadEdges {
  const loaders = new Map<string, DataLoader<Group, readonly Row[]>>()
  return (group, types) => {
    const key = JSON.stringify(types)
    let loader = loaders.get(key)
    if (loader === undefined) {
      loader = new DataLoader((groups) => readGroups(reader, groups, types), {
        cache: false,
        maxBatchSize: 100,
      })
      loaders.set(key, loader)
    }
    return loader.load(group)
  }
}

async function readGroups(
  reader: CypherReader,
  groups: readonly Group[],
  types: readonly string[] | null,
): Promise<readonly (readonly Row[])[]> {
  // Two fields of a request may ask about one entity with other limits: the place in the batch tells them apart.
  const numbered = groups.map(({ ids }, index) => ({ id: String(index), ids }))
  const rows = groupByParent(await reader.read('read-edges-within', { groups: numbered, types }))
  return numbered.map(({ id }) => rows.get(id) ?? [])
}
