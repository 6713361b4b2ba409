// One suite over every store: documents are written whole, once, and leave nothing behind when they go.
import { afterEach, describe, expect, test } from 'vitest'
import { createWriter } from '../../src/stores/create-writer.ts'
import type { CypherRunner, GraphStore } from '../../src/stores/graph-store.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, entityIdOf, type PageText } from './page.ts'

const opening = {
  title: '青石区新展馆开放',
  sentences: ['白鹭镇在青石区。', '云岭市文化局在白鹭镇开放展馆。', '展馆共接待506人次。'],
  events: [
    [
      1,
      'OPENING',
      '开放',
      [
        ['AGENT', '云岭市文化局'],
        ['PLACE', '白鹭镇'],
      ],
    ],
  ],
  observations: [[2, '白鹭镇', '接待人次', 506, '人次']],
  relations: [
    [0, '白鹭镇', 'PART_OF', '青石区'],
    [1, '青石区', 'PART_OF', '云岭市'],
  ],
} as const
const signing = {
  title: '松风科技落户青石区',
  sentences: ['松风科技有限公司与青石区签约。', '林小舟说白鹭镇属于青石区。'],
  events: [
    [
      0,
      'SIGNING',
      '签约',
      [
        ['AGENT', '松风科技有限公司'],
        ['PARTICIPANT', '青石区'],
      ],
    ],
  ],
  relations: [
    [0, '松风科技有限公司', 'LOCATED_IN', '青石区'],
    [1, '白鹭镇', 'PART_OF', '青石区'],
    [0, '青石区', 'COOPERATES_WITH', '松风科技有限公司'],
    [1, '松风科技有限公司', 'COOPERATES_WITH', '青石区'],
  ],
} as const
const contest = {
  title: '松风杯大赛揭晓',
  sentences: ['松风杯大赛由云岭市文化局主办。', '古镇保护办法同日发布，惠及506户。'],
  events: [
    [
      0,
      'COMPETITION',
      '主办',
      [
        ['PROGRAMME', '松风杯大赛'],
        ['OBJECT', '古镇保护办法'],
      ],
    ],
  ],
  observations: [[1, '古镇保护办法', '惠及户数', 506, '户']],
} as const

