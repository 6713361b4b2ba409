import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runYutu, temporaryFolder } from './run-yutu.ts'

const record = (id: string, text: string): string =>
  JSON.stringify({ id, title: '两江新区召开会议', date: '2021-07-09', region: '500000', text })

const good = record('good-1', '7月8日，两江新区召开工作会议。大盛镇建成生态林1200亩。')

describe('ingest', () => {
  test('reads a second time without changing anything', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'articles.jsonl')
    writeFileSync(file, `${good}\n`)
    const words = ['ingest', file, '--data', join(folder, 'store'), '--json']
    const first = JSON.parse((await runYutu(words)).stdout)
    const statsWords = ['stats', '--data', join(folder, 'store'), '--json']
    const before = JSON.parse((await runYutu(statsWords)).stdout)
    const second = JSON.parse((await runYutu(words)).stdout)
    const after = JSON.parse((await runYutu(statsWords)).stdout)
    expect(first.documents.created).toBe(1)
    expect(second.documents).toMatchObject({ created: 0, replaced: 0, unchanged: 1 })
    expect(after).toEqual(before)
    expect(before.documents).toBe(1)
    expect(before.entities).toBeGreaterThan(1)
  })

  test('names what failed, does the rest, and a second run repairs', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'store')
    const file = join(folder, 'articles.jsonl')
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    writeFileSync(file, `${good}\n{"id": "broken"\n${record('good-2', '渝北区开展活动。')}\n`)
    const run = await runYutu(['ingest', file, empty, '--data', data])
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/articles\.jsonl#2/)
    expect(run.stderr).toMatch(/empty\.txt.*empty/)
    writeFileSync(file, `${good}\n${record('broken', '大盛镇召开会议。')}\n`)
    const repaired = await runYutu(['ingest', file, '--data', data, '--json'])
    expect(repaired.code).toBe(0)
    expect(JSON.parse(repaired.stdout).documents).toMatchObject({ created: 1, unchanged: 1 })
    const { stdout } = await runYutu(['stats', '--data', data, '--json'])
    expect(JSON.parse(stdout).documents).toBe(3)
  })

  test('reads standard input', async () => {
    const folder = temporaryFolder()
    const run = await runYutu(['ingest', '-', '--data', join(folder, 'store'), '--json'], {
      stdin: `${good}\n`,
    })
    expect(JSON.parse(run.stdout).documents.created).toBe(1)
  })

  test('says where it is on long work as plain lines, and nothing when quiet', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'articles.jsonl')
    const records = Array.from({ length: 20 }, (_, i) =>
      record(`r${i}`, `大盛镇召开第${i}次会议。`),
    )
    writeFileSync(file, `${records.join('\n')}\n`)
    const loud = await runYutu(['ingest', file, '--data', join(folder, 'a')])
    expect(loud.stderr).toMatch(/reading 20\/20/)
    const quiet = await runYutu(['ingest', file, '--data', join(folder, 'b'), '--quiet'])
    expect(quiet.stderr).toBe('')
  })
})

describe('extract --json', () => {
  test('prints the gold files’ shape with text and source', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a.jsonl')
    writeFileSync(file, `${good}\n`)
    const { stdout, code } = await runYutu(['extract', file, '--json'])
    expect(code).toBe(0)
    const [article] = JSON.parse(stdout).articles
    expect(article).toMatchObject({ source: 'good-1', date: '2021-07-09', region: '500000' })
    expect(article.text).toContain('大盛镇')
    const town = article.entities.find((entity: { name: string }) => entity.name === '大盛镇')
    expect(town.adcode).toBe('500112143')
    for (const { start, end, text } of article.mentions)
      expect(article.text.slice(start, end)).toBe(text)
  })

  test('gives the same bytes twice', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a.jsonl')
    writeFileSync(file, `${good}\n`)
    const first = await runYutu(['extract', file, '--json'])
    expect((await runYutu(['extract', file, '--json'])).stdout).toBe(first.stdout)
  })
})
