// Judgements of names in texts: articles are read again as they say, and as before when they are undone; in every store.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createGraphReader } from '../../src/api/graph-reader.ts'
import type { Document } from '../../src/model/document.ts'
import type { Ruling } from '../../src/model/judgement.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { type LoadedKnowledge, loadReloadable } from '../../src/read/load-knowledge.ts'
import {
  rereadArticles,
  type SettleOutcome,
  settleGraph,
  settleJudgements,
  withJudgements,
} from '../../src/relink/settle-graph.ts'
import { exportGraph } from '../../src/stores/export-graph.ts'
import type { GraphStore, Row } from '../../src/stores/graph-store.ts'
import { documentOfArticle, type ShortArticle } from '../setup/short-article.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'

const texts: Readonly<Record<string, ShortArticle>> = {
  a: [
    '2024-03-05',
    '云岭新材料公司落户璧山区',
    '3月4日，云岭新材料有限公司与璧山区人民政府签署合作协议。该公司计划投资3.2亿元，建设年产5万吨的生产基地。\n璧山区有关负责人李望舒表示，项目将于2025年建成。',
  ],
  b: [
    '2024-05-09',
    '云岭新材料公司年产量增长两成',
    '本报讯 去年，云岭新材料有限公司产量达到4.1万吨，同比增长20.5%。\n5月8日，重庆市文化和旅游发展委员会在大足区举行座谈会，李望舒参加。',
  ],
  c: [
    '2024-06-11',
    '大足区召开旅游工作会议',
    '6月10日，大足区委召开旅游工作会议。会议指出，今年前5个月，大足区接待游客320万人次。\n松月古驿开街，李望舒参加开街仪式。',
  ],
}

function toDocument(key: string): Document {
  return documentOfArticle(key, texts[key] ?? ['', '', ''])
}

let knowledge: Knowledge
const load = async (): Promise<Knowledge> => knowledge
let withNamesOf: LoadedKnowledge['withNamesOf']
beforeAll(async () => {
  const loaded = await loadReloadable()
  knowledge = loaded.knowledge
  withNamesOf = loaded.withNamesOf
})

async function write(store: GraphStore, keys: readonly string[]): Promise<void> {
  const judgements = await store.identity.judgements()
  for (const key of keys) {
    const read = extract(toDocument(key), withJudgements(knowledge, judgements))
    await store.writer.apply(toGraphChange(read))
  }
  await settleGraph(store, knowledge, judgements)
}

async function clear(store: GraphStore): Promise<void> {
  for (const key of Object.keys(texts)) await store.writer.removeDocument(key)
  await store.runner.write((run) => run('delete-judgements'))
  await store.runner.write((run) => run('delete-known-names'))
  await store.runner.write((run) => run('delete-former-ids'))
  await settleJudgements(store, load)
  expect(await dumpGraph(store)).toEqual([])
}

async function judge(store: GraphStore, ruling: Ruling): Promise<SettleOutcome & { id: string }> {
  const { id } = await store.identity.judge(ruling, { by: '测试' })
  return { id, ...(await settleJudgements(store, load)) }
}

async function exported(store: GraphStore): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store.runner.read)) lines.push(JSON.stringify(line))
  return lines
}

const withoutJudgements = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('"Judgement"'))

type Named = { readonly article: string; readonly start: number; readonly end: number } & {
  readonly entity: string
}

/** Where the text of a document's article names something by these words, and what. */
async function find(store: GraphStore, key: string, surface: string): Promise<Named> {
  const texts = await store.runner.read('gather-article-texts', { after: '', limit: 100 })
  const title = toDocument(key).title
  const article = String(texts.find((row) => row['title'] === title)?.['id'])
  const links = await store.runner.read('gather-article-links', { ids: [article] })
  const link = links.find((row) => row['field'] === 'text' && row['surface'] === surface) as Row
  expect(link, `${surface} in ${key}`).toBeDefined()
  return {
    article,
    start: Number(link['start']),
    end: Number(link['end']),
    entity: String(link['entity']),
  }
}

/** The entity that bears these words as another name. */
async function findNamed(store: GraphStore, alias: string): Promise<Row | undefined> {
  const rows = await store.runner.read('read-entities-named', {
    name: alias,
    type: null,
    adcode: null,
    limit: 1,
  })
  return rows[0]?.['entity'] as Row | undefined
}

