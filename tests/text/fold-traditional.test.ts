import { describe, expect, test } from 'vitest'
import { foldTraditional } from '../../src/text/fold-traditional.ts'

/** Traditional text of a few sentences' length around what is tested. */
const within = (words: string) =>
  `記者從縣政府獲悉，${words}。會議強調，各鄉鎮要進一步動員羣眾，廣泛參與。`

const cases: readonly (readonly [string, string, string])[] = [
  ['a name with its region', '重慶兩江新區管委會', '重庆两江新区管委会'],
  ['臺 and 台', '臺灣臺中市的台鐵', '台湾台中市的台铁'],
  ['裏, 裡 and the 里 of miles', '鄉里裡裏外外二十公里', '乡里里里外外二十公里'],
  ['后 of queens and 後', '皇后鎮會後', '皇后镇会后'],
  ['乾 that is dry, and the emperor', '乾燥的乾隆御碑', '干燥的乾隆御碑'],
  ['幹 and 干', '幹部不干預', '干部不干预'],
  ['於 before a place', '位於渝北區', '位于渝北区'],
  ['著 that is a particle, and the famous', '望著著名景點', '望着著名景点'],
  ['鬥 and 斗', '奮鬥，北斗導航', '奋斗，北斗导航'],
  ['Hong Kong forms', '衞生署啟動説明會', '卫生署启动说明会'],
  ['corner brackets', '「我為羣眾辦實事」實踐活動', '“我为群众办实事”实践活动'],
]

describe('text in traditional characters is read in simplified ones', () => {
  test.each(cases)('%s', (_, written, read) => {
    const folded = foldTraditional(within(written))
    expect(folded).toContain(`，${read}。`)
    expect(folded).toHaveLength(within(written).length)
  })

  test('characters of other planes stay, and so do all offsets', () => {
    const text = within('𠮷野家與𡞱氏兄弟在𨑨迌')
    expect(foldTraditional(text)).toHaveLength(text.length)
    expect(foldTraditional(text).indexOf('在')).toBe(text.indexOf('在'))
  })
})

describe('a simplified text', () => {
  const kept = [
    '乾县的李乾和王昇瞭望乾隆年间的后宫，著名作家藉此徵羽。',
    '于是他说：“着力解决里程问题”，后来获得「金奖」。',
    '',
    'No ideographs at all, 2021-07-09',
  ]
  test.each(kept)('stays as it is: %s', (text) => {
    expect(foldTraditional(text)).toBe(text)
  })

  test('only the traditional characters of a quoted name are read as simplified', () => {
    expect(
      foldTraditional('乾县考察团的王昇一行日前来到位于重庆的兩江新區，听取了管委会有关情况介绍。'),
    ).toBe('乾县考察团的王昇一行日前来到位于重庆的两江新区，听取了管委会有关情况介绍。')
  })
})
