// A store in, its whole graph as plain values out, in an order that is the same for the same graph in every store.
import type { CypherReader, Row } from './graph-store.ts'

export type ExportedNode = {
  readonly kind: 'node'
  readonly labels: readonly string[]
  readonly id: string
  readonly properties: Row
}

export type ExportedEdge = {
  readonly kind: 'edge'
  readonly type: string
  /** A node's first label and its id: an entity and a record of it may share the id. */
  readonly source: string
  readonly sourceLabel: string
  readonly target: string
  readonly targetLabel: string
  readonly properties: Row
}

/** Every label that stands for what a node is; entities have a second one for their type. */
const exportedLabels = [
  'Source',
  'Document',
  'Article',
  'Sentence',
  'Entity',
  'EntityRecord',
  'Event',
  'EventRecord',
  'Indicator',
  'Observation',
  'Statement',
  'PolicyStatement',
  'Judgement',
  'ReviewPair',
] as const

const pageSize = 2_000

/** When a document came is left out: a rebuild gives the same lines. Nodes first, then edges. */
export async function* exportGraph(
  read: CypherReader['read'],
): AsyncGenerator<ExportedNode | ExportedEdge> {
  for (const label of exportedLabels)
    for await (const { id, labels, properties } of pages(read, 'export-nodes', label)) {
      yield {
        kind: 'node',
        labels: [label, ...(labels as string[]).filter((one) => one !== label).sort()],
        id: String(id),
        properties: inOrder(properties as Row),
      }
    }
  for (const label of exportedLabels)
    for await (const { id, edges } of pages(read, 'export-edges', label)) {
      const told = (edges as readonly Row[]).map(
        (edge): ExportedEdge => ({
          kind: 'edge',
          type: String(edge['type']),
          source: String(id),
          sourceLabel: label,
          target: String(edge['target']),
          targetLabel: String(edge['label']),
          properties: inOrder(edge['properties'] as Row),
        }),
      )
      yield* told
        .map((edge) => [JSON.stringify(edge), edge] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, edge]) => edge)
    }
}

async function* pages(
  read: CypherReader['read'],
  statement: string,
  label: string,
): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const page = await read(statement, { label, after, limit: pageSize })
    yield* page
    if (page.length < pageSize) return
    after = String(page.at(-1)?.['id'])
  }
}

function inOrder(properties: Row): Row {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => name !== 'firstIngestedAt' && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
