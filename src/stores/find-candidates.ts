// Reads texts through for the terms of a search: what every store can do, for what its text index cannot.
import type { CypherReader, TextIndex } from './graph-store.ts'
import type { SearchCandidate } from './rank-hits.ts'

/** So many candidates are ranked: enough for a short list, few enough to fetch. */
export const candidateLimit = 500

const scans: Readonly<Record<TextIndex, string>> = {
  entity: 'scan-entity-text',
  pinyin: 'scan-entity-pinyin',
  event: 'scan-event-text',
  article: 'scan-article-text',
  sentence: 'scan-sentence-text',
}

/** Shortest texts first. */
export async function scanTexts(
  read: CypherReader['read'],
  index: TextIndex,
  terms: readonly string[],
): Promise<readonly SearchCandidate[]> {
  const rows = await read(scans[index], { terms, limit: candidateLimit })
  return rows as unknown as readonly SearchCandidate[]
}
