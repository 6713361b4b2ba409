import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runYutu, temporaryFolder } from './run-yutu.ts'

const file = join(temporaryFolder(), 'news.txt')
writeFileSync(
  file,
  '本报讯（记者 陈予安）6月17日，市文旅委在渝北区大盛镇召开推进会。我市将治理水土流失。\n',
)
const explain = (...words: string[]) =>
  runYutu(['explain', file, '--clean', '--date', '2021-06-18', '--region', '500000', ...words])

describe('yutu explain', () => {
  test('tells each name with its candidates, what speaks for them, and the readings that lost', async () => {
    const { code, stdout, stderr } = await explain()
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^大盛镇 {2}PLACE {2}25–28 {2}.*\[大盛镇\]/m)
    expect(stdout).toMatch(
      /linked {2}→ 大盛镇 division:500112143 .*: the best of the known entries/,
    )
    expect(stdout).toMatch(/^ {2}\* .* 大盛镇 division:500112143 {2}.*adjacent \+1/m)
    expect(stdout).toMatch(/^ {4}.* 大盛镇 division:370784107/m)
    expect(stdout).toMatch(/陈予安 entity:.*NIL: no known entry/)
    expect(stdout).toMatch(/^adjacent +named right behind what it lies/m)
  })

  test('only the name asked for, or what stands at an offset', async () => {
    const named = await explain('--name', '大盛镇')
    expect(named.stdout).toMatch(/^大盛镇/m)
    expect(named.stdout).not.toMatch(/^渝北区/m)
    const placed = await explain('--at', '22')
    expect(placed.stdout).toMatch(/^渝北区/m)
    expect(placed.stdout).not.toMatch(/^大盛镇/m)
  })

  test('why something is no name', async () => {
    const { stdout } = await explain('--name', '水土')
    expect(stdout).toMatch(/^水土 {2}no name/m)
    expect(stdout).toMatch(/^ {2}not /m)
  })

  test('says that there is nothing of the kind', async () => {
    const { code, stdout } = await explain('--name', '北碚区')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^nothing called 北碚区 in 1 article/)
  })

  test('the same as JSON', async () => {
    const { code, stdout } = await explain('--json', '--name', '大盛镇')
    expect(code).toBe(0)
    const [article] = JSON.parse(stdout).articles
    expect(article).toMatchObject({ source: 'news.txt', date: '2021-06-18', region: '500000' })
    const [name] = article.names
    expect(name).toMatchObject({
      surface: '大盛镇',
      field: 'text',
      link: { entity: 'division:500112143', reason: 'best-entry' },
    })
    expect(name.link.candidates[0].features).toMatchObject({ adjacent: 1 })
    expect(name.readings[0]).toMatchObject({ rule: 'gazetteer', outcome: 'mention' })
  })

  test('an offset that is none, and a file that is not there', async () => {
    const bad = await explain('--at', 'here')
    expect(bad.code).toBe(2)
    expect(bad.stderr).toMatch(/120 or title:4/)
    const missing = await runYutu(['explain', '/nowhere/news.txt'])
    expect(missing.code).toBe(1)
    expect(missing.stderr).toMatch(/nowhere\/news\.txt/)
  })
})
