import { describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { storeKinds } from '../setup/use-store.ts'
import { createAsk } from './api-under-test.ts'
import { chainDocument, mainPlan, otherPlan, partPlan } from './chain-fixture.ts'
import { useGraph } from './use-graph.ts'

type Edge = {
  readonly type: string
  readonly source: { readonly id: string }
  readonly target: { readonly id: string }
  readonly evidence: readonly { readonly quote: string }[]
}

describe.each(storeKinds)('policies and what follows from them over %s', (kind) => {
  const { read, store } = useGraph(kind, [chainDocument])

  test('an event names the policies it is done under, with the words that say so', async () => {
    const { node } = await read(`{ node(id: "event:lamps") { ... on Event {
      under { policy { name } evidence { quote rule dateSaid sentence { text } article { title } } } } } }`)
    const sentence = { text: '按照《路灯办法》，渝北区更换路灯80盏。' }
    const said = {
      rule: 'fixture-ties',
      dateSaid: '2024-03-01',
      sentence,
      article: { title: '步道动工' },
    }
    expect(node.under).toEqual([
      { policy: { name: '路灯办法' }, evidence: { quote: '按照《路灯办法', ...said } },
      { policy: { name: '山水总体方案' }, evidence: { quote: '路灯办法', ...said } },
    ])
  })

  test('a policy lists the events under it, newest first, page by page', async () => {
    const query = `query ($after: String) { entity(id: "${mainPlan.id}") { ... on Policy {
      eventsUnder(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
      events { totalCount } } } }`
    const { entity } = await read(query)
    expect(entity.eventsUnder).toMatchObject({ totalCount: 2, nodes: [{ id: 'event:lamps' }] })
    expect(entity.events.totalCount).toBe(0)
    const next = await read(query, { after: entity.eventsUnder.pageInfo.endCursor })
    expect(next.entity.eventsUnder.nodes).toEqual([{ id: 'event:patrol' }])
    expect(next.entity.eventsUnder.pageInfo.hasNextPage).toBe(false)
  })

  test('an event lists what was counted of it; a number names its event', async () => {
    const { patrol, lamps, counted, loose } = await read(`{
      patrol: node(id: "event:patrol") { ... on Event { observations { totalCount nodes { name subject { name } } } } }
      lamps: node(id: "event:lamps") { ... on Event { observations { totalCount nodes { name } } } }
      counted: node(id: "observation:patrols") { ... on Observation { event { id title } eventEvidence { quote score } } }
      loose: node(id: "observation:lamps") { ... on Observation { event { id } eventEvidence { quote } } } }`)
    expect(patrol.observations).toEqual({
      totalCount: 1,
      nodes: [{ name: '巡护次数 3 次', subject: { name: '渝北区' } }],
    })
    expect(lamps.observations).toEqual({ totalCount: 0, nodes: [] })
    expect(counted.event).toEqual({ id: 'event:patrol', title: '开展巡护' })
    expect(counted.eventEvidence).toEqual({ quote: '巡护3次', score: 0.75 })
    expect(loose).toEqual({ event: null, eventEvidence: null })
  })

  test('events can be filtered by the policy they are done under', async () => {
    const { events } = await read(
      `{ events(filter: { policy: "${otherPlan.id}" }) { totalCount nodes { id } } }`,
    )
    expect(events).toEqual({ totalCount: 1, nodes: [{ id: 'event:lamps' }] })
  })

  const chainOf = (id: string, limit = 50) =>
    read(`{ entity(id: "${id}") { ... on Policy { chain(limit: ${limit}) { isTruncated
      nodes { id } edges { type source { id } target { id } evidence { quote } } } } } }`)

  test('the chain goes from a policy over parts and programmes to events and numbers', async () => {
    const { chain } = (await chainOf(mainPlan.id)).entity
    const edges = chain.edges.map(
      ({ type, source, target, evidence }: Edge) =>
        `${source.id} ${type} ${target.id}: ${evidence.map(({ quote }) => quote).join(' | ')}`,
    )
    expect(chain.isTruncated).toBe(false)
    expect(edges).toEqual([
      'policy:步道方案 PART_OF policy:总体方案: 步道分方案》是《山水总体方案',
      'event:lamps UNDER policy:总体方案: 路灯办法',
      'event:patrol UNDER policy:总体方案: 根据《山水总体方案',
      'policy:步道方案 COVERS programme:步道: 涉及百里步道工程',
      'observation:patrols OF_EVENT event:patrol: 巡护3次',
      'programme:步道一期 PART_OF programme:步道: 百里步道工程一期',
      'event:start WITHIN programme:步道: 开工',
      'observation:length ABOUT programme:步道: 全长50公里',
      'event:start OBJECT programme:步道一期: 开工',
    ])
    expect(chain.nodes.map(({ id }: { id: string }) => id)).toEqual([
      ...['policy:总体方案', 'policy:步道方案', 'event:lamps', 'event:patrol', 'programme:步道'],
      ...['observation:patrols', 'programme:步道一期', 'event:start', 'observation:length'],
    ])
  })

  test('the chain of another policy holds only its own', async () => {
    const [part, other] = [await chainOf(partPlan.id), await chainOf(otherPlan.id)]
    expect(other.entity.chain.nodes).toEqual([{ id: otherPlan.id }, { id: 'event:lamps' }])
    expect(part.entity.chain.nodes).not.toContainEqual({ id: 'event:patrol' })
    expect(part.entity.chain.nodes).toContainEqual({ id: 'event:start' })
  })

  test('a chain cut short says so, and its edges are among the nodes it gives', async () => {
    const { chain } = (await chainOf(mainPlan.id, 2)).entity
    expect(chain.isTruncated).toBe(true)
    expect(chain.nodes).toHaveLength(3)
    const ids = new Set(chain.nodes.map(({ id }: { id: string }) => id))
    for (const { source, target } of chain.edges as readonly Edge[]) {
      expect(ids.has(source.id) && ids.has(target.id)).toBe(true)
    }
  })

  test('a limit out of range is refused', async () => {
    const ask = createAsk(createYogaServer(store()))
    const { errors } = await ask(
      `{ entity(id: "${mainPlan.id}") { ... on Policy { chain(limit: 201) { isTruncated } } } }`,
    )
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  test('the neighbourhood of a policy shows what is done under it', async () => {
    const { entity } = await read(
      `{ entity(id: "${otherPlan.id}") { neighbourhood(types: [UNDER]) { edges { type source { id } target { id } } } } }`,
    )
    expect(entity.neighbourhood.edges).toEqual([
      { type: 'UNDER', source: { id: 'event:lamps' }, target: { id: otherPlan.id } },
    ])
  })
})
