// The whole graph as files: every node and edge is in each, text of the news stays text, and the server sends the same bytes as the command.
import { DOMParser } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { readApiKeys } from '../../src/api/access/api-keys.ts'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { type ExportFormat, exportFormats, toText } from '../../src/export/formats.ts'
import { type ExportedEdge, type ExportedNode, exportGraph } from '../../src/stores/export-graph.ts'
import { openOrNothing, smallGraph } from '../api/use-graph.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'

async function* itemsOf(items: readonly (ExportedNode | ExportedEdge)[]) {
  yield* items
}

async function textOf(items: AsyncIterable<ExportedNode | ExportedEdge>, format: ExportFormat) {
  let text = ''
  for await (const piece of toText(items, format)) text += piece
  return text
}

describe('text of the news stays text', () => {
  const node: ExportedNode = {
    kind: 'node',
    labels: ['Entity', 'Organization'],
    id: 'e:1',
    properties: { name: '=1+1 <b>“甲”, 乙\n& \u0007\ud800</b>' },
  }

  test('in CSV, where nothing is taken for a formula', async () => {
    const text = await textOf(itemsOf([node]), 'nodes.csv')
    expect(text.split('\n')[0]).toBe('id,labels,name,properties')
    expect(text).toContain(`e:1,Entity;Organization,"'=1+1 <b>“甲”, 乙\n`)
  })

  test('in GraphML, where markup is escaped and what XML does not know is left out', async () => {
    const text = await textOf(itemsOf([node]), 'graphml')
    expect(text).toContain('=1+1 &lt;b&gt;“甲”, 乙\n&amp; \ufffd&lt;/b&gt;')
    expect(text).not.toContain('\u0007')
  })
})

describe.each(storeKinds)('files of %s', (kind) => {
  const open = useStore(kind)
  beforeAll(async () => {
    const store = openOrNothing(open)
    for (const change of smallGraph) await store?.writer.apply(change)
  })

  test('hold every node and edge', async () => {
    const { runner, counts } = open()
    const { nodes, edges } = await counts()
    const lines = async (format: ExportFormat) =>
      (await textOf(exportGraph(runner.read), format)).trimEnd()
    const jsonl = (await lines('jsonl')).split('\n').map((line) => JSON.parse(line).kind)
    expect(jsonl.filter((one) => one === 'node')).toHaveLength(nodes)
    const document = new DOMParser().parseFromString(await lines('graphml'), 'text/xml')
    const ids = new Set([...document.querySelectorAll('node')].map((one) => one.getAttribute('id')))
    expect(ids.size).toBe(nodes)
    const drawn = [...document.querySelectorAll('edge')]
    expect(drawn).toHaveLength(jsonl.filter((one) => one === 'edge').length)
    expect(drawn.length).toBeGreaterThanOrEqual(edges)
    for (const edge of drawn)
      for (const end of ['source', 'target']) expect(ids).toContain(edge.getAttribute(end))
  })

  test('are sent by the server, to those who may read', async () => {
    const store = open()
    const rules = { keys: readApiKeys('li:reader:0123456789abcdef'), reads: 'key' } as const
    const server = createYogaServer(store, { rules })
    for (const format of exportFormats) {
      const url = `http://yutu.test/export/graph.${format}`
      expect((await server.fetch(url)).status).toBe(401)
      const sent = await server.fetch(url, {
        headers: { authorization: 'Bearer 0123456789abcdef' },
      })
      expect(await sent.text()).toBe(await textOf(exportGraph(store.runner.read), format))
    }
  })
})
