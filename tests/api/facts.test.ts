import { describe, expect, test } from 'vitest'
import { storeKinds } from '../setup/use-store.ts'
import { useGraph } from './use-graph.ts'

type Titled = { readonly title: string }
type Named = { readonly name: string }

describe.each(storeKinds)('events and observations over %s', (kind) => {
  const { read } = useGraph(kind)

  test('an event gives arguments in the order of roles, amounts and evidence', async () => {
    const { node } = await read(`{ node(id: "event:launch") { ... on Event {
      type title trigger date endDate datePrecision time { words start end } status score amounts { value }
      arguments { role entity { name } }
      evidence { quote start end field score rule extractor extractorVersion dateSaid sentence { text } article { title } } } } }`)
    expect(node).toEqual({
      type: 'LAUNCH',
      title: '春雨行动启动',
      trigger: '启动',
      date: '2021-06-28',
      endDate: null,
      datePrecision: 'DAY',
      time: { words: '6月28日', start: 0, end: 5 },
      status: 'COMPLETED',
      score: 0.8,
      amounts: [],
      arguments: [
        { role: 'AGENT', entity: { name: '大盛镇' } },
        { role: 'PARTICIPANT', entity: { name: '云岭茶业有限公司' } },
        { role: 'OBJECT', entity: { name: '春雨行动' } },
        { role: 'PLACE', entity: { name: '大盛镇' } },
      ],
      evidence: [
        {
          quote: '启动',
          start: 12,
          end: 14,
          field: 'TEXT',
          score: 0.8,
          rule: 'fixture-events',
          extractor: 'fixture',
          extractorVersion: '1.0.0',
          dateSaid: '2021-07-01',
          sentence: { text: '6月28日，渝北区大盛镇启动春雨行动，云岭茶业有限公司参加。' },
          article: { title: '大盛镇启动春雨行动' },
        },
      ],
    })
  })

  test('amounts are numbers in their unit', async () => {
    const { node } = await read(
      '{ node(id: "event:renovation") { ... on Event { date amounts { value unit what } } } }',
    )
    expect(node).toEqual({
      date: null,
      amounts: [{ value: 200_000_000, unit: '元', what: '投资' }],
    })
  })

  describe('filters of events', () => {
    for (const [what, filter, want] of [
      [
        'nothing: newest first, without a date last',
        '',
        ['春雨行动启动', '川渝座谈', '印发茶产业发展规划', '云岭茶园改造'],
      ],
      ['types', 'types: [MEETING, LAUNCH]', ['春雨行动启动', '川渝座谈']],
      ['statuses', 'statuses: [PLANNED]', ['印发茶产业发展规划', '云岭茶园改造']],
      ['text', 'text: "茶"', ['印发茶产业发展规划', '云岭茶园改造']],
      ['participant', 'participant: "CN-500112143"', ['春雨行动启动']],
      ['participant in a role', 'participant: "CN-500112143", roles: [PLACE]', ['春雨行动启动']],
      ['participant in a role it has not', 'participant: "CN-500112143", roles: [OBJECT]', []],
      ['a district and below', 'region: "500112"', ['春雨行动启动', '云岭茶园改造']],
      [
        'a municipality and below',
        'region: "500000"',
        ['春雨行动启动', '川渝座谈', '云岭茶园改造'],
      ],
      ['another province', 'region: "510000"', ['川渝座谈']],
      [
        'from a day: what goes on to the end of its month or year is in',
        'date: { from: "2021-06-28" }',
        ['春雨行动启动', '川渝座谈', '印发茶产业发展规划'],
      ],
      ['from a day after the month', 'date: { from: "2021-07-01" }', ['印发茶产业发展规划']],
      ['to a day', 'date: { to: "2021-06-15" }', ['川渝座谈', '印发茶产业发展规划']],
      [
        'a month that began before the range',
        'date: { from: "2021-06-10", to: "2021-06-20" }',
        ['川渝座谈', '印发茶产业发展规划'],
      ],
      ['after the year of a yearly event', 'date: { from: "2022-01-01" }', []],
      [
        'several at once',
        'types: [RENOVATION], statuses: [PLANNED], region: "500000", text: "改造"',
        ['云岭茶园改造'],
      ],
    ] as const) {
      test(what, async () => {
        const { events } = await read(
          `{ events(filter: { ${filter} }) { totalCount nodes { title } } }`,
        )
        expect(events.nodes.map(({ title }: Titled) => title)).toEqual(want)
        expect(events.totalCount).toBe(want.length)
      })
    }
  })

  test("an entity's events tell its roles once for each event", async () => {
    const { entity } = await read(`{ entity(name: "大盛镇") {
      all: events { totalCount edges { roles node { title } } }
      objects: events(roles: [OBJECT]) { totalCount edges { roles } }
      launches: events(types: [LAUNCH], roles: [AGENT]) { totalCount edges { roles } } } }`)
    expect(entity.all).toEqual({
      totalCount: 1,
      edges: [{ roles: ['AGENT', 'PLACE'], node: { title: '春雨行动启动' } }],
    })
    expect(entity.objects).toEqual({ totalCount: 0, edges: [] })
    expect(entity.launches).toEqual({ totalCount: 1, edges: [{ roles: ['AGENT'] }] })
  })

  test('an observation gives value, time, change, share and evidence', async () => {
    const { nodes } =
      await read(`{ nodes(ids: ["observation:visitors", "observation:shops", "observation:area"]) {
      ... on Observation { name value unit approx asOf period change { kind value } share { value of }
        subject { name } indicator { name unit } evidence { quote dateSaid article { title } } } } }`)
    expect(nodes).toEqual([
      {
        name: '游客人次 35000 人次',
        value: 35_000,
        unit: '人次',
        approx: 'EXACT',
        asOf: null,
        period: '2021-01/2021-06',
        change: { kind: 'YOY', value: 12 },
        share: null,
        subject: { name: '云岭茶园' },
        indicator: { name: '游客人次', unit: '人次' },
        evidence: [
          {
            quote: '接待游客3.5万人次',
            dateSaid: '2021-07-01',
            article: { title: '大盛镇启动春雨行动' },
          },
        ],
      },
      {
        name: '门店数量 86 家',
        value: 86,
        unit: '家',
        approx: 'EXACT',
        asOf: '2020-12-31',
        period: null,
        change: null,
        share: { value: 25, of: '全市' },
        subject: { name: '云岭茶业有限公司' },
        indicator: { name: '门店数量', unit: '家' },
        evidence: [
          {
            quote: '拥有门店86家',
            dateSaid: '2021-07-01',
            article: { title: '市文旅委支持茶产业' },
          },
        ],
      },
      expect.objectContaining({ approx: 'ABOUT', asOf: '2021-07-01', value: 1200 }),
    ])
  })

  describe('filters of observations', () => {
    for (const [what, filter, want] of [
      ['nothing: newest first', '', ['面积', '游客人次', '门店数量']],
      ['subject', 'subject: "new:place:云岭茶园"', ['面积', '游客人次']],
      ['indicator', 'indicator: "游客"', ['游客人次']],
      ['unit', 'unit: "亩"', ['面积']],
      ['region of the subject', 'region: "500112143"', ['面积', '游客人次']],
      ['a period that overlaps', 'date: { from: "2021-06-15", to: "2021-06-16" }', ['游客人次']],
      ['a period that ends before', 'date: { from: "2021-07-01" }', ['面积']],
      ['until a day', 'date: { to: "2020-12-31" }', ['门店数量']],
    ] as const) {
      test(what, async () => {
        const { observations } = await read(
          `{ observations(filter: { ${filter} }) { totalCount nodes { indicator { name } } } }`,
        )
        const names = observations.nodes.map(
          ({ indicator }: { indicator: Named }) => indicator.name,
        )
        expect(names).toEqual(want)
        expect(observations.totalCount).toBe(want.length)
      })
    }
  })

  test('an indicator lists its observations, an entity those of which it is the subject', async () => {
    const { indicators, entity } = await read(`{
      indicators(text: "游客") { totalCount nodes { name observations { totalCount nodes { value } } } }
      entity(name: "云岭茶园") { observations(indicator: "面积") { totalCount nodes { value } } } }`)
    expect(indicators).toEqual({
      totalCount: 1,
      nodes: [{ name: '游客人次', observations: { totalCount: 1, nodes: [{ value: 35_000 }] } }],
    })
    expect(entity.observations).toEqual({ totalCount: 1, nodes: [{ value: 1200 }] })
  })
})
