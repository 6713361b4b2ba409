// Text search in Grafeo: by its bigram index where there is one, by reading the texts through elsewhere.
import { candidateLimit, scanTexts } from '../find-candidates.ts'
import type { CypherReader, CypherRunner, TextIndex } from '../graph-store.ts'
import { rankHits, type SearchCandidate } from '../rank-hits.ts'
import { parseSearch } from '../search-terms.ts'

const lookups: Readonly<Partial<Record<TextIndex, string>>> = {
  entity: 'search-entity-text-embedded',
  event: 'search-event-text-embedded',
  article: 'search-article-text-embedded',
}

export function createTextSearch(read: CypherReader['read']): CypherRunner['searchText'] {
  return async (index, query, limit) => {
    const search = parseSearch(query)
    if (search.terms.length === 0) return []
    const lookup = search.runs.length > 0 ? lookups[index] : undefined
    const candidates =
      lookup === undefined
        ? await scanTexts(read, index, search.terms)
        : await read(lookup, { query: search.terms.join(' '), limit: candidateLimit })
    return rankHits(candidates as readonly SearchCandidate[], search, limit)
  }
}
