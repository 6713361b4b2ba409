// What people say of names and reports: it shows, it can be undone, it outlives every way documents come and go; in every store.
import { describe, expect, test } from 'vitest'
import type { Judgement, Ruling } from '../../src/model/judgement.ts'
import { exportGraph } from '../../src/stores/export-graph.ts'
import type { GraphStore, Row } from '../../src/stores/graph-store.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, entityIdOf, type PageText } from './page.ts'

const firm = entityIdOf('松风科技有限公司')
const bureau = entityIdOf('云岭市文化局')
const district = entityIdOf('青石区')
const person = entityIdOf('林小舟')

const pages: Readonly<Record<string, PageText>> = {
  a: {
    date: '2024-03-05',
    publisher: '云岭日报',
    articles: [
      {
        title: '签约',
        sentences: ['松风科技有限公司与云岭市文化局在青石区签约。', '林小舟说有3家。'],
        events: [
          [
            0,
            'SIGNING',
            '签约',
            [
              ['AGENT', '松风科技有限公司'],
              ['PLACE', '青石区'],
            ],
          ],
        ],
        observations: [[1, '青石区', '企业数', 3, '家']],
        relations: [[0, '松风科技有限公司', 'COOPERATES_WITH', '云岭市文化局']],
      },
    ],
  },
  b: {
    date: '2024-04-06',
    publisher: '青石晚报',
    articles: [
      {
        title: '又签',
        sentences: ['云岭市文化局同青石区签约。'],
        events: [
          [
            0,
            'SIGNING',
            '签约',
            [
              ['AGENT', '云岭市文化局'],
              ['PLACE', '青石区'],
            ],
          ],
        ],
        relations: [[0, '云岭市文化局', 'LOCATED_IN', '青石区']],
      },
    ],
  },
}

async function writeAll(store: GraphStore): Promise<void> {
  for (const [key, page] of Object.entries(pages)) await store.writer.apply(buildChange(key, page))
  await store.identity.resolve()
}

/** Judgements stay when all documents are gone: tests leave an empty store behind. */
async function clear(store: GraphStore): Promise<void> {
  for (const key of Object.keys(pages)) await store.writer.removeDocument(key)
  await store.runner.write((run) => run('delete-judgements'))
  await store.identity.resolve()
  expect(await dumpGraph(store)).toEqual([])
}

const by = { by: '测试' }

async function judge(store: GraphStore, ruling: Ruling): Promise<Judgement> {
  const judgement = await store.identity.judge(ruling, by)
  await store.identity.resolve()
  return judgement
}

async function withoutJudgements(store: GraphStore): Promise<readonly string[]> {
  return (await dumpGraph(store)).filter((line) => !line.startsWith('Judgement'))
}

