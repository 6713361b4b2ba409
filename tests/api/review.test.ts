// Over GraphQL: what people are asked, what they say, what became other by it, and what one thing is made of; in every store.
import { beforeAll, describe, expect, test } from 'vitest'
import { readApiKeys } from '../../src/api/access/api-keys.ts'
import { createYogaServer, type YutuServer } from '../../src/api/yoga-server.ts'
import type { Document } from '../../src/model/document.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { createTurns } from '../../src/relink/in-turn.ts'
import { settleGraph } from '../../src/relink/settle-graph.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { documentOfArticle, type ShortArticle } from '../setup/short-article.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import type { WireAnswer } from './api-under-test.ts'
import { openOrNothing } from './use-graph.ts'

/** b prints a again under another head; c tells the same of the park, with another number. */
const texts: Readonly<Record<string, ShortArticle>> = {
  a: [
    '2024-03-05',
    '云岭科创园开园',
    '本报讯 3月4日，云岭科创园在璧山区开园，云岭新材料有限公司等首批企业入驻。\n2023年，璧山区高新技术企业数量达到612家。\n“企业可以在园里拎包入驻，审批也不出园。”园区负责人李望舒说。',
  ],
  b: [
    '2024-03-06',
    '璧山：云岭科创园开园',
    '3月4日，云岭科创园在璧山区开园，云岭新材料有限公司等首批企业入驻。\n2023年，璧山区高新技术企业数量达到612家。\n“企业可以在园里拎包入驻，审批也不出园。”园区负责人李望舒说。\n记者当天还走访了附近的两家食堂，价格与校园相当。',
  ],
  c: [
    '2024-05-09',
    '璧山区召开科技工作会议',
    '5月8日，璧山区召开科技工作会议，李望舒参加。会议通报，2023年，璧山区高新技术企业数量达到608家。',
  ],
}

function toDocument(key: string): Document {
  return documentOfArticle(key, texts[key] ?? ['', '', ''], `巴山晚报${key}`)
}

const key = '0123456789abcdef'
const changes =
  'changes { articles links { mention { article field start end } surface from to } entities { added gone } entityGroups { id members } }'

