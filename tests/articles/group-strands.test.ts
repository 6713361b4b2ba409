import { describe, expect, test } from 'vitest'
import { headingOf, type Item, type Part } from '../../src/articles/gather-items.ts'
import { groupStrands } from '../../src/articles/group-strands.ts'
import { wordingOf } from '../../src/articles/shared-wording.ts'

function partOf(text: string, width = 20, startsReport = false): Part {
  return {
    kind: 'part',
    blocks: [],
    text,
    wording: wordingOf(text),
    column: { width, characters: width, raggedness: 0 },
    startsReport,
    isOpen: !text.endsWith('。'),
  }
}

const top = '綦江区通惠河大桥主桥顺利合龙，两岸居民盼着通惠河大桥早日建成通'
const rest = '车，过河的车程将由二十分钟缩短到三分钟，通惠河两岸居民不用再绕路。'
const school = '兴隆小学的食堂飘出米饭香，校长说，学生们吃上了热饭。'
const heading: Item = headingOf([
  {
    role: 'headline',
    text: '食堂飘饭香',
    sourceOffsets: [0, 1, 2, 3, 4],
    lines: { start: 0, end: 1 },
  },
])

/** [name, items, parts of each strand, the strand each may go on with]. */
const cases: readonly (readonly [
  string,
  readonly Item[],
  readonly number[],
  readonly (number | undefined)[],
])[] = [
  ['a broken sentence goes on', [partOf(top), partOf(rest)], [2], [undefined]],
  [
    'a whole one may, which is weighed later',
    [partOf(`${top}车。`), partOf(rest)],
    [1, 1],
    [undefined, 0],
  ],
  ['not in a column of another width', [partOf(top, 20), partOf(rest, 12)], [1, 1], [undefined, 0]],
  [
    'nor in a report that begins',
    [partOf(top), partOf(`本报讯 ${rest}`, 20, true)],
    [1, 1],
    [undefined, undefined],
  ],
  [
    'behind a report between',
    [partOf(top), partOf(school, 20, true), partOf(rest)],
    [2, 1],
    [undefined, undefined],
  ],
  [
    'behind another’s heading and text, which makes no word with it',
    [partOf(top), heading, partOf(school), partOf(rest)],
    [2, 1],
    [undefined, 0],
  ],
  [
    'below a heading put into it, where its halves make a word',
    [partOf(top), heading, partOf(rest)],
    [2],
    [undefined],
  ],
]

describe('parts are grouped into strands', () => {
  for (const [name, items, sizes, earlier] of cases)
    test(name, () => {
      const strands = groupStrands(items)
      expect(strands.map(({ parts }) => parts.length)).toEqual(sizes)
      expect(strands.map((strand) => strand.earlier)).toEqual(earlier)
    })
})
