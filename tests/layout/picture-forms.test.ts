// What stands with a picture or closes an article, with lines that only look like it.
import { expect, test } from 'vitest'
import {
  closesArticle,
  endsCaption,
  isCredit,
  startsCaption,
} from '../../src/layout/picture-forms.ts'

const tables: readonly (readonly [
  string,
  (text: string) => boolean,
  readonly string[],
  readonly string[],
])[] = [
  [
    'credits',
    isCredit,
    [
      '图片由綦江区融媒体中心提供',
      '本版图片：田禾 摄',
      '田禾 摄',
      '制图/江一川',
      '记者 江一川 摄/视觉山城',
      '资料来源：綦江区统计局',
      '山城新报 綦江区委宣传部 联合推荐',
    ],
    ['图书馆今年增加了三成读者。', '供图要求全部满足，', '摄影展开幕', '来源多样的资金'],
  ],
  [
    'lines that close an article',
    closesArticle,
    [
      '（据新华社）',
      '（综合新华社、山城新报报道）',
      '（江一川 田禾)',
      '（江一川）',
      '（本报记者 江一川）',
      '（记者 江一川 通讯员 田禾）',
    ],
    ['（一）', '据新华社', '（这是大桥建成以后的第一个春天，江面上）', '（江一川说。）'],
  ],
  [
    'ends of captions',
    endsCaption,
    [
      '果农在采收脆李。 记者 田禾 摄',
      '果农在采收脆李。（田禾 摄）',
      '果农在采收脆李。 田禾 摄/视觉山城',
      '果农在采收脆李。新华社发（田禾 摄）',
      '果农在采收脆李。 特约摄影 田禾',
    ],
    ['果农在采收脆李。', '他说摄影让人年轻', '这部片子由三个学生拍摄'],
  ],
  [
    'starts of captions',
    startsCaption,
    [
      '▲果农在采收脆李。',
      '图为果农在采收脆李。',
      '图①：大桥全景',
      '上图：大桥全景',
      '这是5月7日拍摄的通惠河大桥。',
    ],
    ['果农在采收脆李。', '图书馆开门', '△采收', '上图书馆学摄影'],
  ],
]

for (const [name, told, yes, no] of tables)
  test(name, () => {
    expect(yes.filter((line) => !told(line))).toEqual([])
    expect(no.filter((line) => told(line))).toEqual([])
  })
