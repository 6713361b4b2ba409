import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Document } from '../../src/model/document.ts'
import { columnsOf, type PrintedPage, pdfOf } from './build-pdf.ts'
import { failureIn, readFileOf, readPaths } from './read-all-of.ts'

const bridge = [
  '本报讯（记者江一川）五月六日，綦江区通惠河大桥主桥顺利合龙。大桥全长六百一十二米，双向四车道，预计今年十月建成通车。',
  '綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的车程将由二十分钟缩短到三分钟，每天受益群众超过两万人。',
]
const school = [
  '本报讯（记者林小满）开学第一天，南川区兴隆小学的食堂飘出米饭香。今年全区投入资金改造乡村学校食堂四十二个，九千多名学生吃上了热饭。',
  '南川区教育委员会介绍，每个食堂都配了消毒柜和留样冰箱，食材由区里统一采购配送。',
]

/** Two stories side by side, each in two columns under a headline that is shorter than they are; the first has kicker and subtitle. */
const lines = [
  { text: '两岸往来三分钟', x: 60, y: 50, size: 13 },
  { text: '通惠河大桥合龙', x: 60, y: 80, size: 24 },
  { text: '预计今年十月建成通车', x: 60, y: 102, size: 13 },
  ...columnsOf(bridge, { x: 20, y: 130, characters: 12, rows: 6 }),
  { text: '乡村学校食堂飘饭香', x: 320, y: 80, size: 24 },
  ...columnsOf(school, { x: 310, y: 130, characters: 12, rows: 6 }),
]

async function documentOf(page: PrintedPage): Promise<Document> {
  const [read] = await readFileOf('a.pdf', pdfOf([page]))
  if (read?.kind !== 'page') throw new Error(failureIn(read ? [read] : []))
  return read
}

const stories = (document: Document) =>
  composeArticles(document, layOut(document).blocks).articles.map(({ title, subtitle, text }) => ({
    title,
    subtitle,
    text,
  }))

const wanted = [
  {
    title: '两岸往来三分钟通惠河大桥合龙',
    subtitle: '预计今年十月建成通车',
    text: ['预计今年十月建成通车', ...bridge].join('\n'),
  },
  { title: '乡村学校食堂飘饭香', subtitle: undefined, text: school.join('\n') },
]

const ways: readonly (readonly [string, PrintedPage])[] = [
  ['upright', { lines }],
  ['drawn on its side', { lines, drawnTurned: true, width: 400, height: 600 }],
  [
    'drawn on its side and turned back for the reader',
    { lines, drawnTurned: true, rotate: 90, width: 400, height: 600 },
  ],
]

describe('a page in columns is read in order, its headlines known by their size', () => {
  for (const [name, page] of ways)
    test(name, async () => {
      expect(stories(await documentOf(page))).toEqual(wanted)
    })
})

test('a page as wide as a letter is wrapped too, and what a browser prints at its edges is left out', async () => {
  const wide = [
    { text: '通惠河大桥合龙', x: 200, y: 60, size: 20 },
    ...columnsOf([...bridge, ...school], { x: 20, y: 100, characters: 52, rows: 30 }),
    { text: 'file:///a.html', x: 20, y: 780, size: 8 },
    { text: '1/2', x: 560, y: 780, size: 8 },
  ]
  const [story] = stories(await documentOf({ lines: wide }))
  expect(story?.title).toBe('通惠河大桥合龙')
  expect(story?.text.startsWith(bridge.join('\n'))).toBe(true)
  expect(story?.text).not.toMatch(/file:|1\/2/)
})

test('every line says where it was printed', async () => {
  const { text, lines: placed = [], pages } = await documentOf({ lines })
  expect(pages).toEqual([{ width: 600, height: 800 }])
  expect(placed).toHaveLength(lines.length)
  const headline = placed.find(({ start, end }) => text.slice(start, end) === '通惠河大桥合龙')
  expect(headline).toMatchObject({ page: 1, x: 60, width: 168, fontSize: 24 })
  for (const { start, end } of placed) expect(text.slice(start, end)).not.toContain('\n')
})

test('a letter printed twice to look bold is one letter', async () => {
  const bold = { text: '通惠河大桥合龙', x: 60.3, y: 80, size: 24 }
  const { text } = await documentOf({ lines: [...lines, bold] })
  expect(text.match(/通惠河大桥合龙/g)).toHaveLength(1)
})

const picture: PrintedPage = { lines: [], hasPicture: true }
const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['pictures only', pdfOf([picture, picture]), /^NEEDS_OCR .*OCR/],
  ['encrypted', pdfOf([{ lines }], true), /^ENCRYPTED .*password/],
  ['cut off', pdfOf([{ lines }]).subarray(0, 300), /^BROKEN_FILE /],
  ['no PDF at all', Buffer.from('新闻'), /^BROKEN_FILE /],
]

describe('what cannot be read is one clear line', () => {
  for (const [name, bytes, said] of bad)
    test(name, async () => {
      const failure = failureIn(await readFileOf('a.pdf', bytes))
      expect(failure).toMatch(said)
      expect(failure).toMatch(/^[^\n]+; [^\n]+$/)
    })

  test('one page of pictures among others is said', async () => {
    expect(await readFileOf('a.pdf', pdfOf([{ lines }, picture]))).toMatchObject([
      {
        kind: 'page',
        notices: [{ rule: 'page-needs-ocr', message: expect.stringContaining('page 2') }],
      },
    ])
  })
})

test('a page printed by a browser in its own fonts is the bundled page again', async () => {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const [printed] = await readPaths([path('./fixtures/chongqing-2025-06-18.pdf')])
  const [plain] = await readPaths([path('../../src/data/samples/chongqing-2025-06-18.txt')])
  if (printed?.kind !== 'page' || plain?.kind !== 'page') throw new Error('not read')
  const unspaced = (document: Document) =>
    stories(document)
      .map(({ title, text }) => `${title}\n${text}`.replaceAll(' ', ''))
      .sort()
  expect(unspaced(printed)).toEqual(unspaced(plain))
})

describe('a page printed with a vertical headline, a vertical article, spread letters and columns of two lines', () => {
  const path = fileURLToPath(new URL('./fixtures/vertical-page.pdf', import.meta.url))
  test('gives its three stories whole', async () => {
    const [printed] = await readPaths([path])
    if (printed?.kind !== 'page') throw new Error('not read')
    expect(stories(printed).map(({ title, text }) => [title, text.split('\n').length])).toEqual([
      ['通惠河大桥合龙', 2],
      ['食堂飘出米饭香', 2],
      ['山乡夜校开课', 1],
    ])
    expect(stories(printed)[2]?.text).toMatch(
      /^本报讯.*山乡夜校开课，首批36名村民坐进教室.*家电维修。$/,
    )
    expect(printed).toMatchObject({
      date: { value: '2025-06-18', origin: 'masthead' },
      region: { value: '500110', origin: 'masthead' },
    })
  })

  test('the fixtures stay small', () => {
    for (const name of ['vertical-page.pdf', 'chongqing-2025-06-18.pdf'])
      expect(
        statSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))).size,
      ).toBeLessThan(500_000)
  })
})