async function entity(store: GraphStore, id: string): Promise<Row | undefined> {
  const [row] = await store.runner.read('read-entities', { ids: [id] })
  return row?.['entity'] as Row | undefined
}

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())

  test('makes two names one entity, and two again when that is undone', async () => {
    const store = open()
    await writeAll(store)
    const before = await dumpGraph(store)
    const same = await judge(store, { kind: 'SAME', a: firm, b: bureau })
    const joined = await dumpGraph(store)
    expect(joined.filter((line) => line.startsWith('Entity:'))).toHaveLength(4)
    expect(joined.filter((line) => line.includes('-COOPERATES_WITH->'))).toEqual([])
    expect(joined.some((line) => line.startsWith(`${firm} -LOCATED_IN-> ${district}`))).toBe(true)
    await judge(store, { kind: 'UNDO', judgement: same.id })
    expect(await withoutJudgements(store)).toEqual(before)
    await clear(store)
  })

  test('keeps what was judged through removal, another order and a rebuild from an exported list', async () => {
    const store = open()
    await writeAll(store)
    await judge(store, { kind: 'SAME', a: firm, b: bureau })
    const wrong = await judge(store, { kind: 'SAME', a: firm, b: person })
    await judge(store, { kind: 'UNDO', judgement: wrong.id })
    await judge(store, { kind: 'DIFFERENT', a: bureau, b: person })
    await judge(store, { kind: 'RENAME', entity: bureau, newName: '云岭市文化和旅游局' })
    await judge(store, { kind: 'ADD_ALIAS', entity: district, alias: '石区' })
    await judge(store, { kind: 'BLOCK_ALIAS', entity: district, alias: '青石' })
    const judged = await dumpGraph(store)
    expect(await entity(store, firm)).toMatchObject({
      name: '云岭市文化和旅游局',
      aliases: expect.arrayContaining(['松风科技有限公司', '云岭市文化局']),
    })
    expect(await entity(store, district)).toMatchObject({ aliases: ['石区'] })

    await store.writer.removeDocument('a')
    await store.identity.resolve()
    await store.writer.apply(buildChange('a', pages['a'] as PageText))
    await store.identity.resolve()
    expect(await dumpGraph(store)).toEqual(judged)

    const judgements = await store.identity.judgements()
    await clear(store)
    await writeAll(store)
    expect(await store.identity.importJudgements(judgements)).toEqual({ added: 7, known: 0 })
    expect(await store.identity.importJudgements(judgements)).toEqual({ added: 0, known: 7 })
    await store.identity.resolve()
    expect(await dumpGraph(store)).toEqual(judged)
    await clear(store)
  })

  test('makes two reports one event that the later report moves on', async () => {
    const store = open()
    await writeAll(store)
    const before = await dumpGraph(store)
    const [first, second] = before
      .filter((line) => line.startsWith('Event '))
      .map((line) => JSON.parse(line.slice('Event '.length)) as Row)
      .sort((one, other) => (String(one['dateSaid']) < String(other['dateSaid']) ? -1 : 1))
      .map(({ id }) => String(id))
    const same = await judge(store, { kind: 'SAME', a: second ?? '', b: first ?? '' })
    const joined = await dumpGraph(store)
    const events = joined.filter((line) => line.startsWith('Event '))
    expect(events).toHaveLength(1)
    expect(JSON.parse(String(events[0]?.slice('Event '.length)))).toMatchObject({
      id: first,
      reports: 2,
    })
    expect(joined.filter((line) => line.startsWith(`${first} -REPORTED_IN->`))).toHaveLength(2)
    expect(await store.counts()).toMatchObject({ events: 1, reports: 2 })
    await judge(store, { kind: 'UNDO', judgement: same.id })
    expect(await withoutJudgements(store)).toEqual(before)
    await clear(store)
  })

  test('refuses what contradicts a judgement that stands, and says which', async () => {
    const store = open()
    await writeAll(store)
    const same = await judge(store, { kind: 'SAME', a: firm, b: bureau })
    await judge(store, { kind: 'SAME', a: bureau, b: person })
    await expect(judge(store, { kind: 'DIFFERENT', a: firm, b: person })).rejects.toThrow(same.id)
    await expect(judge(store, { kind: 'SAME', a: firm, b: firm })).rejects.toThrow('with itself')
    await expect(judge(store, { kind: 'SAME', a: firm, b: 'x' })).rejects.toThrow("the id 'x'")
    const retype = { kind: 'RETYPE', entity: firm, type: 'FIRM' } as unknown as Ruling
    await expect(judge(store, retype)).rejects.toThrow('ORGANIZATION')
    await expect(judge(store, { kind: 'UNDO', judgement: 'x' })).rejects.toThrow("judgement 'x'")
    const undoing = await judge(store, { kind: 'UNDO', judgement: same.id })
    await expect(judge(store, { kind: 'UNDO', judgement: same.id })).rejects.toThrow(
      'undone already',
    )
    const different = await judge(store, { kind: 'DIFFERENT', a: firm, b: person })
    await expect(judge(store, { kind: 'UNDO', judgement: undoing.id })).rejects.toThrow(
      different.id,
    )
    const forged = [{ ...different, by: '别人' }]
    await expect(store.identity.importJudgements(forged as Judgement[])).resolves.toEqual({
      added: 0,
      known: 1,
    })
    const changed = [{ ...different, id: 'judgement-0', by: '别人' }]
    await expect(store.identity.importJudgements(changed as Judgement[])).rejects.toThrow(
      'was changed',
    )
    await clear(store)
  })

  test('does nothing when nothing came', async () => {
    const store = open()
    await writeAll(store)
    const before = await dumpGraph(store)
    expect(await store.identity.resolve()).toEqual({
      entities: [],
      events: [],
      asked: 0,
      reprints: 0,
    })
    expect(await dumpGraph(store)).toEqual(before)
    await clear(store)
  })
})

describe('both stores', () => {
  const embedded = useStore('embedded', contractStatements())
  const server = useStore('neo4j', contractStatements())

  test('export the same lines, and lead an old id to the entity that it is part of now', async () => {
    const lines: string[][] = []
    let judgements: readonly Judgement[] = []
    for (const store of [embedded(), server()]) {
      await writeAll(store)
      if (judgements.length === 0) await judge(store, { kind: 'SAME', a: firm, b: bureau })
      else await store.identity.importJudgements(judgements)
      await store.identity.resolve()
      judgements = await store.identity.judgements()
      expect(await entity(store, bureau)).toMatchObject({ id: firm })
      const exported: string[] = []
      for await (const line of exportGraph(store.runner.read)) exported.push(JSON.stringify(line))
      lines.push(exported)
      await clear(store)
    }
    expect(lines[1]).toEqual(lines[0])
    const nodes = lines[0]?.filter((line) => line.startsWith('{"kind":"node"')) ?? []
    expect(nodes.length).toBeGreaterThan(20)
    expect(new Set(nodes).size).toBe(nodes.length)
  })
})
