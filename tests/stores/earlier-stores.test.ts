import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { openStore } from '../../src/stores/open-store.ts'

/**
 * A folder a version: the embedded store that version wrote of the sample pages, and the counts it gave.
 * Made with `yutu ingest src/data/samples --data FOLDER` and `yutu stats --data FOLDER --json > FOLDER/counts.json`.
 */
const versionsFolder = 'tests/fixtures/stores'

describe.each(readdirSync(versionsFolder))('a store written by version %s', (version) => {
  const folder = join(versionsFolder, version)
  let store: GraphStore

  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'yutu-earlier-'))
    cpSync(folder, directory, { recursive: true })
    store = await openStore({ kind: 'embedded', directory })
  })

  afterAll(() => store.close())

  test('opens and holds what it held', async () => {
    const counts = JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8'))
    // Later versions count more: stories and reports.
    expect(await store.counts()).toMatchObject(counts)
    expect(counts.articles).toBe(10)
  })

  test('answers the API', async () => {
    const query = `{ entity(name: "大盛镇") { ... on Place { adcode ancestors { name } } mentions(first: 1) { nodes { sentence { text } } } timeline { stage } }
      observations(first: 3) { totalCount nodes { wording kind extent indicator { name } saidBy { words } } }
      events(first: 3) { nodes { stage under { policy { name } } observations { totalCount } } }
      overdue { totalCount } contradictions { totalCount } series { totalCount } }`
    const response = await createYogaServer(store).fetch('http://yutu/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as {
      data: {
        observations: { totalCount: number; nodes: OldObservation[] }
        entity: { adcode: string; ancestors: object[]; mentions: { nodes: object[] } }
      }
      errors?: object
    }
    expect(errors).toBeUndefined()
    expect(data.entity.adcode).toBe('500112143')
    expect(data.entity.ancestors).toContainEqual({ name: '渝北区' })
    expect(data.entity.mentions.nodes).toHaveLength(1)
    expect(data.observations.totalCount).toBeGreaterThan(0)
    for (const { wording, kind, indicator } of data.observations.nodes) {
      expect({ wording, kind }).toEqual({ wording: indicator.name, kind: 'ACTUAL' })
    }
  })

  test('can be written to: a document comes out without an orphan left', async () => {
    const [first = {}] = await store.runner.read('list-documents', { backward: false, limit: 1 })
    const document = first['document'] as { readonly key: string }
    expect(await store.writer.removeDocument(document.key)).toBe(true)
    expect((await store.counts()).documents).toBe(1)
  })
})

type OldObservation = {
  readonly wording: string
  readonly kind: string
  readonly indicator: { readonly name: string }
}
