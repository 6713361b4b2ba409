import { describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import type { GraphChange } from '../../src/model/graph-change.ts'
import { storeKinds } from '../setup/use-store.ts'
import { createAsk } from './api-under-test.ts'
import { ChangeBuilder } from './change-builder.ts'
import { firmNumber, manyFirms, yubei } from './fixture.ts'
import { useGraph } from './use-graph.ts'

const firmCount = 23

type PageInfo = {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}
type WirePage = {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
}

/** Each list: a query that takes the paging arguments, and where its page stands in the answer. */
const lists: readonly (readonly [string, string, string])[] = [
  ['entities', 'entities(filter: { types: [ORGANIZATION] } PAGE)', ''],
  ['events', 'events(filter: {} PAGE)', ''],
  ['mentions of an entity', `entity(id: "${firmNumber(0).id}") { mentions(PAGE)`, 'mentions'],
  ['events of an entity', `entity(id: "${yubei.id}") { events(PAGE)`, 'events'],
  ['relations of an entity', `entity(id: "${yubei.id}") { relations(PAGE)`, 'relations'],
  [
    'sentences of an article',
    'node(id: "article:firms:0") { ... on Article { sentences(PAGE)',
    'sentences',
  ],
  [
    'mentions of an article',
    'node(id: "article:firms:0") { ... on Article { mentions(PAGE)',
    'mentions',
  ],
  ['events of an article', 'node(id: "article:firms:0") { ... on Article { events(PAGE)', 'events'],
  [
    'entities of an article',
    'node(id: "article:firms:0") { ... on Article { entities(PAGE)',
    'entities',
  ],
]

describe.each(storeKinds)('pages over %s', (kind) => {
  const { read, store } = useGraph(kind, [manyFirms(firmCount)])

  const readPage = async (opening: string, page: string): Promise<WirePage> => {
    const query = opening.replace('PAGE', page)
    const fields =
      '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }'
    const closing = '}'.repeat(query.split('{').length - query.split('}').length)
    const data = await read(`{ ${query} ${fields} ${closing} }`)
    const [root] = Object.values(data) as Record<string, unknown>[]
    return (root !== undefined && 'edges' in root ? root : Object.values(root ?? {})[0]) as WirePage
  }

  const walk = async (opening: string, size: number, backward: boolean) => {
    const ids: string[] = []
    let page = backward ? `last: ${size}` : `first: ${size}`
    for (;;) {
      const { edges, pageInfo } = await readPage(opening, page)
      const here = edges.map(({ node }) => node.id)
      if (backward) ids.unshift(...here)
      else ids.push(...here)
      if (backward ? !pageInfo.hasPreviousPage : !pageInfo.hasNextPage) return ids
      page = backward
        ? `last: ${size}, before: "${pageInfo.startCursor}"`
        : `first: ${size}, after: "${pageInfo.endCursor}"`
    }
  }

  for (const [what, opening] of lists) {
    test(`${what}: a walk in either direction meets every item once, in one order`, async () => {
      const { totalCount, edges } = await readPage(opening, 'first: 100')
      const all = edges.map(({ node }) => node.id)
      expect(all).toHaveLength(totalCount)
      expect(new Set(all).size).toBe(all.length)
      expect(await walk(opening, 7, false)).toEqual(all)
      expect(await walk(opening, 7, true)).toEqual(all)
    })
  }

  test('each edge has the cursor to go on from, and the page knows where it stands', async () => {
    const opening = 'entities(filter: { types: [ORGANIZATION] } PAGE)'
    const all = await readPage(opening, 'first: 10')
    expect(all.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const third = all.edges[2]?.cursor
    const rest = await readPage(opening, `first: 3, after: "${third}"`)
    expect(rest.edges.map(({ node }) => node.id)).toEqual(
      all.edges.slice(3, 6).map(({ node }) => node.id),
    )
    expect(rest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const before = await readPage(opening, `last: 2, before: "${third}"`)
    expect(before.edges.map(({ node }) => node.id)).toEqual(
      all.edges.slice(0, 2).map(({ node }) => node.id),
    )
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  test('twenty items where no size is asked for', async () => {
    const { edges, totalCount } = await readPage('events(filter: {} PAGE)', '')
    expect([edges.length, totalCount]).toEqual([20, firmCount])
  })

  test('an item that comes in between moves nothing: no item twice, none left out', async () => {
    const opening = 'entities(filter: { types: [ORGANIZATION] } PAGE)'
    const first = await readPage(opening, 'first: 10')
    await store().writer.apply(oneMore('第004号新商行'))
    await store().writer.apply(oneMore('第015号新商行'))
    const rest = await readPage(opening, `first: 100, after: "${first.pageInfo.endCursor}"`)
    const seen = [...first.edges, ...rest.edges].map(({ node }) => node.id)
    const firms = Array.from({ length: firmCount }, (_, index) => firmNumber(index).id)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(firms))
    expect(seen).toContain('new:firm:第015号新商行')
    expect(seen).not.toContain('new:firm:第004号新商行')
  })

  test('a cursor stays good when its item is gone', async () => {
    const opening = 'documents(PAGE)'
    const [first] = (await readPage(opening, 'first: 1')).edges
    const all = (await readPage(opening, 'first: 100')).edges.map(({ node }) => node.id)
    await store().writer.removeDocument('firms')
    const rest = await readPage(opening, `first: 100, after: "${first?.cursor}"`)
    expect(rest.edges.map(({ node }) => node.id)).toEqual(all.slice(1))
  })

  describe('is refused with BAD_USER_INPUT', () => {
    const otherList = Buffer.from('["events","a","b"]').toString('base64url')
    for (const [what, page, message] of [
      ['more than a hundred', 'first: 101', '`first` is from 1 to 100, not 101'],
      ['none', 'first: 0', '`first` is from 1 to 100, not 0'],
      ['a negative number', 'last: -1', '`last` is from 1 to 100, not -1'],
      ['both directions', 'first: 1, last: 1', 'Give `first` or `last`, not both'],
      ['a cursor of the other direction', 'first: 1, before: "x"', '`before` goes with `last`'],
      ['what is no cursor', 'after: "x"', "'x' is no cursor of this API"],
      ['a cursor of another list', `after: "${otherList}"`, 'is a cursor of another list'],
    ] as const) {
      test(what, async () => {
        const ask = createAsk(createYogaServer(store()))
        const { status, errors } = await ask(`{ entities(${page}) { nodes { id } } }`)
        expect(status).toBe(400)
        expect(errors?.[0]?.message).toContain(message)
        expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
      })
    }
  })
})

function oneMore(name: string): GraphChange {
  const sentence = `${name}今日开业。`
  return new ChangeBuilder(name, { date: '2021-05-02' })
    .article('又一家', [sentence])
    .mention({ id: `new:firm:${name}`, type: 'ORGANIZATION', name }, { sentence, words: name })
    .build()
}
