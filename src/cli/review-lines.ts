// Judgements, undecided pairs and what a resolution changed in, lines for a person out.
import type { IdentityGroup } from '../model/identity.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LinkChange } from '../relink/compare-readings.ts'
import type { SettleOutcome } from '../relink/settle-graph.ts'
import type { CypherReader, Row } from '../stores/graph-store.ts'
import type { StoredPair } from '../stores/review-pairs.ts'

export function judgementLine(judgement: Judgement): string {
  const { id, at, by, why, kind, evidence: _, readings: __, ...said } = judgement
  const words = Object.values(said).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return [id, at, by, kind, ...words, ...(why === undefined ? [] : [`(${why})`])].join(' ')
}

export function changeLines({
  entities,
  events,
  reread,
  reading,
}: SettleOutcome): readonly string[] {
  return [
    ...(reread.length === 0 ? [] : [`articles read again: ${reread.length}`]),
    ...reading.links.map(linkLine),
    ...reading.entities.added.map((id) => `entity ${id} named there now`),
    ...reading.entities.gone.map((id) => `entity ${id} named there no longer`),
    ...reading.events.added.map((id) => `event ${id} told there now`),
    ...reading.events.gone.map((id) => `event ${id} told there no longer`),
    ...entities.map((group) => groupLine('entity', group)),
    ...events.map((group) => groupLine('event', group)),
  ]
}

function linkLine({ articleId, field, start, end, surface, from, to }: LinkChange): string {
  return `link ${articleId} ${field}:${start}-${end} ${surface}: ${from ?? 'nothing'} → ${to ?? 'nothing'}`
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
