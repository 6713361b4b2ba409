import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Block } from '../../src/model/block.ts'
import type { Document } from '../../src/model/document.ts'

function pageOf(text: string): Document {
  return { key: 'p', contentHash: 'h', source: 'p.txt', kind: 'page', text }
}

const blocksOf = (text: string): readonly Block[] => layOut(pageOf(text)).blocks
const told = (text: string) => blocksOf(text).map((block) => [block.role, block.text])

const cases: readonly (readonly [string, string, readonly (readonly [Block['role'], string])[]])[] =
  [
    [
      'lines are joined without a space, numbers across the break',
      '武隆区今年接待游客1\n20万人次，同比增长8.\n5%，创下新高纪录，。\n',
      [['paragraph', '武隆区今年接待游客120万人次，同比增长8.5%，创下新高纪录，。']],
    ],
    [
      'Latin words keep a space between lines',
      '论坛由城市大学与Green\nCity联盟共同举办，来自\n12个国家的专家出席论坛。\n',
      [['paragraph', '论坛由城市大学与Green City联盟共同举办，来自12个国家的专家出席论坛。']],
    ],
    [
      'a line spread to the width of its column is drawn together',
      '全村今年种下油茶树苗，共有\n脆 李 树 3200 亩 、枇 杷 林\n860亩，人均增收两千多元。\n',
      [['paragraph', '全村今年种下油茶树苗，共有脆李树3200亩、枇杷林860亩，人均增收两千多元。']],
    ],
    [
      'spaces around a number go, those that part words stay',
      '本报讯 （记者 江一川）全区共有图书\n馆 12 家，主题展“山水 家园 记忆”上\n周在文化馆开幕，吸引了许多市民。\n',
      [
        ['byline', '本报讯 （记者 江一川）'],
        [
          'paragraph',
          '全区共有图书馆12家，主题展“山水 家园 记忆”上周在文化馆开幕，吸引了许多市民。',
        ],
      ],
    ],
    [
      'a short last line ends a paragraph',
      '大桥全长六百一十二米，双向\n四车道，今年建成。\n建成以后，两岸居民过河只要\n三分钟，比现在快得多了呢。\n',
      [
        ['paragraph', '大桥全长六百一十二米，双向四车道，今年建成。'],
        ['paragraph', '建成以后，两岸居民过河只要三分钟，比现在快得多了呢。'],
      ],
    ],
    [
      'an indent begins a paragraph, also after a full line',
      '　　大桥全长六百一十二米，\n双向四车道，今年十月建成。\n　　建成以后，两岸居民过河\n只要三分钟，比现在快得多。\n',
      [
        ['paragraph', '大桥全长六百一十二米，双向四车道，今年十月建成。'],
        ['paragraph', '建成以后，两岸居民过河只要三分钟，比现在快得多。'],
      ],
    ],
    [
      'a paragraph a line is not joined',
      `通惠河大桥合龙\n${'綦江区通惠河大桥主桥顺利合龙，全长612米，双向四车道。'.repeat(3)}\n${'大桥建成后两岸居民过河的车程将大为缩短。'.repeat(4)}\n`,
      [
        ['headline', '通惠河大桥合龙'],
        ['paragraph', '綦江区通惠河大桥主桥顺利合龙，全长612米，双向四车道。'.repeat(3)],
        ['paragraph', '大桥建成后两岸居民过河的车程将大为缩短。'.repeat(4)],
      ],
    ],
    [
      'blank lines between all lines part nothing',
      '大桥全长六百一十二米，双向\n\n四车道，今年建成。\n\n建成以后，两岸居民过河只要\n\n三分钟，比现在快得多了呢。\n',
      [
        ['paragraph', '大桥全长六百一十二米，双向四车道，今年建成。'],
        ['paragraph', '建成以后，两岸居民过河只要三分钟，比现在快得多了呢。'],
      ],
    ],
    [
      'a writer alone is a byline',
      '□本报记者 江一川 通讯员 田禾\n',
      [['byline', '□本报记者 江一川 通讯员 田禾']],
    ],
    ['a credit', '图片由綦江区融媒体中心提供\n', [['credit', '图片由綦江区融媒体中心提供']]],
    [
      'a caption',
      '5月7日，果农在采收脆\n李。 记者 田禾 摄\n',
      [['caption', '5月7日，果农在采收脆李。 记者 田禾 摄']],
    ],
    [
      'the paper’s own lines',
      '山城新报\n2024年5月7日 星期二 农历三月廿九\n第25068号 今日8版\n（下转第3版）\n责任编辑：尚可\n新闻热线：023-12345678\n',
      [
        ['furniture', '山城新报'],
        ['furniture', '2024年5月7日 星期二 农历三月廿九'],
        ['furniture', '第25068号 今日8版'],
        ['furniture', '（下转第3版）'],
        ['furniture', '责任编辑：尚可'],
        ['furniture', '新闻热线：023-12345678'],
      ],
    ],
    [
      'a kicker announces the headline',
      '綦江：\n通惠河上架新桥\n',
      [
        ['kicker', '綦江：'],
        ['headline', '通惠河上架新桥'],
      ],
    ],
  ]

describe('layOut', () => {
  for (const [name, page, want] of cases)
    test(name, () => {
      expect(told(page)).toEqual(want)
    })

  test('the first words of a body that a break cut off are no headline', () => {
    const roles = blocksOf(
      '通惠河大桥合龙\n\n5月6日，綦江区通惠河大桥主\n\n桥顺利合龙。大桥全长612米，\n双向四车道，预计今年十月建\n成通车，总投资三亿元。\n',
    ).map(({ role }) => role)
    expect(roles).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  test('a heading between paragraphs is set apart', () => {
    const page =
      '大桥全长六百一十二米，双向四车道，\n今年十月建成。\n过河少走弯路\n建成以后，两岸居民过河只要三分钟，\n比现在快得多了。\n'
    expect(told(page)[1]).toEqual(['headline', '过河少走弯路'])
  })

  test('ten thousand blank lines are none', () => {
    expect(told(`${'\n'.repeat(10_000)}通惠河大桥合龙\n`)).toEqual([['headline', '通惠河大桥合龙']])
  })

  test('an empty page has no blocks', () => {
    expect(blocksOf(' \n\n')).toEqual([])
  })
})
