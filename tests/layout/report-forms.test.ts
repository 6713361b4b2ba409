// How reports begin and who wrote them, with sentences that only look like it.
import { describe, expect, test } from 'vitest'
import {
  bylineOf,
  bylines,
  isWriterLine,
  reportStarts,
  startsReport,
} from '../../src/layout/report-forms.ts'

/** A report's first line and the byline it begins with. */
const starts: readonly (readonly [string, string])[] = [
  ['本报讯 （记者 江一川）5月6日，大桥合龙。', '本报讯 （记者 江一川）'],
  ['本报讯（通讯员 田禾 记者 江一川）大桥合龙', '本报讯（通讯员 田禾 记者 江一川）'],
  ['本报讯 记者江一川报道：大桥昨天合龙', '本报讯 记者江一川报道：'],
  ['本报綦江5月6日电 （记者 江一川）大桥合龙', '本报綦江5月6日电 （记者 江一川）'],
  ['本报综合消息 各地多措并举', ''],
  ['新华社重庆5月6日电（记者江一川、田禾）大桥合龙', '新华社重庆5月6日电（记者江一川、田禾）'],
  ['据新华社北京5月6日电 大桥合龙', '据新华社北京5月6日电 '],
  ['中新网成都5月6日电 （江一川）大桥合龙', '中新网成都5月6日电 （江一川）'],
  ['山城日报全媒体讯 （记者 田禾）大桥合龙', '山城日报全媒体讯 （记者 田禾）'],
  ['央视网消息（新闻联播）：大桥合龙', '央视网消息（新闻联播）：'],
  ['据《山城新报》报道：大桥合龙', '据《山城新报》报道：'],
  ['（记者 江一川）大桥5月6日合龙', '（记者 江一川）'],
  ['□本报记者 江一川', ''],
  ['◎文/图 本报记者 田禾', ''],
  ['本报记者 江一川', ''],
]
const notStarts: readonly string[] = [
  '本报电话已经公布',
  '本报讯息化建设提速，',
  '记者从市文旅委获悉',
  '通讯员队伍越来越大',
  '据介绍，大桥今年建成。',
  '新华书店重新开业',
  '□大桥今年建成',
  '（记者会结束后）',
  '綦江通惠河大桥合龙',
]

describe('the start of a report', () => {
  for (const [line, byline] of starts)
    test(line, () => {
      expect(startsReport(line)).toBe(true)
      expect(bylineOf(line)).toBe(byline)
    })
  test('other lines are none', () => expect(notStarts.filter(startsReport)).toEqual([]))
  test('each form is shown by a line', () => {
    const unshown = (forms: readonly RegExp[]) =>
      forms.filter((form) => !starts.some(([line]) => form.test(line)))
    expect([...unshown(reportStarts), ...unshown(bylines)]).toEqual([])
  })
})

test('a line with nothing but who wrote it', () => {
  const yes = [
    '本报记者 江一川',
    '□本报记者 江一川 通讯员 田禾',
    '本报见习记者 林小满',
    '山城晚报记者 江一川 田禾',
    '特约评论员 韦书成',
    '文/图 本报记者 江一川',
    '记者 江一川 文/图',
    '记者 江一川/文 田禾/图',
    '本报记者 艾力·买买提',
    '■记者 江一川',
    '（记者 江一川 通讯员 田禾）',
  ]
  const no = [
    '记者从市市场监管局获',
    '记者在现场看到',
    '记者节这天',
    '通讯员培训班开班，',
    '本报记者江一川说了三件事',
    '一名记者和他的三十年',
  ]
  expect(yes.filter((line) => !isWriterLine(line))).toEqual([])
  expect(no.filter(isWriterLine)).toEqual([])
})
