// Texts over the API: read without a trace, taken in by editors, removed by admins; in every store.
import { beforeAll, describe, expect, test } from 'vitest'
import { readApiKeys } from '../../src/api/access/api-keys.ts'
import { createYogaServer, type YutuServer } from '../../src/api/yoga-server.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { createTurns } from '../../src/relink/in-turn.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import type { WireAnswer } from './api-under-test.ts'
import { openOrNothing } from './use-graph.ts'

const [reader, editor, admin] = ['0000000000000001', '0000000000000002', '0000000000000003']
const article = {
  id: 'paper-1',
  title: '云岭科创园开园',
  date: '2024-03-05',
  region: '500000',
  text: '3月4日，云岭科创园在璧山区开园。2023年，璧山区高新技术企业数量达到612家。',
}
const ingest =
  'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { documents { key outcome articleIds } failed { position message } changes { entities { added gone } } } }'

describe.each(storeKinds)('texts over %s', (kind) => {
  const open = useStore(kind)
  let yoga: YutuServer
  beforeAll(async () => {
    const store = openOrNothing(open)
    if (store === undefined) return
    const loaded = await loadKnowledge()
    const knowledge = async () => loaded
    yoga = createYogaServer(store, {
      knowledge,
      review: { store, knowledge, inTurn: createTurns() },
      rules: {
        keys: readApiKeys(`r:reader:${reader},e:editor:${editor},a:admin:${admin}`),
        reads: 'open',
      },
    })
  })

  async function ask(query: string, variables: object = {}, key?: string): Promise<WireAnswer> {
    open()
    const response = await yoga.fetch('http://yutu.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, ...((await response.json()) as Omit<WireAnswer, 'status'>) }
  }

  const total = async () => (await ask('{ articles { totalCount } }')).data.articles.totalCount

  test('are read without a trace', async () => {
    const { data, errors } = await ask(
      'query ($article: ArticleInput!) { extract(article: $article) { mentions { surface start end field type entityId entityName } events { type title arguments { role entityName } } observations { subjectName indicator value unit quote } relations { type } } }',
      { article },
    )
    expect(errors).toBeUndefined()
    const { mentions, events, observations } = data.extract
    for (const { surface, start, end, field } of mentions)
      expect((field === 'TITLE' ? article.title : article.text).slice(start, end)).toBe(surface)
    expect(mentions).toContainEqual(
      expect.objectContaining({ surface: '璧山区', entityId: 'division:500120', type: 'PLACE' }),
    )
    expect(events.map(({ type }: { type: string }) => type)).toContain('OPENING')
    expect(observations).toContainEqual(
      expect.objectContaining({ subjectName: '璧山区', value: 612, unit: '家' }),
    )
    expect(await total()).toBe(0)
  })

  test.each([
    ['an empty text', { text: ' ' }, 'has no text'],
    ['a text past the limit', { text: '茶'.repeat(10_001) }, 'at most 10000'],
    ['a town for a home region', { text: '茶园开园。', region: '500112143' }, '500112143'],
  ])('are refused with the reason: %s', async (_, given, words) => {
    const { errors } = await ask(
      'query ($article: ArticleInput!) { extract(article: $article) { articleId } }',
      { article: given },
    )
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain(words)
  })

  test('are taken in with an editor’s key alone', async () => {
    expect((await ask(ingest, { articles: [article] })).status).toBe(401)
    expect((await ask(ingest, { articles: [article] }, reader)).status).toBe(403)
    expect(await total()).toBe(0)
  })

  test('are taken in once; one that is wrong is named and the others stay', async () => {
    const articles = [{ text: '' }, article]
    const first = (await ask(ingest, { articles }, editor)).data.ingestArticles
    expect(first.documents).toEqual([
      { key: 'paper-1', outcome: 'CREATED', articleIds: [expect.any(String)] },
    ])
    expect(first.failed).toEqual([{ position: 0, message: expect.stringContaining('no text') }])
    const second = (await ask(ingest, { articles: [article] }, editor)).data.ingestArticles
    expect(second.documents[0].outcome).toBe('UNCHANGED')
    const { data } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Article { title mentions { totalCount } } } }',
      { id: first.documents[0].articleIds[0] },
    )
    expect(data.node.title).toBe(article.title)
    expect(data.node.mentions.totalCount).toBeGreaterThan(1)
    const changed = { ...article, text: `${article.text}园区负责人出席。` }
    expect(
      (await ask(ingest, { articles: [changed] }, editor)).data.ingestArticles.documents[0].outcome,
    ).toBe('REPLACED')
    expect(await total()).toBe(1)
  })

  test('are removed with an admin’s key, and what only they told goes with them', async () => {
    const remove = 'mutation { removeDocument(key: "paper-1") { wasThere } }'
    expect((await ask(remove, {}, editor)).status).toBe(403)
    expect((await ask(remove, {}, admin)).data.removeDocument.wasThere).toBe(true)
    expect((await ask(remove, {}, admin)).data.removeDocument.wasThere).toBe(false)
    const { data } = await ask('{ articles { totalCount } entities { totalCount } }')
    expect(data).toEqual({ articles: { totalCount: 0 }, entities: { totalCount: 0 } })
  })
})
