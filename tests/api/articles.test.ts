import { describe, expect, test } from 'vitest'
import { storeKinds } from '../setup/use-store.ts'
import { useGraph } from './use-graph.ts'

type Titled = { readonly title: string }

describe.each(storeKinds)('articles, search and statistics over %s', (kind) => {
  const { read } = useGraph(kind)

  test('an article gives its text, sentences, names and facts', async () => {
    const { node } = await read(`{ node(id: "article:page:0") { ... on Article {
      title hasTitle text index date dateOrigin region regionOrigin publisher layoutConfidence byline
      document { name kind source { name documents { totalCount } } articles { nodes { index } } }
      sentences { totalCount nodes { index field start end text article { title } } }
      mentions(types: [PLACE]) { totalCount nodes { surface } }
      entities { totalCount nodes { name } }
      events { totalCount nodes { title } }
      observations { totalCount nodes { name } } } } }`)
    expect(node).toMatchObject({
      title: '大盛镇启动春雨行动',
      hasTitle: true,
      index: 0,
      date: '2021-07-01',
      dateOrigin: 'FILE_NAME',
      region: '500000',
      regionOrigin: 'OPTION',
      publisher: '江城日报',
      layoutConfidence: 0.9,
      byline: null,
      document: {
        name: 'page.txt',
        kind: 'PAGE',
        source: { name: '江城日报', documents: { totalCount: 1 } },
        articles: { nodes: [{ index: 0 }, { index: 1 }] },
      },
      mentions: {
        totalCount: 5,
        nodes: ['大盛镇', '渝北区', '大盛镇', '云岭茶园', '大盛镇'].map((surface) => ({ surface })),
      },
      events: { totalCount: 1, nodes: [{ title: '春雨行动启动' }] },
      observations: { totalCount: 2 },
    })
    expect(node.entities.nodes.map(({ name }: { name: string }) => name)).toEqual([
      '云岭茶业有限公司',
      '云岭茶园',
      '大盛镇',
      '春雨行动',
      '渝北区',
    ])
    expect(node.sentences.nodes.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2])
    for (const { field, start, end, text } of node.sentences.nodes) {
      expect((field === 'TITLE' ? node.title : node.text).slice(start, end)).toBe(text)
    }
  })

  describe('filters', () => {
    for (const [what, filter, want] of [
      [
        'nothing: newest first, without a date last',
        '',
        ['大盛镇启动春雨行动', '市文旅委支持茶产业', '川渝座谈', '记者手记'],
      ],
      ['text in the title', 'text: "座谈"', ['川渝座谈']],
      [
        'text in the body',
        'text: "茶园"',
        ['大盛镇启动春雨行动', '市文旅委支持茶产业', '记者手记'],
      ],
      ['publisher', 'publisher: "江城日报"', ['大盛镇启动春雨行动', '市文旅委支持茶产业']],
      ['home region', 'region: "510000"', ['川渝座谈']],
      ['date', 'date: { from: "2021-06-01", to: "2021-06-30" }', ['川渝座谈']],
      [
        'mentioned entity',
        'mentions: "new:place:云岭茶园"',
        ['大盛镇启动春雨行动', '市文旅委支持茶产业'],
      ],
    ] as const) {
      test(what, async () => {
        const { articles } = await read(
          `{ articles(filter: { ${filter} }) { totalCount nodes { title } } }`,
        )
        expect(articles.nodes.map(({ title }: Titled) => title)).toEqual(want)
        expect(articles.totalCount).toBe(want.length)
      })
    }
  })

  test('documents and publishers are listed by name', async () => {
    const { documents, sources } = await read(`{
      documents { totalCount nodes { name source { name } } } sources { totalCount nodes { name } } }`)
    expect(documents).toEqual({
      totalCount: 3,
      nodes: [
        { name: 'neighbours.txt', source: null },
        { name: 'page.txt', source: { name: '江城日报' } },
        { name: 'undated.txt', source: null },
      ],
    })
    expect(sources).toEqual({ totalCount: 1, nodes: [{ name: '江城日报' }] })
  })

  describe('search', () => {
    const search = async (query: string, more = '') => {
      const answer = await read(
        `query ($query: String!) { search(query: $query${more}) { hits {
          kind score snippet highlights { start end } node { __typename id } } } }`,
        { query },
      )
      return answer.search.hits
    }

    test('whole names come first, then what only contains the words', async () => {
      const hits = await search('茶园')
      expect(hits.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['ENTITY', 'EVENT', 'SENTENCE']),
      )
      const [best] = await search('云岭茶园')
      expect(best).toEqual({
        kind: 'ENTITY',
        score: 1,
        snippet: '云岭茶园',
        highlights: [{ start: 0, end: 4 }],
        node: { __typename: 'Place', id: 'new:place:云岭茶园' },
      })
      const scores = hits.map(({ score }: { score: number }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    })

    test('words in traditional characters find entities and events', async () => {
      const hits = await search('雲嶺茶園')
      expect(hits[0]).toMatchObject({ snippet: '云岭茶园', highlights: [{ start: 0, end: 4 }] })
    })

    test('an alias is found and shown', async () => {
      const [best] = await search('市文旅委', ', kinds: [ENTITY]')
      expect(best).toMatchObject({ snippet: '市文旅委', node: { id: 'CN-50-culture-tourism' } })
    })

    test('each hit holds every word, and the marks stand on the words', async () => {
      const words = ['大盛', '启动']
      const hits = await search(words.join(' '))
      expect(hits.length).toBeGreaterThanOrEqual(2)
      for (const { snippet, highlights } of hits) {
        for (const word of words) expect(snippet).toContain(word)
        for (const { start, end } of highlights) {
          expect(words.some((word) => snippet.slice(start, end).includes(word))).toBe(true)
        }
        expect(highlights.length).toBeGreaterThan(0)
      }
    })

    test('kinds and first keep it short, and what is nowhere is not found', async () => {
      const [hit, ...more] = await search('茶', ', kinds: [SENTENCE], first: 1')
      expect(hit.kind).toBe('SENTENCE')
      expect(more).toEqual([])
      expect(await search('无此名称')).toEqual([])
    })
  })

  test('statistics count what is there, every type named', async () => {
    const { statistics } = await read(`{ statistics {
      documents articles stories sentences mentions entities events reports observations relations
      entitiesByType { type count } eventsByType { type count } eventsByStatus { status count } relationsByType { type count }
      months { month articles events observations } june: months(date: { from: "2021-06-01", to: "2021-06-30" }) { month } } }`)
    expect(statistics).toMatchObject({
      documents: 3,
      articles: 4,
      stories: 4,
      reports: 4,
      sentences: 10,
      mentions: 17,
      entities: 12,
      events: 4,
      observations: 3,
      relations: 8,
      eventsByStatus: [
        { status: 'PLANNED', count: 2 },
        { status: 'ONGOING', count: 0 },
        { status: 'COMPLETED', count: 2 },
      ],
      months: [
        { month: '2020-12', articles: 0, events: 0, observations: 1 },
        { month: '2021-01', articles: 0, events: 1, observations: 0 },
        { month: '2021-06', articles: 1, events: 2, observations: 1 },
        { month: '2021-07', articles: 2, events: 0, observations: 1 },
      ],
      june: [{ month: '2021-06' }],
    })
    expect(statistics.entitiesByType).toContainEqual({ type: 'PLACE', count: 7 })
    expect(statistics.relationsByType).toContainEqual({ type: 'PART_OF', count: 5 })
    expect(statistics.relationsByType).toContainEqual({ type: 'LOCATED_IN', count: 0 })
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0)
    expect(sum(statistics.entitiesByType)).toBe(12)
    expect(sum(statistics.eventsByType)).toBe(4)
  })
})
