import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { zipOf } from './build-zip.ts'
import { failureIn, readFileOf, readStdin } from './read-all-of.ts'

const news = '綦江区通惠河大桥合龙。'
const record = (id: string) => `{"id":"${id}","text":"${news}"}\n`

describe('archives', () => {
  test('a zip gives its entries by their own endings, sorted, other files passed over', async () => {
    const archive = zipOf([
      { path: '2024-05-07/b.txt', content: news },
      { path: 'a.jsonl', content: record('r1') + record('r2') },
      { path: '__MACOSX/._b.txt', content: 'x' },
      { path: 'picture.png', content: 'x' },
      { path: '2024-05-07/', content: '' },
    ])
    const read = await readFileOf('day.zip', archive)
    expect(read).toMatchObject([
      { source: 'b.txt', kind: 'page', text: news, date: { value: '2024-05-07' } },
      { source: 'r1', kind: 'article' },
      { source: 'r2' },
    ])
    expect(read[0]).toMatchObject({ key: expect.stringMatching(/day\.zip!2024-05-07\/b\.txt$/) })
  })

  test('an entry whose name is in GBK, as Windows writes it', async () => {
    const name = Buffer.from([0xd6, 0xd8, 0xc7, 0xec, 0x2e, 0x74, 0x78, 0x74])
    expect(await readFileOf('a.zip', zipOf([{ path: name, content: news }]))).toMatchObject([
      { source: '重庆.txt' },
    ])
  })

  test('gzip: the ending before .gz counts, records are streamed', async () => {
    expect(await readFileOf('p.txt.gz', gzipSync(news))).toMatchObject([
      { source: 'p.txt.gz', kind: 'page', text: news },
    ])
    expect(await readFileOf('r.jsonl.gz', gzipSync(record('r1')))).toMatchObject([{ source: 'r1' }])
  })

  test('standard input is known by how it begins', async () => {
    expect(await readStdin(gzipSync(news))).toMatchObject([{ source: 'stdin', text: news }])
    expect(await readStdin(zipOf([{ path: 'a.txt', content: news }]))).toMatchObject([
      { source: 'a.txt', key: 'stdin!a.txt' },
    ])
    expect(
      await readStdin(Buffer.from(`<html><body><h1>合龙</h1><p>${news.repeat(4)}</p>`)),
    ).toMatchObject([{ kind: 'article', title: '合龙' }])
  })
})

const long = Array.from({ length: 4000 }, (_, index) => `第${index}号桥合龙。\n`).join('')
const zip = zipOf([{ path: 'a.txt', content: long }])
const damaged = Buffer.from(zip)
damaged.fill(0xff, 60, 200)

const broken: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['a cut-off gzip', 'a.txt.gz', gzipSync(long).subarray(0, 900), /^BROKEN_ARCHIVE .*cut off/],
  ['a cut-off zip', 'a.zip', zip.subarray(0, 900), /^BROKEN_ARCHIVE .*cut off/],
  ['a damaged zip', 'a.zip', damaged, /^BROKEN_ARCHIVE .*a\.zip!a\.txt: .*damaged/],
  ['no gzip at all', 'a.txt.gz', Buffer.from(news), /^BROKEN_ARCHIVE .*damaged/],
  ['a gzip bomb', 'a.txt.gz', gzipSync(Buffer.alloc(30_000_000, 32)), /^ARCHIVE_BOMB /],
  [
    'a zip bomb',
    'a.zip',
    zipOf([{ path: 'a.jsonl', content: Buffer.alloc(30_000_000, 32) }]),
    /^ARCHIVE_BOMB .*a\.zip!a\.jsonl/,
  ],
  [
    'many small bombs',
    'a.zip',
    zipOf(
      Array.from({ length: 60 }, (_, index) => ({
        path: `${index}.txt`,
        content: Buffer.alloc(4_000_000, 32),
      })),
    ),
    /^ARCHIVE_BOMB .*a\.zip: /,
  ],
  [
    'a bomb in an archive',
    'a.zip',
    zipOf([
      { path: 'b.zip', content: zipOf([{ path: 'c.txt', content: Buffer.alloc(30_000_000, 32) }]) },
    ]),
    /^ARCHIVE_BOMB .*a\.zip!b\.zip!c\.txt/,
  ],
  ['nothing to read', 'a.zip', zipOf([{ path: 'a.png', content: 'x' }]), /^NO_INPUTS /],
  [
    'an encrypted entry',
    'a.zip',
    zipOf([{ path: 'a.txt', content: news, isEncrypted: true }]),
    /^ENCRYPTED .*a\.zip!a\.txt/,
  ],
  [
    'archives in archives',
    'a.zip',
    zipOf([{ path: 'b.zip', content: zipOf([{ path: 'c.zip', content: zip }]) }]),
    /^UNSUPPORTED_FORMAT .*b\.zip!c\.zip/,
  ],
]

describe('bad archives are one clear line', () => {
  for (const [name, file, bytes, wanted] of broken)
    test(name, async () => {
      const failure = failureIn(await readFileOf(file, bytes))
      expect(failure).toMatch(wanted)
      expect(failure).toMatch(/^[^\n]+; [^\n]+$/)
    })

  test('two entries of one name are two documents', async () => {
    const twice = zipOf([
      { path: 'a.txt', content: news },
      { path: 'a.txt', content: long },
    ])
    const read = await readFileOf('a.zip', twice)
    expect(read).toMatchObject([{ text: news }, { text: long }])
    expect(new Set(read.map((one) => (one.kind === 'failure' ? '' : one.key))).size).toBe(2)
  })

  test('an entry that is a bomb fails alone', async () => {
    const mixed = zipOf([
      { path: 'a.txt', content: news },
      { path: 'b.txt', content: Buffer.alloc(30_000_000, 32) },
      { path: 'c.txt', content: news },
    ])
    const read = await readFileOf('a.zip', mixed)
    expect(read.map((one) => (one.kind === 'failure' ? one.error.code : one.source))).toEqual([
      'a.txt',
      'ARCHIVE_BOMB',
      'c.txt',
    ])
  })

  test('records before the cut are read', async () => {
    const records = Array.from({ length: 20_000 }, (_, index) => record(`r${index}`)).join('')
    const packed = gzipSync(records)
    const read = await readFileOf('r.jsonl.gz', packed.subarray(0, packed.length / 2))
    expect(read.length).toBeGreaterThan(1000)
    expect(read.at(-1)).toMatchObject({ kind: 'failure', error: { code: 'BROKEN_ARCHIVE' } })
  })
})
