// Text search answers the same from every store, down to single characters.
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { buildChange, entityIdOf } from './page.ts'

const page = {
  date: '2024-03-05',
  articles: [
    {
      title: '青石区5G网络“全覆盖”',
      sentences: ['白鹭镇在青石区，有AI+产业园。', '云岭市文化局与松风科技有限公司签约。'],
      events: [[1, 'SIGNING', '签约', [['AGENT', '云岭市文化局']]]],
    },
    { title: '青石区迎客', sentences: ['林小舟游青石区。'] },
  ],
} as const

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind)
  beforeAll(async () => {
    try {
      await open().writer.apply(buildChange('a', page))
    } catch (error) {
      // No Neo4j here: the tests below are skipped.
      if (kind === 'embedded') throw error
    }
  })

  test.each<[string, readonly string[]]>([
    ['青石区', ['青石区']],
    ['青石', ['青石区']],
    ['文化局', ['云岭市文化局']],
    ['市文化局', ['云岭市文化局']],
    ['云岭', ['云岭市', '云岭市文化局']],
    ['云岭市', ['云岭市', '云岭市文化局']],
    ['区', ['青石区']],
    ['松风 公司', ['松风科技有限公司']],
    ['公司 松', ['松风科技有限公司']],
    ['岭云', []],
    ['石区青', []],
    ['   ', []],
    ['', []],
  ])('finds entities by %j', async (query, wanted) => {
    const hits = await open().runner.searchText('entity', query, 10)
    expect(hits.map(({ id }) => id)).toEqual(wanted.map(entityIdOf))
    for (const { score } of hits) expect(score).toBeGreaterThan(0)
  })

  test.each<[string, number]>([
    ['青石区', 2],
    ['5g', 1],
    ['5G网络', 1],
    ['全覆盖', 1],
    ['网', 1],
    ['青石区 迎客', 1],
    ['“全覆盖”', 1],
    ['青石区"迎', 0],
    ['青石区 OR 迎客 NOT *', 0],
  ])('finds articles by %j', async (query, wanted) => {
    expect(await open().runner.searchText('article', query, 10)).toHaveLength(wanted)
  })

  test.each<['event' | 'sentence', string, number]>([
    ['event', '签约', 1],
    ['event', '签', 1],
    ['event', '落户', 0],
    ['sentence', '青石区', 2],
    ['sentence', '游', 1],
    ['sentence', 'ai', 1],
    ['sentence', 'AI+产业园', 1],
    ['sentence', '+', 1],
    ['sentence', '\\"(', 0],
  ])('finds %ss by %j', async (index, query, wanted) => {
    expect(await open().runner.searchText(index, query, 10)).toHaveLength(wanted)
  })

  test('gives the exact name the score 1 and no more hits than asked for', async () => {
    const hits = await open().runner.searchText('entity', '云岭市', 1)
    expect(hits).toEqual([{ id: entityIdOf('云岭市'), score: 1 }])
  })
})
