import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { failureOf, type ReadFailure } from '../../src/read/read-error.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import type { ReadOptions } from '../../src/read/read-options.ts'
import { failureIn } from './read-all-of.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yutu-read-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function read(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<readonly (Document | ReadFailure)[]> {
  const inputs: (Document | ReadFailure)[] = []
  for await (const input of readInputs(paths, options)) inputs.push(input)
  return inputs
}

async function codesOf(paths: readonly string[]): Promise<readonly string[]> {
  return (await read(paths)).map((input) =>
    input.kind === 'failure' ? input.error.code : input.source,
  )
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const news = '綦江区通惠河大桥合龙。'

describe('what is read', () => {
  test('a text file is a page, and one clean article with `clean`', async () => {
    const path = await fileOf('a.txt', news)
    expect(await read([path])).toMatchObject([
      { kind: 'page', key: path, source: 'a.txt', text: news },
    ])
    expect(await read([path], { clean: true })).toMatchObject([{ kind: 'article', text: news }])
  })

  test('a folder is read with its folders, sorted, text and records only', async () => {
    await fileOf('d/b.txt', news)
    await fileOf('d/a/c.md', news)
    await fileOf('d/z.png', 'x')
    expect(await codesOf([join(folder, 'd')])).toEqual(['c.md', 'b.txt'])
  })

  test('a glob is expanded, sorted', async () => {
    await fileOf('g/2.txt', news)
    await fileOf('g/1.txt', news)
    expect(await codesOf([join(folder, 'g', '*.txt')])).toEqual(['1.txt', '2.txt'])
  })

  test('standard input is a text or records; its content is its key', async () => {
    const [page] = await read(['-'], { stdin: bytesOf(news) })
    expect(page).toMatchObject({ kind: 'page', source: 'stdin', text: news })
    const [other] = await read(['-'], { stdin: bytesOf(`${news}通车。`) })
    expect(page?.kind === 'page' && other?.kind === 'page' && page.key !== other.key).toBe(true)
    const records = await read(['-'], { stdin: bytesOf(`{"id":"r1","text":"${news}"}\n`) })
    expect(records).toMatchObject([{ kind: 'article', source: 'r1' }])
  })

  test('a record is one clean article, its text kept exactly', async () => {
    const text = '　　第一段。\r\n 第二段。\n'
    const record = {
      id: 'r1',
      title: '题',
      date: '2024-05-07',
      region: '500110',
      source: '山城新报',
      url: 'u',
      text,
    }
    const path = await fileOf(
      'r.jsonl',
      `${JSON.stringify(record)}\n{"text":"${news}"}\n{"url":"v","text":"${news}"}`,
    )
    expect(await read([path])).toMatchObject([
      {
        kind: 'article',
        key: 'r1',
        source: 'r1',
        title: '题',
        url: 'u',
        text,
        date: { value: '2024-05-07', origin: 'record' },
        region: { value: '500110', origin: 'record' },
        publisher: { value: '山城新报', origin: 'record' },
      },
      { key: `${path}#2`, source: 'r.jsonl#2' },
      { key: 'v', source: 'r.jsonl#3' },
    ])
  })
})

describe('what a document is known by', () => {
  test('the hash changes with content, mode and what is given, and with nothing else', async () => {
    const path = await fileOf('h.txt', news)
    const hashOf = async (options: ReadOptions) => {
      const [document] = await read([path], options)
      return document?.kind === 'failure' ? '' : document?.contentHash
    }
    const hashes = await Promise.all(
      [
        {},
        { clean: true },
        { date: '2024-05-07' },
        { region: '500000' },
        { publisher: '山城新报' },
      ].map(hashOf),
    )
    expect(new Set(hashes).size).toBe(5)
    expect(await hashOf({})).toBe(hashes[0])
    expect(await hashOf({ date: '2024年5月7日' })).toBe(hashes[2])
  })
})

describe('date, publisher and region say where they were found', () => {
  const masthead = '重庆新报\n2024年5月7日 星期二 第02版\n\n'
  const cases: readonly (readonly [string, string, string, ReadOptions, object])[] = [
    [
      'option',
      '2021-07-09.txt',
      masthead,
      { date: '2020-01-02' },
      { date: { value: '2020-01-02', origin: 'option' } },
    ],
    [
      'file name',
      'f-2021-07-09.txt',
      masthead,
      {},
      { date: { value: '2021-07-09', origin: 'file-name' } },
    ],
    [
      'file name without dashes',
      'f20210709.txt',
      '',
      {},
      { date: { value: '2021-07-09', origin: 'file-name' } },
    ],
    [
      'Chinese file name',
      '2021年7月9日.txt',
      '',
      {},
      { date: { value: '2021-07-09', origin: 'file-name' } },
    ],
    ['folder', '2021-07/09/p.txt', '', {}, { date: { value: '2021-07-09', origin: 'file-name' } }],
    ['masthead', 'p1.txt', masthead, {}, { date: { value: '2024-05-07', origin: 'masthead' } }],
    [
      'text',
      'p2.txt',
      '今天（2023年3月1日）',
      {},
      { date: { value: '2023-03-01', origin: 'text' } },
    ],
    [
      'masthead paper',
      'p3.txt',
      masthead,
      {},
      {
        publisher: { value: '重庆新报', origin: 'masthead' },
        region: { value: '500000', origin: 'masthead' },
      },
    ],
    [
      'own reporter',
      'p4.txt',
      '日前，杭州日报记者从会上获悉，',
      {},
      {
        publisher: { value: '杭州日报', origin: 'text' },
        region: { value: '330100', origin: 'text' },
      },
    ],
    [
      'pinyin file name',
      'chengdu-sichuan-3.txt',
      '',
      {},
      { region: { value: '510000', origin: 'file-name' } },
    ],
    [
      'places of the text',
      'p5.txt',
      '成都开会。四川发布。绵阳签约。重庆参加。',
      {},
      { region: { value: '510000', origin: 'text' } },
    ],
  ]
  for (const [name, file, text, options, want] of cases)
    test(name, async () => {
      const path = await fileOf(`dates/${file}`, `${text}${news}`)
      expect(await read([path], options)).toMatchObject([want])
    })

  test('each with a confidence, greater where it was given than where it was guessed', async () => {
    const path = await fileOf('dates/sure.txt', `重庆新报\n2024年5月7日 星期二 第02版\n\n${news}`)
    const [document] = await read([path], { region: '500000' })
    if (document?.kind === 'failure') throw document.error
    const sure = [document?.region, document?.date, document?.publisher].map(
      (attributed) => attributed?.confidence ?? 0,
    )
    expect(sure[0]).toBe(1)
    for (const confidence of sure.slice(1)) expect(confidence).toBeGreaterThan(0.5)
    for (const confidence of sure.slice(1)) expect(confidence).toBeLessThan(1)
  })

  test('what cannot be known is absent, and an impossible date in a name is passed over', async () => {
    const path = await fileOf('dates/x-20210230.txt', `${news}`)
    const [document] = await read([path])
    expect(document).not.toHaveProperty('date')
    expect(document).not.toHaveProperty('region')
    expect(document).not.toHaveProperty('publisher')
  })
})

describe('bad input is one clear line, and the others go on', () => {
  test('each by its code', async () => {
    const good = await fileOf('good.txt', news)
    await mkdir(join(folder, 'empty'))
    const paths = [
      join(folder, 'missing.txt'),
      join(folder, 'empty'),
      await fileOf('empty.txt', ' \n'),
      await fileOf('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])),
      await fileOf('page.xml', '<p>新闻</p>'),
      await fileOf('odd.txt', Buffer.from([0x80, 0x81, 0xfe, 0xff, 0x80, 0x80, 0xc0, 0xc1])),
      good,
    ]
    expect(await codesOf(paths)).toEqual([
      'NOT_FOUND',
      'NO_INPUTS',
      'EMPTY',
      'BINARY',
      'UNSUPPORTED_FORMAT',
      'UNKNOWN_CHARSET',
      'good.txt',
    ])
    for (const input of await read(paths))
      if (input.kind === 'failure') expect(input.error.message).toMatch(/^[^\n]+; [^\n]+$/)
  })

  test('a broken record is named by its line, the other records are kept', async () => {
    const lines = [
      '{"id":"a","text":"甲。"}',
      '{bad',
      '{"id":"c"}',
      '[]',
      '{"text":"丁。","date":"2021-02-30"}',
      '{"text":7,"id":{}}',
      '',
      '{"id":"z","text":"末。"}',
    ]
    const path = await fileOf('bad.jsonl', lines.join('\n'))
    const inputs = await read([path])
    expect(
      inputs.map((input) =>
        input.kind === 'failure'
          ? `${input.error.code} ${input.source.split('#')[1]}`
          : input.source,
      ),
    ).toEqual([
      'a',
      'MALFORMED_RECORD 2',
      'RECORD_WITHOUT_TEXT 3',
      'MALFORMED_RECORD 4',
      'INVALID_DATE 5',
      'MALFORMED_RECORD 6',
      'z',
    ])
  })

  test('a line of 50 MB is refused within seconds, and the next record is read', async () => {
    const long = 'a'.repeat(50_000_000)
    const records = await fileOf('long.jsonl', `{"text":"${long}"}\n{"id":"next","text":"甲。"}\n`)
    const page = await fileOf('long.txt', long)
    expect(await codesOf([records, page])).toEqual(['LINE_TOO_LONG', 'next', 'TOO_LARGE'])
    expect(await codesOf([await fileOf('line.txt', `甲\n${'乙'.repeat(1_000_001)}`)])).toEqual([
      'LINE_TOO_LONG',
    ])
  }, 20_000)

  test('a file that may not be read', () => {
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    expect(failureOf('secret.txt', denied).error).toMatchObject({
      code: 'NO_PERMISSION',
      message: 'secret.txt: permission denied; make it readable for this user',
      cause: denied,
    })
  })

  test('wrong options throw before anything is read, naming value and mend', async () => {
    await expect(read(['missing.txt'], { date: '2021-02-30' })).rejects.toMatchObject({
      code: 'INVALID_DATE',
      message: expect.stringContaining('2021-02-30'),
    })
    await expect(read(['missing.txt'], { region: '重庆' })).rejects.toMatchObject({
      code: 'INVALID_REGION',
    })
  })
})

describe('long lines of records', () => {
  const record = (id: string, text: string): string => JSON.stringify({ id, text })

  test('a first record longer than a chunk is read, wherever the chunk cuts a character', async () => {
    for (const shift of ['', 'a', 'ab']) {
      const long = record(`long${shift}`, '綦江区昨日举行活动。'.repeat(8_000))
      const path = await fileOf(`long${shift}.jsonl`, `${long}\n${record('next', news)}\n`)
      expect(await codesOf([path])).toEqual([`long${shift}`, 'next'])
    }
  })

  test('a record over the limit is named, the next one is read', async () => {
    const path = await fileOf(
      'over.jsonl',
      `${record('over', '綦江'.repeat(3_000_000))}\n${record('next', news)}\n`,
    )
    expect(await codesOf([path])).toEqual(['LINE_TOO_LONG', 'next'])
  })

  test('a number is no text', async () => {
    const path = await fileOf('number.jsonl', `{"id":7,"text":123}\n{"id":8,"text":"${news}"}\n`)
    expect(await codesOf([path])).toEqual(['MALFORMED_RECORD', '8'])
  })
})

describe('one file is read once', () => {
  test('given twice, by its folder too, and through links that lead in a circle', async () => {
    const path = await fileOf('once/a.txt', news)
    await symlink('../once', join(folder, 'once', 'again'))
    await symlink('a.txt', join(folder, 'once', 'b.txt'))
    const found = await read([path, join(folder, 'once'), path])
    expect(found).toMatchObject([{ key: path }])
  })

  test('files of one name in two folders are two', async () => {
    await fileOf('two/a/page.txt', news)
    await fileOf('two/b/page.txt', news)
    const found = await read([join(folder, 'two')])
    expect(new Set(found.map((one) => (one.kind === 'failure' ? '' : one.key))).size).toBe(2)
  })

  test('a link to itself is named', async () => {
    await symlink('self.txt', join(folder, 'self.txt'))
    expect(failureIn(await read([join(folder, 'self.txt')]))).toMatch(/^NOT_FOUND .*link.*; give/)
  })
})

describe('records', () => {
  test('of one id: both are given, the second with a warning that names the first', async () => {
    const path = await fileOf('twice.jsonl', `{"id":"a","text":"甲。"}\n{"id":"a","text":"乙。"}\n`)
    expect(await read([path])).toMatchObject([
      { key: 'a', text: '甲。' },
      {
        key: 'a',
        text: '乙。',
        notices: [{ rule: 'record-twice', message: expect.stringContaining('line 1') }],
      },
    ])
  })

  test('in mojibake are mended and said, others are kept to the letter', async () => {
    const garbled = Buffer.from('5月6日，綦江区通惠河大桥合龙。').toString('latin1')
    const path = await fileOf('garbled.jsonl', `${JSON.stringify({ id: 'm', text: garbled })}\n`)
    expect(await read([path])).toMatchObject([
      { text: '5月6日，綦江区通惠河大桥合龙。', notices: [{ rule: 'mojibake-mended' }] },
    ])
  })
})

describe('an empty file is called empty, whatever its ending', () => {
  for (const ending of ['txt', 'md', 'html', 'pdf', 'jsonl', 'zip', 'gz', 'txt.gz', ''])
    test(ending || 'none', async () => {
      const path = await fileOf(`nothing-in-it${ending && `.${ending}`}`, '')
      expect(failureIn(await read([path]))).toMatch(/^EMPTY .*nothing-in-it.*empty; nothing/)
    })
})

test('ten thousand blank lines are passed over', async () => {
  const page = `${'\n'.repeat(5000)}通惠河大桥合龙\n${'\n'.repeat(5000)}${news}\n`
  expect(await read([await fileOf('blank.txt', page)])).toMatchObject([{ text: page }])
  expect(failureIn(await read([await fileOf('blanks.txt', '\n'.repeat(10_000))]))).toMatch(/^EMPTY/)
})
