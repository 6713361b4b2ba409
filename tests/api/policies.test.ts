import { describe, expect, test } from 'vitest'
import { storeKinds } from '../setup/use-store.ts'
import { teaPlan } from './fixture.ts'
import { partPlan, policyDocuments, relationId } from './policy-fixture.ts'
import { useGraph } from './use-graph.ts'

describe.each(storeKinds)('policies over %s', (kind) => {
  const { read } = useGraph(kind, policyDocuments)

  test('a policy gives what most articles tell of it, of equals what was said last', async () => {
    const { entity } = await read(
      `{ entity(id: "${teaPlan.id}") { ... on Policy { documentNumber level date package } } }`,
    )
    expect(entity).toEqual({
      documentNumber: '渝文旅发〔2021〕8号',
      level: 'NATIONAL',
      date: null,
      package: null,
    })
  })

  test('each telling has its evidence, the earliest said first', async () => {
    const { entity } = await read(`{ entity(id: "${teaPlan.id}") { ... on Policy {
      statements { property value evidence { quote dateSaid } } } } }`)
    expect(entity.statements).toEqual([
      {
        property: 'LEVEL',
        value: 'PROVINCIAL',
        evidence: { quote: '茶产业发展规划', dateSaid: '2021-03-02' },
      },
      {
        property: 'DOCUMENT_NUMBER',
        value: '渝文旅发〔2021〕3号',
        evidence: { quote: '渝文旅发〔2021〕3号', dateSaid: '2021-03-02' },
      },
      {
        property: 'DOCUMENT_NUMBER',
        value: '渝文旅发〔2021〕8号',
        evidence: { quote: '渝文旅发〔2021〕8号', dateSaid: '2021-06-02' },
      },
      { property: 'LEVEL', value: 'NATIONAL', evidence: { quote: '发布', dateSaid: '2021-06-02' } },
      { property: 'LEVEL', value: 'NATIONAL', evidence: { quote: '发布', dateSaid: '2021-07-02' } },
    ])
  })

  test('each telling says how it stands beside the others of its property, and why', async () => {
    const { entity } = await read(
      `{ entity(id: "${teaPlan.id}") { ... on Policy { statements { value rank reason } } } }`,
    )
    const stands = new Map<string, { rank: string; reason: string }>(
      entity.statements.map((one: { value: string }) => [one.value, one]),
    )
    expect(stands.get('PROVINCIAL')).toMatchObject({
      rank: 'NORMAL',
      reason: "'NATIONAL' is preferred: told by 2 stories, each other value by fewer",
    })
    expect(stands.get('渝文旅发〔2021〕8号')).toMatchObject({
      rank: 'PREFERRED',
      reason: 'said last, on 2021-06-02',
    })
    expect(entity.statements.map(({ rank }: { rank: string }) => rank)).toEqual([
      'NORMAL',
      'NORMAL',
      'PREFERRED',
      'PREFERRED',
      'NORMAL',
    ])
  })

  test('its steps come by date, with the event that tells them', async () => {
    const { entity } = await read(`{ entity(id: "${teaPlan.id}") { ... on Policy {
      steps { act date event { title } evidence { quote sentence { text } } } } } }`)
    expect(entity.steps).toEqual([
      {
        act: 'ISSUED',
        date: '2021-03-01',
        event: { title: '印发规划' },
        evidence: {
          quote: '印发',
          sentence: {
            text: '3月1日，市文旅委印发《茶产业发展规划》（渝文旅发〔2021〕3号），支持云岭茶园。',
          },
        },
      },
      {
        act: 'TAKES_EFFECT',
        date: '2021-04-01',
        event: null,
        evidence: {
          quote: '起施行',
          sentence: { text: '《茶产业发展规划》自4月1日起施行，《茶市方案》同时印发。' },
        },
      },
    ])
  })

  test('it names issuers, what it covers, what it is part of and its parts', async () => {
    const { whole, part } = await read(`{
      whole: entity(id: "${teaPlan.id}") { ... on Policy { issuers { name } covers { name } partOf { name } parts { name } } }
      part: entity(id: "${partPlan.id}") { ... on Policy { issuers { name } covers { name } partOf { name } parts { name } steps { act } } } }`)
    expect(whole).toEqual({
      issuers: [{ name: '重庆市文化和旅游发展委员会' }],
      covers: [{ name: '云岭茶园' }],
      partOf: [],
      parts: [{ name: '茶市方案' }],
    })
    expect(part).toEqual({
      issuers: [],
      covers: [],
      partOf: [{ name: '茶产业发展规划' }],
      parts: [],
      steps: [],
    })
  })

  test('a relation of a person gives the posts that are told', async () => {
    const { entity } =
      await read(`{ entity(name: "林晓") { relations(types: [AFFILIATED_WITH]) { totalCount nodes {
      id posts { position from to isFormer evidence { quote } } evidence { quote } } } } }`)
    const quote = '党委书记、主任林晓'
    const [relation] = entity.relations.nodes
    expect(entity.relations.totalCount).toBe(1)
    expect(relation.id).toBe(relationId)
    expect(relation.posts).toEqual([
      {
        position: '主任',
        from: '2013-07-01',
        to: '2014-10-31',
        isFormer: true,
        evidence: { quote },
      },
      { position: '党委书记', from: null, to: null, isFormer: false, evidence: { quote } },
    ])
    // A statement without a post holds the relation up, and tells of none.
    expect(relation.evidence).toHaveLength(3)
  })
})
