// Columns that stand beside each other on the page are read one after the other.
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/layout/line-width.ts'
import { splitPage } from '../../src/layout/page-line.ts'
import { untangleColumns } from '../../src/layout/untangle-columns.ts'
import { pageDocument } from '../articles/page-document.ts'

const bridge = [
  '綦江区通惠河大桥主桥顺利合龙。大桥',
  '全长612米，双向四车道，预计今年1',
  '0月建成通车。綦江区交通局介绍，通惠',
  '河大桥建成后，两岸居民过河的车程将由',
  '20分钟缩短到3分钟，每天受益群众超',
  '过2万人。施工单位介绍，大桥主桥合龙',
  '前后用了14个月，其间经历了三次洪水，',
  '工人们把水上作业改成了两班倒，保证了',
  '大桥的工期。',
]
const school = [
  '开学第一天，南川区兴隆小学的食堂飘出',
  '米饭香。校长韦书成说，今年全区投入1',
  '300万元改造乡村学校食堂42个，全',
  '区9600名学生吃上了热饭。南川区教',
  '育委员会介绍，每个食堂都配了消毒柜，',
  '学校食堂的食材由区里统一采购，校长和',
  '家长可以在手机上看到当天的菜谱。兴隆',
  '小学的食堂有四名厨师，都是村民，每天',
  '清晨五点开始备菜。',
]
const narrow = [
  '永川区茶山竹海街道',
  '的采茶节开幕，30',
  '00多名游客走进茶',
  '园。永川区去年干茶',
  '产量达到6800吨，',
  '综合产值11亿元，',
  '同比增长8.5%。',
  '茶山竹海街道还与大',
  '学共建了制茶实验室。',
]

const wharf = [
  '涪陵区江东码头的夜',
  '游船上周开航，市民',
  '在码头排起长队。码',
  '头负责人说，夜游船',
  '每晚四班，可坐60',
  '0人，市民购票可用',
  '公交卡。',
]

const rows = (...columns: readonly (readonly string[])[]) =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => column[row] ?? ''),
  )
const inTurn = (...columns: readonly (readonly string[])[]) =>
  rows(...columns).flatMap((row) => row.filter((line) => line !== ''))
const sideBySide = (...columns: readonly (readonly string[])[]) =>
  rows(...columns).map((row) =>
    row
      .map((line) => line + ' '.repeat(44 - 2 * widthOf(line)))
      .join('')
      .trimEnd(),
  )
const read = (lines: readonly string[]) =>
  untangleColumns(splitPage(pageDocument(lines.join('\n')))).map(({ text }) => text)

const tangled: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['two columns of one width', inTurn(bridge, school), [...bridge, ...school]],
  ['two columns of two widths', inTurn(bridge, narrow), [...bridge, ...narrow]],
  ['three columns', inTurn(bridge, school, narrow), [...bridge, ...school, ...narrow]],
  ['two columns side by side on each line', sideBySide(bridge, school), [...bridge, ...school]],
  [
    'three columns side by side',
    sideBySide(narrow, bridge, school),
    [...narrow, ...bridge, ...school],
  ],
]

describe('lines that stand in turn are read column by column', () => {
  for (const [name, page, want] of tangled) test(name, () => expect(read(page)).toEqual(want))

  test('of one longer than the other, the rest goes with its own column', () => {
    const page = [...inTurn(narrow.slice(0, 7), school), '', '通惠河上架新桥']
    expect(read(page)).toEqual([...narrow.slice(0, 7), ...school, '通惠河上架新桥'])
  })

  test('blank lines that stood for both columns are kept in both', () => {
    const one = [...bridge, ' ', ...narrow.slice(0, 7)]
    const other = [...school, ' ', ...wharf]
    const lines = untangleColumns(splitPage(pageDocument(inTurn(one, other).join('\n'))))
    const below = lines.filter(({ number }, index) => number - (lines[index - 1]?.number ?? -1) > 1)
    expect(below.map(({ text }) => text)).toEqual([narrow[0], school[0], wharf[0]])
  })
})

const plain: readonly (readonly [string, readonly string[]])[] = [
  ['one story below the other', [...bridge, '', ...school]],
  ['one story below the other without a blank line', [...bridge, ...school, ...narrow]],
  ['lines too few to tell', inTurn(bridge.slice(0, 2), school.slice(0, 2))],
  [
    'a list of names',
    [
      '江一川',
      '綦江区交通局',
      '田禾',
      '南川区教育委员会',
      '林小满',
      '永川区农业农村委',
      '韦书成',
      '兴隆小学',
    ],
  ],
  ['a headline with two spaces in it', ['綦江通惠河大桥合龙  两岸居民过河不再绕路', ...bridge]],
  ['one line of figures', ['', '全年    612    8.5', '']],
]

describe('other lines stay as they stand', () => {
  for (const [name, page] of plain)
    test(name, () => expect(read(page)).toEqual(page.map((line) => line.trim()).filter(Boolean)))
})

test('ten thousand lines in turn are read in time that grows with them', () => {
  const page = Array.from({ length: 600 }, () => inTurn(bridge, school)).flat()
  const started = performance.now()
  read(page)
  expect(performance.now() - started).toBeLessThan(3000)
})
