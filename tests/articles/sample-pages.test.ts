import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Article } from '../../src/model/article.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

const folder = fileURLToPath(new URL('../../src/data/samples', import.meta.url))

async function sampleArticles(): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const document of readInputs([folder], {})) {
    if (document.kind === 'failure') throw document.error
    articles.push(...composeArticles(document, layOut(document).blocks).articles)
  }
  return articles
}

const wanted: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'chongqing',
    '两江新区12个智能网联汽车项目集中开工',
    /^本报讯 （记者 陈予安）6月17日/,
    /落地奖励。$/,
  ],
  ['chongqing', '渝北大盛镇：“院坝农课”开到果园里', /^□本报记者 罗知远\n傍晚6点/, /共同增收。$/],
  ['chongqing', '红岩文化公园二期工程完工', /^曾家岩至红岩村步道全线贯通/, /顾明川 摄$/],
  ['chongqing', '川渝将共建山洪灾害联合预警机制', /^本报讯 （记者 谭书禾）/, /联合演练。$/],
  [
    'chongqing',
    '山地救援比速度 采摘果子拼眼力大学生机器人大赛在渝开赛',
    /^6月15日，2025年/,
    /落地转化。$/,
  ],
  ['hangzhou', '历时3年建设，全长4.3公里钱塘区东湖隧道建成通车', /^历时3年/, /2028年建成。$/],
  ['hangzhou', '杭州出台22条政策支持人工智能终端产业', /^本报讯 （记者 沈亦舟）/, /博览会。$/],
  [
    'hangzhou',
    '浙江检查千岛湖环湖污水处理站发现问题17个，已督促整改14个',
    /^9月8日/,
    /整改到位。$/,
  ],
  ['hangzhou', '临安“百村有戏”：演出620余场，戏台搭到家门口', /^□本报记者 方竹青/, /参加展演。$/],
  ['hangzhou', '杭州与成都签署数字经济合作协议', /^本报讯 （记者 章远帆）/, /铁路港。$/],
]

test('the two bundled pages are laid out as their ten articles, headlines near and far', async () => {
  const articles = await sampleArticles()
  expect(articles.map(({ title }) => title)).toEqual(wanted.map(([, title]) => title))
  for (const [index, [page, , begins, ends]] of wanted.entries()) {
    const article = articles[index]
    expect(article?.source).toContain(page)
    expect(article?.text).toMatch(begins)
    expect(article?.text).toMatch(ends)
  }
})

test('the bundled pages say their date and region, and hold the three names of the README', async () => {
  const articles = await sampleArticles()
  expect(new Set(articles.map(({ date, region }) => `${date?.value} ${region?.value}`))).toEqual(
    new Set(['2025-06-18 500000', '2025-09-12 330100']),
  )
  const text = articles.map((article) => article.text).join('\n')
  for (const name of ['两江新区', '渝北区大盛镇', '红岩文化公园']) expect(text).toContain(name)
})
