import { describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { storeKinds } from '../setup/use-store.ts'
import { createAsk } from './api-under-test.ts'
import { chongqing, dasheng, teaGarden } from './fixture.ts'
import { seriesDocuments, visitors } from './series-fixture.ts'
import { useGraph } from './use-graph.ts'

type Pair = {
  readonly observation: { readonly id: string }
  readonly earlier: { readonly id: string }
}

describe.each(storeKinds)('series over %s', (kind) => {
  const { read, store } = useGraph(kind, seriesDocuments)

  test('what papers word otherwise is one series of a subject, in the order of time', async () => {
    const { series } =
      await read(`{ series(subject: "${teaGarden.id}", indicator: "游客") { totalCount nodes {
      subject { name } indicator { id name unit } pointCount firstTime lastTime
      points { totalCount nodes { id value wording kind extent period } } } } }`)
    expect(series).toEqual({
      totalCount: 1,
      nodes: [
        {
          subject: { name: '云岭茶园' },
          indicator: { id: visitors, name: '接待游客人次', unit: '人次' },
          pointCount: 4,
          firstTime: '2019',
          lastTime: '2021',
          points: {
            totalCount: 4,
            nodes: [
              {
                id: 'o:2019',
                value: 200_000,
                wording: '接待游客',
                kind: 'ACTUAL',
                extent: 'PERIOD',
                period: '2019',
              },
              {
                id: 'o:2020',
                value: 246_000,
                wording: '游客量',
                kind: 'ACTUAL',
                extent: 'PERIOD',
                period: '2020',
              },
              {
                id: 'o:2021',
                value: 301_000,
                wording: '接待游客',
                kind: 'ACTUAL',
                extent: 'PERIOD',
                period: '2021',
              },
              {
                id: 'o:aim',
                value: 300_000,
                wording: '游客量',
                kind: 'TARGET',
                extent: 'PERIOD',
                period: '2021',
              },
            ],
          },
        },
      ],
    })
  })

  for (const [what, wanted, want] of [
    ['targets', 'kinds: [TARGET]', ['o:aim']],
    ['what was reached', 'kinds: [ACTUAL]', ['o:2019', 'o:2020', 'o:2021']],
    ['a range', 'date: { from: "2020-06-01", to: "2020-12-31" }', ['o:2020']],
    ['the last', 'last: 1, kinds: [ACTUAL]', ['o:2021']],
    ['counted up', 'extents: [CUMULATIVE]', []],
  ] as const) {
    test(`points can be limited to ${what}`, async () => {
      const { series } = await read(
        `{ series(subject: "${teaGarden.id}", indicatorId: "${visitors}") { nodes { points(${wanted}) { nodes { id } } } } }`,
      )
      expect(series.nodes[0].points.nodes.map(({ id }: { id: string }) => id)).toEqual(want)
    })
  }

  for (const [what, wanted, want] of [
    [
      'all with a time, by the names of subject and indicator',
      '',
      ['云岭茶园 接待游客人次', '云岭茶园 步道里程', '大盛镇 接待游客人次', '重庆市 地区生产总值'],
    ],
    [
      'of an indicator',
      `indicatorId: "${visitors}"`,
      ['云岭茶园 接待游客人次', '大盛镇 接待游客人次'],
    ],
    ['of enough points', 'minimumPoints: 2', ['云岭茶园 接待游客人次', '重庆市 地区生产总值']],
    [
      'of a region and below',
      'region: "500112143"',
      ['云岭茶园 接待游客人次', '云岭茶园 步道里程', '大盛镇 接待游客人次'],
    ],
    ['of nothing', 'subject: "nobody"', []],
  ] as const) {
    test(`series are listed: ${what}`, async () => {
      const query = `{ series${wanted === '' ? '' : `(${wanted})`} { totalCount nodes { subject { name } indicator { name } } } }`
      const { series } = await read(query)
      expect(series.nodes.map(toLine)).toEqual(want)
      expect(series.totalCount).toBe(want.length)
    })
  }

  test('series come page by page', async () => {
    const query = `query ($after: String) { series(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { subject { name } indicator { name } } } }`
    const { series } = await read(query)
    expect(series.pageInfo.hasNextPage).toBe(true)
    const next = await read(query, { after: series.pageInfo.endCursor })
    expect(next.series.nodes.map(toLine)).toEqual(['大盛镇 接待游客人次', '重庆市 地区生产总值'])
    expect(next.series.pageInfo.hasNextPage).toBe(false)
  })

  test('a number says who said it, with the place of the words', async () => {
    const { said, unsaid } = await read(`{
      said: node(id: "o:2019") { ... on Observation { saidBy { words start end entities { name } } } }
      unsaid: node(id: "o:2020") { ... on Observation { saidBy { words } } } }`)
    expect(said.saidBy).toMatchObject({ words: '市文旅委', start: 1, end: 5 })
    expect(said.saidBy.entities.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      '周原',
      '重庆市文化和旅游发展委员会',
    ])
    expect(unsaid.saidBy).toBeNull()
  })

  test('a level that does not fit an earlier one with its growth is told of, and both are kept', async () => {
    const { contradictions } = await read(`{ contradictions { totalCount nodes {
      observation { id value change { kind value } evidence { quote article { date } } } earlier { id value evidence { quote } }
      impliedTime impliedLow impliedHigh } } }`)
    expect(contradictions.totalCount).toBe(1)
    const [{ impliedLow, impliedHigh, ...found }] = contradictions.nodes
    expect(found).toEqual({
      observation: {
        id: 'o:2021',
        value: 301_000,
        change: { kind: 'YOY', value: 15 },
        evidence: [{ quote: '接待游客30.1万人次', article: { date: '2022-01-11' } }],
      },
      earlier: { id: 'o:2020', value: 246_000, evidence: [{ quote: '游客量24.6万人次' }] },
      impliedTime: '2020',
    })
    // 300,500 / 1.155 and 301,500 / 1.145
    expect(impliedLow).toBeCloseTo(260_173.16, 1)
    expect(impliedHigh).toBeCloseTo(263_318.78, 1)
  })

  test('both numbers tell of it; one that fits tells of none', async () => {
    const { nodes } = await read(
      '{ nodes(ids: ["o:2019", "o:2020", "o:2021", "o:product:2021"]) { ... on Observation { contradictions { observation { id } earlier { id } } } } }',
    )
    const pairs = nodes.map(({ contradictions }: { contradictions: readonly Pair[] }) =>
      contradictions.map(({ observation, earlier }) => `${observation.id} ${earlier.id}`),
    )
    // The product of a city grows at constant prices: 25,002 and 8.3 % are no 27,894, and that is right.
    expect(pairs).toEqual([[], ['o:2021 o:2020'], ['o:2021 o:2020'], []])
  })

  for (const [what, wanted, want] of [
    ['its subject', `subject: "${teaGarden.id}"`, 1],
    ['another subject', `subject: "${chongqing.id}"`, 0],
    ['its region', 'region: "500112143"', 1],
    ['another region', 'region: "510000"', 0],
    ['its indicator', 'indicator: "游客"', 1],
    ['another indicator', 'indicator: "步道"', 0],
  ] as const) {
    test(`contradictions of ${what}: ${want}`, async () => {
      const { contradictions } = await read(
        `{ contradictions(${wanted}) { totalCount nodes { earlier { id } } } }`,
      )
      expect(contradictions.totalCount).toBe(want)
      expect(contradictions.nodes).toHaveLength(want)
    })
  }

  for (const [what, filter, want] of [
    ['targets', 'kinds: [TARGET]', ['o:aim']],
    ['counted up', 'extents: [CUMULATIVE]', ['o:trail']],
    ['what has no kind is reached', `subject: "${dasheng.id}", kinds: [ACTUAL]`, ['o:town']],
  ] as const) {
    test(`observations can be filtered: ${what}`, async () => {
      const { observations } = await read(
        `{ observations(filter: { ${filter} }) { totalCount nodes { id } } }`,
      )
      expect(observations.nodes.map(({ id }: { id: string }) => id)).toEqual(want)
      expect(observations.totalCount).toBe(want.length)
    })
  }

  test('no series has less than one point', async () => {
    const ask = createAsk(createYogaServer(store()))
    const { errors } = await ask('{ series(minimumPoints: 0) { totalCount } }')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

type Line = {
  readonly subject: { readonly name: string }
  readonly indicator: { readonly name: string }
}

function toLine({ subject, indicator }: Line): string {
  return `${subject.name} ${indicator.name}`
}
