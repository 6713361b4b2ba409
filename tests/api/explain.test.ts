import { beforeAll, describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { type Ask, createAsk } from './api-under-test.ts'
import { useGraph } from './use-graph.ts'

describe('explain over the embedded store', () => {
  const { store } = useGraph('embedded')
  let ask: Ask
  let loads = 0
  beforeAll(() => {
    let loading: Promise<Knowledge> | undefined
    const knowledge = () => {
      loads += 1
      loading ??= loadKnowledge()
      return loading
    }
    ask = createAsk(createYogaServer(store(), { knowledge }))
  })

  test('a text: name, candidates with features, reason and rejected readings', async () => {
    const { data, errors } = await ask(`{ explain(
      text: "6月17日，渝北区大盛镇举行活动。", date: "2021-06-18", region: "500000", name: "大盛镇"
    ) { surface start end quote isName type entityId entityName score method reason because
        candidates { id score isChosen features { name value meaning } }
        readings { surface rule score isChosen reason because gaveWayTo } } }`)
    expect(errors).toBeUndefined()
    expect(data.explain).toHaveLength(1)
    const [name] = data.explain
    expect(name).toMatchObject({
      surface: '大盛镇',
      start: 9,
      end: 12,
      quote: '6月17日，渝北区大盛镇举行活动。',
      isName: true,
      type: 'PLACE',
      entityId: 'division:500112143',
      reason: 'best-entry',
    })
    expect(name.candidates[0]).toMatchObject({ id: 'division:500112143', isChosen: true })
    expect(name.candidates[0].features).toContainEqual(
      expect.objectContaining({ name: 'adjacent', value: 1 }),
    )
    expect(name.candidates.filter(({ isChosen }: { isChosen: boolean }) => isChosen)).toHaveLength(
      1,
    )
    expect(name.readings[0]).toMatchObject({ rule: 'gazetteer', isChosen: true, reason: 'chosen' })
  })

  test('an article of the store, by the offset of a mention', async () => {
    const found = await ask(`{ node(id: "article:page:0") { ... on Article { id text
      mentions(first: 50) { nodes { surface start field } } } } }`)
    const { id, mentions } = found.data.node
    const mention = mentions.nodes.find(
      ({ surface, field }: { surface: string; field: string }) =>
        surface === '渝北区' && field === 'TEXT',
    )
    const { data, errors } = await ask(
      'query ($id: ID!, $at: Int!) { explain(article: $id, at: $at) { surface entityName reason } }',
      { id, at: mention.start },
    )
    expect(errors).toBeUndefined()
    expect(data.explain).toContainEqual(
      expect.objectContaining({ surface: '渝北区', entityName: '渝北区' }),
    )
  })

  const refused: readonly (readonly [string, string, RegExp])[] = [
    [
      'neither text nor article',
      '{ explain(name: "甲乙") { surface } }',
      /either a text or the id/,
    ],
    [
      'both',
      '{ explain(text: "甲乙", article: "article:page:0") { surface } }',
      /either a text or the id/,
    ],
    [
      'an article that is not there',
      '{ explain(article: "none") { surface } }',
      /no article.*none/,
    ],
    ['another thing', '{ explain(article: "document:page") { surface } }', /no article/],
    [
      'a text that is too long',
      `{ explain(text: "${'长'.repeat(10_001)}") { surface } }`,
      /10001 characters; at most 10000/,
    ],
  ]
  test.each(refused)('%s is refused', async (_, query, message) => {
    const { errors } = await ask(query)
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  test('many texts in one query are refused', async () => {
    const aliases = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: explain(text: "甲") { surface }`)
    const { errors } = await ask(`{ ${aliases.join(' ')} }`)
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['TOO_COMPLEX'])
  })

  test('other questions load nothing', async () => {
    const before = loads
    await ask('{ statistics { articles } }')
    expect(loads).toBe(before)
  })

  test('a server that reads no texts says so', async () => {
    const { errors } = await createAsk(createYogaServer(store()))(
      '{ explain(text: "甲") { surface } }',
    )
    expect(errors?.[0]?.message).toMatch(/reads no texts/)
  })
})
