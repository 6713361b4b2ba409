// One text in several papers: found, tied to the first, what each adds is known; in every store.
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, type PageText } from './page.ts'

const story = [
  '云岭市昨日为青石区新建的三座文化馆举行了开馆仪式，二百多位市民到场参观。',
  '据介绍，三座文化馆总面积一万二千平方米，设有图书室、排练厅和非遗工坊。',
  '云岭市文化局负责人说，年内还将有五个镇的文化站完成修缮并免费开放。',
]
const lead = '开馆当天的热闹，让住在白鹭镇的林小舟早早出了门，她带着两个孩子坐了头班车。'
const other = [
  '青石区的油菜花进入盛花期，白鹭镇的山坡上一片金黄，周末游客明显增多。',
  '镇里增设了四处临时停车场，并请来交警在路口疏导。',
]

const page = (publisher: string, date: string, sentences: readonly string[]): PageText => ({
  date,
  publisher,
  articles: [{ title: `${publisher}报道`, sentences }],
})

const pages: Readonly<Record<string, PageText>> = {
  morning: page('云岭早报', '2024-03-06', [lead, ...story]),
  daily: page('云岭日报', '2024-03-05', story),
  spring: page('青石周刊', '2024-03-06', other),
}

async function edges(store: GraphStore): Promise<readonly string[]> {
  const titles = new Map(
    (await store.runner.read('list-article-titles')).map(({ id, title }) => [id, title]),
  )
  const reprints = await store.runner.read('gather-reprints')
  return reprints.map(
    ({ copyId, originalId }) => `${titles.get(copyId)} > ${titles.get(originalId)}`,
  )
}

async function clear(store: GraphStore): Promise<void> {
  for (const key of Object.keys(pages)) await store.writer.removeDocument(key)
  await store.identity.resolve()
  expect(await dumpGraph(store)).toEqual([])
}

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())

  test.each([
    ['morning', 'daily', 'spring'],
    ['daily', 'spring', 'morning'],
  ])(
    'ties a copy to what was printed first, in whatever order they come: %s %s %s',
    async (...keys) => {
      const store = open()
      for (const key of keys) {
        await store.writer.apply(buildChange(key, pages[key] as PageText))
        await store.identity.resolve()
      }
      expect(await edges(store)).toEqual(['云岭早报报道 > 云岭日报报道'])
      expect(await store.counts()).toMatchObject({ articles: 3, stories: 2 })
      const dump = await dumpGraph(store)
      const shared = dump.filter((line) => line.includes('-SHARES_TEXT->'))
      expect(shared).toHaveLength(1)
      const added = /"addedBy(?:Source|Target)":\["([^"]+)"\]/.exec(shared[0] ?? '')?.[1] ?? ''
      expect(dump.find((line) => line.startsWith('Sentence ') && line.includes(added))).toContain(
        lead,
      )
      await store.writer.removeDocument('daily')
      await store.identity.resolve()
      expect(await edges(store)).toEqual([])
      await clear(store)
    },
  )
})
