import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createYogaServer, type YutuServer } from '../../src/api/yoga-server.ts'
import { settingTable } from '../../src/cli/settings.ts'
import type { Document } from '../../src/model/document.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { openStore } from '../../src/stores/open-store.ts'

const readmes = ['README.md', 'README.zh-CN.md'] as const
const text = (file: string): string => readFileSync(file, 'utf8')

/** Each query with the answer printed under it. */
function queriesOf(file: string): readonly (readonly [string, unknown])[] {
  const pairs = text(file).matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]+)```/g)
  return [...pairs].map(([, query = '', answer = '']) => [query, JSON.parse(answer)])
}

let store: GraphStore
let yoga: YutuServer

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'yutu-readme-'))
  store = await openStore({ kind: 'embedded', directory })
  const knowledge = await loadKnowledge()
  for await (const document of readInputs(['src/data/samples'], {}))
    await store.writer.apply(toGraphChange(extract(document as Document, knowledge)))
  yoga = createYogaServer(store)
})

afterAll(() => store.close())

describe.each(readmes)('%s', (file) => {
  test('shows a query for each of the three names', () => {
    const queries = queriesOf(file).map(([query]) => query)
    for (const name of ['两江新区', '大盛镇', '红岩文化公园'])
      expect(queries.some((query) => query.includes(name))).toBe(true)
  })

  test('prints what its queries really answer', async () => {
    for (const [query, answer] of queriesOf(file)) {
      const response = await yoga.fetch('http://yutu/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      expect(await response.json()).toEqual(answer)
    }
  })

  test('tells every setting with its default', () => {
    for (const [name, initial] of settingTable)
      expect(text(file)).toContain(`| \`${name}\` | ${initial === '' ? '' : `\`${initial}\` `}|`)
  })
})
