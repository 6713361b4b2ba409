// What is the paper's own, with lines of articles that only look like it.
import { describe, expect, test } from 'vitest'
import {
  furnitureForms,
  furnitureOf,
  isAdvertisement,
  isFurniture,
  isNoticeLabel,
  isSectionLabel,
  withoutJump,
} from '../../src/layout/furniture-forms.ts'
import type { Furniture } from '../../src/model/block.ts'

const furniture: readonly (readonly [Furniture, string, readonly string[]])[] = [
  [
    'masthead',
    'masthead',
    ['山城新报', '云溪县报', '云溪江报', '綦江日报社', '滨江晚报 要闻', '南川都市报 2024年5月7日'],
  ],
  [
    'date-line',
    'name and date in digits',
    ['云溪县报 2024.05.07 星期二', '2024-5-7', '山城新报 2024/05/07'],
  ],
  ['masthead', 'letter-spaced masthead', ['山 城 新 报']],
  [
    'date-line',
    'date line',
    ['2024年5月7日', '5月7日', '2024年5月7日 星期二', '２024年5月7日', '周三 晴'],
  ],
  ['masthead', 'masthead with date line', ['山城新报 2024年5月7日 星期二 责编 尚可']],
  ['date-line', 'lunar date', ['甲辰年三月廿九', '农历三月廿九']],
  [
    'issue',
    'issue number',
    ['第25068号 今日8版', '总第 312 期', '国内统一连续出版物号 CN 50-0001', '邮发代号 77-1'],
  ],
  ['page-number', 'page number', ['4', 'A3', '05版', '第3版', '第 3 版 要闻', '3版：综合']],
  ['navigation', 'contents of the paper', ['A1 A2 A3 A4']],
  [
    'editors',
    'editors',
    ['责任编辑：尚可', '本版责任编辑：尚可 版式：田禾', '■ 编辑 尚可 ■ 校对 田禾', '美编 田禾'],
  ],
  [
    'contact',
    'hotline, address',
    [
      '新闻热线：023-12345678',
      '地址：人民路8号 邮编：400010',
      '投稿邮箱：a@example.cn',
      'https://example.cn/a',
    ],
  ],
  ['rule', 'rule', ['————————', '* * *', '======']],
  ['print-edge', 'what a browser prints', ['file:///C:/page.html', '1/2', '2024/5/7, 下午3:20']],
  [
    'jump',
    'jump line',
    ['（下转第3版）', '(上接第一版)', '【紧接2版】', '详见第A4版', '相关报道见3版'],
  ],
  ['navigation', 'code to scan', ['扫码观看视频', '扫描二维码阅读']],
]
const notFurniture: readonly string[] = [
  '山城新报记者走进大山深处',
  '寒潮橙色预报',
  '村支书的年终汇报',
  '5月7日，綦江区通惠河大桥合龙。',
  '第25068号列车今日首发',
  '4个月建成一座桥',
  '编辑部的故事搬上舞台',
  '地址变了，服务没变',
  '详见报告附件',
  '上接天线 下接地气',
  '1/3的村民住进新房',
  '农历三月三 山歌唱起来了，',
]

describe('the paper’s own lines', () => {
  for (const [kind, name, lines] of furniture)
    test(name, () => expect(lines.map((line) => furnitureOf(line))).toEqual(lines.map(() => kind)))
  test('lines of articles are none', () =>
    expect(notFurniture.filter((line) => isFurniture(line))).toEqual([]))
  test('each form is shown by a line', () => {
    const lines = furniture.flatMap(([, , own]) => own)
    const unshown = furnitureForms.filter(
      ({ form }) => !lines.some((line) => form.test(line.normalize('NFKC'))),
    )
    expect(unshown).toEqual([])
  })
})

const tables: readonly (readonly [
  string,
  (text: string) => boolean,
  readonly string[],
  readonly string[],
])[] = [
  [
    'names of sections and columns',
    isSectionLabel,
    ['要闻', '国际新闻', '民生在线', '热点追踪', '区县快讯', '简讯', '文化·旅游', '走基层'],
    ['要闻速递员', '经济向好', '民生无小事', '热点难点一一解开', '新闻发言人'],
  ],
  [
    'labels of notices and advertisements',
    isNoticeLabel,
    ['广告', '公 告', '遗失声明', '停电通知', '征 稿 启 事', '招聘'],
    ['市政府发布公告', '一份公告引来的投资', '招聘会', '停电之后'],
  ],
]
for (const [name, told, yes, no] of tables)
  test(name, () => {
    expect(yes.filter((line) => !told(line))).toEqual([])
    expect(no.filter((line) => told(line))).toEqual([])
  })

test('an advertisement says whom to call and has no sentence', () => {
  expect(isAdvertisement(['春季家装节', '全场八折起', '咨询电话：023-12345678'])).toBe(true)
  expect(isAdvertisement(['云顶花园 江景洋房', '开发商：通惠置业'])).toBe(true)
  expect(isAdvertisement(['綦江通惠河大桥合龙', '新闻热线：023-12345678'])).toBe(false)
  expect(isAdvertisement(['市民可以拨打电话12345。', '接线员全天在岗。'])).toBe(false)
  expect(isAdvertisement(['咨询电话：023-12345678'])).toBe(false)
})

const jumps: readonly (readonly [string, string])[] = [
  ['大桥今年建成。（下转第3版）', '大桥今年建成。'],
  ['两岸居民过河的车程 （紧接二版）', '两岸居民过河的车程'],
  ['下转第3版', '下转第3版'],
  ['这本书出了第3版', '这本书出了第3版'],
]
for (const [line, want] of jumps)
  test(`without its jump: ${line}`, () => expect(withoutJump(line)).toBe(want))
