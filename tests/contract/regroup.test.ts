// Names grouped to one entity and reports to one event, and parted again: nothing is lost on the way; in every store.
import { describe, expect, test } from 'vitest'
import type { IdentityGroup } from '../../src/model/identity.ts'
import type { GraphStore, Row } from '../../src/stores/graph-store.ts'
import { regroupEntities } from '../../src/stores/regroup-entities.ts'
import { regroupEvents } from '../../src/stores/regroup-events.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { contractStatements, dumpGraph } from './dump-graph.ts'
import { buildChange, entityIdOf, names, type PageText } from './page.ts'
import { createDice, rollPage } from './rolled-pages.ts'

type Roll = (below: number) => number

const firstReport = ([report]: readonly Row[]): Row => report ?? {}

/** Parts `ids` at random into groups of up to three. */
function rollGroups(ids: readonly string[], roll: Roll): readonly IdentityGroup[] {
  const left = [...ids].sort(() => roll(3) - 1)
  const groups: IdentityGroup[] = []
  while (left.length > 0) {
    const members = left.splice(0, 1 + roll(3))
    groups.push({ id: members[roll(members.length)] ?? '', members })
  }
  return groups
}

const alone = (ids: readonly string[]): readonly IdentityGroup[] =>
  ids.map((id) => ({ id, members: [id] }))

const entityIds = Object.keys(names).map(entityIdOf)

async function eventIds({ runner }: GraphStore): Promise<readonly string[]> {
  const nodes = await runner.read('dump-nodes')
  const ids = nodes
    .filter(({ labels }) => /^Event(?:Record)?$/.test((labels as string[])[0] ?? ''))
    .map(({ properties }) => String((properties as Row)['id']))
  return [...new Set(ids)].sort()
}

async function groupAtRandom(store: GraphStore, roll: Roll): Promise<void> {
  const events = rollGroups(await eventIds(store), roll)
  await store.runner.write(async (run) => {
    await regroupEntities(run, rollGroups(entityIds, roll))
    await regroupEvents(run, events, firstReport)
  })
}

async function partAll(store: GraphStore): Promise<void> {
  const events = alone(await eventIds(store))
  await store.runner.write(async (run) => {
    await regroupEntities(run, alone(entityIds))
    await regroupEvents(run, events, firstReport)
  })
}

function rollPages(roll: Roll): ReadonlyMap<string, PageText> {
  return new Map(
    [0, 1, 2].map((at) => [`k${at}`, { ...rollPage(roll), publisher: `日报${at}` }] as const),
  )
}

async function writeAll(store: GraphStore, pages: ReadonlyMap<string, PageText>): Promise<void> {
  for (const [key, page] of pages) await store.writer.apply(buildChange(key, page))
}

async function removeAll(store: GraphStore, pages: ReadonlyMap<string, PageText>): Promise<void> {
  for (const key of pages.keys()) await store.writer.removeDocument(key)
}

const rounds = { embedded: 40, neo4j: 3 } as const

describe.each(storeKinds)('the %s store', (kind) => {
  const open = useStore(kind, contractStatements())
  const seeds = Array.from({ length: rounds[kind] }, (_, index) => index + 1)

  test.each(seeds)('parts what it grouped without a trace, seed %i', async (seed) => {
    const store = open()
    const roll = createDice(seed)
    const pages = rollPages(roll)
    await writeAll(store, pages)
    const before = await dumpGraph(store)
    await groupAtRandom(store, roll)
    await groupAtRandom(store, roll)
    await partAll(store)
    expect(await dumpGraph(store)).toEqual(before)
    await removeAll(store, pages)
    expect(await dumpGraph(store)).toEqual([])
  })

  test.each(seeds)(
    'writes and removes documents while names are grouped, seed %i',
    async (seed) => {
      const store = open()
      const roll = createDice(seed)
      const pages = rollPages(roll)
      await writeAll(store, pages)
      await groupAtRandom(store, roll)
      const changed = new Map([
        ['k1', { ...rollPage(roll), publisher: '晚报' }],
        ['k3', { ...rollPage(roll), publisher: '早报' }],
      ])
      await writeAll(store, changed)
      await store.writer.removeDocument('k2')
      await partAll(store)
      const came = await dumpGraph(store)
      const left = new Map([...pages, ...changed])
      left.delete('k2')
      await removeAll(store, left)
      expect(await dumpGraph(store)).toEqual([])
      await writeAll(store, left)
      expect(came).toEqual(await dumpGraph(store))
      await removeAll(store, left)
    },
  )
})

describe('both stores', () => {
  const embedded = useStore('embedded', contractStatements())
  const server = useStore('neo4j', contractStatements())

  test('hold the same graph after the same grouping', async () => {
    for (const seed of [201, 202]) {
      const dumps = []
      for (const store of [embedded(), server()]) {
        const roll = createDice(seed)
        const pages = rollPages(roll)
        await writeAll(store, pages)
        await groupAtRandom(store, roll)
        dumps.push(await dumpGraph(store))
        await partAll(store)
        await removeAll(store, pages)
      }
      expect(dumps[1]).toEqual(dumps[0])
    }
  })
})
