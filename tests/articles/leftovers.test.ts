import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { pageDocument } from './page-document.ts'

const compose = (text: string) => {
  const document = pageDocument(text)
  return composeArticles(document, layOut(document).blocks)
}

const bridge = `本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙。大桥全长612米，双向四车道，预计今年
10月建成通车。
綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。`
const title = '綦江通惠河大桥合龙'

/** [name, what stands behind the story, its articles' titles, what the first one's text holds of it]. */
const cases: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
  [
    'a caption of the story belongs to it',
    '5月6日，綦江区通惠河大桥主桥合龙。 记者 田禾 摄',
    [title],
    '田禾',
  ],
  [
    'a caption of another matter is an article without a title',
    '5月7日，巫山县的脆李进入采收期，果农忙着装箱发货。 记者 田禾 摄',
    [title, ''],
    undefined,
  ],
  ['a credit belongs to the story before it', '图片由綦江区融媒体中心提供', [title], '图片由'],
  ['who closes the story belongs to it', '（据山城通讯社）', [title], '据山城'],
  ['the paper’s own lines belong to none', '责任编辑：尚可 美编：文静', [title], undefined],
]

describe('what stands loose behind a story', () => {
  for (const [name, line, titles, held] of cases)
    test(name, () => {
      const { articles } = compose(`${title}\n\n${bridge}\n\n${line}\n`)
      expect(articles.map((article) => article.title)).toEqual(titles)
      if (held === undefined) expect(articles[0]?.text).not.toContain(line.slice(0, 6))
      else expect(articles[0]?.text).toContain(held)
    })
})

const [above = '', below = ''] = bridge.split(/(?<=通车。\n)/)

/** [name, what stands between the two halves of the story, titles]. */
const inside: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'its own caption stays in it',
    '图为綦江区通惠河大桥主桥合龙，两岸居民前来参观大桥。 记者 田禾 摄',
    [title],
  ],
  [
    'a caption of another matter is an article without a title',
    '5月7日，巫山县的脆李进入采收期，果农忙着装箱发货。 记者 田禾 摄',
    [title, ''],
  ],
]

describe('what stands between the halves of a story', () => {
  for (const [name, line, titles] of inside)
    test(name, () => {
      const { articles } = compose(`${title}\n\n${above}\n${line}\n\n${below}\n`)
      expect(articles.map((article) => article.title)).toEqual(titles)
    })
})

test('a heading that is nobody’s is left out and said', () => {
  const { articles, notices } = compose(`${title}\n\n${bridge}\n\n\n\n猜灯谜 赢好礼\n`)
  expect(articles).toHaveLength(1)
  expect(articles[0]?.title).toBe(title)
  expect(articles[0]?.text).not.toContain('灯谜')
  expect(notices.map(({ rule }) => rule)).toContain('block-left-out')
})

test('a story with its headline is surer than one whose headline is missing', () => {
  const [withTitle] = compose(`${title}\n\n${bridge}\n`).articles
  const [without] = compose(`${bridge}\n`).articles
  expect(withTitle?.layoutConfidence).toBeGreaterThan(without?.layoutConfidence ?? 1)
})

test('twice the pages take about twice the time', () => {
  const page = `${title}\n\n${bridge}\n\n`
  const timeOf = (count: number) => {
    const started = performance.now()
    compose(page.repeat(count))
    return performance.now() - started
  }
  timeOf(100)
  expect(timeOf(400)).toBeLessThan(12 * Math.max(20, timeOf(100)))
})
