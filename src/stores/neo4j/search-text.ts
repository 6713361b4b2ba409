// Text search in Neo4j: by its full-text indexes (Lucene, analyzer `cjk`), by reading through for a lone character.
import { candidateLimit, scanTexts } from '../find-candidates.ts'
import type { CypherReader, CypherRunner } from '../graph-store.ts'
import { rankHits, type SearchCandidate } from '../rank-hits.ts'
import { parseSearch, type SearchTerms } from '../search-terms.ts'
import { textIndexes } from '../text-indexes.ts'

export function createTextSearch(read: CypherReader['read']): CypherRunner['searchText'] {
  return async (index, query, limit) => {
    const search = parseSearch(query)
    if (search.terms.length === 0) return []
    const candidates =
      search.runs.length === 0
        ? await scanTexts(read, index, search.terms)
        : await read('search-text-neo4j', {
            index: `${index}_text`,
            property: textIndexes[index].property,
            query: toLucene(search.runs),
            limit: candidateLimit,
          })
    return rankHits(candidates as readonly SearchCandidate[], search, limit)
  }
}

/**
 * `两江新区 5G` → `"两江新区" AND 5g*`: a quoted Chinese run is found as a substring, a Latin one by its beginning.
 * Runs are letters and digits only, so nothing of Lucene's syntax is left to escape.
 */
export function toLucene(runs: SearchTerms['runs']): string {
  return runs.map(({ text, isHan }) => (isHan ? `"${text}"` : `${text}*`)).join(' AND ')
}
