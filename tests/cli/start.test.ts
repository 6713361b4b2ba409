import { describe, expect, test } from 'vitest'
import type { StoreSettings } from '../../src/stores/store-settings.ts'
import { storeKinds, useNeo4j, useStoreSettings } from '../setup/use-store.ts'
import { runYutu, startYutu, untilSaid } from './run-yutu.ts'

type Started = { readonly said: string; readonly url: string; readonly stop: () => Promise<void> }

async function start(settings: StoreSettings | undefined): Promise<Started> {
  if (settings === undefined) throw new Error('no store')
  const server = startYutu(['start', '--port', '0'], environmentOf(settings))
  let said = ''
  server.stderr?.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const [, url = ''] = await untilSaid(server, /GraphiQL at (\S+)\/graphql/)
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  return {
    get said() {
      return said
    },
    url,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}

async function ask(url: string, query: string): Promise<{ data?: object; errors?: object }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data?: object; errors?: object }
}

function environmentOf(settings: StoreSettings): Readonly<Record<string, string>> {
  return settings.kind === 'embedded'
    ? { YUTU_DATA: settings.directory }
    : {
        NEO4J_URI: settings.uri,
        NEO4J_USER: settings.user,
        NEO4J_PASSWORD: settings.password,
        ...(settings.database === undefined ? {} : { NEO4J_DATABASE: settings.database }),
      }
}

const counts = '{ statistics { documents articles entities events observations } }'

describe.each(storeKinds)('yutu start on the %s store', (kind) => {
  const settings = useStoreSettings(kind)

  test('reads the sample pages once, says what it found, serves, and reads nothing twice', async () => {
    const first = await start(settings())
    expect(first.said).toMatch(/reading 2\/2/)
    expect(first.said).toMatch(/10 articles/)
    for (const word of ['PLACE', 'ORGANIZATION', 'events', 'observations'])
      expect(first.said).toMatch(new RegExp(`${word} +[1-9]`))
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
    const before = await ask(first.url, counts)
    expect(before.data).toMatchObject({ statistics: { documents: 2, articles: 10 } })

    const queries = first.said.split('\n').filter((line) => line.startsWith('  {'))
    expect(queries).toHaveLength(3)
    for (const query of queries) {
      const answer = await ask(first.url, query)
      expect(answer.errors).toBeUndefined()
      expect(JSON.stringify(answer.data)).toMatch(/"(name|title|snippet)":"/)
    }
    await first.stop()

    const second = await start(settings())
    expect(second.said).toMatch(/nothing to do/)
    expect(await ask(second.url, counts)).toEqual(before)
    await second.stop()
  })
})

describe('yutu on a Neo4j that does not let it in', () => {
  const settings = useNeo4j()

  test('names the address, the user and the mend, never the password', async () => {
    const uri = settings()?.uri ?? ''
    const environment = { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'not-this-one' }
    const { code, stderr } = await runYutu(['stats'], { environment })
    expect(stderr).toContain(uri)
    expect(stderr).toMatch(/NEO4J_PASSWORD/)
    expect(stderr).not.toContain('not-this-one')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })
})
