import { describe, expect, test } from 'vitest'
import { storeKinds } from '../setup/use-store.ts'
import { countTrips, createRead } from './api-under-test.ts'
import { chainDocument } from './chain-fixture.ts'
import { manyFirms } from './fixture.ts'
import { policyDocuments } from './policy-fixture.ts'
import { reportsOf } from './project-fixture.ts'
import { seriesDocuments } from './series-fixture.ts'
import { smallGraph, useGraph } from './use-graph.ts'

/** A place that is first by name, promised and not built. */
const unfinished = reportsOf({ id: 'place:一号馆', type: 'PLACE', name: '一号馆' }, [
  ['2021-01-05', 'COMPLETED', 'PLANNED', '2021-06-01'],
])

/** Every query asks for the same fields of more and more things; the round trips must stay the same. */
const queries = [
  [
    'entities with mentions, events and relations',
    `query ($first: Int!) { entities(first: $first) { totalCount nodes {
      mentionCount
      mentions(first: 3) { totalCount nodes { sentence { text } article { title } entity { name } } }
      events(first: 3) { nodes { title arguments { role entity { name } } evidence { quote article { title } } } }
      relations(first: 3) { nodes { type target { name } evidence { quote } } }
      observations(first: 3) { nodes { indicator { name } evidence { quote } } }
      ... on Place { ancestors { name } descendants(first: 3) { nodes { name } } }
    } } }`,
    [
      'read-entities-by-name',
      'read-entities-total',
      'list-entity-mentions',
      'read-entity-mentions-total',
      'list-entity-events',
      'read-event-arguments',
      'read-event-evidence',
      'list-entity-relations',
      'read-relation-evidence',
      'list-entity-observations',
      'read-observation-evidence',
      'read-place-ancestors',
      'list-place-descendants',
    ],
  ],
  [
    'neighbourhoods of many entities',
    'query ($first: Int!) { entities(first: $first) { nodes { neighbourhood(depth: 2, limit: 10) { nodes { id } edges { type } } } } }',
    [
      'read-entities-by-name',
      'read-neighbours',
      'read-neighbours',
      'read-edges-within',
      // Once more for those whose second step others had asked for already.
      'read-edges-within',
    ],
  ],
  [
    'articles with everything in them',
    `query ($first: Int!) { articles(first: $first) { nodes {
      text document { name source { name } }
      sentences(first: 2) { nodes { text article { title } } }
      mentions(first: 5) { nodes { entity { name } runnersUp { entity { name } } } }
      entities(first: 2) { nodes { name } } events(first: 2) { nodes { title } } observations(first: 2) { nodes { name } }
    } } }`,
    [
      'list-articles',
      'read-article-texts',
      'read-article-documents',
      'read-document-sources',
      'list-article-sentences',
      'read-sentence-articles',
      'list-article-mentions',
      'read-entities',
      // Runners-up that the graph does not hold may be known by another id now.
      'read-former-ids',
      'list-article-entities',
      'list-article-events',
      'list-article-observations',
    ],
  ],
  [
    'events with their policies and numbers',
    `query ($first: Int!) { events(first: $first) { nodes {
      under { policy { name } evidence { quote } }
      observations(first: 2) { totalCount nodes { name event { title } eventEvidence { quote } } }
    } } }`,
    [
      'list-events',
      'read-event-policies',
      'list-event-observations',
      'read-event-observations-total',
      'read-observation-events',
    ],
  ],
  [
    'policies with their events and chains',
    `query ($first: Int!) { entities(first: $first, filter: { types: [POLICY] }) { nodes { ... on Policy {
      eventsUnder(first: 2) { totalCount nodes { title } }
      chain(limit: 10) { nodes { id } edges { type evidence { quote } } }
    } } } }`,
    [
      'list-entities',
      'list-policy-events',
      'read-policy-events-total',
      // Six steps at most, each with what it found.
      ...Array.from({ length: 6 }, () => 'read-chain-steps'),
      'read-relation-evidence',
      'read-event-policies',
      'read-event-evidence',
      'read-observation-evidence',
      // Once more for chains that are longer than others.
      'read-relation-evidence',
      'read-event-policies',
    ],
  ],
  [
    'timelines of many entities',
    `query ($first: Int!) { entities(first: $first) { nodes { timeline(asOf: "2024-01-01") {
      stage steps { totalCount nodes { stage reports { title evidence { quote } } } } } } } }`,
    ['read-entities-by-name', 'read-project-reports', 'read-event-evidence'],
  ],
  [
    'overdue promises with their timelines',
    `query ($first: Int!) { overdue(first: $first, asOf: "2024-01-01") { totalCount nodes { project { timeline { stage } }
      step { reports { evidence { quote } } } } } }`,
    ['list-overdue', 'read-overdue-total', 'read-project-reports', 'read-event-evidence'],
  ],
  [
    'series with their points',
    `query ($first: Int!) { series(first: $first) { totalCount nodes { points(first: 3) { totalCount nodes {
      value saidBy { words entities { name } } contradictions { earlier { value } } } } } } }`,
    [
      'list-series',
      'read-series-total',
      'list-series-points',
      'read-series-points-total',
      'read-observation-speakers',
      'read-observation-contradictions',
    ],
  ],
  [
    'policies with all that is told of them',
    `query ($first: Int!) { entities(first: $first, filter: { types: [POLICY] }) { nodes { ... on Policy {
      documentNumber level date package issuers { name } covers { name } partOf { name } parts { name }
      steps { act event { title } evidence { quote } } statements { property evidence { quote } } } } } }`,
    ['list-entities', 'read-policy-statements', 'read-policy-entities', 'read-events'],
  ],
  [
    'relations with posts',
    `query ($first: Int!) { entities(first: $first) { nodes { relations(first: 3) { nodes { posts { position evidence { quote } } } } } } }`,
    ['read-entities-by-name', 'list-entity-relations', 'read-relation-posts'],
  ],
  [
    'search hits of every kind',
    'query ($first: Int!) { search(query: "茶", first: $first) { hits { snippet node { id } } } }',
    [
      'search entity',
      'search event',
      'search article',
      'search sentence',
      'read-entities',
      'read-events',
      'read-articles',
      'read-sentences',
    ],
  ],
] as const

