import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { pageDocument } from './page-document.ts'

const stories = (text: string) => {
  const document = pageDocument(text)
  return composeArticles(document, layOut(document).blocks).articles.map(({ title, text: own }) => [
    title,
    own,
  ])
}

const bridge = '5月6日，綦江区通惠河大桥主桥合龙，\n预计10月通车。'
const school = '南川区今年改造乡村学校食堂42个，\n9600名学生吃上热饭。'
const tea = '永川区茶山竹海街道采茶节4月28日\n开幕，3000多名游客走进茶园。'
const joined = [bridge, school, tea].map((text) => text.replaceAll('\n', ''))

const titles = ['大桥主桥合龙', '食堂飘出饭香', '采茶节开幕了']
const untitled = ['', '', '']
/** Each brief behind `lead(its place, its title)`, `glue` between them. */
const column = (lead: (index: number, title: string) => string, glue = '\n') =>
  [bridge, school, tea].map((text, at) => lead(at, titles[at] ?? '') + text).join(glue)

const columns: readonly (readonly [string, string, readonly string[]])[] = [
  ['marked, under a name', `简讯\n\n${column(() => '●')}\n`, untitled],
  ['marked and led, under a name', `区县快讯\n\n${column((_, t) => `◆${t} `)}\n`, titles],
  ['led in brackets, under a name', `一句话新闻\n\n${column((_, t) => `【${t}】`)}\n`, titles],
  ['a paragraph an item, under a name', `快讯\n\n${column(() => '', '\n\n')}\n`, untitled],
  ['titled, under a name', `民生微报\n\n${column((_, t) => `${t}\n`, '\n\n')}\n`, titles],
  ['marked, without a name', `${column(() => '■')}\n`, untitled],
  ['marked and apart, without a name', `${column((_, t) => `★${t}　`, '\n\n')}\n`, titles],
  ['led in brackets, without a name', `${column((_, t) => `【${t}】`)}\n`, titles],
  ['led in bold type, without a name', `${column((_, t) => `${t}　`)}\n`, titles],
  ['numbered and led, without a name', `${column((at, t) => `${at + 1}. ${t}　`)}\n`, titles],
  ['titled, without a name', `${column((_, t) => `${t}\n`, '\n\n')}\n`, titles],
]

describe('a column of briefs is split into its items', () => {
  for (const [name, page, wanted] of columns)
    test(name, () => {
      expect(stories(page)).toEqual(joined.map((text, index) => [wanted[index], text]))
    })
})

const report = '本报讯 （记者 江一川）綦江区今年办好三件实事。'
const stay: readonly (readonly [string, string])[] = [
  [
    'a marked list in a story',
    `綦江：三件实事落地\n\n${report}\n●${bridge}\n●${school}\n●${tea}\n`,
  ],
  [
    'a marked list that a story announces, set apart from it',
    `綦江：三件实事落地\n\n${report}它们是：\n\n●${bridge}\n\n●${school}\n\n●${tea}\n`,
  ],
  [
    'sections of one story, each under its heading',
    `綦江：大桥连起两岸\n\n本报讯 （记者 江一川）通惠河大桥合龙。\n通惠河大桥今年通车\n通惠河大桥主桥合龙，通惠河两岸居民\n盼着大桥通车。\n通惠河大桥缩短车程\n通惠河大桥让通惠河两岸居民过河的车\n程缩短到三分钟。\n通惠河大桥带来游客\n通惠河大桥边建起步道，通惠河两岸的\n居民开了民宿。\n`,
  ],
]

describe('what only looks like a column of briefs stays one story', () => {
  for (const [name, page] of stay)
    test(name, () => {
      expect(stories(page)).toHaveLength(1)
    })
})
