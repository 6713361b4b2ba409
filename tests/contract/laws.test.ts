// Laws: whatever way documents came, changed and went, the graph is that of the documents that are there; in every store.
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, type PageText } from './page.ts'
import { createDice, rollPage } from './rolled-pages.ts'

/** Writes and removes at random; answers what should be left. With twins some pages come under a second key too. */
async function play(
  store: GraphStore,
  seed: number,
  withTwins: boolean,
): Promise<ReadonlyMap<string, PageText>> {
  const roll = createDice(seed)
  const left = new Map<string, PageText>()
  for (let step = 0; step < 8; step++) {
    const key = `k${roll(3)}`
    if (roll(5) === 0) {
      expect(await store.writer.removeDocument(key)).toBe(left.delete(key))
      continue
    }
    const twin = withTwins ? [...left.values()][roll(6)] : undefined
    // Pages without twins differ at least by their publisher.
    const page = twin ?? {
      ...rollPage(roll),
      publisher: withTwins ? '日报' : `日报${seed}-${step}`,
    }
    await store.writer.apply(buildChange(key, page))
    left.set(key, page)
  }
  return left
}

async function removeAll(store: GraphStore, left: ReadonlyMap<string, PageText>): Promise<void> {
  for (const key of left.keys()) expect(await store.writer.removeDocument(key)).toBe(true)
  expect(await dumpGraph(store)).toEqual([])
}

const rounds = { embedded: 40, neo4j: 2 } as const

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())
  const seeds = Array.from({ length: rounds[kind] }, (_, index) => index + 1)

  test.each(seeds)('forgets the way its documents came by, seed %i', async (seed) => {
    const store = open()
    const left = await play(store, seed, false)
    const came = await dumpGraph(store)
    await removeAll(store, left)
    for (const [key, page] of left) await store.writer.apply(buildChange(key, page))
    expect(came).toEqual(await dumpGraph(store))
    await removeAll(store, left)
  })

  test.each(seeds)('leaves nothing of documents with several keys, seed %i', async (seed) => {
    const store = open()
    const left = await play(store, seed, true)
    const contents = new Set([...left.values()].map((page) => JSON.stringify(page)))
    expect(await store.counts()).toMatchObject({ documents: contents.size })
    for (const [key, page] of left) {
      expect(await store.writer.apply(buildChange(key, page))).toBe('unchanged')
    }
    await removeAll(store, left)
  })
})

describe('both stores', () => {
  const embedded = useStore('embedded', contractStatements())
  const server = useStore('neo4j', contractStatements())

  test('hold the same graph after the same writes', async () => {
    for (const seed of [101, 102]) {
      const left = await play(embedded(), seed, true)
      await play(server(), seed, true)
      expect(await dumpGraph(server())).toEqual(await dumpGraph(embedded()))
      expect(await server().counts()).toEqual(await embedded().counts())
      for (const store of [embedded(), server()]) await removeAll(store, left)
    }
  })
})
