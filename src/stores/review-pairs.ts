// Pairs that people are asked about, in the graph.
import { stableId } from '../graph/stable-id.ts'
import type { ScoredPair } from '../identity/group-readings.ts'
import type { CypherReader, Row, RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'

export type ReviewPair = ScoredPair & {
  /** Two names of entities, or two reports of events. */
  readonly kind: 'entity' | 'event'
}

export type StoredPair = ReviewPair & { readonly id: string }

/** The likeliest first. */
export async function readReviewPairs(
  read: CypherReader['read'] | RunInTransaction,
): Promise<readonly StoredPair[]> {
  return (await read('gather-review-pairs')) as unknown as readonly StoredPair[]
}

/** What is in the graph and not among `pairs` goes. */
export async function writeReviewPairs(
  run: RunInTransaction,
  pairs: readonly ReviewPair[],
): Promise<void> {
  const stored = new Map((await readReviewPairs(run)).map((pair) => [pair.id, pair]))
  const rows = pairs.map((pair) => {
    const id = stableId('pair', pair.kind, ...[pair.a, pair.b].sort())
    return { id, properties: { id, name: `${pair.a} ? ${pair.b}`, ...pair } as Row }
  })
  const kept = new Set(rows.map(({ id }) => id))
  await runRows(
    run,
    'delete-review-pairs',
    [...stored.keys()].filter((id) => !kept.has(id)),
    'ids',
  )
  const changed = rows.filter(({ id, properties }) => {
    const known = stored.get(id)
    const isSame =
      known?.score === properties['score'] &&
      JSON.stringify(known?.reasons) === JSON.stringify(properties['reasons'])
    return !isSame
  })
  await runRows(run, 'write-review-pairs', changed)
}
