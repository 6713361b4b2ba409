import { describe, expect, test } from 'vitest'
import { columnsOf, type Printed, type PrintedPage, pdfOf } from './build-pdf.ts'
import { failureIn, readFileOf } from './read-all-of.ts'

const bridge = [
  '五月六日，綦江区通惠河大桥主桥顺利合龙。大桥全长六百一十二米，双向四车道，预计今年十月建成通车。',
  '綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的车程将由二十分钟缩短到三分钟。',
]
const school = [
  '开学第一天，南川区兴隆小学的食堂飘出米饭香。今年全区投入资金改造乡村学校食堂四十二个。',
  '南川区教育委员会介绍，每个食堂都配了消毒柜和留样冰箱，食材由区里统一采购配送。',
]
const body = columnsOf(bridge, { x: 20, y: 130, characters: 16, rows: 12 })

async function textOf(...pages: readonly PrintedPage[]): Promise<string> {
  const [read] = await readFileOf('a.pdf', pdfOf(pages))
  if (read?.kind !== 'page') throw new Error(failureIn(read ? [read] : []))
  return read.text
}

/** The lines of the text in order, blank ones and indents left out. */
async function linesIn(lines: readonly Printed[]): Promise<readonly string[]> {
  const text = await textOf({ lines })
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

describe('what is one line', () => {
  const shapes: readonly (readonly [string, readonly Printed[], readonly string[]])[] = [
    [
      'a headline whose letters stand far apart',
      [{ text: '浙南茶乡', x: 60, y: 80, size: 24, apart: 1.2 }],
      ['浙南茶乡'],
    ],
    [
      'its last two letters on a line of their own',
      [
        { text: '浙南茶乡', x: 60, y: 80, size: 24, apart: 1.2 },
        { text: '开采', x: 100, y: 112, size: 24, apart: 1.2 },
      ],
      ['浙南茶乡', '开采'],
    ],
    [
      'letters spread to the width of the column',
      [{ text: '两江新区集聚企业', x: 20, y: 80, size: 10, apart: 0.3 }],
      ['两江新区集聚企业'],
    ],
    [
      'a space that was typed on a line that is spread',
      [
        { text: '本报讯', x: 20, y: 80, size: 10, apart: 0.05 },
        { text: '记者陈予安', x: 57, y: 80, size: 10, apart: 0.05 },
      ],
      ['本报讯 记者陈予安'],
    ],
    [
      'two columns less than a letter apart, one printed after the other, are two',
      [
        { text: '綦江区通惠河', x: 20, y: 80, size: 10 },
        { text: '大桥合龙了。', x: 20, y: 96, size: 10 },
        { text: '南川区的食堂', x: 87, y: 80, size: 10 },
        { text: '飘出米饭香。', x: 87, y: 96, size: 10 },
      ],
      ['綦江区通惠河', '大桥合龙了。', '南川区的食堂', '飘出米饭香。'],
    ],
    [
      'room around numbers, where the typesetter gives it everywhere',
      columnsOf(
        Array.from({ length: 6 }, (_, at) => `今年 ${at} 月投入 12 亿元，改造食堂 42 个。`),
        { x: 20, y: 80, characters: 40, rows: 10 },
      ),
      Array.from({ length: 6 }, (_, at) => `今年${at}月投入12亿元，改造食堂42个。`),
    ],
    [
      'room around one number was typed',
      [...body, { text: '山城新报 2024年', x: 20, y: 600, size: 10 }],
      [...body.map(({ text }) => text), '山城新报 2024年'],
    ],
  ]
  for (const [name, lines, wanted] of shapes)
    test(name, async () => {
      expect(await linesIn(lines)).toEqual(wanted)
    })
})

describe('vertical text', () => {
  const down = (text: string, x: number, y = 130): Printed => ({
    ...{ text, x, y, size: 10 },
    ...{ apart: 0.05, isVertical: true },
  })

  test('is read from top to bottom and from right to left, its paragraphs indented', async () => {
    const text = await textOf({
      lines: [
        down('綦江区通惠河大桥主桥', 100, 151),
        down('顺利合龙︐全长六百米︒', 82),
        down('︵记者江一川︶', 64),
      ],
    })
    expect(text).toBe(
      '\u3000\u3000綦江区通惠河大桥主桥\n顺利合龙，全长六百米。\n（记者江一川）\n\n',
    )
  })

  test('a vertical headline between its columns is read before them', async () => {
    const left = columnsOf(bridge.slice(0, 1), { x: 20, y: 130, characters: 12, rows: 20 })
    const right = columnsOf(bridge.slice(1), { x: 210, y: 130, characters: 12, rows: 20 })
    const headline = { ...down('通惠河大桥合龙', 165, 140), size: 24 }
    const lines = await linesIn([...left, headline, ...right])
    expect(lines[0]).toBe('通惠河大桥合龙')
    expect(lines.slice(1).join('')).toBe(bridge.join(''))
  })

  test('lines of running text below one another are none', async () => {
    const lines = await linesIn(body.map((line) => ({ ...line, apart: 0 })))
    expect(lines).toEqual(body.map(({ text }) => text))
  })
})

describe('the order of a page', () => {
  test('its running head and foot stand before and behind everything', async () => {
    const lines = await linesIn([
      { text: '2024年5月7日 星期二', x: 400, y: 30, size: 10 },
      { text: '山城新报', x: 20, y: 30, size: 10 },
      ...columnsOf(bridge, { x: 20, y: 80, characters: 16, rows: 20 }),
      ...columnsOf(school, { x: 300, y: 80, characters: 16, rows: 20 }),
      { text: '责任编辑：苏见山', x: 20, y: 780, size: 8 },
      { text: '校对：周小满', x: 300, y: 780, size: 8 },
    ])
    expect(lines.slice(0, 2)).toEqual(['山城新报', '2024年5月7日 星期二'])
    expect(lines.slice(-2)).toEqual(['责任编辑：苏见山', '校对：周小满'])
  })

  test('a short last line does not part the paragraph below it from its column', async () => {
    const text = await textOf({
      lines: [
        { text: '三分。', x: 20, y: 80, size: 10 },
        { text: '南川区兴隆小学的食堂', x: 40, y: 96, size: 10 },
        { text: '今天飘出了新米的饭香。', x: 20, y: 112, size: 10 },
      ],
    })
    expect(text).toBe('三分。\n\u3000\u3000南川区兴隆小学的食堂\n今天飘出了新米的饭香。\n\n')
  })

  test('a headline over some of its columns is read before the one beside it', async () => {
    const lines = await linesIn([
      ...columnsOf(bridge.slice(0, 1), { x: 20, y: 60, characters: 12, rows: 20 }),
      { text: '通惠河大桥主桥合龙', x: 170, y: 70, size: 30 },
      ...columnsOf(bridge.slice(1), { x: 160, y: 100, characters: 12, rows: 2 }),
      { text: '乡村学校食堂', x: 20, y: 240, size: 24 },
      ...columnsOf(school, { x: 20, y: 260, characters: 12, rows: 20 }),
    ])
    expect(lines.join('')).toBe(
      ['通惠河大桥主桥合龙', ...bridge, '乡村学校食堂', ...school].join(''),
    )
  })

  test('columns stay with the headline above them, also where a column of white runs past another story', async () => {
    const lines = await linesIn([
      { text: '乡村学校食堂飘出米饭香', x: 20, y: 60, size: 30 },
      ...columnsOf(school, { x: 20, y: 90, characters: 12, rows: 4 }),
      { text: '大桥合龙', x: 20, y: 240, size: 24 },
      ...columnsOf(bridge, { x: 20, y: 260, characters: 12, rows: 20 }),
    ])
    const text = lines.join('')
    expect(text).toBe(['乡村学校食堂飘出米饭香', ...school, '大桥合龙', ...bridge].join(''))
  })
})

describe('fonts that do not say which characters they print', () => {
  const nameless = (text: string, y: number): Printed => ({
    ...{ text, x: 20, y, size: 10 },
    isNameless: true,
  })
  const garbled = '\u3dfb\u3497\u4e6a\u4945\u4825\u50a8'

  test('a page of them is garbled and needs OCR', async () => {
    const page = { lines: [nameless(garbled, 80), nameless(garbled, 96)] }
    const failure = failureIn(await readFileOf('a.pdf', pdfOf([page])))
    expect(failure).toMatch(/^NEEDS_OCR .*garbled.*fonts.*; it needs OCR/)
  })

  test('single lines of them are left out, and it is said', async () => {
    const [read] = await readFileOf('a.pdf', pdfOf([{ lines: [...body, nameless(garbled, 40)] }]))
    expect(read).toMatchObject({ notices: [{ rule: 'lines-garbled', level: 'warning' }] })
    expect(read?.kind === 'page' && read.text.includes(garbled.slice(0, 2))).toBe(false)
  })

  test('rare ideographs among common ones are none of theirs', async () => {
    const line = { text: '李\u5803、王\u710c昨日在綦江登台', x: 20, y: 600, size: 10 }
    expect(await linesIn([...body, line])).toContain(line.text)
  })
})
