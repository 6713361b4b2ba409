import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownersOf } from '../../src/cli/layout-owners.ts'
import { layoutReport } from '../../src/cli/layout-report.ts'
import { layoutSvg } from '../../src/cli/layout-svg.ts'
import type { Document } from '../../src/model/document.ts'
import { layOutArticles } from '../../src/pipeline.ts'
import { runYutu, temporaryFolder } from './run-yutu.ts'

const text = `山城新报

綦江通惠河大桥合龙
大桥全长612米，预计今年10月建成通车

本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙。大桥全长612米，双向四车道，预计今年
10月建成通车 <快讯>。

过河少走弯路

綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。
`
const document: Document = { key: 'a.txt', contentHash: '', source: 'a.txt', kind: 'page', text }
const { blocks, articles } = layOutArticles(document)
const page = { document, blocks, articles, ownerAt: ownersOf(document, articles) }

test('the report gives each block its lines, role and article, and each article its confidence', () => {
  const rows = layoutReport([page])
    .split('\n')
    .map((row) => row.split(/\s+/).slice(0, 3).join(' '))
  expect(rows.slice(5, 12)).toEqual([
    '1–1 masthead –',
    '3–3 headline #1',
    '4–4 subtitle #1',
    '6–6 byline #1',
    '6–8 paragraph #1',
    '10–10 section-heading #1',
    '12–13 paragraph #1',
  ])
  expect(layoutReport([page])).toMatch(
    /#1 綦江通惠河大桥合龙 · \d+ characters · confidence [01]\.\d\d/,
  )
})

describe('the picture', () => {
  const svg = layoutSvg([page])
  test('shows every line of a text once, in the colour of its article', () => {
    expect(svg.match(/<text [^>]*textLength/g)).toHaveLength(
      text.split('\n').filter(Boolean).length,
    )
    expect(svg).toContain('&lt;快讯&gt;')
    expect(svg.match(/<title>#1 paragraph</g)).toHaveLength(4)
    expect(svg.match(/<title>no article masthead</g)).toHaveLength(1)
  })

  test('shows the lines of a PDF where they were printed', () => {
    const lines = [{ start: 0, end: 4, page: 1, x: 10, y: 20, width: 48, height: 12, fontSize: 12 }]
    const paper = {
      ...page,
      document: { ...document, lines, pages: [{ width: 300, height: 400 }] },
    }
    expect(layoutSvg([paper])).toMatch(/<text x="10"[^>]*textLength="48"[^>]*>山城新报</)
    expect(layoutSvg([paper])).toContain('viewBox="0 0 670 430"')
  })

  test('writes roles beside blocks, and a legend of the articles beside the page', () => {
    for (const label of ['#1 标题', '#1 副题', '#1 署名', '#1 小标题', '报头'])
      expect(svg).toContain(`>${label}</text>`)
    expect(svg).toMatch(/>#1 綦江通惠河大桥合龙 [01]\.\d\d<\/text>/)
    expect(svg).toContain('>不属于任何文章</text>')
  })

  test('sets vertical lines of a PDF vertically', () => {
    const box = { page: 1, x: 10, y: 20, width: 12, height: 48, fontSize: 12 }
    const lines = [{ start: 0, end: 4, ...box }]
    const paper = {
      ...page,
      document: { ...document, lines, pages: [{ width: 300, height: 400 }] },
    }
    expect(layoutSvg([paper])).toMatch(/textLength="48"[^>]*writing-mode:vertical-rl">山城新报</)
  })

  test('breaks the paragraphs of a clean article into lines', () => {
    const long = { ...document, kind: 'article', text: '綦江通惠河大桥合龙。'.repeat(20) } as const
    const own = layOutArticles(long)
    const picture = layoutSvg([{ document: long, ...own, ownerAt: ownersOf(long, own.articles) }])
    expect(picture.match(/<text [^>]*textLength/g)).toHaveLength(5)
  })
})

test('yutu extract --layout prints blocks and writes the picture', async () => {
  const folder = temporaryFolder()
  const svg = join(folder, 'page.svg')
  const words = ['extract', 'src/data/samples/hangzhou-2025-09-12.txt', '--layout', '--svg', svg]
  const { code, stdout } = await runYutu(words)
  expect(code).toBe(0)
  expect(stdout).toMatch(/headline +#1/)
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg xmlns/)
})
