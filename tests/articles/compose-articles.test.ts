import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Article } from '../../src/model/article.ts'
import { pageDocument } from './page-document.ts'

const articlesOf = (text: string): readonly Article[] => {
  const document = pageDocument(text)
  return composeArticles(document, layOut(document).blocks).articles
}

const bridge = `本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙。大桥全长612米，双向四车道，预计今年
10月建成通车。
綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。`

const school = `□本报记者 林小满

开学第一天，南川区兴隆小学的食堂
飘出米饭香。校长韦书成说，今年全
区投入1300万元改造乡村学校食堂
42个，9600名学生吃上了热饭。
南川区教育委员会介绍，每个食堂都
配了消毒柜和留样冰箱。`

const tea = `4月28日，永川区茶山竹海街道的采茶节开幕，3000多名游客走进茶园。
永川区去年干茶产量达到6800吨，综合产值11亿元，同比增长8.5%。
茶山竹海街道还与西南大学共建了制茶实验室，培育新品种5个。`

const places: readonly (readonly [string, string])[] = [
  ['before', `綦江通惠河大桥合龙\n\n${bridge}\n\n乡村学校食堂飘饭香\n\n${school}\n`],
  ['behind', `${bridge}\n\n綦江通惠河大桥合龙\n\n${school}\n\n乡村学校食堂飘饭香\n`],
  ['far', `${bridge}\n\n${school}\n\n\n乡村学校食堂飘饭香\n\n\n綦江通惠河大桥合龙\n`],
  ['at the top', `乡村学校食堂飘饭香\n\n綦江通惠河大桥合龙\n\n${bridge}\n\n${school}\n`],
]

describe('headlines are paired with their bodies wherever they stand', () => {
  for (const [where, page] of places)
    test(where, () => {
      const found = articlesOf(page).map(({ title, text }) => [title, text.slice(-7)])
      expect(found).toEqual([
        ['綦江通惠河大桥合龙', '众超过2万人。'],
        ['乡村学校食堂飘饭香', '柜和留样冰箱。'],
      ])
    })
})

test('a body without a byline is told from the one before by its column and matter', () => {
  const articles = articlesOf(`${bridge}\n\n${tea}\n\n茶山竹海采茶节开幕\n\n綦江通惠河大桥合龙\n`)
  expect(articles.map(({ title }) => title)).toEqual(['綦江通惠河大桥合龙', '茶山竹海采茶节开幕'])
})

test('a headline in two lines is joined, a kicker stands before it', () => {
  const [article] = articlesOf(`綦江：\n通惠河上架新桥\n大桥主桥合龙\n\n${bridge}\n`)
  expect(article?.title).toBe('綦江：通惠河上架新桥大桥主桥合龙')
})

test('a wider second line with a clause is a subtitle and the first line of the text', () => {
  const [article] = articlesOf(
    `綦江通惠河大桥合龙\n大桥全长612米，预计今年10月建成通车\n\n${bridge}\n`,
  )
  expect(article?.title).toBe('綦江通惠河大桥合龙')
  expect(article?.subtitle).toBe('大桥全长612米，预计今年10月建成通车')
  expect(article?.text.split('\n')[0]).toBe(article?.subtitle)
})

test('a section heading stays in the text, on a line of its own', () => {
  const page = bridge.replace('\n綦江区交通局', '\n\n过河少走弯路\n\n綦江区交通局')
  const articles = articlesOf(`綦江通惠河大桥合龙\n\n${page}\n`)
  expect(articles).toHaveLength(1)
  expect(articles[0]?.text.split('\n')).toContain('过河少走弯路')
})

test('a caption that stands alone is an article without a title', () => {
  const caption = '5月7日，巫山县的脆李进入采收期，果农忙着装箱发货。 记者 田禾 摄'
  const articles = articlesOf(`綦江通惠河大桥合龙\n\n${bridge}\n\n今日天气晴\n\n${caption}\n`)
  expect(articles.map(({ title }) => title)).toEqual(['綦江通惠河大桥合龙', ''])
  expect(articles[1]?.text).toBe(caption)
})

test('a caption inside a column stands behind the paragraph it broke', () => {
  const broken = bridge.replace('今年\n10月', '今年\n▲建设中的大桥。\n记者 田禾 摄\n10月')
  const [article, ...others] = articlesOf(`綦江通惠河大桥合龙\n\n${broken}\n`)
  expect(others).toEqual([])
  expect(article?.text.split('\n').slice(0, 2)).toEqual([
    '本报讯 （记者 江一川）5月6日，綦江区通惠河大桥主桥顺利合龙。大桥全长612米，双向四车道，预计今年10月建成通车。',
    '▲建设中的大桥。记者 田禾 摄',
  ])
})