describe.each(storeKinds)('round trips over %s', (kind) => {
  const { store } = useGraph(kind, [
    ...smallGraph,
    chainDocument,
    ...seriesDocuments,
    ...policyDocuments,
    ...unfinished,
    manyFirms(),
  ])

  for (const [what, query, statements] of queries) {
    test(`${what}: one a field, for fifty as for five`, async () => {
      for (const first of [5, 50]) {
        const counted = countTrips(store())
        await createRead(counted.store)(query, { first })
        const allowed = [...statements].sort()
        const made = [...counted.statements].sort()
        expect(allowed).toEqual(expect.arrayContaining([...new Set(made)]))
        expect(made.length).toBeLessThanOrEqual(allowed.length)
        if (first === 50) expect([...new Set(made)]).toEqual([...new Set(allowed)])
      }
    })
  }

  test('two hundred ids are more than a page; a hundred cost a round trip a kind', async () => {
    const counted = countTrips(store())
    const ids = Array.from({ length: 50 }, (_, index) => [
      `new:firm:${index}`,
      `event:opening:${String(index).padStart(3, '0')}`,
    ]).flat()
    const { nodes } = await createRead(counted.store)(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    )
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect([...counted.statements].sort()).toEqual([
      'read-entities',
      'read-events',
      'read-node-labels',
    ])
  })

  test('totals that nobody asks for are not counted', async () => {
    const counted = countTrips(store())
    await createRead(counted.store)('{ entities { nodes { id } } statistics { mentions } }')
    expect([...counted.statements].sort()).toEqual(['read-entities-by-name', 'read-mentions-total'])
  })
})
