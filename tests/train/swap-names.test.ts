import { describe, expect, it } from 'vitest'
import { readItems } from '../../src/train/own-news.ts'
import { seededRandom } from '../../src/train/random.ts'
import { poolNames, swapNames } from '../../src/train/swap-names.ts'

const items = readItems(
  `@ 2020-05-06 500112
= [L 石船镇]种下一百亩桃树
[A 本报]讯（记者 [P 冉小舟]）昨日，[L 石船镇]镇长[P 陶远]和[O 石船镇农业服务中心]到[L 麻柳沱镇]学种桃，[G “百亩桃园”项目]由[O 云川农业公司]出资。

@ 2020-05-07 500112
= [L 木耳镇]桃子熟了
[L 木耳镇]的[P 覃大力]、[P 黎小满]把桃子卖给[O 和畅食品公司]、[O 禾苗超市公司]，李某也买了一箱。

@ 2020-05-08 500112
= [L 大盛镇]修路
[P 李某]说，[L 大盛镇]到[L 古路镇]的路通了，[O 渝路建设公司]修了三个月，[O 大盛镇农业服务中心]、[O 古路镇农业服务中心]帮忙。`,
  'own',
)
const pools = poolNames(items)
const swapped = (rate: number, seed = 3) => {
  const random = seededRandom(seed)
  return items.map((item) => swapNames(item, pools, rate, random))
}
const surfaces = ({ text, names }: (typeof items)[number]['body']) =>
  names.map(({ start, end }) => text.slice(start, end))

describe('names that stand for one another', () => {
  it('are of one type and one ending, persons of one length', () => {
    expect(new Set(pools.get('PLACE 镇'))).toEqual(
      new Set(['石船镇', '麻柳沱镇', '木耳镇', '大盛镇', '古路镇']),
    )
    expect(pools.get('PERSON 3')).toEqual(['冉小舟', '覃大力', '黎小满'])
    expect(pools.get('ORGANIZATION 公司')).toHaveLength(4)
    expect([...pools.values()].flat()).not.toContain('李某')
    expect([...pools.keys()].some((key) => key.startsWith('PROGRAMME'))).toBe(false)
  })
})

describe('articles with other names', () => {
  it('keep every name where it is marked, by type, and all text between', () => {
    for (const [index, article] of swapped(1).entries())
      for (const field of ['title', 'body'] as const) {
        const before = items[index]?.[field]
        expect(article[field].names.map(({ type }) => type)).toEqual(
          before?.names.map(({ type }) => type),
        )
        const between = ({ text, names }: typeof article.body) =>
          [...names.keys(), names.length].map((at) =>
            text.slice(names[at - 1]?.end ?? 0, names[at]?.start ?? text.length),
          )
        expect(between(article[field])).toEqual(before && between(before))
      }
  })

  it('have other names, the same for the same one, and leave some alone', () => {
    const [first] = swapped(1)
    const names = surfaces(first?.body ?? { text: '', names: [] })
    expect(names).not.toEqual(surfaces(items[0]?.body ?? { text: '', names: [] }))
    expect(names).toContain('本报')
    expect(names).toContain('“百亩桃园”项目')
    expect(names).toContain('陶远')
    const title = surfaces(first?.title ?? { text: '', names: [] })
    expect(names[2]).toBe(title[0])
  })

  it('are the same for the same seed, and the articles themselves at rate 0', () => {
    expect(swapped(0.6)).toEqual(swapped(0.6))
    expect(swapped(0.6, 4)).not.toEqual(swapped(0.6, 5))
    expect(swapped(0)).toEqual(items)
  })
})
