import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { readBundledPages } from '../setup/bundled-pages.ts'
import { useStore } from '../setup/use-store.ts'
import { createRead } from './api-under-test.ts'
import { openOrNothing } from './use-graph.ts'

const bundledPages = readBundledPages()

async function fill(store: GraphStore): Promise<void> {
  for (const change of await bundledPages) await store.writer.apply(change)
}

const evidence =
  'evidence { quote start end field score rule extractor extractorVersion dateSaid sentence { text start end } article { id title text } }'

describe('the bundled pages, from text to API', () => {
  const store = useStore('embedded')
  beforeAll(() => fill(store()))
  const read = (query: string) => createRead(store())(query)

  test('every mention slices to its surface, and its sentence holds it', async () => {
    const { articles } =
      await read(`{ articles(first: 100) { totalCount nodes { title text mentions(first: 100) { totalCount nodes {
      surface field start end score sentence { text start end } } } } } }`)
    expect(articles.totalCount).toBeGreaterThan(5)
    for (const { title, text, mentions } of articles.nodes) {
      expect(mentions.totalCount).toBeGreaterThan(0)
      for (const { surface, field, start, end, score, sentence } of mentions.nodes) {
        expect((field === 'TITLE' ? title : text).slice(start, end)).toBe(surface)
        expect(sentence.text.slice(start - sentence.start, end - sentence.start)).toBe(surface)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    }
  })

  for (const [what, list] of [
    ['event', `events(first: 100) { totalCount nodes { ${evidence} } }`],
    ['observation', `observations(first: 100) { totalCount nodes { ${evidence} } }`],
    [
      'relation',
      `entities(first: 100) { totalCount nodes { relations(first: 10, direction: OUT) { nodes { ${evidence} } } } }`,
    ],
  ] as const) {
    test(`every ${what} leads back to the words it was read from`, async () => {
      const [page] = Object.values(await read(`{ ${list} }`)) as {
        totalCount: number
        nodes: Fact[]
      }[]
      const facts = (page?.nodes ?? []).flatMap((node) => node.relations?.nodes ?? [node])
      expect(facts.length).toBeGreaterThan(3)
      for (const fact of facts) {
        expect(fact.evidence?.length).toBeGreaterThan(0)
        for (const { quote, field, start, end, sentence, article } of fact.evidence ?? []) {
          expect(quote).not.toBe('')
          expect((field === 'TITLE' ? article.title : article.text).slice(start, end)).toContain(
            quote,
          )
          expect(sentence.text).toContain(quote)
        }
      }
    })
  }
})

type Fact = {
  readonly relations?: { readonly nodes: readonly Fact[] }
  readonly evidence?: readonly {
    readonly quote: string
    readonly field: 'TITLE' | 'TEXT'
    readonly start: number
    readonly end: number
    readonly sentence: { readonly text: string }
    readonly article: { readonly title: string; readonly text: string }
  }[]
}

describe('both stores give the same answers about the bundled pages', () => {
  const embedded = useStore('embedded')
  const neo4j = useStore('neo4j')
  beforeAll(async () => {
    await fill(embedded())
    const other = openOrNothing(neo4j)
    if (other !== undefined) await fill(other)
  })

  for (const [what, query] of [
    [
      'statistics',
      '{ statistics { documents articles sentences mentions entities events observations relations entitiesByType { type count } eventsByType { type count } eventsByStatus { status count } relationsByType { type count } months { month articles events observations } } }',
    ],
    [
      'entities with mentions',
      '{ entities(first: 100) { totalCount pageInfo { endCursor } nodes { id type name aliases kind isKnown firstSeen lastSeen mentionCount mentions(first: 3) { totalCount nodes { id surface start end score method rule runnersUp { id name score entity { name } } sentence { id } } } } } }',
    ],
    [
      'events with arguments',
      `{ events(first: 100) { totalCount nodes { id type title date endDate datePrecision status amounts { value unit what } arguments { role entity { id } } ${evidence} } } }`,
    ],
    [
      'observations',
      `{ observations(first: 100) { totalCount nodes { id name value unit approx asOf period change { kind value } share { value of } subject { id } indicator { id name } ${evidence} } } }`,
    ],
    [
      'relations',
      `{ entities(last: 50) { nodes { relations(first: 20) { totalCount nodes { id type source { id } target { id } firstSeen lastSeen ${evidence} } } } } }`,
    ],
    [
      'what events are done under, and what is told of them',
      `{ events(first: 100) { nodes { id stage dueDate dateSaid saidBy { words entities { id } } under { policy { id } evidence { quote } } observations { nodes { id } } } }
        observations(first: 100) { nodes { id wording kind extent saidBy { words start end } event { id } eventEvidence { quote rule } contradictions { earlier { id } } } } }`,
    ],
    [
      'timelines and what is overdue',
      `{ overdue(asOf: "2030-01-01", first: 100) { totalCount nodes { project { id } step { stage dueDate daysOverdue reports { id } } } }
        entities(first: 100) { nodes { id timeline(asOf: "2030-01-01") { stage isOverdue steps { nodes { stage promise date dueDate } } } } } }`,
    ],
    [
      'series',
      '{ series(first: 100) { totalCount nodes { subject { id } indicator { id } pointCount firstTime lastTime points { nodes { id } } } } contradictions { totalCount } }',
    ],
    [
      'policies',
      '{ entities(filter: { types: [POLICY] }, first: 10) { nodes { ... on Policy { id documentNumber level date package issuers { id } covers { id } partOf { id } parts { id } steps { act date event { id } evidence { quote } } statements { property value evidence { quote } } eventsUnder { nodes { id } } chain(limit: 20) { isTruncated nodes { id } edges { type source { id } target { id } evidence { quote } } } } } } }',
    ],
    [
      'places',
      '{ entities(first: 100, filter: { types: [PLACE] }) { nodes { ... on Place { adcode ancestors { id } descendants(last: 20) { totalCount nodes { id } } } } } }',
    ],
    [
      'neighbourhoods',
      '{ entities(first: 20) { nodes { neighbourhood(depth: 2, limit: 20) { isTruncated nodes { id } edges { type source { id } target { id } } } } } }',
    ],
    [
      'documents',
      '{ documents { totalCount nodes { id name kind date region source { name } articles { nodes { id index title date dateOrigin region regionOrigin } } } } }',
    ],
    [
      'a region',
      '{ entities(first: 50, filter: { region: "500000" }) { totalCount nodes { id } } events(filter: { region: "500000", date: { from: "2025-01-01" } }) { totalCount nodes { id } } observations(filter: { region: "330000" }) { totalCount nodes { id } } }',
    ],
    [
      'a search',
      '{ search(query: "公园", first: 50) { hits { kind score snippet highlights { start end } node { id } } } letter: search(query: "区") { hits { score node { id } } } }',
    ],
  ] as const) {
    test(what, async () => {
      const [mine, other] = [await createRead(embedded())(query), await createRead(neo4j())(query)]
      expect(mine).toEqual(other)
      expect(JSON.stringify(mine)).toMatch(/[1-9]/)
    })
  }
})
