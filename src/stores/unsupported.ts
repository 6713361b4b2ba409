// What a store cannot do, in one table: asked for, it answers UNSUPPORTED.
import type { StoreKind } from './cypher-files.ts'
import { StoreError } from './store-error.ts'

const capabilities = {
  'cancel-a-running-read': 'Stop a read that runs too long',
  'several-writing-processes': 'Let a second process open the store while one has it',
} as const

export type Capability = keyof typeof capabilities

/** The table: an honest try and `GRAFEO.md`'s measurements are behind each line. */
export const unsupported: Readonly<Record<StoreKind, readonly Capability[]>> = {
  neo4j: [],
  embedded: ['cancel-a-running-read', 'several-writing-processes'],
}

/** Throws StoreError UNSUPPORTED where the table says so. */
export function assertSupported(kind: StoreKind, capability: Capability): void {
  if (!unsupported[kind].includes(capability)) return
  throw new StoreError(
    'UNSUPPORTED',
    `The ${kind} store cannot: ${capabilities[capability]}. Set NEO4J_URI to use Neo4j instead`,
  )
}
