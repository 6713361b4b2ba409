// A query in, what was found out, with the text that matched and where: ranking is the store's, marking is done here.
import type { EntityType, EventType } from '../model/ontology.ts'
import { candidateLimit } from '../stores/find-candidates.ts'
import type { CypherRunner, TextHit, TextIndex } from '../stores/graph-store.ts'
import { parseSearch } from '../stores/search-terms.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { ApiError } from './api-error.ts'
import { listOrNull } from './filters.ts'
import type { NodeRecord, ReadNode } from './nodes.ts'
import { checkSize } from './page.ts'

export const searchKinds = ['ENTITY', 'EVENT', 'ARTICLE', 'SENTENCE'] as const
export type SearchKindName = (typeof searchKinds)[number]

const sources: Readonly<
  Record<SearchKindName, { index: TextIndex; label: NodeRecord['nodeType'] }>
> = {
  ENTITY: { index: 'entity', label: 'Entity' },
  EVENT: { index: 'event', label: 'Event' },
  ARTICLE: { index: 'article', label: 'Article' },
  SENTENCE: { index: 'sentence', label: 'Sentence' },
}

const longestQuery = 100
const snippetLength = 120

export type SearchHitRecord = {
  readonly kind: SearchKindName
  readonly node: NodeRecord
  readonly score: number
  readonly snippet: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

export type FacetRecord = {
  readonly kind: SearchKindName
  readonly entityType?: EntityType
  readonly eventType?: EventType
  readonly count: number
  readonly isTruncated: boolean
}

export type SearchResultRecord = {
  readonly hits: readonly SearchHitRecord[]
  /** Counted when asked for: a read of all that was found. */
  readonly facets: () => Promise<readonly FacetRecord[]>
}

/** Throws ApiError BAD_USER_INPUT for an empty or overlong query. */
export async function search(
  searchText: CypherRunner['searchText'],
  readNode: ReadNode,
  wanted: {
    readonly query: string
    /** Absent or empty: all. */
    readonly kinds?: readonly SearchKindName[] | null
    readonly first: number
  },
): Promise<SearchResultRecord> {
  const query = wanted.query.trim()
  checkQuery(query)
  const size = checkSize('first', wanted.first)
  const asked = listOrNull(wanted.kinds)
  const kinds = searchKinds.filter((kind) => asked?.includes(kind) ?? true)
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const hits = await findHits(searchText, query, kind)
      return hits.map((hit) => ({ ...hit, kind }))
    }),
  )
  // `sort` is stable: with the same score the kinds keep their order, and ids theirs within a kind.
  const best = found
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, size)
  const hits = await Promise.all(
    best.map(async ({ id, kind, score }) => {
      const { terms } = parseSearch(asNamed(query, kind))
      const node = await readNode(sources[kind].label, id)
      return node === undefined ? [] : [{ kind, node, score, ...quote(node, terms) }]
    }),
  )
  return { hits: hits.flat(), facets: () => countFacets(found, readNode) }
}

/** Entities by their pinyin too, where letters were typed. */
async function findHits(
  searchText: CypherRunner['searchText'],
  query: string,
  kind: SearchKindName,
): Promise<readonly TextHit[]> {
  const byText = await searchText(sources[kind].index, asNamed(query, kind), candidateLimit)
  if (kind !== 'ENTITY' || !/^[a-zA-Z0-9' ]+$/.test(query)) return byText
  const letters = query.toLowerCase().replace(/[' ]/g, '')
  const known = new Set(byText.map(({ id }) => id))
  const byPinyin = await searchText('pinyin', letters, candidateLimit)
  return [...byText, ...byPinyin.filter(({ id }) => !known.has(id))]
}

/** Only entities and events have types: nothing else is read. */
async function typedNode({ kind, id }: Found[number][number], readNode: ReadNode) {
  const hasType = kind === 'ENTITY' || kind === 'EVENT'
  return { kind, node: hasType ? await readNode(sources[kind].label, id) : undefined }
}

type Found = readonly (readonly (TextHit & { readonly kind: SearchKindName })[])[]

async function countFacets(found: Found, readNode: ReadNode): Promise<readonly FacetRecord[]> {
  const facets = await Promise.all(
    found.map(async (hits) => {
      const counts = new Map<string, FacetRecord>()
      for (const { kind, node } of await Promise.all(hits.map((hit) => typedNode(hit, readNode)))) {
        const type = node !== undefined && 'type' in node ? node.type : ''
        const count = (counts.get(type)?.count ?? 0) + 1
        counts.set(type, {
          kind,
          ...(node?.nodeType === 'Entity' ? { entityType: node.type } : {}),
          ...(node?.nodeType === 'Event' ? { eventType: node.type } : {}),
          count,
          isTruncated: hits.length >= candidateLimit,
        })
      }
      return [...counts.values()].toSorted((a, b) => b.count - a.count)
    }),
  )
  return facets.flat()
}

/** Entities and events are named in simplified characters; articles and sentences stay as written. */
const asNamed = (query: string, kind: SearchKindName): string =>
  kind === 'ENTITY' || kind === 'EVENT' ? foldTraditional(query) : query

function checkQuery(query: string): void {
  if (query === '') throw new ApiError('BAD_USER_INPUT', '`query` has no word to look for')
  if (query.length <= longestQuery) return
  throw new ApiError(
    'BAD_USER_INPUT',
    `\`query\` has ${query.length} characters; at most ${longestQuery} are looked for`,
  )
}

function quote(node: NodeRecord, terms: readonly string[]) {
  const snippet = cut(matchingText(node, terms), terms)
  return { snippet, highlights: mark(snippet, terms) }
}

/** Of an entity's names the one that holds most of the words; the canonical name first. */
function matchingText(node: NodeRecord, terms: readonly string[]): string {
  if (node.nodeType === 'Sentence') return node.text
  if ('title' in node) return node.title
  if (node.nodeType !== 'Entity') return node.name
  const held = (name: string) => terms.filter((term) => name.toLowerCase().includes(term)).length
  return node.aliases.reduce((best, name) => (held(name) > held(best) ? name : best), node.name)
}

/** At most `snippetLength` characters with the first match inside; surrogate pairs stay whole. */
function cut(text: string, terms: readonly string[]): string {
  const characters = [...text]
  if (characters.length <= snippetLength) return text
  const first = mark(text, terms)[0]?.start ?? 0
  const before = [...text.slice(0, first)].length
  const room = snippetLength - 2
  const start = Math.max(0, Math.min(before - Math.floor(room / 4), characters.length - room))
  const end = Math.min(characters.length, start + room)
  const inside = characters.slice(start, end).join('')
  return `${start > 0 ? '…' : ''}${inside}${end < characters.length ? '…' : ''}`
}

/** Where the words stand, by start; overlapping ones joined. */
function mark(text: string, terms: readonly string[]) {
  const lower = text.toLowerCase()
  // A letter that changes length in lower case (İ) shifts all offsets: then nothing is marked.
  if (lower.length !== text.length) return []
  const spans = terms
    .flatMap((term) => occurrences(lower, term))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

function occurrences(text: string, term: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    spans.push({ start: at, end: at + term.length })
  }
  return spans
}
