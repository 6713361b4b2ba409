import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { pageDocument } from './page-document.ts'

const compose = (text: string) => {
  const document = pageDocument(text)
  return composeArticles(document, layOut(document).blocks)
}

const said = '以前绕一圈要二十分钟，现在三分钟就到家'
const page = (between: string) => `綦江通惠河大桥合龙

本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙，预计今年10月建成通车。
“${said}。”村民冉光菊说，
她每天要过河两趟。
${between}
綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。
`

describe('a pull quote is left out of the text', () => {
  for (const [name, quote] of [
    ['in quotation marks', `“${said}”`],
    ['without them', said],
    ['with who said it', `${said}——冉光菊`],
    ['in two lines', '“以前绕一圈要二十分钟，\n现在三分钟就到家”'],
  ] as const)
    test(name, () => {
      const { articles, notices } = compose(page(`\n${quote}\n`))
      expect(articles).toHaveLength(1)
      expect(articles[0]?.text.split(said)).toHaveLength(2)
      expect(notices.map(({ rule }) => rule)).toContain('pull-quote-left-out')
    })
})

test('a section heading that borrows a few words stays', () => {
  const { articles } = compose(page('\n现在三分钟就到家\n'))
  expect(articles[0]?.text.split('\n')).toContain('现在三分钟就到家')
})

describe('a line of the body that is said again stays', () => {
  for (const [name, line] of [
    ['a sentence the story tells itself', '綦江区通惠河大桥主桥顺利合龙，预计今年10月建成通车。'],
    ['a quotation of other words', '“以前绕一圈要二十分钟，现在一抬脚就到家。”'],
    ['a few words', '“现在三分钟就到家”'],
  ] as const)
    test(name, () => {
      const { articles, notices } = compose(page(`\n${line}\n`))
      expect(articles[0]?.text).toContain(`\n${line}\n`)
      expect(notices.map(({ rule }) => rule)).not.toContain('pull-quote-left-out')
    })
})
