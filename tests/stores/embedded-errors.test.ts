// What can go wrong with the embedded store's file: one clear line each, naming the file and the mend, and nothing lost.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { toStoreError } from '../../src/stores/embedded/errors.ts'
import {
  announceServer,
  readServerAnnouncement,
} from '../../src/stores/embedded/server-announcement.ts'
import { openStore } from '../../src/stores/open-store.ts'
import { buildChange } from '../contract/page.ts'

const home = mkdtempSync(join(tmpdir(), 'yutu-embedded-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const page = (number: number, words = '') =>
  buildChange(`k${number}`, {
    date: '2024-03-05',
    articles: [{ title: `第${number}篇`, sentences: [`白鹭镇第${number}次。${words}`] }],
  })

const child = fileURLToPath(new URL('./fill-store.ts', import.meta.url))

describe('opening the embedded store', () => {
  test('makes a directory that is missing, and finds again what was written', async () => {
    const directory = join(home, 'not', 'yet', 'there')
    const store = await openStore({ kind: 'embedded', directory })
    await store.writer.apply(page(1))
    await store.close()
    await store.close()
    const again = await openStore({ kind: 'embedded', directory })
    expect(await again.counts()).toMatchObject({ documents: 1, articles: 1 })
    expect(again.info).toMatchObject({ kind: 'embedded', isReadOnly: false })
    expect(await again.runner.searchText('entity', '白鹭镇', 5)).toHaveLength(1)
    await again.close()
  })

  test.each<[string, Buffer | string]>([
    ['text', 'not a database'],
    ['nothing at all', ''],
    ['zeros', Buffer.alloc(100_000)],
  ])('says that a file of %s is no store', async (_, content) => {
    const directory = mkdtempSync(join(home, 'junk-'))
    const file = join(directory, 'graph.grafeo')
    writeFileSync(file, content)
    await expect(openStore({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'DAMAGED',
      message: `${file} is damaged or no store of Yutu: put a backup in its place, or move it away and ingest again`,
    })
    expect(readFileSync(file)).toEqual(Buffer.from(content))
  })

  test('says that a store cut in half is damaged', async () => {
    const directory = mkdtempSync(join(home, 'half-'))
    const store = await openStore({ kind: 'embedded', directory })
    await store.writer.apply(page(1))
    await store.close()
    const file = join(directory, 'graph.grafeo')
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, whole.length / 2))
    await expect(openStore({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'DAMAGED',
    })
    writeFileSync(file, whole)
    const again = await openStore({ kind: 'embedded', directory })
    expect(await again.counts()).toMatchObject({ documents: 1 })
    await again.close()
  })

  test('says that the directory is a file, or the file a directory', async () => {
    const directory = join(home, 'file')
    writeFileSync(directory, '')
    await expect(openStore({ kind: 'embedded', directory })).rejects.toThrow(
      `${directory} is no directory`,
    )
    const other = join(home, 'folder')
    mkdirSync(join(other, 'graph.grafeo'), { recursive: true })
    await expect(openStore({ kind: 'embedded', directory: other })).rejects.toMatchObject({
      code: 'DAMAGED',
    })
  })

  test('names the server that holds the file, and another process otherwise', async () => {
    const directory = mkdtempSync(join(home, 'held-'))
    const store = await openStore({ kind: 'embedded', directory })
    const file = join(directory, 'graph.grafeo')
    await expect(openStore({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'LOCKED',
      message: `${file} is in use by another process: stop that process, or set YUTU_DATA to another directory`,
    })
    const withdraw = announceServer(directory, 'http://127.0.0.1:4000')
    await expect(openStore({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'LOCKED',
      message: `${file} is in use by another process: the Yutu server at http://127.0.0.1:4000 (process ${process.pid}) holds it: ask that server, or stop it first`,
    })
    withdraw()
    expect(readServerAnnouncement(directory)).toBeUndefined()
    await store.close()
  })

  test('is refused to a second process while the first one has it, and free when that is killed', async () => {
    const directory = mkdtempSync(join(home, 'killed-'))
    const holder = spawn(process.execPath, ['--import', 'tsx', child, directory, '3', 'hold'])
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    await expect(openStore({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'LOCKED',
    })
    const died = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await died
    const store = await openStore({ kind: 'embedded', directory })
    expect(await store.counts()).toMatchObject({ documents: 3, articles: 3 })
    await store.close()
  })
})

test.each([1, 2])(
  'a process killed while it writes leaves whole documents only, time %i',
  async () => {
    const directory = mkdtempSync(join(home, 'crash-'))
    const writer = spawn(process.execPath, ['--import', 'tsx', child, directory, '100000', 'tell'])
    // Somewhere in the midst of the tenth document and those after it.
    await new Promise((resolve) => writer.stdout.once('data', resolve))
    const died = new Promise((resolve) => writer.once('exit', resolve))
    writer.kill('SIGKILL')
    await died
    const store = await openStore({ kind: 'embedded', directory })
    const { documents, articles, sentences, nodes, edges } = await store.counts()
    expect(documents).toBeGreaterThan(0)
    expect({ articles, sentences, nodes, edges }).toEqual({
      articles: documents,
      sentences: documents,
      nodes: 3 * documents + 1,
      edges: 3 * documents,
    })
    expect(await store.writer.apply(page(documents + 1))).toBe('created')
    await store.close()
  },
)

test('an announcement of a server that died counts for nothing', () => {
  const directory = mkdtempSync(join(home, 'dead-'))
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(directory, 'server.json'), JSON.stringify({ pid, address: 'http://x' }))
  expect(readServerAnnouncement(directory)).toBeUndefined()
  writeFileSync(join(directory, 'server.json'), 'not JSON')
  expect(readServerAnnouncement(directory)).toBeUndefined()
})

describe('a disk that is full', () => {
  test.skipIf(process.platform === 'win32')(
    'stops the write with a clear line; what was written stays, and nothing by halves',
    async () => {
      const directory = mkdtempSync(join(home, 'full-'))
      // A limit on the size of files stands in for the full disk: the same write fails in the same place.
      const command = `ulimit -f 3000; exec "${process.execPath}" --import tsx "${child}" "${directory}" 3000`
      const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
      const [written = '', code, message] = stdout.trim().split('\t')
      expect({ code, message }).toEqual({
        code: 'DISK_FULL',
        message: `No space left for ${join(directory, 'graph.grafeo')}: free some, or set YUTU_DATA to another disk`,
      })
      const store = await openStore({ kind: 'embedded', directory })
      const documents = Number(written)
      expect(documents).toBeGreaterThan(10)
      expect(await store.counts()).toMatchObject({
        documents,
        articles: documents,
        sentences: documents,
        nodes: 3 * documents + 1,
      })
      expect(await store.writer.apply(page(documents))).toBe('created')
      await store.close()
    },
  )

  test.each<[string, string]>([
    ['I/O error: No space left on device (os error 28)', 'DISK_FULL'],
    ['I/O error: Disk quota exceeded (os error 122)', 'DISK_FULL'],
    ['EACCES: permission denied, mkdir', 'READ_ONLY'],
    ['I/O error: Read-only file system (os error 30)', 'READ_ONLY'],
    ['something else', 'FAILED'],
  ])('and its like: %s → %s', (words, code) => {
    expect(toStoreError(new Error(words), 'x/graph.grafeo', 'x')).toMatchObject({
      code,
      message: expect.stringContaining('x/graph.grafeo'),
      cause: expect.objectContaining({ message: words }),
    })
  })
})
