import { describe, expect, test } from 'vitest'
import { cutScore, hasOtherColumn, type Setting, stretchOf } from '../../src/articles/cut-score.ts'
import type { Part } from '../../src/articles/gather-items.ts'
import { wordingOf } from '../../src/articles/shared-wording.ts'

function partOf(text: string, width?: number): Part {
  return {
    kind: 'part',
    blocks: [],
    text,
    wording: wordingOf(text),
    ...(width === undefined ? {} : { column: { width, characters: width, raggedness: 0 } }),
    startsReport: false,
    isOpen: false,
  }
}

const bridge =
  '綦江区通惠河大桥主桥顺利合龙。大桥全长612米，双向四车道，建成后两岸居民过河的车程将由20分钟缩短到3分钟。'
const tea =
  '永川区茶山竹海街道的采茶师傅教游客炒茶，去年干茶产量达到6800吨，制茶实验室培育出新品种5个。'
const river = '大桥合龙后，綦江区还将在通惠河两岸修建步道，居民过河的路上多了散步的地方。'
const inText: Setting = { form: 0, isAlone: false, isSigned: false }

const scoreOf = (
  before: string,
  next: string,
  setting: Setting = inText,
  widths: readonly [number?, number?] = [],
) =>
  cutScore(stretchOf([partOf(before, widths[0])]), stretchOf([partOf(next, widths[1])]), setting, 0)

/** [what, likelier a new story, less likely one]. */
const pairs: readonly (readonly [string, number, number])[] = [
  ['another matter', scoreOf(bridge, tea), scoreOf(bridge, river)],
  [
    'a column of another width',
    scoreOf(bridge, tea, inText, [20, 14]),
    scoreOf(bridge, tea, inText, [20, 20]),
  ],
  ['a day in its first sentence', scoreOf(bridge, `4月28日，${tea}`), scoreOf(bridge, tea)],
  ['where the paper learnt it', scoreOf(bridge, `记者获悉，${tea}`), scoreOf(bridge, tea)],
  ['an organ that opens it', scoreOf(bridge, `永川区文旅委请${tea}`), scoreOf(bridge, tea)],
  ['no word that goes on', scoreOf(bridge, tea), scoreOf(bridge, `此外，${tea}`)],
  ['nobody who speaks', scoreOf(bridge, tea), scoreOf(bridge, `冉光菊说，${tea}`)],
  ['a signature before it', scoreOf(`${bridge}（本报记者 江一川）`, tea), scoreOf(bridge, tea)],
  ['a source before it', scoreOf(`${bridge}（据山城综合）`, tea), scoreOf(bridge, tea)],
  [
    'a credit on its own line before it',
    scoreOf(bridge, tea, { form: 0, isAlone: false, isSigned: true }),
    scoreOf(bridge, tea),
  ],
  [
    'names and no remark in brackets before it',
    scoreOf(`${bridge}（江一川 田禾）`, tea),
    scoreOf(`${bridge}（见左下角附表一）`, tea),
  ],
  [
    'a heading in the form of a headline',
    scoreOf(bridge, tea, { form: 2, isAlone: false, isSigned: false }),
    scoreOf(bridge, tea, { form: -1, isAlone: false, isSigned: false }),
  ],
  ['more text', scoreOf(bridge.repeat(3), tea.repeat(3)), scoreOf(bridge, tea)],
  [
    'headings on both sides of a short text',
    scoreOf(bridge, tea.slice(0, 24), { form: 0, isAlone: true, isSigned: false }),
    scoreOf(bridge, tea.slice(0, 24)),
  ],
]

describe('it speaks for a new story', () => {
  for (const [what, more, less] of pairs)
    test(what, () => {
      expect(more).toBeGreaterThan(less)
    })
})

describe('columns are two', () => {
  for (const [name, widths, raggedness, want] of [
    ['further apart than a hanging mark', [20, 18], 0, true],
    ['not by a hanging mark', [20, 19], 0, false],
    ['on a ragged page further apart still', [20, 18], 1, false],
    ['and there by far', [20, 16], 1, true],
  ] as const)
    test(name, () => {
      const [before, next] = widths.map((width) => stretchOf([partOf(bridge, width)]))
      expect(before && next && hasOtherColumn(before, next, raggedness)).toBe(want)
    })
})
