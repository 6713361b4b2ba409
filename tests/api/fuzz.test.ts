// Thousands of generated operations against the real schema: whatever is asked, the answer is one, in time, and tells nothing of the inside.
import { beforeAll, describe, expect, test } from 'vitest'
import { createSchema } from '../../src/api/schema.ts'
import { createYogaServer, type YutuServer } from '../../src/api/yoga-server.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { readBundledPages } from '../setup/bundled-pages.ts'
import { storeKinds, useStore } from '../setup/use-store.ts'
import { createChance, generateOperation } from './generate-operation.ts'
import { openOrNothing } from './use-graph.ts'

/** The embedded store answers faster: more are asked of it. */
const counts = { embedded: 5_000, neo4j: 1_000 } as const
const longestMs = 20_000

/** What only the inside knows: files, statements, drivers, stacks. */
const inside =
  /\.(?:ts|js|cypher)\b|node_modules|\bat \w+ \(|GRAFEO|Neo\.\w+Error|Database error|MATCH \(|\$\w+ is/

describe.each(storeKinds)('generated operations over %s', (kind) => {
  const open = useStore(kind)
  let yoga: YutuServer
  const ids: string[] = ['CN', 'place:liangjiang', 'division:500112143']
  beforeAll(async () => {
    const store = openOrNothing(open)
    if (store === undefined) return
    for (const change of await readBundledPages()) {
      await store.writer.apply(change)
      ids.push(...[...change.entities, ...change.events, ...change.articles].map(({ id }) => id))
    }
    let knowledge: Promise<Knowledge> | undefined
    yoga = createYogaServer(store, { knowledge: () => (knowledge ??= loadKnowledge()) })
  })

  test(`${counts[kind]} of them: no fault of ours, none that hangs, no word of the inside`, async () => {
    open()
    const chance = createChance(kind === 'embedded' ? 20_261_124 : 8)
    const schema = createSchema()
    const statuses = new Map<number, number>()
    let answered = 0
    for (let at = 0; at < counts[kind]; at++) {
      const operation = generateOperation({ schema, chance, ids })
      const start = performance.now()
      const response = await yoga.fetch('http://yutu.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(operation),
      })
      const text = await response.text()
      const took = performance.now() - start
      const about = `operation ${at}: ${operation.query}\n${text.slice(0, 500)}`
      expect(response.status, about).toBeLessThan(500)
      expect(took, about).toBeLessThan(longestMs)
      const { data, errors = [] } = JSON.parse(text)
      for (const { message, extensions } of errors) {
        expect(extensions?.code, about).not.toBe('INTERNAL_SERVER_ERROR')
        expect(message.replaceAll(/"[^"]*"|'[^']*'/g, ''), about).not.toMatch(inside)
      }
      if (data !== null && data !== undefined && errors.length === 0) answered += 1
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    }
    console.log(
      `${counts[kind]} operations over ${kind}: ${answered} answered whole, by status ${JSON.stringify([...statuses])}`,
    )
    // A generator whose operations are all refused would test nothing but the door.
    expect(answered).toBeGreaterThan(counts[kind] / 5)
  }, 600_000)
})