const page: PageText = {
  date: '2024-03-05',
  publisher: '云岭日报',
  articles: [opening, signing, contest],
}

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())

  afterEach(async () => {
    const store = open()
    for (const key of await listKeys(store)) await store.writer.removeDocument(key)
    expect(await dumpGraph(store), 'nothing is left when every document is gone').toEqual([])
  })

  test('writes a page with every node, edge and statement', async () => {
    const store = open()
    expect(await store.writer.apply(buildChange('a', page))).toBe('created')
    expect(await store.counts()).toEqual({
      documents: 1,
      articles: 3,
      sentences: 7,
      entities: 8,
      events: 3,
      observations: 2,
      stories: 3,
      reports: 3,
      relations: 4,
      nodes: 1 + 1 + 3 + 7 + 8 + 3 + 2 + 2 + 6,
      edges: 1 + 3 + 7 + 14 + (6 + 3) + 2 * 3 + 6 * 3 + 4,
      entitiesByType: { ORGANIZATION: 2, PERSON: 1, PLACE: 3, POLICY: 1, PROGRAMME: 1 },
    })
    const lines = await dumpGraph(store)
    expect(lines.filter((line) => line.includes('-PART_OF->'))).toMatchObject([
      expect.stringMatching(
        /^entity:白鹭镇 -PART_OF-> entity:青石区 .*"rank":"NORMAL","statements":2/,
      ),
      expect.stringMatching(/^entity:青石区 -PART_OF-> entity:云岭市 .*"statements":1/),
    ])
    expect(lines.filter((line) => line.includes('-COOPERATES_WITH->'))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('Entity:Place'))).toHaveLength(3)
  })

  test('does nothing when the same page comes again', async () => {
    const store = open()
    await store.writer.apply(buildChange('a', page))
    const before = await dumpGraph(store)
    expect(await store.writer.apply(buildChange('a', page))).toBe('unchanged')
    expect(await dumpGraph(store)).toEqual(before)
    const { contentHash } = buildChange('a', page).document
    expect(await store.writer.isCurrent('a', contentHash)).toBe(true)
    expect(await store.writer.isCurrent('b', contentHash)).toBe(false)
    expect(await store.writer.isCurrent('a', 'another')).toBe(false)
  })

  const changed = { ...opening, sentences: [...opening.sentences, '林小舟到场。'] }
  test.each<[string, PageText]>([
    ['one article changed', { ...page, articles: [changed, signing, contest] }],
    ['one article gone', { ...page, articles: [opening, contest] }],
    ['all articles but one gone', { ...page, articles: [contest] }],
    ['articles in another order', { ...page, articles: [contest, signing, opening] }],
    ['no article left', { ...page, articles: [] }],
    ['another date', { ...page, date: '2024-04-01' }],
    ['an earlier date', { ...page, date: '2023-12-31' }],
    ['no date any more', { publisher: '云岭日报', articles: page.articles }],
    ['another publisher', { ...page, publisher: '青石晚报' }],
  ])('a page that comes with %s leaves no double and no orphan', async (_, next) => {
    const store = open()
    await store.writer.apply(buildChange('a', next))
    const wanted = await dumpGraph(store)
    await store.writer.removeDocument('a')
    await store.writer.apply(buildChange('a', page))
    expect(await store.writer.apply(buildChange('a', next))).toBe('replaced')
    expect(await dumpGraph(store)).toEqual(wanted)
  })

  test('keeps what another document holds up when one goes', async () => {
    const store = open()
    const other = { date: '2024-06-01', articles: [{ ...signing, title: '再签约' }] }
    await store.writer.apply(buildChange('b', other))
    const wanted = await dumpGraph(store)
    await store.writer.apply(buildChange('a', page))
    expect(await seen(store, '青石区')).toEqual(['2024-03-05', '2024-06-01'])
    expect(await store.writer.removeDocument('a')).toBe(true)
    expect(await dumpGraph(store)).toEqual(wanted)
    expect(await store.writer.removeDocument('a')).toBe(false)
  })

  test('says when entities and relations were first and last seen, after a page was replaced too', async () => {
    const store = open()
    await store.writer.apply(buildChange('a', page))
    await store.writer.apply(buildChange('b', { date: '2024-05-01', articles: [signing] }))
    await store.writer.apply(buildChange('c', { date: '2024-01-09', articles: [opening] }))
    expect(await seen(store, '青石区')).toEqual(['2024-01-09', '2024-05-01'])
    expect(await seenRelation(store)).toEqual(['2024-01-09', '2024-05-01', 4])
    await store.writer.apply(buildChange('c', { date: '2024-04-01', articles: [opening] }))
    expect(await seen(store, '青石区')).toEqual(['2024-03-05', '2024-05-01'])
    expect(await seenRelation(store)).toEqual(['2024-03-05', '2024-05-01', 4])
    await store.writer.apply(buildChange('b', { date: '2024-05-01', articles: [contest] }))
    expect(await seen(store, '青石区')).toEqual(['2024-03-05', '2024-04-01'])
    expect(await seenRelation(store)).toEqual(['2024-03-05', '2024-04-01', 3])
  })

  test('knows the same content under two keys as one document', async () => {
    const store = open()
    await store.writer.apply(buildChange('a', page))
    const before = await store.counts()
    expect(await store.writer.apply(buildChange('b', page))).toBe('same-content')
    expect(await store.writer.apply(buildChange('b', page))).toBe('unchanged')
    expect(await store.writer.apply(buildChange('a', page))).toBe('unchanged')
    expect(await store.counts()).toEqual(before)
    expect(await listKeys(store)).toEqual(['a', 'b'])
  })

  test('parts a document with two keys when one of them comes with other content', async () => {
    const store = open()
    const next = { ...page, articles: [opening, contest] }
    for (const [leaving, staying] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      await store.writer.apply(buildChange('a', page))
      await store.writer.apply(buildChange('b', page))
      expect(await store.writer.apply(buildChange(leaving, next))).toBe('replaced')
      expect(await store.counts()).toMatchObject({ documents: 2 })
      expect(await listKeys(store)).toEqual(['a', 'b'])
      expect(await store.writer.apply(buildChange(staying, page))).toBe('unchanged')
      expect(await store.writer.apply(buildChange(leaving, next))).toBe('unchanged')
      await store.writer.removeDocument(staying)
      expect(await store.counts()).toMatchObject({ documents: 1, articles: 2 })
      await store.writer.removeDocument(leaving)
    }
  })

  test('moves a key over when its page becomes what another key holds', async () => {
    const store = open()
    await store.writer.apply(buildChange('a', page))
    const before = await store.counts()
    await store.writer.apply(buildChange('b', { ...page, articles: [signing] }))
    expect(await store.writer.apply(buildChange('b', page))).toBe('same-content')
    expect(await store.counts()).toEqual(before)
    expect(await listKeys(store)).toEqual(['a', 'b'])
  })

  test.each([
    'lock-entities',
    'delete-articles',
    'replace-document',
    'write-articles',
    'write-entities',
    'write-mentions',
    'write-statements',
    'write-relations',
    'refresh-relations',
    'delete-orphan-entities',
  ])('changes nothing of a page when %s fails on the way', async (broken) => {
    const store = open()
    await store.writer.apply(buildChange('a', page))
    const before = await dumpGraph(store)
    const next = buildChange('a', { ...page, articles: [changed, contest] })
    const failing = createWriter(breakAt(store.runner, broken), () => '2024-03-05T00:00:00Z')
    await expect(failing.apply(next)).rejects.toMatchObject({ name: 'StoreError' })
    expect(await dumpGraph(store)).toEqual(before)
    expect(await store.writer.apply(next)).toBe('replaced')
  })

  test('writes a page of more rows than go into one batch', async () => {
    const store = open()
    const sentences = Array.from({ length: 5_100 }, (_, index) => `白鹭镇第${index}次。`)
    await store.writer.apply(buildChange('a', { articles: [{ title: '长', sentences }] }))
    expect(await store.counts()).toMatchObject({
      sentences: 5_100,
      nodes: 5_103,
      edges: 1 + 2 * 5_100,
    })
  })

  test('unites the names that documents give an entity, and keeps its first name and its code', async () => {
    const store = open()
    await store.writer.apply(renamed(buildChange('a', page), '青石区', {}))
    const second = { name: '青石县', aliases: ['青石', '石城'], adcode: '999999', kind: 'county' }
    await store.writer.apply(renamed(buildChange('b', { articles: [signing] }), '青石区', second))
    const [hit] = await store.runner.searchText('entity', '石城', 5)
    expect(hit?.id).toBe(entityIdOf('青石区'))
    const lines = await dumpGraph(store)
    expect(lines.find((line) => line.includes('"id":"entity:青石区"'))).toBe(
      'Entity:Place {"adcode":"990101","aliases":["石城","青石","青石县"],"firstSeen":"2024-03-05","id":"entity:青石区","isKnown":true,"kind":"division","lastSeen":"2024-03-05","name":"青石区","pinyin":"qingshiqu\\nqsq\\nshicheng\\nsc\\nqingshi\\nqs\\nqingshixian\\nqsx","searchText":"青石区\\n石城\\n青石\\n青石县","type":"PLACE"}',
    )
  })

  test('refuses a change whose rows do not hold together, and writes nothing', async () => {
    const store = open()
    const change = buildChange('a', page)
    const broken = [
      { ...change, entities: change.entities.slice(1) },
      { ...change, sentences: change.sentences.slice(1) },
      { ...change, document: { ...change.document, key: '' } },
      { ...change, indicators: [] },
    ]
    for (const one of broken) {
      await expect(store.writer.apply(one)).rejects.toThrow(/Nothing of/)
    }
    expect(await dumpGraph(store)).toEqual([])
  })

  test('lets many writers write at once, one after another', async () => {
    const store = open()
    const articles = [opening, signing, contest]
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`)
    const outcomes = await Promise.all(
      keys.map((key, index) =>
        store.writer.apply(
          buildChange(key, {
            date: `2024-01-${10 + index}`,
            articles: [articles[index % 3] ?? opening],
          }),
        ),
      ),
    )
    expect(outcomes).toEqual(keys.map(() => 'created'))
    expect(await store.counts()).toMatchObject({ documents: 12, articles: 12, entities: 8 })
    expect(await seen(store, '青石区')).toEqual(['2024-01-10', '2024-01-20'])
  })
})

/** The runner, but one statement fails inside the store in the middle of the transaction. */
function breakAt(runner: CypherRunner, broken: string): CypherRunner {
  return {
    ...runner,
    write: (work) =>
      runner.write((run) =>
        work((statement, parameters) =>
          statement === broken ? run('fail-on-purpose') : run(statement, parameters),
        ),
      ),
  }
}

async function listKeys(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.runner.read('dump-nodes')
  const keys = nodes.flatMap(({ properties }) => (properties as { keys?: string[] }).keys ?? [])
  return keys.sort()
}

async function seen(store: GraphStore, name: string): Promise<readonly unknown[]> {
  const nodes = await store.runner.read('dump-nodes')
  return nodes
    .map(({ properties }) => properties as Record<string, unknown>)
    .filter(({ id }) => id === entityIdOf(name))
    .flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])
}

/** 白鹭镇 PART_OF 青石区. */
async function seenRelation(store: GraphStore): Promise<readonly unknown[]> {
  const edges = await store.runner.read('dump-edges')
  return edges
    .filter(({ source, type }) => source === entityIdOf('白鹭镇') && type === 'PART_OF')
    .map(({ properties }) => properties as Record<string, unknown>)
    .flatMap(({ firstSeen, lastSeen, statements }) => [firstSeen, lastSeen, statements])
}

/** The change with other properties for one entity. */
function renamed(
  change: ReturnType<typeof buildChange>,
  name: string,
  properties: object,
): ReturnType<typeof buildChange> {
  const id = entityIdOf(name)
  return {
    ...change,
    entities: change.entities.map((row) => (row.id === id ? { ...row, ...properties } : row)),
  }
}
