// Two stores open on one Neo4j, as two processes have it: whatever they write at the same time, the graph is whole.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { openStore } from '../../src/stores/open-store.ts'
import { useNeo4j } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, type PageText } from './page.ts'

const relations = [
  [0, '白鹭镇', 'PART_OF', '青石区'],
  [0, '松风科技有限公司', 'LOCATED_IN', '青石区'],
] as const

/** Versions of a page share entities with one another and with those of other keys. */
function version(key: string, number: number): PageText {
  const others = ['林小舟', '松风杯大赛', '古镇保护办法']
  return {
    date: `2024-01-${10 + number}`,
    publisher: key,
    articles: [0, 1].map((index) => ({
      title: `${number}之${index}`,
      sentences: [
        `白鹭镇、松风科技有限公司、青石区与${others[(number + index) % 3]}。`,
        `${others[number % 3]}有${number}家。`,
      ],
      events: [[0, 'SIGNING', '与', [['AGENT', '松风科技有限公司']]]],
      observations: [[1, others[number % 3] ?? '', '企业数', number, '家']],
      relations: relations.slice(number % 2),
    })),
  }
}

describe('two writers on one Neo4j', () => {
  const settings = useNeo4j()
  let stores: readonly GraphStore[] = []
  beforeAll(async () => {
    const found = settings()
    if (found === undefined) return
    stores = await Promise.all([
      openStore(found, contractStatements()),
      openStore(found, contractStatements()),
    ])
  })
  afterAll(() => Promise.all(stores.map((store) => store.close())))

  test('leave a graph that one writer might have written', async () => {
    const [first, second] = stores as [GraphStore, GraphStore]
    const keys = ['a', 'b', 'c']
    const versions = [0, 1, 2]
    const works = versions.flatMap((number) =>
      keys.flatMap((key) => [
        () => first.writer.apply(buildChange(key, version(key, number))),
        () => second.writer.apply(buildChange(key, version(key, 2 - number))),
        () => second.writer.apply(buildChange(`${key}2`, version(key, number))),
      ]),
    )
    await Promise.all(works.map((work) => work()))
    const came = await dumpGraph(first)
    for (const key of keys) {
      await first.writer.removeDocument(key)
      await second.writer.removeDocument(`${key}2`)
    }
    expect(await dumpGraph(first)).toEqual([])
    const ids = came.filter((line) => line.startsWith('Document')).length
    expect(ids).toBeGreaterThanOrEqual(keys.length)
    expect(ids).toBeLessThanOrEqual(2 * keys.length)
  })

  test('leave one document when both bring the same key, or the same content under two keys', async () => {
    const [first, second] = stores as [GraphStore, GraphStore]
    for (const [one, other] of [
      ['x', 'x'],
      ['y', 'z'],
    ] as const) {
      const page = version('same', 1)
      const outcomes = await Promise.all([
        first.writer.apply(buildChange(one, page)),
        second.writer.apply(buildChange(other, page)),
      ])
      expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1)
      expect(await first.counts()).toMatchObject({ documents: 1, articles: 2, events: 2 })
      await first.writer.removeDocument(one)
      await second.writer.removeDocument(other)
      expect(await dumpGraph(first)).toEqual([])
    }
  })

  test('count each statement of a relation once', async () => {
    const [first, second] = stores as [GraphStore, GraphStore]
    const keys = Array.from({ length: 10 }, (_, index) => `k${index}`)
    await Promise.all(
      keys.map((key, index) =>
        [first, second][index % 2]?.writer.apply(buildChange(key, version(key, index % 4))),
      ),
    )
    const came = await dumpGraph(first)
    for (const key of keys) await second.writer.removeDocument(key)
    for (const [index, key] of keys.entries()) {
      await first.writer.apply(buildChange(key, version(key, index % 4)))
    }
    expect(came).toEqual(await dumpGraph(first))
    for (const key of keys) await second.writer.removeDocument(key)
  })
})
