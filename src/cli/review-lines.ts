// Judgements, undecided pairs and what a resolution changed in, lines for a person out.
import type { IdentityGroup } from '../model/identity.ts'
import type { Judgement } from '../model/judgement.ts'
import type { CypherReader, Row } from '../stores/graph-store.ts'
import type { ResolveOutcome } from '../stores/resolve-graph.ts'
import type { StoredPair } from '../stores/review-pairs.ts'

export function judgementLine(judgement: Judgement): string {
  const { id, at, by, why, kind, evidence: _, ...said } = judgement
  const words = Object.values(said).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return [id, at, by, kind, ...words, ...(why === undefined ? [] : [`(${why})`])].join(' ')
}

export function changeLines({ entities, events }: ResolveOutcome): readonly string[] {
  return [
    ...entities.map((group) => groupLine('entity', group)),
    ...events.map((group) => groupLine('event', group)),
  ]
}

function groupLine(what: string, { id, members }: IdentityGroup): string {
  return members.length === 1 ? `${what} ${id} alone` : `${what} ${id} is ${members.join(', ')}`
}

/** Both names of each pair, with what speaks for and against. */
export async function pairLines(
  pairs: readonly StoredPair[],
  { read }: CypherReader,
): Promise<readonly string[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const entities = await read('read-entities', { ids })
  const events = await read('read-events', { ids })
  const names = new Map([
    ...entities.map(({ parent, entity }) => [parent, (entity as Row)['name']] as const),
    ...events.map(({ parent, event }) => [parent, (event as Row)['title']] as const),
  ])
  return pairs.flatMap(({ kind, a, b, score, reasons }) => [
    `${score.toFixed(2)} ${kind} ${names.get(a) ?? '?'} ? ${names.get(b) ?? '?'}`,
    `     ${a} ${b}`,
    `     ${reasons.join('; ')}`,
  ])
}
