// The user's names under a running server and across runs: seen at once, kept when their file breaks.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runYutu, startYutu, temporaryFolder, untilSaid } from './run-yutu.ts'

const text = '6月17日，云峰茶谷举行采茶节。'
const place = 'names:\n  - {name: 云峰茶谷, type: PLACE, parents: [两江新区]}\n'
const organization = 'names:\n  - {name: 云峰茶谷, type: ORGANIZATION}\n'

describe('a running server', () => {
  const folder = temporaryFolder()
  const names = join(folder, 'names.yaml')
  writeFileSync(names, place)
  const server = startYutu(['serve', '--port', '0'], {
    YUTU_DATA: join(folder, 'data'),
    YUTU_NAMES: names,
  })
  let url = ''
  let log = ''
  server.stderr?.on('data', (said: Buffer) => {
    log += said.toString()
  })

  const typeNow = async (): Promise<string | undefined> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ explain(text: "${text}", name: "云峰茶谷") { type method } }`,
      }),
    })
    const { data } = (await response.json()) as {
      data: { explain: { type: string; method: string }[] }
    }
    return data.explain.find(({ method }) => method === 'own-name')?.type
  }
  const eventually = (is: () => boolean | Promise<boolean>) =>
    expect.poll(is, { timeout: 15_000, interval: 200 }).toBe(true)

  beforeAll(async () => {
    const [, address = ''] = await untilSaid(server, /GraphiQL at (\S+)\/graphql/)
    url = address
  })
  afterAll(() => {
    server.kill('SIGTERM')
  })

  test('sees a changed file without a restart, keeps the names when it breaks, and mends with it', async () => {
    expect(await typeNow()).toBe('PLACE')

    writeFileSync(names, organization)
    await eventually(async () => (await typeNow()) === 'ORGANIZATION')

    writeFileSync(names, 'names:\n  - {name: 云峰茶谷, type: PLACE}\n  - {name: 茶谷, type: TEA}\n')
    await eventually(() => /names\.yaml:3: type of 茶谷 is \\?"TEA/.test(log))
    expect(log).toMatch(/the names stay as they were/)
    expect(await typeNow()).toBe('ORGANIZATION')

    writeFileSync(names, `${place}# mended\n`)
    await eventually(async () => (await typeNow()) === 'PLACE')
  })
})

describe('runs one after the other', () => {
  test('a document is read again with other names, and not with the same', async () => {
    const folder = temporaryFolder()
    const names = join(folder, 'names.yaml')
    const file = join(folder, 'news.txt')
    writeFileSync(file, text)
    const environment = { YUTU_DATA: join(folder, 'data'), YUTU_NAMES: names }
    const ingest = async () => {
      const run = await runYutu(['ingest', file, '--clean', '--date', '2021-06-18', '--json'], {
        environment,
      })
      expect(run.stderr).toBe('')
      return JSON.parse(run.stdout)
    }
    writeFileSync(names, place)
    expect(await ingest()).toMatchObject({ documents: { created: 1 }, relinked: { articles: [] } })
    expect(await ingest()).toMatchObject({
      documents: { unchanged: 1 },
      relinked: { articles: [], links: [] },
    })
    writeFileSync(names, organization)
    const again = await ingest()
    expect(again.documents).toMatchObject({ unchanged: 1, replaced: 0 })
    expect(again.relinked.articles).toHaveLength(1)
    expect(again.relinked.links.length).toBeGreaterThan(0)
    expect(again.relinked.entities.added).toHaveLength(1)
    const stats = await runYutu(['stats', '--json'], { environment })
    expect(JSON.parse(stats.stdout).entitiesByType.ORGANIZATION).toBeGreaterThan(0)
  })

  test('a file that cannot be used ends the run with 2, its line and the mend', async () => {
    const folder = temporaryFolder()
    const names = join(folder, 'names.yaml')
    writeFileSync(names, 'names:\n  - name: 云峰茶谷\n    type: PLACE\n    alias: [茶谷]\n')
    for (const words of [
      ['extract', 'x.txt'],
      ['serve', '--port', '0'],
      ['start', '--port', '0'],
    ]) {
      const { code, stderr } = await runYutu(words, {
        environment: { YUTU_DATA: join(folder, 'data'), YUTU_NAMES: names },
      })
      expect(stderr).toMatch(/names\.yaml:4: unknown field "alias" \(did you mean aliases\?\)/)
      expect(code).toBe(2)
    }
  })
})
