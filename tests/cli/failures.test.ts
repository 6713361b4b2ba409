import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runYutu, startYutu, temporaryFolder, untilSaid } from './run-yutu.ts'

const page =
  '两江新区举行集中签约活动\n\n本报讯 （记者 王五）7月8日，两江新区举行集中签约活动，12个项目落地，总投资额约30亿元。\n'

/** Name, content or maker of the bad file, what is said of it. */
const badFiles: readonly (readonly [string, Uint8Array | ((path: string) => void), RegExp])[] = [
  ['empty.txt', Buffer.from(''), /empty\.txt.*empty/],
  ['blank.txt', Buffer.from('\n \n　\n'), /blank\.txt.*empty/],
  [
    'picture.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    /picture\.txt/,
  ],
  [
    'charset.txt',
    Buffer.from([0x81, 0x20, 0xff, 0xfe, 0xfd, 0x80, 0x20, 0xff, 0x41]),
    /charset\.txt/,
  ],
  ['line.txt', (path) => makeLongLine(path), /line\.txt/],
  ['web.html', Buffer.from('<p>两江新区</p>'), /web\.html.*\.txt/],
  ['furniture.txt', Buffer.from('2\n\n3\n\n———\n'), /furniture\.txt/],
]

/** 50 MB on one line. */
function makeLongLine(path: string): void {
  writeFileSync(path, '重庆'.repeat(50_000_000 / 6))
}

describe('a bad input is one clear line; the rest of the batch is done', () => {
  for (const [name, content, said] of badFiles)
    test(name, async () => {
      const folder = temporaryFolder()
      const bad = join(folder, name)
      const good = join(folder, 'good-2021-07-09.txt')
      if (typeof content === 'function') content(bad)
      else writeFileSync(bad, content)
      writeFileSync(good, page)
      const words = ['ingest', bad, good, '--data', join(folder, 'store'), '--json']
      const { code, stdout, stderr } = await runYutu(words)
      expect(
        stderr
          .trim()
          .split('\n')
          .filter((line) => said.test(line)),
      ).toHaveLength(1)
      expect(stderr).not.toMatch(/\n\s+at /)
      const outcome = JSON.parse(stdout)
      expect(outcome.failed).toHaveLength(1)
      expect(outcome.documents.created).toBe(1)
      expect(code).toBe(1)
    })

  test('a file that may not be read, a file that is not there, a folder with nothing in it', async () => {
    const folder = temporaryFolder()
    const nothing = join(folder, 'nothing')
    mkdirSync(nothing)
    const secret = join(folder, 'secret.txt')
    writeFileSync(secret, page)
    chmodSync(secret, 0o000)
    const missing = join(folder, 'missing.txt')
    const { code, stderr } = await runYutu(['extract', missing, nothing, secret, '--json'])
    expect(stderr).toMatch(/missing\.txt: no such file/)
    expect(stderr).toMatch(/nothing: nothing to read/)
    // root may read everything
    if (process.getuid?.() !== 0) expect(stderr).toMatch(/secret\.txt: permission denied/)
    expect(code).toBe(1)
  })
})

describe('the embedded store', () => {
  test('a file held by a running server names its address', async () => {
    const data = join(temporaryFolder(), 'store')
    const server = startYutu(['serve', '--data', data, '--port', '0'])
    try {
      const [, address] = await untilSaid(server, /GraphiQL at (http:\/\/127\.0\.0\.1:\d+)/)
      const { code, stderr } = await runYutu(['stats', '--data', data])
      expect(stderr).toContain(address)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(code).toBe(1)
    } finally {
      server.kill('SIGTERM')
    }
  })

  test('a file that is no store is refused and left as it is', async () => {
    const data = join(temporaryFolder(), 'store')
    mkdirSync(data)
    writeFileSync(join(data, 'graph.grafeo'), 'a letter to a friend')
    const { code, stderr } = await runYutu(['stats', '--data', data])
    expect(stderr).toMatch(/graph\.grafeo/)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  test('a directory that cannot be made is named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'x')
    const { code, stderr } = await runYutu(['stats', '--data', join(folder, 'file', 'store')])
    expect(stderr).toMatch(/file\/store/)
    expect(code).toBe(1)
  })
})

describe('the server', () => {
  test('a port in use is named with the mend', async () => {
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))
    const address = holder.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const data = join(temporaryFolder(), 'store')
    const { code, stderr } = await runYutu(['serve', '--data', data, '--port', String(port)])
    holder.close()
    expect(stderr).toMatch(new RegExp(`${port}.*in use.*--port`))
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  test('start tells a port in use before it reads anything', async () => {
    const holder = createServer()
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done))
    const address = holder.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const data = join(temporaryFolder(), 'store')
    const { code, stderr } = await runYutu(['start', '--data', data, '--port', String(port)])
    holder.close()
    expect(stderr).toMatch(/in use/)
    expect(stderr).not.toMatch(/reading/)
    expect(code).toBe(1)
  })

  test('a signal ends it with 0 and frees the store', async () => {
    const data = join(temporaryFolder(), 'store')
    const server = startYutu(['serve', '--data', data, '--port', '0'])
    await untilSaid(server, /GraphiQL at/)
    const ended = new Promise((done) => server.once('close', done))
    server.kill('SIGINT')
    expect(await ended).toBe(0)
    expect((await runYutu(['stats', '--data', data])).code).toBe(0)
  })
})

describe('Neo4j', () => {
  test('one that cannot be reached is named with the mend', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }
    const { code, stderr } = await runYutu(['stats'], { environment })
    expect(stderr).toMatch(/bolt:\/\/127\.0\.0\.1:9/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('password x')
    expect(code).toBe(1)
  })
})
