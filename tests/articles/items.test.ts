import { describe, expect, test } from 'vitest'
import { bestAssignment } from '../../src/articles/best-assignment.ts'
import { cutPages } from '../../src/articles/cut-pages.ts'
import { gatherItems } from '../../src/articles/gather-items.ts'
import { areNeighbours, wordingOf } from '../../src/articles/shared-wording.ts'
import type { Block, Column } from '../../src/model/block.ts'

type Row = readonly [Block['role'], string, number, Column?]

/** Blocks of one line each: role, text, line, column. */
function blocksOf(rows: readonly Row[]): readonly Block[] {
  return rows.map(([role, text, line, column]) => ({
    role,
    text,
    sourceOffsets: Array.from(text, (_, at) => at),
    lines: { start: line, end: line + 1 },
    ...(column ? { column } : {}),
  }))
}

const narrow: Column = { width: 14, characters: 14, raggedness: 0 }
const wide: Column = { width: 20, characters: 20, raggedness: 0 }

const gathered: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  [
    'paragraphs without a blank line between are one part',
    [
      ['paragraph', '大桥合龙。', 0],
      ['paragraph', '十月通车。', 1],
    ],
    ['part'],
  ],
  [
    'a blank line parts them',
    [
      ['paragraph', '大桥合龙。', 0],
      ['paragraph', '十月通车。', 2],
    ],
    ['part', 'part'],
  ],
  [
    'so does another column',
    [
      ['paragraph', '大桥合龙。', 0, narrow],
      ['paragraph', '十月通车。', 1, wide],
    ],
    ['part', 'part'],
  ],
  [
    'and a byline',
    [
      ['paragraph', '大桥合龙。', 0],
      ['byline', '本报讯 （记者 江一川）', 1],
      ['paragraph', '十月通车。', 1],
    ],
    ['part', 'part'],
  ],
  [
    'a byline alone goes with the paragraph behind a blank line',
    [
      ['byline', '□本报记者 江一川', 0],
      ['paragraph', '十月通车。', 2],
    ],
    ['part'],
  ],
  [
    'a byline with nothing behind it stands beside',
    [['byline', '□本报记者 江一川', 0]],
    ['beside'],
  ],
  [
    'a caption directly below a paragraph belongs to it',
    [
      ['paragraph', '大桥合龙。', 0],
      ['caption', '图为大桥。', 1],
    ],
    ['part'],
  ],
  [
    'a caption apart stands beside',
    [
      ['paragraph', '大桥合龙。', 0],
      ['caption', '图为大桥。', 2],
    ],
    ['part', 'beside'],
  ],
  ['a source in brackets is no heading', [['headline', '（据山城通讯）', 0]], ['beside']],
  [
    'a headline that begins with brackets is one',
    [['headline', '（记者手记）桥上一日', 0]],
    ['heading'],
  ],
]

describe('blocks are gathered into items', () => {
  for (const [name, rows, want] of gathered)
    test(name, () => {
      expect(gatherItems(blocksOf(rows)).map(({ kind }) => kind)).toEqual(want)
    })
})

/** A long page: paragraphs apart, and what stands at item 80. */
function longPage(at80: readonly Row[]): readonly number[] {
  const rows: Row[] = []
  let line = 0
  const add = ([role, text]: Row) => {
    rows.push([role, text, line])
    line += 2
  }
  for (let index = 0; index < 150; index++) {
    if (index === 80) at80.forEach(add)
    add(['paragraph', '大桥合龙，十月通车。', 0])
  }
  return cutPages(gatherItems(blocksOf(rows))).map(({ length }) => length)
}

describe('a long document is cut', () => {
  test('before a masthead', () => {
    const masthead: Row[] = [
      ['furniture', '山城新报', 0],
      ['furniture', '第2版', 0],
    ]
    expect(longPage(masthead)[0]).toBe(80)
  })
  test('before the headings above a report', () => {
    const report: Row[] = [
      ['headline', '大桥合龙', 0],
      ['byline', '本报讯 （记者 江一川）', 0],
    ]
    expect(longPage(report)[0]).toBe(80)
  })
  test('else where it gets too long', () => {
    expect(longPage([['furniture', '第2版', 0]])[0]).toBe(110)
  })
  test('a short one is not', () => {
    expect(cutPages(gatherItems(blocksOf([['paragraph', '大桥合龙。', 0]])))).toHaveLength(1)
  })
})

describe('the halves of a broken sentence make a word', () => {
  for (const [name, before, after, want] of [
    ['that the language has', '综合治理取得成', '果，水变清了', true],
    ['that another text of the page has', '两岸居民盼着通', '惠河架桥', true],
    ['or none', '两岸居民盼着通', '厨师端出米饭', false],
    ['nor beside a mark', '两岸居民，', '通惠河架桥', false],
  ] as const)
    test(name, () => {
      expect(areNeighbours(before, after, [wordingOf('通惠河大桥合龙')])).toBe(want)
    })
})

/** The greatest total value by trying every pairing. */
function bestByTrying(
  values: readonly (readonly number[])[],
  row = 0,
  used = new Set<number>(),
): number {
  if (row >= values.length) return 0
  let best = bestByTrying(values, row + 1, used)
  for (const [column, value] of (values[row] ?? []).entries())
    if (!used.has(column) && value > 0)
      best = Math.max(best, value + bestByTrying(values, row + 1, new Set([...used, column])))
  return best
}

test('the assignment is worth as much as the best of all, and gives no column twice', () => {
  let state = 5
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  for (let made = 0; made < 200; made++) {
    const columns = Math.floor(next() * 5)
    const values = Array.from({ length: Math.floor(next() * 5) }, () =>
      Array.from({ length: columns }, () => next() * 4 - 1),
    )
    const chosen = bestAssignment(values)
    const taken = chosen.filter((column) => column >= 0)
    expect(new Set(taken).size).toBe(taken.length)
    const worth = chosen.reduce((sum, column, row) => sum + (values[row]?.[column] ?? 0), 0)
    expect(worth).toBeCloseTo(bestByTrying(values), 9)
  }
})
