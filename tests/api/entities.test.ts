import { describe, expect, test } from 'vitest'
import { storeKinds } from '../setup/use-store.ts'
import { chongqing, dasheng, teaFirm } from './fixture.ts'
import { useGraph } from './use-graph.ts'

describe.each(storeKinds)('entities over %s', (kind) => {
  const { read } = useGraph(kind)

  describe('one entity', () => {
    for (const [how, args, want] of [
      ['by id', `id: "${dasheng.id}"`, '大盛镇'],
      ['by canonical name', 'name: "云岭茶业有限公司"', '云岭茶业有限公司'],
      ['by alias', 'name: "市文旅委"', '重庆市文化和旅游发展委员会'],
      ['by a name in traditional characters', 'name: "雲嶺茶業有限公司"', '云岭茶业有限公司'],
      ['by code', 'adcode: "500112"', '渝北区'],
      ['by name and type', 'name: "重庆", type: PLACE', '重庆市'],
      ['by name and another type', 'name: "重庆", type: PERSON', undefined],
      ['by half a name', 'name: "大盛"', undefined],
      ['by an id nobody has', 'id: "nobody"', undefined],
    ] as const) {
      test(`${how} is ${want ?? 'nobody'}`, async () => {
        const { entity } = await read(`{ entity(${args}) { name } }`)
        expect(entity?.name).toBe(want)
      })
    }

    test('gives its properties and its concrete type', async () => {
      const { entity } = await read(`{ entity(name: "大盛镇") {
        __typename id type aliases kind isKnown firstSeen lastSeen mentionCount ... on Place { adcode } } }`)
      expect(entity).toEqual({
        __typename: 'Place',
        id: dasheng.id,
        type: 'PLACE',
        aliases: [],
        kind: 'town',
        isKnown: true,
        firstSeen: '2021-07-01',
        lastSeen: '2021-07-01',
        mentionCount: 3,
        adcode: '500112143',
      })
    })
  })

  test('a node of each kind is found by its id, and nodes keep the order asked', async () => {
    const ids = [
      'event:launch',
      'observation:shops',
      'indicator:面积:亩',
      'article:page:1',
      'document:page',
      'source:江城日报',
      'nobody',
      teaFirm.id,
    ]
    const { nodes, node } = await read(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "CN-50") { id ... on Place { name } } }',
      { ids },
    )
    expect(nodes.map((one: { __typename: string } | null) => one?.__typename)).toEqual([
      'Event',
      'Observation',
      'Indicator',
      'Article',
      'Document',
      'Source',
      undefined,
      'Organization',
    ])
    expect(nodes[0].id).toBe('event:launch')
    expect(node).toEqual({ id: 'CN-50', name: '重庆市' })
  })

  describe('filters', () => {
    for (const [what, filter, want] of [
      ['types', 'types: [POLICY, PERSON]', ['林晓', '茶产业发展规划']],
      ['no types means all', 'types: [], text: "林晓"', ['林晓']],
      ['text in the name', 'text: "茶园"', ['云岭茶园']],
      ['text in an alias', 'text: "市文旅委"', ['重庆市文化和旅游发展委员会']],
      ['a town by its code', 'region: "500112143", types: [PLACE]', ['云岭茶园', '大盛镇']],
      [
        'a district with what lies below it',
        'region: "500112", types: [PLACE]',
        ['云岭茶园', '大盛镇', '渝北区'],
      ],
      [
        'a municipality with what lies below it',
        'region: "500000", types: [PLACE]',
        ['云岭茶园', '大盛镇', '渝北区', '重庆市'],
      ],
      ['another province', 'region: "510000"', ['四川省', '成都市']],
      ['the whole country', 'region: "100000", text: "省"', ['四川省']],
      ['a region nobody is in', 'region: "540000"', []],
      [
        'seen since',
        'seen: { from: "2021-07-01" }, types: [PLACE], isKnown: true',
        ['大盛镇', '渝北区', '重庆市', '中国'],
      ],
      ['seen until', 'seen: { to: "2021-06-30" }', ['四川省', '成都市', '重庆市']],
      ['not known', 'isKnown: false, types: [PLACE]', ['云岭茶园']],
    ] as const) {
      test(what, async () => {
        const { entities } = await read(
          `{ entities(filter: { ${filter} }) { totalCount nodes { name } } }`,
        )
        expect(entities.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
          [...want].sort(),
        )
        expect(entities.totalCount).toBe(want.length)
      })
    }
  })

  test('mentions come with quote, offsets, score, method and the candidates not chosen', async () => {
    const { entity } = await read(`{ entity(name: "大盛镇") { mentions { totalCount nodes {
      surface field start end method score isNested isAnaphor rule extractor extractorVersion
      sentence { text start end } article { title text } entity { name }
      runnersUp { id name score entity { name } } } } } }`)
    const { nodes, totalCount } = entity.mentions
    expect(totalCount).toBe(3)
    expect(
      nodes.map(({ field, start }: { field: string; start: number }) => [field, start]),
    ).toEqual([
      ['TITLE', 0],
      ['TEXT', 9],
      ['TEXT', 36],
    ])
    for (const { surface, field, start, end, article } of nodes) {
      const text = field === 'TITLE' ? article.title : article.text
      expect(text.slice(start, end)).toBe(surface)
    }
    expect(nodes[1]).toMatchObject({
      method: 'exact-name',
      score: 0.95,
      isNested: false,
      isAnaphor: false,
      rule: 'fixture-names',
      extractor: 'fixture',
      extractorVersion: '1.0.0',
      sentence: { text: expect.stringContaining('渝北区大盛镇启动') },
      entity: { name: '大盛镇' },
      runnersUp: [
        { id: 'CN-510100', name: '成都市', score: 0.2, entity: { name: '成都市' } },
        { id: 'CN-nowhere', name: '大盛镇', score: 0.1, entity: null },
      ],
    })
  })

  test('a place has its ancestors nearest first, and its descendants', async () => {
    const { town, city } = await read(`{
      town: entity(name: "大盛镇") { ... on Place { ancestors { name } descendants { nodes { name } } } }
      city: entity(name: "重庆市") { ... on Place { ancestors { name } descendants { totalCount nodes { name } } } } }`)
    expect(town.ancestors).toEqual([{ name: '渝北区' }, { name: '重庆市' }, { name: '中国' }])
    expect(town.descendants.nodes).toEqual([{ name: '云岭茶园' }])
    expect(city.ancestors).toEqual([{ name: '中国' }])
    expect(city.descendants).toEqual({
      totalCount: 3,
      nodes: [{ name: '云岭茶园' }, { name: '大盛镇' }, { name: '渝北区' }],
    })
  })

  test('where no sentence says what a division is part of, its code does', async () => {
    const { city, country } = await read(`{
      city: entity(name: "成都市") { ... on Place { ancestors { name } } }
      country: entity(name: "中国") { ... on Place { ancestors { name } descendants { totalCount nodes { name } } } } }`)
    expect(city.ancestors).toEqual([{ name: '四川省' }, { name: '中国' }])
    expect(country.ancestors).toEqual([])
    expect(country.descendants.nodes.map(({ name }: { name: string }) => name)).toEqual([
      '云岭茶园',
      '四川省',
      '大盛镇',
      '成都市',
      '渝北区',
      '重庆市',
    ])
    expect(country.descendants.totalCount).toBe(6)
  })

  describe('relations', () => {
    for (const [what, args, want] of [
      ['either way', '', ['PART_OF 云岭茶园 大盛镇', 'PART_OF 大盛镇 渝北区']],
      ['outwards', 'direction: OUT', ['PART_OF 大盛镇 渝北区']],
      ['inwards', 'direction: IN', ['PART_OF 云岭茶园 大盛镇']],
      ['of a type', 'types: [OPERATES]', []],
    ] as const) {
      test(what, async () => {
        const { entity } =
          await read(`{ entity(name: "大盛镇") { relations${args === '' ? '' : `(${args})`} {
          totalCount nodes { type source { name } target { name } } } } }`)
        const { nodes, totalCount } = entity.relations
        type Wire = { type: string; source: { name: string }; target: { name: string } }
        expect(
          nodes.map(({ type, source, target }: Wire) => `${type} ${source.name} ${target.name}`),
        ).toEqual(want)
        expect(totalCount).toBe(want.length)
      })
    }

    test('are held up by every sentence that states them', async () => {
      const { entity } = await read(`{ entity(name: "大盛镇") { relations(direction: OUT) { nodes {
        firstSeen lastSeen evidence { quote start end field score rule extractor extractorVersion dateSaid article { title } sentence { text } } } } } }`)
      const [{ evidence, ...seen }] = entity.relations.nodes
      expect(seen).toEqual({ firstSeen: '2021-07-01', lastSeen: '2021-07-01' })
      expect(evidence.map(({ quote }: { quote: string }) => quote).sort()).toEqual([
        '云岭茶园',
        '渝北区大盛镇',
      ])
      expect(evidence[0]).toMatchObject({
        field: 'TEXT',
        score: 0.9,
        rule: 'fixture-relations',
        extractor: 'fixture',
        extractorVersion: '1.0.0',
        dateSaid: '2021-07-01',
      })
    })
  })

  describe('neighbourhood', () => {
    const ask = (args: string) =>
      read(`{ entity(name: "云岭茶园") { neighbourhood(${args}) {
        isTruncated nodes { id } edges { type source { id } target { id } } } } }`)
    const names = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id.split(':').at(-1))

    test('one step holds relations and events, and the edges among them', async () => {
      const { entity } = await ask('depth: 1')
      const { nodes, edges, isTruncated } = entity.neighbourhood
      expect(names(nodes)[0]).toBe('云岭茶园')
      expect(names(nodes).sort()).toEqual(
        ['云岭茶园', '云岭茶业有限公司', 'CN-500112143', '茶产业发展规划', 'renovation'].sort(),
      )
      expect(edges.map(({ type }: { type: string }) => type)).toEqual([
        'COVERS',
        'OBJECT',
        'OPERATES',
        'PART_OF',
      ])
      expect(isTruncated).toBe(false)
    })

    test('two steps reach the neighbours of neighbours', async () => {
      const { entity } = await ask('depth: 2')
      expect(names(entity.neighbourhood.nodes)).toContain('launch')
      expect(names(entity.neighbourhood.nodes)).toContain('CN-500112')
      expect(names(entity.neighbourhood.nodes)).not.toContain(chongqing.id)
    })

    test('types keep to their edges', async () => {
      const { entity } = await ask('depth: 2, types: [PART_OF]')
      expect(names(entity.neighbourhood.nodes)).toEqual(['云岭茶园', 'CN-500112143', 'CN-500112'])
    })

    test('the limit leaves out what is farther, and says so', async () => {
      const { entity } = await ask('depth: 2, limit: 4')
      const { nodes, edges, isTruncated } = entity.neighbourhood
      expect(isTruncated).toBe(true)
      expect(nodes).toHaveLength(5)
      const ids = new Set(nodes.map(({ id }: { id: string }) => id))
      for (const { source, target } of edges) {
        expect(ids).toContain(source.id)
        expect(ids).toContain(target.id)
      }
    })
  })
})
