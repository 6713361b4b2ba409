// What a researcher asks beyond lists: what begins so, what lies between, how many of each kind, how it moved, who issued what, as of when.
import { describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { storeKinds } from '../setup/use-store.ts'
import { createAsk } from './api-under-test.ts'
import { chainDocument } from './chain-fixture.ts'
import { chongqing, dasheng, teaGarden, teaPlan, tourismOffice, yubei } from './fixture.ts'
import { policyDocuments } from './policy-fixture.ts'
import { seriesDocuments } from './series-fixture.ts'
import { smallGraph, useGraph } from './use-graph.ts'

describe.each(storeKinds)('exploring %s', (kind) => {
  const { read, store } = useGraph(kind, [
    ...smallGraph,
    chainDocument,
    ...seriesDocuments,
    ...policyDocuments,
  ])
  const ask = (query: string) => createAsk(createYogaServer(store()))(query)

  describe('suggest', () => {
    test.each([
      ['characters', '大盛'],
      ['traditional characters', '大盛鎮'],
      ['pinyin', 'dashen'],
      ['pinyin in capitals, parted', 'Da Sheng'],
      ['initials', 'dsz'],
    ])('finds by %s', async (_, text) => {
      const { suggest } = await read(
        'query ($text: String!) { suggest(text: $text) { name hint mentionCount entity { id } } }',
        { text },
      )
      expect(suggest[0]).toMatchObject({ name: '大盛镇', entity: { id: dasheng.id } })
      expect(suggest[0].hint).toBe('地点 · 渝北区')
    })

    test('keeps to the types asked for, and gives nothing where nothing begins so', async () => {
      const { a, b } = await read(
        '{ a: suggest(text: "dasheng", types: [PERSON]) { name } b: suggest(text: "zzzz") { name } }',
      )
      expect([a, b]).toEqual([[], []])
    })

    test('refuses an empty text', async () => {
      expect((await ask('{ suggest(text: " ") { name } }')).errors?.[0]?.extensions?.code).toBe(
        'BAD_USER_INPUT',
      )
    })
  })

  test('search finds entities by pinyin and counts what it found by type', async () => {
    const { search } = await read(
      '{ search(query: "yubeiqu") { hits { node { id } } facets { kind entityType count isTruncated } } }',
    )
    expect(search.hits[0].node.id).toBe(yubei.id)
    expect(search.facets).toContainEqual({
      kind: 'ENTITY',
      entityType: 'PLACE',
      count: 1,
      isTruncated: false,
    })
  })

  test('names are given in pinyin and in Latin letters', async () => {
    const { entity } = await read(
      '{ entity(name: "大盛镇") { name pinyin: name(lang: PINYIN) english: name(lang: EN) } }',
    )
    expect(entity).toEqual({ name: '大盛镇', pinyin: 'dà shèng zhèn', english: 'Dasheng Town' })
  })

  describe('paths', () => {
    const query = `query ($from: ID!, $to: ID!, $length: Int! = 4, $types: [EdgeType!]) { paths(from: $from, to: $to, maximumLength: $length, types: $types) {
      length isTruncated paths { nodes { id } steps { type source { id } target { id } evidence { quote } } } } }`

    test('lead over the fewest edges, each step with its sentence', async () => {
      const { paths } = await read(query, { from: dasheng.id, to: chongqing.id })
      expect(paths.length).toBe(2)
      const [path] = paths.paths
      expect(path.nodes.map(({ id }: { id: string }) => id)).toEqual([
        dasheng.id,
        yubei.id,
        chongqing.id,
      ])
      for (const { type, evidence } of path.steps) {
        expect(type).toBe('PART_OF')
        expect(evidence.length).toBeGreaterThan(0)
      }
    })

    test('are the same the other way round, and cross events', async () => {
      const forth = (await read(query, { from: teaGarden.id, to: tourismOffice.id })).paths
      const back = (await read(query, { from: tourismOffice.id, to: teaGarden.id })).paths
      expect(back.length).toBe(forth.length)
      expect(forth.length).toBeGreaterThan(0)
      const ids = (path: { nodes: { id: string }[] }) => path.nodes.map(({ id }) => id)
      expect(
        back.paths
          .map(ids)
          .map((one: string[]) => one.toReversed())
          .sort(),
      ).toEqual(forth.paths.map(ids).sort())
    })

    test('are none where they would be longer, or over other edges', async () => {
      const short = await read(query, { from: dasheng.id, to: chongqing.id, length: 1 })
      const other = await read(query, { from: dasheng.id, to: chongqing.id, types: ['ISSUED'] })
      for (const { paths } of [short, other])
        expect(paths).toEqual({ length: null, isTruncated: false, paths: [] })
    })

    test.each([
      ['an unknown end', `{ paths(from: "nobody", to: "${chongqing.id}") { length } }`],
      ['one entity', `{ paths(from: "${chongqing.id}", to: "${chongqing.id}") { length } }`],
      [
        'a length past the limit',
        `{ paths(from: "${dasheng.id}", to: "${chongqing.id}", maximumLength: 7) { length } }`,
      ],
    ])('are refused for %s', async (_, text) => {
      expect((await ask(text)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    })
  })

  describe('groups', () => {
    test.each([
      ['entityGroups', 'entities', ['TYPE', 'KIND', 'YEAR', 'MONTH', 'PROVINCE', 'COUNTY']],
      ['eventGroups', 'events', ['TYPE', 'STATUS', 'STAGE', 'YEAR', 'MONTH']],
      [
        'observationGroups',
        'observations',
        ['TYPE', 'STATUS', 'ENTITY', 'INDICATOR', 'YEAR', 'MONTH', 'PROVINCE', 'COUNTY'],
      ],
      ['articleGroups', 'articles', ['SOURCE', 'YEAR', 'MONTH', 'PROVINCE', 'COUNTY']],
    ])('%s add up to all %s', async (field, list, dimensions) => {
      for (const by of dimensions) {
        const data = await read(
          `{ ${field}(by: ${by}, first: 1000) { key count } ${list} { totalCount } }`,
        )
        const sum = data[field].reduce(
          (total: number, { count }: { count: number }) => total + count,
          0,
        )
        expect([by, sum]).toEqual([by, data[list].totalCount])
      }
    })

    test('by two properties add up to those by the first', async () => {
      const { one, two } = await read(
        '{ one: eventGroups(by: TYPE) { key label count } two: eventGroups(by: TYPE, thenBy: STATUS) { key secondKey secondLabel count } }',
      )
      for (const { key, count } of one) {
        const parts = two.filter((group: { key: string }) => group.key === key)
        expect(
          parts.reduce((total: number, group: { count: number }) => total + group.count, 0),
        ).toBe(count)
      }
      expect(one.find(({ key }: { key: string }) => key === 'POLICY_RELEASE').label).toBe(
        '政策发布',
      )
      expect(two.every(({ secondLabel }: { secondLabel: string }) => secondLabel !== null)).toBe(
        true,
      )
    })

    test('keep to the filter, name divisions and entities, and sum one unit up', async () => {
      const { groups, places, values } = await read(`{
        groups: eventGroups(by: ENTITY, filter: { participant: "${teaPlan.id}" }) { key label count }
        places: eventGroups(by: COUNTY) { key label }
        values: observationGroups(by: INDICATOR, filter: { unit: "人次", subject: "${teaGarden.id}", kinds: [ACTUAL], indicator: "接待" }) { label count values { minimum maximum sum mean } }
      }`)
      expect(groups.find(({ key }: { key: string }) => key === teaPlan.id).label).toBe(
        '茶产业发展规划',
      )
      expect(places.find(({ key }: { key: string }) => key === '500112')?.label).toBe('渝北区')
      expect(values).toEqual([
        {
          label: '接待游客人次',
          count: 3,
          values: { minimum: 200000, maximum: 301000, sum: 747000, mean: 249000 },
        },
      ])
    })
  })

  test('series fall into years, with growth as told, else worked out', async () => {
    const { entity } =
      await read(`{ entity(id: "${teaGarden.id}") { series(indicator: "游客") { totalCount nodes {
      indicator { name } buckets(by: YEAR) { label observation { value } yearOnYear isComputed pointCount } } } } }`)
    const [series] = entity.series.nodes
    expect(
      series.buckets.map(
        ({
          label,
          observation: { value },
          yearOnYear,
          isComputed,
        }: {
          label: string
          observation: { value: number }
          yearOnYear: number
          isComputed: boolean
        }) => [label, value, yearOnYear, isComputed],
      ),
    ).toEqual([
      ['2019', 200000, null, false],
      ['2020', 246000, 23, false],
      ['2021', 301000, 15, false],
    ])
    const gdp = await read(
      `{ entity(id: "${chongqing.id}") { series(indicator: "生产总值") { nodes { buckets(by: YEAR) { label yearOnYear isComputed } } } } }`,
    )
    expect(gdp.entity.series.nodes[0].buckets.at(-1)).toEqual({
      label: '2021',
      yearOnYear: 8.3,
      isComputed: false,
    })
  })

  describe('policies', () => {
    test('are found by issuer, day of issue, what they cover, level and text', async () => {
      for (const filter of [
        `issuer: "${tourismOffice.id}"`,
        'issued: { from: "2021-03-01", to: "2021-03-01" }',
        `covers: "${teaGarden.id}"`,
        'level: PROVINCIAL',
        'text: "茶产业"',
        'acts: [TAKES_EFFECT]',
      ]) {
        const { policies } = await read(
          `{ policies(filter: { ${filter} }) { totalCount nodes { id } } }`,
        )
        expect([filter, policies]).toEqual([filter, { totalCount: 1, nodes: [{ id: teaPlan.id }] }])
      }
      const { policies } = await read(
        '{ policies(filter: { issued: { from: "2021-03-02" } }) { totalCount } }',
      )
      expect(policies.totalCount).toBe(0)
    })

    test('stand under who issued them', async () => {
      const { entity } = await read(
        `{ entity(id: "${tourismOffice.id}") { issued(date: { from: "2021-01-01", to: "2021-12-31" }) { totalCount nodes { name date } } } }`,
      )
      expect(entity.issued).toEqual({
        totalCount: 1,
        nodes: [{ name: '茶产业发展规划', date: null }],
      })
    })
  })

  test('what was said later is not there as of an earlier day', async () => {
    for (const list of ['events', 'observations', 'entities']) {
      const data = await read(
        `{ all: ${list} { totalCount } then: ${list}(filter: { asOf: "2021-03-02" }) { totalCount } never: ${list}(filter: { asOf: "1999-01-01" }) { totalCount } }`,
      )
      expect(data.then.totalCount).toBeGreaterThan(0)
      expect(data.then.totalCount).toBeLessThan(data.all.totalCount)
      expect(data.never.totalCount).toBe(0)
    }
  })

  test('filters hold together: two participants, a publisher, a score', async () => {
    const { both, sure, strange } = await read(`{
      both: events(filter: { participant: "${teaPlan.id}", alongside: "${chongqing.id}" }) { nodes { arguments { entity { id } } } }
      sure: observations(filter: { minimumScore: 1 }) { nodes { score } }
      strange: events(filter: { publisher: "nobody" }) { totalCount }
    }`)
    for (const { arguments: taking } of both.nodes) {
      const ids = taking.map(({ entity }: { entity: { id: string } }) => entity.id)
      expect(ids).toEqual(expect.arrayContaining([teaPlan.id, chongqing.id]))
    }
    for (const { score } of sure.nodes) expect(score).toBe(1)
    expect(strange.totalCount).toBe(0)
    expect(
      (await ask('{ events(filter: { minimumScore: 2 }) { totalCount } }')).errors?.[0]?.message,
    ).toContain('from 0 to 1')
  })

  test('the vocabulary has each word in both languages', async () => {
    const { vocabulary } = await read('{ vocabulary { set code zh en } }')
    expect(vocabulary.length).toBeGreaterThan(60)
    expect(vocabulary).toContainEqual({
      set: 'EVENT_TYPE',
      code: 'SIGNING',
      zh: '签约',
      en: 'Signing',
    })
  })
})
