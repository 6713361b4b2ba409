// Two entities in, the shortest ways between them out: searched from both ends at once, a round trip a step.
import { relationTypes, roles } from '../model/ontology.ts'
import type { Row } from '../stores/graph-store.ts'
import { ApiError } from './api-error.ts'
import type { RowsOf } from './batches.ts'
import { flag, map, member, optional, text } from './columns.ts'
import type { EvidenceRecord } from './evidence-records.ts'
import { type Given, listOrNull } from './filters.ts'
import type { GraphReader } from './graph-reader.ts'
import type { NeighbourhoodNode } from './neighbourhood.ts'
import { checkSize } from './page.ts'
import { type EntityRecord, edgeByRole, toEntity, toEvent } from './records.ts'
import type { EdgeType } from './resolver-types.ts'

const edgeTypes: readonly EdgeType[] = [
  ...relationTypes,
  ...roles.map((role) => edgeByRole[role]),
  'UNDER',
]

const longestPath = 6
const mostPaths = 50
/** Of a hub so many edges of a kind are followed. */
const edgesPerNode = 500
/** So many nodes are looked at from one end before the search gives up on longer ways. */
const mostNodes = 20_000

export type PathStepRecord = {
  readonly type: EdgeType
  readonly source: NeighbourhoodNode
  readonly target: NeighbourhoodNode
  /** Id of a relation between entities. */
  readonly relation?: string
}

export type PathRecord = {
  readonly nodes: readonly NeighbourhoodNode[]
  readonly steps: readonly PathStepRecord[]
}

export type PathResultRecord = {
  readonly length?: number
  readonly paths: readonly PathRecord[]
  readonly isTruncated: boolean
}

export type PathRequest = {
  readonly maximumLength: number
  readonly types?: Given<readonly EdgeType[]>
  readonly asOf?: Given<string>
  readonly limit: number
}

/** What is known of one end: each node reached with its distance, and the steps by which the nearer ones lead to it. */
type Side = {
  readonly distance: Map<string, number>
  readonly before: Map<string, { readonly id: string; readonly step: PathStepRecord }[]>
  frontier: readonly string[]
  depth: number
}

/** Throws ApiError BAD_USER_INPUT for a length or limit out of range. */
export async function findPaths(
  rowsOf: RowsOf,
  [from, to]: readonly [EntityRecord, EntityRecord],
  { maximumLength, types, asOf, limit }: PathRequest,
): Promise<PathResultRecord> {
  checkSize('maximumLength', maximumLength, longestPath)
  checkSize('limit', limit, mostPaths)
  if (from.id === to.id) throw new ApiError('BAD_USER_INPUT', '`from` and `to` are one entity')
  const nodes = new Map<string, NeighbourhoodNode>([
    [from.id, from],
    [to.id, to],
  ])
  const sides = [startAt(from.id), startAt(to.id)] as const
  const parameters = { types: listOrNull(types), asOf: asOf ?? null, limit: edgesPerNode }
  let isTruncated = false
  while (sides[0].depth + sides[1].depth < maximumLength) {
    const [near, far] =
      sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]]
    if (near.frontier.length === 0) break
    if (near.distance.size > mostNodes) {
      isTruncated = true
      break
    }
    const groups = await Promise.all(
      near.frontier.map((id) => rowsOf('read-steps', id, parameters)),
    )
    isTruncated ||= groups.some((rows) => rows.length >= edgesPerNode)
    grow(near, groups, nodes)
    const meeting = near.frontier.filter((id) => far.distance.get(id) === far.depth)
    if (meeting.length > 0) {
      const found = meeting.toSorted().flatMap((id) => waysOver(id, sides, limit + 1))
      return {
        length: sides[0].depth + sides[1].depth,
        paths: found.slice(0, limit).map((steps) => toPath(from, steps)),
        isTruncated: isTruncated || found.length > limit,
      }
    }
  }
  return { paths: [], isTruncated }
}

function startAt(id: string): Side {
  return { distance: new Map([[id, 0]]), before: new Map(), frontier: [id], depth: 0 }
}

/** One step further out. */
function grow(
  side: Side,
  groups: readonly (readonly Row[])[],
  nodes: Map<string, NeighbourhoodNode>,
): void {
  const depth = side.depth + 1
  const reached: string[] = []
  side.frontier.forEach((id, at) => {
    for (const row of groups[at] ?? []) {
      const node = toNode(row)
      const known = nodes.get(node.id) ?? node
      nodes.set(node.id, known)
      const distance = side.distance.get(node.id)
      if (distance !== undefined && distance < depth) continue
      if (distance === undefined) {
        side.distance.set(node.id, depth)
        side.before.set(node.id, [])
        reached.push(node.id)
      }
      const here = nodes.get(id)
      if (here !== undefined) side.before.get(node.id)?.push({ id, step: toStep(row, here, known) })
    }
  })
  side.frontier = reached
  side.depth = depth
}

/** Ways from one end to the other over a node in the middle, at most so many. */
function waysOver(
  id: string,
  [start, end]: readonly [Side, Side],
  limit: number,
): readonly (readonly PathStepRecord[])[] {
  const heads = waysBack(start, id, limit).map((steps) => steps.toReversed())
  const tails = waysBack(end, id, limit)
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail])).slice(0, limit)
}

/** Steps from a node back to where its side began. */
function waysBack(side: Side, id: string, limit: number): readonly (readonly PathStepRecord[])[] {
  const before = side.before.get(id)
  if (before === undefined) return [[]]
  const ways: (readonly PathStepRecord[])[] = []
  for (const { id: previous, step } of before) {
    if (ways.length >= limit) break
    ways.push(...waysBack(side, previous, limit - ways.length).map((rest) => [step, ...rest]))
  }
  return ways
}

function toPath(from: NeighbourhoodNode, steps: readonly PathStepRecord[]): PathRecord {
  const nodes: NeighbourhoodNode[] = [from]
  for (const { source, target } of steps)
    nodes.push(source.id === nodes.at(-1)?.id ? target : source)
  return { nodes, steps }
}

function toNode(row: Row): NeighbourhoodNode {
  const node = map(row, 'node')
  return text(row, 'label') === 'Event' ? toEvent(node) : toEntity(node)
}

function toStep(row: Row, here: NeighbourhoodNode, there: NeighbourhoodNode): PathStepRecord {
  const isOut = flag(row, 'isOut')
  return {
    type: member(row, 'type', edgeTypes),
    source: isOut ? here : there,
    target: isOut ? there : here,
    ...optional(row, text, 'relation'),
  }
}

/** Where a step is said: the statements of a relation, the reports of an event. */
export async function readStepEvidence(
  { relation, source, type }: PathStepRecord,
  graph: Pick<GraphReader, 'relationEvidence' | 'eventEvidence' | 'policiesOf'>,
): Promise<readonly EvidenceRecord[]> {
  if (relation !== undefined) return graph.relationEvidence({ id: relation })
  if (source.nodeType !== 'Event') return []
  return type === 'UNDER'
    ? (await graph.policiesOf(source)).map(({ evidence }) => evidence)
    : graph.eventEvidence(source)
}
