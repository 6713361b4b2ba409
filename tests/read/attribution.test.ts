import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { ReadOptions } from '../../src/read/read-options.ts'
import { failureIn, readFileOf } from './read-all-of.ts'

const news = '綦江区通惠河大桥主桥合龙，全长612米。\n'

async function documentOf(
  name: string,
  text: string,
  options: ReadOptions = {},
): Promise<Document> {
  const [read] = await readFileOf(name, text, options)
  if (!read || read.kind === 'failure') throw new Error(failureIn(read ? [read] : []))
  return read
}

/** 2025-06-18 is a Wednesday. */
const june = { value: '2025-06-18', origin: 'masthead' }
const mastheads: readonly (readonly [string, string])[] = [
  ['issue number and number of pages', '2025年6月18日 第25068号 今日8版'],
  ['weekday and lunar date', '2025年6月18日 星期三 农历乙巳年五月廿三'],
  ['Chinese numerals', '二〇二五年六月十八日 星期三'],
  ['Chinese numerals with a circle', '二○二五年六月十八日　农历乙巳年五月廿三　第4321期'],
  ['Chinese numerals alone', '二〇二五年六月十八日'],
  ['lunar date on a line of its own', '农历乙巳年五月廿三\n2025年6月18日'],
  ['weekday before it', '星期三 2025年6月18日 要闻 第03版'],
  ['points', '2025.06.18 星期三 A03版'],
  ['spaces inside', '2025 年 6 月 18 日 星期三'],
  ['English', 'WEDNESDAY, JUNE 18, 2025'],
  ['a large day apart', '2025年6月\n18\n星期三'],
  ['at the foot', `${'小满过后，梯田里开始插秧。\n'.repeat(30)}2025年6月18日 星期三 责编 苏见山`],
]

describe('the date of a masthead', () => {
  for (const [name, masthead] of mastheads)
    test(name, async () => {
      const { date } = await documentOf('page.txt', `${masthead}\n\n${news}`)
      expect(date).toMatchObject(june)
    })

  test('is surer where the weekday is the right one, less sure where it is not', async () => {
    const sure = async (line: string) =>
      (await documentOf('page.txt', `${line}\n\n${news}`)).date?.confidence ?? 0
    const [right, none, wrong] = await Promise.all(
      ['2025年6月18日 星期三', '2025年6月18日 第3版', '2025年6月18日 星期五'].map(sure),
    )
    expect(right).toBeGreaterThan(none ?? 1)
    expect(wrong).toBeLessThan(none ?? 0)
  })

  const none: readonly (readonly [string, string])[] = [
    ['a date in running text', '通惠河大桥2023年9月1日开工，今年10月通车。'],
    ['a month without a day', '2025年6月\n綦江新闻'],
    ['no such day', '二〇二五年二月三十日 星期三'],
  ]
  for (const [name, text] of none)
    test(`${name} is none`, async () => {
      expect(await documentOf('page.txt', `${text}\n\n${news}`)).not.toHaveProperty('date')
    })

  test('the masthead wins over a date beside an issue number in an article', async () => {
    const page = `山城新报\n2025年6月18日 星期三 第3版\n\n${news.repeat(20)}\n本文摘自《江岸》2019年3月2日 第5期\n`
    expect((await documentOf('page.txt', page)).date).toMatchObject(june)
  })
})

