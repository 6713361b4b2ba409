// The whole graph as plain lines that can be compared: between two moments, and between two stores.
import { fileURLToPath } from 'node:url'
import {
  type CypherStatements,
  cypherStatements,
  loadStatements,
} from '../../src/stores/cypher-files.ts'
import type { GraphStore, Row } from '../../src/stores/graph-store.ts'

/** The package's statements and the tests' own. */
export function contractStatements(): CypherStatements {
  const own = loadStatements(fileURLToPath(new URL('./cypher/', import.meta.url)))
  return new Map([...cypherStatements(), ...own])
}

/** Sorted lines, one a node or edge. The time of ingestion is left out: it alone may differ. */
export async function dumpGraph({ runner }: GraphStore): Promise<readonly string[]> {
  const nodes = await runner.read('dump-nodes')
  const edges = await runner.read('dump-edges')
  return [
    ...nodes.map(({ labels, properties }) =>
      [...(labels as string[])].sort().join(':').concat(' ', show(properties)),
    ),
    ...edges.map(
      ({ source, type, target, properties }) =>
        `${source} -${type}-> ${target} ${show(properties)}`,
    ),
  ].sort()
}

function show(properties: unknown): string {
  const kept = Object.entries(properties as Row).filter(
    ([name, value]) => name !== 'firstIngestedAt' && value !== null,
  )
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))))
}
