// A policy in, what followed from it out: part-policies, programmes, events and observations, and the edges among them.

import type { Row } from '../stores/graph-store.ts'
import type { RowsOf } from './batches.ts'
import { map, member, text } from './columns.ts'
import type { EvidenceRecord } from './evidence-records.ts'
import { checkSize } from './page.ts'
import {
  type EntityRecord,
  type EventRecord,
  type ObservationRecord,
  toEntity,
  toEvent,
  toObservation,
} from './records.ts'
import type { ChainEdgeType } from './resolver-types.ts'

const maximumNodes = 200

/** Policy, part-policy, programme, sub-programme, event, observation: so many steps lead to the last. */
const maximumSteps = 6

export type ChainNode = EntityRecord | EventRecord | ObservationRecord

export type ChainEdgeRecord = {
  readonly type: ChainEdgeType
  readonly source: ChainNode
  readonly target: ChainNode
  /** Id of the relation that the edge is; absent where it is none. */
  readonly relation?: string
}

export type PolicyChainRecord = {
  readonly nodes: readonly ChainNode[]
  readonly edges: readonly ChainEdgeRecord[]
  readonly isTruncated: boolean
}

type Step = {
  readonly parent: string
  readonly type: ChainEdgeType
  readonly node: ChainNode
  readonly relation?: string
}

const edgeTypes: readonly ChainEdgeType[] = [
  'PART_OF',
  'COVERS',
  'UNDER',
  'WITHIN',
  'OBJECT',
  'OF_EVENT',
  'ABOUT',
]

/** One round trip a step, whatever the number of policies asked about. Throws ApiError BAD_USER_INPUT for a bad limit. */
export async function readPolicyChain(
  rowsOf: RowsOf,
  policy: EntityRecord,
  limit: number,
): Promise<PolicyChainRecord> {
  checkSize('limit', limit, maximumNodes)
  const nodes = new Map<string, ChainNode>([[policy.id, policy]])
  const edges: ChainEdgeRecord[] = []
  let frontier: readonly ChainNode[] = [policy]
  let isTruncated = false
  for (let depth = 1; depth <= maximumSteps && frontier.length > 0; depth++) {
    const reached: ChainNode[] = []
    for (const step of await readSteps(rowsOf, frontier, limit)) {
      if (!nodes.has(step.node.id)) {
        if (nodes.size > limit) {
          isTruncated = true
          continue
        }
        nodes.set(step.node.id, step.node)
        reached.push(step.node)
      }
      edges.push(toEdge(step, nodes))
    }
    frontier = reached.filter(({ nodeType }) => nodeType !== 'Observation')
  }
  return { nodes: [...nodes.values()], edges, isTruncated }
}

async function readSteps(
  rowsOf: RowsOf,
  frontier: readonly ChainNode[],
  limit: number,
): Promise<readonly Step[]> {
  // One more than fits: it shows that something was left out.
  const groups = frontier.map(({ id }) => rowsOf('read-chain-steps', id, { limit: limit + 1 }))
  return (await Promise.all(groups)).flat().map(toStep)
}

function toStep(row: Row): Step {
  const relation = row['relation']
  return {
    parent: text(row, 'parent'),
    type: member(row, 'edge', edgeTypes),
    node: toNode(row),
    ...(typeof relation === 'string' ? { relation } : {}),
  }
}

function toNode(row: Row): ChainNode {
  switch (member(row, 'label', ['Entity', 'Event', 'Observation'])) {
    case 'Entity':
      return toEntity(map(row, 'node'))
    case 'Event':
      return toEvent(map(row, 'node'))
    case 'Observation':
      return toObservation({ ...row, observation: row['node'] })
  }
}

/** Only COVERS leads away from where the walk came from; all others lead back to it. */
function toEdge(
  { parent, type, node, relation }: Step,
  nodes: ReadonlyMap<string, ChainNode>,
): ChainEdgeRecord {
  const from = nodes.get(parent) ?? node
  const [source, target] = type === 'COVERS' ? [from, node] : [node, from]
  return { type, source, target, ...(relation === undefined ? {} : { relation }) }
}

/** What the graph says of one edge: the words of a tie or relation, else those of the event or observation itself. */
export type EvidenceReader = {
  readonly relationEvidence: (relation: {
    readonly id: string
  }) => Promise<readonly EvidenceRecord[]>
  readonly policiesOf: (
    event: EventRecord,
  ) => Promise<readonly { readonly policy: EntityRecord; readonly evidence: EvidenceRecord }[]>
  readonly eventEvidence: (event: EventRecord) => Promise<readonly EvidenceRecord[]>
  readonly observationEvidence: (
    observation: ObservationRecord,
  ) => Promise<readonly EvidenceRecord[]>
}

export async function readChainEvidence(
  { relation, source, target }: ChainEdgeRecord,
  reader: EvidenceReader,
): Promise<readonly EvidenceRecord[]> {
  if (relation !== undefined) return reader.relationEvidence({ id: relation })
  switch (source.nodeType) {
    case 'Entity':
      return []
    case 'Observation':
      return reader.observationEvidence(source)
    case 'Event': {
      const ties = await reader.policiesOf(source)
      const own = ties.filter(({ policy }) => policy.id === target.id)
      return own.length > 0 ? own.map(({ evidence }) => evidence) : reader.eventEvidence(source)
    }
  }
}