async function entityRow(store: GraphStore, id: string): Promise<Row | undefined> {
  const [row] = await store.runner.read('read-entities', { ids: [id] })
  return row?.['entity'] as Row | undefined
}

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())

  test('reads articles again from what it keeps, and nothing changes where nothing was said', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const before = await exported(store)
    const articles = await store.runner.read('gather-article-texts', { after: '', limit: 100 })
    const ids = articles.map(({ id }) => String(id))
    expect(ids).toHaveLength(3)
    const change = await rereadArticles(store, ids, load)
    expect(change).toEqual({
      links: [],
      entities: { added: [], gone: [] },
      events: { added: [], gone: [] },
    })
    await settleJudgements(store, load)
    expect(await exported(store)).toEqual(before)
    await clear(store)
  })

  test('splits a name that stands for two, and joins them again when that is undone', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const before = await exported(store)
    const { article, entity } = await find(store, 'c', '李望舒')
    const split = await judge(store, { kind: 'SPLIT', entity, articles: [article] })
    expect(split.reread).toEqual([article])
    expect(split.reading.entities).toEqual({ added: [`${entity}~2`], gone: [entity] })
    expect((await find(store, 'c', '李望舒')).entity).toBe(`${entity}~2`)
    expect((await find(store, 'b', '李望舒')).entity).toBe(entity)
    expect(await entityRow(store, `${entity}~2`)).toMatchObject({ name: '李望舒', type: 'PERSON' })
    await expect(
      store.identity.judge({ kind: 'SAME', a: entity, b: `${entity}~2` }, { by: '测试' }),
    ).rejects.toMatchObject({ code: 'REFUSED' })
    const undone = await judge(store, { kind: 'UNDO', judgement: split.id })
    expect(undone.reread).toEqual([article])
    expect(withoutJudgements(await exported(store))).toEqual(before)
    await clear(store)
  })

  test('rejects a mention, with the facts that rest on it, and refuses a place that names nothing', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const { entity, ...place } = await find(store, 'c', '李望舒')
    const mention = { ...place, field: 'text' as const }
    const outcome = await judge(store, { kind: 'REJECT_MENTION', mention })
    expect(outcome.reading.links).toEqual([
      expect.objectContaining({ surface: '李望舒', from: entity }),
    ])
    const left = await store.runner.read('gather-article-links', { ids: [place.article] })
    expect(left.filter((row) => row['entity'] === entity)).toEqual([])
    const off = { ...mention, end: mention.end - 1 }
    await expect(
      store.identity.judge({ kind: 'REJECT_MENTION', mention: off }, { by: '测试' }),
    ).rejects.toThrow(/named by '李望'/)
    await expect(
      store.identity.judge({ kind: 'CORRECT_LINK', mention, entity }, { by: '测试' }),
    ).rejects.toThrow(new RegExp(outcome.id))
    await clear(store)
  })

  test('links a place to what people say, be it read there or not, and a name that they add wherever it stands', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const { entity: bureau } = await find(store, 'b', '重庆市文化和旅游发展委员会')
    const person = await find(store, 'c', '李望舒')
    const { entity: _, ...place } = person
    const corrected = await judge(store, {
      kind: 'CORRECT_LINK',
      mention: { ...place, field: 'text' },
      entity: bureau,
    })
    expect(corrected.reading.links).toEqual([
      expect.objectContaining({ surface: '李望舒', from: person.entity, to: bureau }),
    ])
    const { entity: county } = await find(store, 'a', '璧山区')
    const alias = await judge(store, { kind: 'ADD_ALIAS', entity: county, alias: '生产基地' })
    expect(alias.reread).toHaveLength(1)
    expect((await find(store, 'a', '生产基地')).entity).toBe(county)
    await judge(store, { kind: 'UNDO', judgement: alias.id })
    const blocked = await judge(store, { kind: 'BLOCK_ALIAS', entity: county, alias: '璧山区' })
    expect(blocked.reread).toHaveLength(1)
    expect((await find(store, 'a', '璧山区')).entity).not.toBe(county)
    await clear(store)
  })

  test('reads articles again where a name of the user came, changed or went, and no others', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const before = await exported(store)
    const { article } = await find(store, 'c', '大足区')
    const folder = mkdtempSync(join(tmpdir(), 'yutu-relink-'))
    const names = join(folder, 'names.yaml')
    const settleWith = async (yaml: string) => {
      writeFileSync(names, yaml)
      return settleGraph(store, await withNamesOf(names), [])
    }
    const entry = 'names:\n  - name: 松月古驿\n    type: '
    const came = await settleWith(`${entry}ORGANIZATION\n    aliases: [月驿古街]\n`)
    expect(came.reread).toEqual([article])
    const own = (await find(store, 'c', '松月古驿')).entity
    expect(came.reading.entities.added).toContain(own)
    expect((await settleWith(`${entry}ORGANIZATION\n    aliases: [月驿古街]\n`)).reread).toEqual([])
    const changed = await settleWith(`${entry}PLACE\n`)
    expect(changed.reread).toEqual([article])
    expect(changed.reading.links).toEqual([
      expect.objectContaining({ surface: '松月古驿', from: own }),
    ])
    // The id of before leads to what the name stands for now.
    const now = (await find(store, 'c', '松月古驿')).entity
    const api = createGraphReader(store, '2024-07-01')
    expect(now).not.toBe(own)
    expect(await api.node(own)).toMatchObject({ id: now })
    expect(await api.entity({ id: own })).toMatchObject({ id: now })
    const went = await settleGraph(store, knowledge, [])
    expect(went.reread).toEqual([article])
    expect(await exported(store)).toEqual(before)
    await clear(store)
  })

  test('forgets the other names that only a former version of a document gave, grouped or not', async () => {
    const store = open()
    const short = '该新材料公司招工，云岭新材料公司扩产。'
    const write = async (key: string, [date, title, text]: ShortArticle) => {
      const document = { ...documentOfArticle(key, [date, title, text]), contentHash: text }
      await store.writer.apply(toGraphChange(extract(document, knowledge)))
      await settleGraph(store, knowledge, [])
    }
    const first: ShortArticle = ['2024-03-05', '签约', '云岭新材料有限公司与璧山区签约。']
    const former: ShortArticle = ['2024-03-06', '扩产', `云岭新材料有限公司扩产。${short}`]
    const present: ShortArticle = ['2024-03-06', '扩产', '云岭新材料有限公司扩产。']
    const other: ShortArticle = ['2024-03-07', '获奖', '云岭新材料集团有限公司获奖。']
    for (const more of [[], [other]]) {
      await write('a', first)
      for (const one of more) await write('c', one)
      await write('b', former)
      const named = (await findNamed(store, '云岭新材料公司')) as {
        readonly aliases: readonly string[]
      }
      expect(named.aliases).toContain('云岭新材料公司')
      await write('b', present)
      const changed = await exported(store)
      expect(changed.join()).not.toContain('云岭新材料公司')
      await clear(store)
      await write('b', present)
      await write('a', first)
      for (const one of more) await write('c', one)
      expect(await exported(store)).toEqual(changed)
      await clear(store)
    }
  })

  test('gives the same graph, byte for byte, when it is built anew from its documents and its judgements', async () => {
    const store = open()
    await write(store, ['a', 'b', 'c'])
    const person = await find(store, 'c', '李望舒')
    await judge(store, { kind: 'SPLIT', entity: person.entity, articles: [person.article] })
    const { entity: bureau, ...place } = await find(store, 'b', '重庆市文化和旅游发展委员会')
    const { entity: county } = await find(store, 'a', '璧山区')
    await judge(store, { kind: 'REJECT_MENTION', mention: { ...place, field: 'text' } })
    const wrong = await judge(store, { kind: 'SAME', a: county, b: `${person.entity}~2` })
    await judge(store, { kind: 'UNDO', judgement: wrong.id })
    const company = await find(store, 'a', '云岭新材料有限公司')
    await judge(store, { kind: 'RENAME', entity: company.entity, newName: '云岭新材料' })
    const judged = await exported(store)
    const judgements = await store.identity.judgements()
    expect(bureau).not.toBe(county)
    for (const order of [
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ]) {
      await clear(store)
      await store.identity.importJudgements(judgements)
      await write(store, order)
      expect(await exported(store)).toEqual(judged)
    }
    await clear(store)
    await write(store, ['b', 'c', 'a'])
    await store.identity.importJudgements(judgements)
    await settleJudgements(store, load)
    expect(await exported(store)).toEqual(judged)
    await clear(store)
  })
})
