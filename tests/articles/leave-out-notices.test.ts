import { describe, expect, test } from 'vitest'
import { gatherItems, type Item } from '../../src/articles/gather-items.ts'
import { leaveOutNotices } from '../../src/articles/leave-out-notices.ts'
import type { Block } from '../../src/model/block.ts'
import { pageDocument } from './page-document.ts'

/** Blocks with a blank line between, told to be what is written before the bar. */
function itemsOf(lines: readonly string[]): readonly Item[] {
  return gatherItems(
    lines.map((line, index): Block => {
      const [role = '', text = ''] = line.split('|')
      return {
        role: role as Block['role'],
        text,
        sourceOffsets: Array.from(text, (_, at) => at),
        lines: { start: 2 * index, end: 2 * index + (role === 'kicker' ? 3 : 1) },
      }
    }),
  )
}

const left = (lines: readonly string[]) =>
  leaveOutNotices(pageDocument(''), itemsOf(lines)).notices.length

const cases: readonly (readonly [string, readonly string[], number])[] = [
  ['a line that points at another page', ['headline|通惠河大桥合龙 >>03版'], 1],
  ['the same with dots', ['headline|通惠河大桥合龙……A5'], 1],
  ['the same in words', ['headline|通惠河大桥合龙（详见第3版）'], 1],
  ['a headline that names a page of a book stays', ['headline|他把山城写进 300 页的书里'], 0],
  ['whom to ring', ['headline|山城茶庄新店开业 电话：023-12345678'], 1],
  ['a headline that names a hotline stays', ['headline|綦江开通老人就餐热线'], 0],
  ['what sells, in several lines', ['kicker|湖景洋房 盛大开业 全场八折起'], 1],
  ['a headline on selling stays', ['headline|脆李热销江浙'], 0],
  [
    'a notice under its heading',
    ['headline|遗失声明', 'paragraph|冉光菊遗失营业执照正本一张，声明作废。'],
    2,
  ],
  [
    'a notice whose first line looks like a heading',
    ['headline|公 告', 'headline|因修路，中山路（南桥至北桥）封闭施工', 'paragraph|车辆请绕行。'],
    3,
  ],
  [
    'news of a notice stays',
    ['headline|綦江发布停水公告', 'paragraph|自来水公司昨天说，修管道要停水一天。'],
    0,
  ],
  [
    'a report under such a heading stays',
    ['headline|招租公告', 'byline|本报讯 （记者 江一川）', 'paragraph|兹事体大，村民三次开会。'],
    0,
  ],
  [
    'a notice without a heading, with whom to ring',
    ['paragraph|本公司现有门面三间招租，有意者请来电。联系人：冉女士 电话：023-12345678'],
    1,
  ],
  [
    'a story that gives a number to ring stays',
    ['paragraph|居民可以拨打服务电话：023-12345678，社区会派人上门修水管。'],
    0,
  ],
]

describe('advertisements, public notices and the index are left out', () => {
  for (const [name, lines, want] of cases)
    test(name, () => {
      expect(left(lines)).toBe(want)
    })
})

test('what is left out is said, with its line', () => {
  const { items, notices } = leaveOutNotices(
    pageDocument(''),
    itemsOf(['headline|綦江通惠河大桥合龙', 'headline|采茶节开幕 >>04版']),
  )
  expect(items).toHaveLength(1)
  expect(notices[0]?.rule).toBe('notice-left-out')
  expect(notices[0]?.place).toBe('page.txt:3')
})
