import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { pageDocument } from '../articles/page-document.ts'

const headline = '綦江通惠河大桥合龙'
const bridge = `本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙。大桥全长612米，双向四车道，预计今年
10月建成通车。
綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。
下一步，项目将转入桥面铺装和附属工程施工，两端接线
道路同步推进，年底前全部完工，届时大桥将与滨河路连
成一体。
施工单位介绍，主桥合龙前后用了14个月，其间经历了三
次洪水，工人们把水上作业改成了两班倒，保证了工期。`
const school = `本报讯 （记者 林小满）开学第一天，南川区兴隆小学的食堂
飘出米饭香。校长韦书成说，今年全区投入1300万元改造乡村
学校食堂42个，9600名学生吃上了热饭。
南川区教育委员会介绍，每个食堂都配了消毒柜和留样冰箱，
食材由区里统一采购配送，家长可以在手机上看到当天的菜谱。
兴隆小学的食堂有四名厨师，都是附近的村民，每天清晨五点
就开始备菜，孩子们最爱吃的是土豆烧肉和番茄炒蛋。`
const text = `${headline}\n${bridge}\n乡村学校食堂飘饭香\n${school}`

const stories = (page: string) => {
  const document = pageDocument(page)
  return composeArticles(document, layOut(document).blocks).articles
}

const folded: readonly (readonly [string, string])[] = [
  ['its line breaks lost', text.replaceAll('\n', '')],
  ['its line breaks made spaces', text.replaceAll('\n', ' ')],
]

describe('a page that is all one line is cut at the reports on it', () => {
  for (const [name, page] of folded)
    test(name, () => {
      expect(page).not.toContain('\n')
      const articles = stories(page)
      expect(articles.map(({ title }) => title)).toEqual([headline, '乡村学校食堂飘饭香'])
      expect(articles[0]?.text).toMatch(/^本报讯 （记者 江一川）5月6日.*保证了工期。$/s)
      expect(articles[1]?.text).toMatch(/^本报讯 （记者 林小满）开学第一天.*番茄炒蛋。$/s)
      for (const article of articles)
        for (const [index, offset] of article.sourceOffsets.entries())
          if (offset >= 0) expect(page[offset]).toBe(article.text[index])
    })
})

test('ten thousand blank lines between two paragraphs change nothing but their places', () => {
  const page = `${headline}\n\n${bridge.replace('\n綦江区交通局', `${'\n'.repeat(10_000)}綦江区交通局`)}\n`
  const started = performance.now()
  const [article, ...others] = stories(page)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(others).toEqual([])
  expect(article?.text).toMatch(/保证了工期。$/)
})

test('a long paragraph on one line is left whole', () => {
  const paragraph = '綦江区交通局介绍，通惠河大桥建成后，两岸居民过河只要三分钟。'.repeat(30)
  expect(stories(`${headline}\n\n${paragraph}\n`)).toMatchObject([
    { title: headline, text: paragraph },
  ])
})