test('what belongs to the paper belongs to no article', () => {
  const page = `山城新报\n2024年5月7日 星期二 第02版\n\n綦江通惠河大桥合龙\n\n${bridge}\n（下转第4版）\n\n责任编辑：尚可 美编：文静\n`
  const [article, ...others] = articlesOf(page)
  expect(others).toEqual([])
  expect(article?.text).not.toMatch(/新报|星期|下转|责任编辑/)
})

test('a sentence broken by a column goes on, also where two columns stand in turn', () => {
  const [top = '', rest = ''] = bridge.split(/\n(?=10月)/)
  const page = `${top}\n\n${school}\n\n${rest}\n`
  const articles = articlesOf(page)
  expect(articles).toHaveLength(2)
  expect(articles[0]?.text).toContain('预计今年10月建成通车。')
})

test('a page without blank lines is cut by bylines, columns and headlines', () => {
  const long = `${tea}\n茶园里还建起三座观光亭，周末每天接待游客四千人次，村民在路边卖茶。\n去年以来，街道修通了六公里茶山步道，沿路装上路灯。`
  const lines = `綦江通惠河大桥合龙\n${bridge}\n${bridge.split('\n').slice(2).join('\n')}\n茶山竹海采茶节开幕\n${long}\n`
  const titles = articlesOf(lines).map(({ title }) => title)
  expect(titles).toEqual(['綦江通惠河大桥合龙', '茶山竹海采茶节开幕'])
})

test('headlines piled up at the end are cut by what they speak of', () => {
  const titles = articlesOf(
    `${bridge}\n\n${school}\n\n\n乡村学校食堂飘饭香\n綦江通惠河大桥合龙\n`,
  ).map(({ title }) => title)
  expect(titles).toEqual(['綦江通惠河大桥合龙', '乡村学校食堂飘饭香'])
})

test('advertisements belong to no article', () => {
  const articles = articlesOf(
    `綦江通惠河大桥合龙\n\n${bridge}\n\n广告\n山城茶庄新店开业\n电话：023-12345678\n`,
  )
  expect(articles.map(({ title }) => title)).toEqual(['綦江通惠河大桥合龙'])
  expect(articles[0]?.text).not.toContain('茶庄')
})

test('a day’s paper in one file is weighed page by page, in seconds', () => {
  const page = `綦江通惠河大桥合龙\n\n${bridge}\n\n乡村学校食堂飘饭香\n\n${school}\n\n`
  const started = performance.now()
  expect(articlesOf(page.repeat(150))).toHaveLength(300)
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('a page without an article says so', () => {
  const document = pageDocument('山城新报\n2024年5月7日 星期二\n\n责任编辑：尚可\n')
  const { articles, notices } = composeArticles(document, layOut(document).blocks)
  expect(articles).toEqual([])
  expect(notices.map(({ rule }) => rule)).toContain('page-without-article')
})

test('every character of title and text maps back to the page, and no article overlaps another', () => {
  const page = places.map(([, text]) => text).join('\n\n')
  const taken = new Set<number>()
  for (const article of articlesOf(page)) {
    for (const [text, offsets] of [
      [article.title, article.titleSourceOffsets],
      [article.text, article.sourceOffsets],
    ] as const) {
      expect(offsets).toHaveLength(text.length)
      for (const [index, offset] of offsets.entries()) {
        if (offset < 0) continue
        expect(page[offset]).toBe(text[index])
        expect(taken.has(offset)).toBe(false)
        taken.add(offset)
      }
    }
  }
  expect(taken.size).toBeGreaterThan(page.length / 2)
})

test('a clean article is kept as it is', () => {
  const text = '  第一段。\n\n第二段“引语”。\n'
  const document = { ...pageDocument(text), kind: 'article' as const, title: '题目' }
  const { articles } = composeArticles(document, layOut(document).blocks)
  expect(articles).toHaveLength(1)
  expect(articles[0]?.title).toBe('题目')
  expect(articles[0]?.text).toBe('  第一段。\n\n第二段“引语”。')
  expect(articles[0]?.sourceOffsets[3]).toBe(3)
})
