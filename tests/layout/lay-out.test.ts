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
    [
      'a headline set from top to bottom is one',
      '通\n惠\n河\n大\n桥\n合\n龙\n大桥全长六百一十二米，双向四车道，今年建成。\n',
      [
        ['headline', '通惠河大桥合龙'],
        ['paragraph', '大桥全长六百一十二米，双向四车道，今年建成。'],
      ],
    ],
    [
      'three lines of one character are no headline set so',
      '一\n二\n三\n',
      [['headline', '一二三']],
    ],
    [
      'a line that ends with a comma is no headline, nor one that begins with a mark or a date',
      '綦江区通惠河大桥主桥昨日合龙，\n\n\n，两岸居民前来观看\n\n\n5月6日，大桥主桥合龙\n',
      [
        ['paragraph', '綦江区通惠河大桥主桥昨日合龙，'],
        ['paragraph', '，两岸居民前来观看'],
        ['paragraph', '5月6日，大桥主桥合龙'],
      ],
    ],
    [
      'names in brackets behind a text close it, before one they are its byline',
      '大桥今年建成。\n（江一川 田禾）\n\n食堂飘饭香\n\n（记者 林小满）\n',
      [
        ['paragraph', '大桥今年建成。'],
        ['credit', '（江一川 田禾）'],
        ['headline', '食堂飘饭香'],
        ['byline', '（记者 林小满）'],
      ],
    ],
    [
      'the name of a section stands alone, with furniture or over a wider line, not at a headline’s end',
      '4\n城事\n\n民生\n通惠河大桥合龙\n\n通惠河大桥拉动两岸\n经济\n',
      [
        ['furniture', '4'],
        ['furniture', '城事'],
        ['furniture', '民生'],
        ['headline', '通惠河大桥合龙'],
        ['headline', '通惠河大桥拉动两岸经济'],
      ],
    ],
    [
      'a notice goes with its label, an advertisement with its telephone number',
      '公 告\n因检修管道，周六停水一天。\n\n春季家装节\n全场八折\n咨询电话：12345678\n',
      [
        ['furniture', '公 告'],
        ['furniture', '因检修管道，周六停水一天。'],
        ['furniture', '春季家装节'],
        ['furniture', '全场八折'],
        ['furniture', '咨询电话：12345678'],
      ],
    ],
    [
      'items of a list are paragraphs',
      '本次活动有三项内容，分别是。\n●五月六日在通惠河边放灯。\n●五月七日在文化馆里看戏。\n',
      [
        ['paragraph', '本次活动有三项内容，分别是。'],
        ['paragraph', '●五月六日在通惠河边放灯。'],
        ['paragraph', '●五月七日在文化馆里看戏。'],
      ],
    ],
    [
      'a jump behind a text is left out',
      '大桥全长六百一十二米，双向四车道，预计今年建\n成通车，总投资三亿元，由綦江区 （下转第3版）\n',
      [['paragraph', '大桥全长六百一十二米，双向四车道，预计今年建成通车，总投资三亿元，由綦江区']],
    ],
    [
      'a dash announces too',
      '过河只要三分钟——\n通惠河上架新桥\n',
      [
        ['kicker', '过河只要三分钟——'],
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

  test('the first words of a body that a picture cut off are no headline', () => {
    const page =
      '大桥全长612米，双向四车道，预\n计今年十月建成通车，总投资三亿\n元，两岸居民受益。\n\n陪同查看的有区长和交通局、水利\n\n果农在采收脆李。 田禾 摄\n\n局的负责人，他们从北岸一直走到\n南岸，查看了每一个桥墩和栏杆。\n'
    expect(blocksOf(page).map(({ role }) => role)).toEqual([
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
    ])
  })

  test('sizes tell kicker, headline and subtitle', () => {
    const text =
      '过河只要三分钟\n通惠河上架新桥\n全长612米 双向四车道\n\n大桥今年建成，两岸居民受益，总投资三亿元。'
    const sizes = [14, 28, 16, 10, 10]
    let start = 0
    const lines = text.split('\n').map((line, index) => {
      const placed = {
        start,
        end: start + line.length,
        page: 1,
        x: 0,
        y: 20 * index,
        width: 100,
        height: 10,
        fontSize: sizes[index] ?? 10,
      }
      start += line.length + 1
      return placed
    })
    const roles = layOut({ ...pageOf(text), lines }).blocks.map(({ role }) => role)
    expect(roles).toEqual(['kicker', 'headline', 'subtitle', 'paragraph'])
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
