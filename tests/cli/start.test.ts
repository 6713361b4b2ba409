import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startYutu, temporaryFolder, untilSaid } from './run-yutu.ts'

type Started = { readonly said: string; readonly url: string; readonly stop: () => Promise<void> }

async function start(data: string): Promise<Started> {
  const server = startYutu(['start', '--data', data, '--port', '0'])
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

const counts = '{ statistics { documents articles entities events observations } }'

describe('yutu start', () => {
  test('reads the sample pages once, says what it found, serves, and reads nothing twice', async () => {
    const data = join(temporaryFolder(), 'store')
    const first = await start(data)
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

    const second = await start(data)
    expect(second.said).toMatch(/nothing to do/)
    expect(await ask(second.url, counts)).toEqual(before)
    await second.stop()
  })
})