describe('path and masthead', () => {
  const masthead = `2025年6月18日 星期三 第3版\n\n${news}`
  test('that agree are surer than either', async () => {
    const both = await documentOf('2025-06-18.txt', masthead)
    expect(both.date).toMatchObject({ value: '2025-06-18', origin: 'file-name', confidence: 0.99 })
    expect(both).not.toHaveProperty('notices')
  })

  test('that differ: the path is taken, less sure, and it is said', async () => {
    const both = await documentOf('2025-06-19.txt', masthead)
    expect(both.date).toMatchObject({ value: '2025-06-19', origin: 'file-name', confidence: 0.6 })
    expect(both.notices).toMatchObject([
      {
        rule: 'date-conflict',
        level: 'warning',
        message: expect.stringMatching(/2025-06-19.*2025-06-18.*--date/),
      },
    ])
  })

  test('an option ends it', async () => {
    const given = await documentOf('2025-06-19.txt', masthead, { date: '2025-06-18' })
    expect(given.date).toEqual({ value: '2025-06-18', origin: 'option', confidence: 1 })
    expect(given).not.toHaveProperty('notices')
  })
})

const datelines: readonly (readonly [string, string, string, object | undefined])[] = [
  [
    'with its year',
    'p.txt',
    `新华社重庆2021年7月8日电 ${news}`,
    { value: '2021-07-08', origin: 'dateline' },
  ],
  [
    'with the year of the path',
    '2021-p.txt',
    `本报7月8日讯 ${news}`,
    { value: '2021-07-08', origin: 'dateline', confidence: 0.5 },
  ],
  [
    'with the year of a near date in the text; the latest of several',
    'p.txt',
    `新华社成都7月7日电 ${news}新华社重庆7月8日电 大桥2021年7月6日起试运行。`,
    { value: '2021-07-08', origin: 'dateline', confidence: 0.5 },
  ],
  ['without any year', 'p.txt', `新华社重庆7月8日电 ${news}到2030年建成三座桥。`, undefined],
  [
    'today with its date',
    'p.txt',
    `今天（2021年7月8日），${news}`,
    { value: '2021-07-08', origin: 'text' },
  ],
]

describe('the dateline', () => {
  for (const [name, file, text, wanted] of datelines)
    test(name, async () => {
      const { date } = await documentOf(file, text)
      if (wanted) expect(date).toMatchObject(wanted)
      else expect(date).toBeUndefined()
    })
})

const papers: readonly (readonly [string, string, string])[] = [
  ['a province', '四川日报', '510000'],
  ['a prefecture', '绵阳晚报', '510700'],
  ['a county', '綦江报', '500110'],
  ['a county with its word', '忠县报', '500233'],
  ['a county-level city', '义乌商报', '330782'],
  ['a name without a place', '钱江晚报', '330000'],
  ['a name like that of an agency', '新华日报', '320000'],
  ['the whole country', '人民日报', '100000'],
  ['spaced out', '重 庆 新 报', '500000'],
]

describe("the paper's own region", () => {
  for (const [name, paper, code] of papers)
    test(name, async () => {
      const page = `${paper}\n2025年6月18日 星期三 第3版\n\n成都、绵阳、贵阳、昆明同日启动。${news}`
      expect((await documentOf('page.txt', page)).region).toMatchObject({
        value: code,
        origin: 'masthead',
      })
    })

  test('a name that several counties have says nothing', async () => {
    const page = `朝晖报\n2025年6月18日 星期三\n\n${news}`
    expect(await documentOf('page.txt', page)).not.toHaveProperty('region')
  })

  test('wins over the places the text speaks of, the option over the paper', async () => {
    const page = `杭州日报\n\n${'成都、绵阳、德阳同日启动。'.repeat(5)}`
    expect((await documentOf('page.txt', page)).region?.value).toBe('330100')
    const given = await documentOf('page.txt', page, { region: '500000' })
    expect(given.region).toEqual({ value: '500000', origin: 'option', confidence: 1 })
  })

  test('places of the text, as sure as their share of all', async () => {
    const share = async (text: string) => (await documentOf('p.txt', text)).region
    const all = await share('成都开会。四川发布。绵阳签约。德阳开工。')
    const most = await share('成都开会。四川发布。绵阳签约。重庆参加。')
    expect(all).toMatchObject({ value: '510000', origin: 'text' })
    expect(all?.confidence ?? 0).toBeGreaterThan(most?.confidence ?? 1)
  })
})
