// Kind and parts in, an id that is the same on every run and machine out.
import { createHash } from 'node:crypto'
import type { RelationType } from '../model/ontology.ts'

/** `sentence-3f0c…`: the kind and 96 bits of the SHA-256 of the parts. */
export function stableId(kind: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${kind}-${digest.slice(0, 24)}`
}

/** A document's id is that of its first key. */
export function documentIdOf(key: string): string {
  return stableId('document', key)
}

/** Said of both alike: one edge a pair, from the smaller id to the greater. */
const undirected: ReadonlySet<RelationType> = new Set(['COOPERATES_WITH'])

/** The edge between two entities that a statement of theirs holds up, and its id. */
export function relationOf(type: RelationType, source: string, target: string) {
  const [sourceId, targetId] =
    undirected.has(type) && target < source ? [target, source] : [source, target]
  return { id: stableId('relation', type, sourceId, targetId), type, sourceId, targetId }
}