describe.each(storeKinds)('review over %s', (kind) => {
  const open = useStore(kind)
  let knowledge: Knowledge
  let yoga: YutuServer
  beforeAll(async () => {
    const store = openOrNothing(open)
    if (store === undefined) return
    knowledge = await loadKnowledge()
    for (const one of Object.keys(texts))
      await store.writer.apply(toGraphChange(extract(toDocument(one), knowledge)))
    await settleGraph(store, knowledge, [])
    yoga = serve(store, `巴山:admin:${key}`)
  })

  function serve(store: GraphStore, keys: string): YutuServer {
    return createYogaServer(store, {
      rules: { keys: readApiKeys(keys), reads: 'open' },
      review: {
        store,
        knowledge: async () => knowledge,
        inTurn: createTurns(),
      },
    })
  }

  async function ask(query: string, bearer?: string, server = yoga): Promise<WireAnswer> {
    open()
    const response = await server.fetch('http://yutu.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify({ query }),
    })
    return { status: response.status, ...((await response.json()) as Omit<WireAnswer, 'status'>) }
  }

  async function answer(query: string) {
    const { data, errors } = await ask(query, key)
    expect(errors).toBeUndefined()
    return data
  }

  const person = async () =>
    (
      await answer(
        '{ entity(name: "李望舒") { id mentions { nodes { start end article { id title } } } } }',
      )
    ).entity

  test('nobody judges without a key', async () => {
    const act = 'mutation { renameEntity(entity: "x", name: "y") { judgement { id } } }'
    const without = await ask(act)
    expect(without.status).toBe(401)
    expect(without.errors?.[0]).toMatchObject({
      message: 'Send a key: the header `Authorization: Bearer KEY`',
      extensions: { code: 'UNAUTHENTICATED' },
    })
    const wrong = await ask(act, 'fedcba9876543210')
    expect(wrong.status).toBe(401)
    expect(wrong.errors?.[0]?.message).not.toContain('fedcba')
    const closed = await ask(act, key, serve(open(), ''))
    expect(closed.errors?.[0]?.message).toContain('YUTU_API_KEYS=NAME:KEY')
    const reads = await ask('{ statistics { articles stories } }')
    expect(reads.data.statistics).toEqual({ articles: 3, stories: 2 })
  })

  test('a judgement is a record with a name, shows at once, and can be undone', async () => {
    const { id } = await person()
    const { renameEntity } = await answer(
      `mutation { renameEntity(entity: "${id}", name: "李望舒（园区）", why: "同名者多") {
        judgement { id kind by why stands newName entity about { id } } ${changes} } }`,
    )
    expect(renameEntity.judgement).toMatchObject({
      kind: 'RENAME',
      by: '巴山',
      why: '同名者多',
      stands: true,
      newName: '李望舒（园区）',
      entity: id,
      about: [{ id }],
    })
    const renamed = await answer(`{ entity(id: "${id}") { name aliases } }`)
    expect(renamed.entity).toMatchObject({ name: '李望舒（园区）', aliases: ['李望舒'] })
    const { undoJudgement } = await answer(
      `mutation { undoJudgement(judgement: "${renameEntity.judgement.id}") { judgement { id judgement } } }`,
    )
    expect(undoJudgement.judgement.judgement).toBe(renameEntity.judgement.id)
    const { entity, judgements, standing } = await answer(
      `{ entity(id: "${id}") { name }
        judgements(about: "${id}") { totalCount nodes { kind stands record } }
        standing: judgements(stands: true) { nodes { kind } } }`,
    )
    expect(entity.name).toBe('李望舒')
    expect(judgements.nodes).toMatchObject([{ kind: 'RENAME', stands: false }])
    expect(JSON.parse(judgements.nodes[0].record)).toMatchObject({ by: '巴山', kind: 'RENAME' })
    expect(standing.nodes).toEqual([{ kind: 'UNDO' }])
  })

  test('a split changes links, tells them by id, and its id leads back when it is undone', async () => {
    const { id, mentions } = await person()
    const there = mentions.nodes.find(
      ({ article }: { article: { title: string } }) => article.title === '璧山区召开科技工作会议',
    )
    const { splitEntity } = await answer(
      `mutation { splitEntity(entity: "${id}", articles: ["${there.article.id}"]) { judgement { id articles } ${changes} } }`,
    )
    expect(splitEntity.judgement.articles).toEqual([there.article.id])
    expect(splitEntity.changes).toMatchObject({
      articles: [there.article.id],
      links: [
        {
          mention: { article: there.article.id, field: 'TEXT', start: there.start, end: there.end },
          surface: '李望舒',
          from: id,
          to: `${id}~2`,
        },
      ],
      entities: { added: [`${id}~2`], gone: [id] },
    })
    const joining = await ask(
      `mutation { judgeSame(a: "${id}", b: "${id}~2") { judgement { id } } }`,
      key,
    )
    expect(joining.status).toBe(409)
    expect(joining.errors?.[0]).toMatchObject({ extensions: { code: 'REFUSED' } })
    expect(joining.errors?.[0]?.message).toContain(splitEntity.judgement.id)
    await answer(
      `mutation { undoJudgement(judgement: "${splitEntity.judgement.id}") { judgement { id } } }`,
    )
    const led = await answer(
      `{ entity(id: "${id}~2") { id } node(id: "${id}~2") { id }
        events(filter: { participant: "${id}~2" }) { totalCount }
        whole: events(filter: { participant: "${id}" }) { totalCount } }`,
    )
    expect(led).toMatchObject({ entity: { id }, node: { id } })
    expect(led.events).toEqual(led.whole)
  })

  test('words that name nothing are rejected, and words linked, by the place that mentions give', async () => {
    const { id, mentions } = await person()
    const [{ start, end, article }] = mentions.nodes
    const place = `{ article: "${article.id}", field: TEXT, start: ${start}, end: ${end} }`
    const { rejectMention } = await answer(
      `mutation { rejectMention(mention: ${place}) { judgement { id mention { field start end } } ${changes} } }`,
    )
    expect(rejectMention.judgement.mention).toEqual({ field: 'TEXT', start, end })
    expect(rejectMention.changes.links).toMatchObject([{ surface: '李望舒', from: id, to: null }])
    await answer(
      `mutation { undoJudgement(judgement: "${rejectMention.judgement.id}") { judgement { id } } }`,
    )
    const { entity } = await answer('{ entity(name: "璧山区") { id } }')
    const { correctLink } = await answer(
      `mutation { correctLink(mention: ${place}, entity: "${entity.id}") { judgement { id } ${changes} } }`,
    )
    expect(correctLink.changes.links).toMatchObject([
      { surface: '李望舒', from: id, to: entity.id },
    ])
    await answer(
      `mutation { undoJudgement(judgement: "${correctLink.judgement.id}") { judgement { id } } }`,
    )
    const outside = await ask(
      `mutation { rejectMention(mention: { article: "${article.id}", field: TEXT, start: 9000, end: 9003 }) { judgement { id } } }`,
      key,
    )
    expect(outside.errors?.[0]?.message).toMatch(/ends at \d+, before 9003/)
  })

  test('what was one leads to what it is part of, in every filter', async () => {
    const { a, b } = await answer(
      '{ a: entity(name: "李望舒") { id } b: entity(name: "璧山区") { id } }',
    )
    const { judgeSame } = await answer(
      `mutation { judgeSame(a: "${a.id}", b: "${b.id}") { judgement { id a b about { id } } ${changes} } }`,
    )
    const one = judgeSame.changes.entityGroups[0].id
    const other = one === a.id ? b.id : a.id
    expect(judgeSame.judgement.about).toEqual([{ id: one }, { id: one }])
    const led = await answer(
      `{ node(id: "${other}") { id } entity(id: "${other}") { records { id name type } }
        old: articles(filter: { mentions: "${other}" }) { totalCount } now: articles(filter: { mentions: "${one}" }) { totalCount }
        oldSeries: series(subject: "${other}") { totalCount } nowSeries: series(subject: "${one}") { totalCount }
        oldNumbers: observations(filter: { subject: "${other}" }) { totalCount } nowNumbers: observations(filter: { subject: "${one}" }) { totalCount } }`,
    )
    expect(led.node).toEqual({ id: one })
    expect(led.entity.records.map(({ name }: { name: string }) => name).sort()).toEqual([
      '李望舒',
      '璧山区',
    ])
    expect(led.old.totalCount).toBe(3)
    expect([led.old, led.oldSeries, led.oldNumbers]).toEqual([
      led.now,
      led.nowSeries,
      led.nowNumbers,
    ])
    await answer(
      `mutation { undoJudgement(judgement: "${judgeSame.judgement.id}") { judgement { id } } }`,
    )
    const { records } = (await answer(`{ entity(id: "${a.id}") { records { id name } } }`)).entity
    expect(records).toEqual([{ id: a.id, name: '李望舒' }])
  })

  test('judgements come out as a file and go in again, all or none', async () => {
    const { judgements } = await answer('{ judgements(first: 100) { nodes { record } } }')
    const lines: readonly string[] = judgements.nodes.map(
      ({ record }: { record: string }) => record,
    )
    const jsonl = JSON.stringify(lines.join('\n'))
    const { importJudgements } = await answer(
      `mutation { importJudgements(jsonl: ${jsonl}) { added known } }`,
    )
    expect(importJudgements).toEqual({ added: 0, known: lines.length })
    for (const [broken, message] of [
      ['{', 'line 1: no JSON object'],
      ['\n{"id":"x"}', "line 2: 'kind' is missing"],
      [
        (lines[0] ?? '').replace('巴山', '山巴').replace(/"id":"[^"]+"/, '"id":"judgement-0"'),
        'was changed',
      ],
    ] as const) {
      const refused = await ask(
        `mutation { importJudgements(jsonl: ${JSON.stringify(broken)}) { added } }`,
        key,
      )
      expect(refused.status).toBe(409)
      expect(refused.errors?.[0]?.message).toContain(message)
    }
  })

  test('undecided pairs come with both sides, and go when somebody judges them', async () => {
    const store = open()
    const [a, b] = (
      await answer('{ entities(filter: { types: [ORGANIZATION, PLACE] }) { nodes { id } } }')
    ).entities.nodes.map(({ id }: { id: string }) => id)
    const pairs = [{ kind: 'entity' as const, a, b, score: 0.55, reasons: ['alike'] }]
    const { writeReviewPairs } = await import('../../src/stores/review-pairs.ts')
    await store.runner.write((run) => writeReviewPairs(run, pairs))
    const { reviewPairs, none } = await answer(
      `{ reviewPairs(kind: ENTITY, about: "${b}") { totalCount nodes { kind score reasons aId a { id } b { ... on Entity { id name } } } pageInfo { hasNextPage } }
        none: reviewPairs(kind: EVENT) { totalCount } }`,
    )
    expect(reviewPairs).toMatchObject({
      totalCount: 1,
      nodes: [
        { kind: 'ENTITY', score: 0.55, reasons: ['alike'], aId: a, a: { id: a }, b: { id: b } },
      ],
    })
    expect(none.totalCount).toBe(0)
    const { judgeUnsure } = await answer(
      `mutation { judgeUnsure(a: "${a}", b: "${b}") { judgement { id a b } } }`,
    )
    expect(judgeUnsure.judgement).toMatchObject({ a, b })
    const left = await answer(`{ reviewPairs(kind: ENTITY, about: "${b}") { nodes { aId } } }`)
    expect(left.reviewPairs.nodes).not.toContainEqual({ aId: a })
  })

  test('two numbers of one thing are both kept, one preferred and why; a reprint does not count again', async () => {
    const { observations, best } = await answer(
      `{ observations(filter: { indicator: "高新技术企业" }) { nodes { id value rank rankReason statements {
          property value rank reason storyCount firstSaid lastSaid articles { title } } } }
        best: observations(filter: { indicator: "高新技术企业", bestOnly: true }) { totalCount nodes { value rank } } }`,
    )
    expect(observations.nodes).toHaveLength(3)
    for (const { statements } of observations.nodes)
      expect(statements).toEqual([
        {
          property: 'VALUE',
          value: '608 家',
          rank: 'PREFERRED',
          reason: 'said last, on 2024-05-09',
          storyCount: 1,
          firstSaid: '2024-05-09',
          lastSaid: '2024-05-09',
          articles: [{ title: '璧山区召开科技工作会议' }],
        },
        {
          property: 'VALUE',
          value: '612 家',
          rank: 'NORMAL',
          reason: "'608' is preferred: said last, on 2024-05-09",
          storyCount: 1,
          firstSaid: '2024-03-05',
          lastSaid: '2024-03-06',
          articles: [{ title: '云岭科创园开园' }, { title: '璧山：云岭科创园开园' }],
        },
      ])
    expect(best).toEqual({ totalCount: 1, nodes: [{ value: 608, rank: 'PREFERRED' }] })
    const { series } = await answer(
      '{ series(indicator: "高新技术企业") { nodes { pointCount points(bestOnly: true) { totalCount nodes { value } } } } }',
    )
    expect(series.nodes).toEqual([
      { pointCount: 3, points: { totalCount: 1, nodes: [{ value: 608 }] } },
    ])
  })

  test('a reprint leads to its story with what it adds, and reports are not events', async () => {
    const { articles, events } = await answer(
      `{ articles { nodes { title reprintOf { title } reprints { title } addedSentences { text } } }
        events(filter: { text: "开园" }) { nodes { reportCount reports { title date status article { title } } statements { property value rank reason storyCount articles { title } } } } }`,
    )
    const copy = articles.nodes.find(
      ({ title }: { title: string }) => title === '璧山：云岭科创园开园',
    )
    expect(copy.reprintOf).toEqual({ title: '云岭科创园开园' })
    expect(copy.addedSentences.map(({ text }: { text: string }) => text)).toContain(
      '记者当天还走访了附近的两家食堂，价格与校园相当。',
    )
    const original = articles.nodes.find(
      ({ title }: { title: string }) => title === '云岭科创园开园',
    )
    expect(original).toMatchObject({
      reprintOf: null,
      reprints: [{ title: '璧山：云岭科创园开园' }],
      addedSentences: [],
    })
    const [opening] = events.nodes
    expect(opening.reportCount).toBe(2)
    expect(
      opening.reports.map(({ article }: { article: { title: string } }) => article.title),
    ).toEqual(['云岭科创园开园', '璧山：云岭科创园开园'])
    expect(opening.statements).toContainEqual(
      expect.objectContaining({
        property: 'DATE',
        value: '2024-03-04',
        rank: 'PREFERRED',
        storyCount: 1,
      }),
    )
  })
})
