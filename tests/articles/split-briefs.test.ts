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

const columns: readonly (readonly [string, string, readonly string[]])[] = [
  ['marked', `简讯\n\n●${bridge}\n●${school}\n●${tea}\n`, ['', '', '']],
  [
    'marked and led',
    `区县快讯\n\n◆大桥主桥合龙 ${bridge}\n◆食堂飘出饭香 ${school}\n◆采茶节开幕了 ${tea}\n`,
    ['大桥主桥合龙', '食堂飘出饭香', '采茶节开幕了'],
  ],
  [
    'led in brackets',
    `一句话新闻\n\n【大桥主桥合龙】${bridge}\n【食堂飘出饭香】${school}\n【采茶节开幕了】${tea}\n`,
    ['大桥主桥合龙', '食堂飘出饭香', '采茶节开幕了'],
  ],
]

describe('a column of briefs is split into its items', () => {
  for (const [name, page, titles] of columns)
    test(name, () => {
      expect(stories(page)).toEqual(joined.map((text, index) => [titles[index], text]))
    })
})

test('a marked list in a story stays in it', () => {
  const page = `綦江：三件实事落地\n\n本报讯 （记者 江一川）綦江区今年办好三件实事。\n●${bridge}\n●${school}\n●${tea}\n`
  expect(stories(page)).toHaveLength(1)
})
