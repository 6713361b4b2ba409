// Observations in the graph in, how each stands among all that tell the same thing in the graph out.
import { rankValues } from '../identity/rank-values.ts'
import { groupBy } from '../model/group-by.ts'
import type { RankedValue, ToldValue } from '../model/statement.ts'
import type { CypherReader, Row } from './graph-store.ts'
import { readPages } from './read-pages.ts'

/** Row of `write-observation-ranks`. */
export type RankRow = {
  readonly id: string
  readonly rank: string | null
  readonly reason: string | null
}

/** Those that stand otherwise than the graph says. `originals`: articles that reprints print again, by reprint. */
export async function rankObservations(
  read: CypherReader['read'],
  originals: ReadonlyMap<string, string>,
): Promise<readonly RankRow[]> {
  const rows = await readPages(read, 'gather-observation-values')
  const ranked = new Map<string, RankedValue>()
  for (const same of groupBy(rows.filter(isTimed), whatOf).values())
    for (const one of rankValues(same.map((row) => toldIn(row, originals)))) ranked.set(one.id, one)
  return rows.flatMap((row) => {
    const [id, stored] = [String(row['id']), row['observation'] as Row]
    const { rank = null, reason = null } = ranked.get(id) ?? {}
    const isKnown = (stored['rank'] ?? null) === rank && (stored['rankReason'] ?? null) === reason
    return isKnown ? [] : [{ id, rank, reason }]
  })
}

function isTimed({ observation }: Row): boolean {
  const { asOf, period } = observation as Row
  return (asOf ?? period ?? null) !== null
}

/** Subject, indicator, time and manner: what tells the same has the same. */
function whatOf({ subjects, indicators, observation }: Row): string {
  const { asOf, period, kind, extent } = observation as Row
  return JSON.stringify([
    (subjects as readonly string[])[0],
    (indicators as readonly string[])[0],
    asOf ?? null,
    period ?? null,
    kind ?? 'ACTUAL',
    extent ?? null,
  ])
}

function toldIn(
  { id, observation, articles }: Row,
  originals: ReadonlyMap<string, string>,
): ToldValue {
  const article = (articles as readonly string[]).toSorted()[0] ?? ''
  return toToldValue(String(id), observation as Row, originals.get(article) ?? article)
}

/** An observation's properties and the story that tells it. */
export function toToldValue(id: string, observation: Row, story: string): ToldValue {
  const { value, approx, low, high, dateSaid, saidBy } = observation
  return {
    id,
    value: `${approx === 'EXACT' ? '' : `${approx} `}${value}`,
    // Stores written before bounds were kept lack them.
    low: Number(low ?? value),
    high: Number(high ?? value),
    ...(typeof dateSaid === 'string' ? { dateSaid } : {}),
    story,
    isAttributed: typeof saidBy === 'string',
  }
}
