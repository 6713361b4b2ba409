import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { mendWidths } from '../../src/layout/mend-widths.ts'
import { pageDocument } from '../articles/page-document.ts'

const rows: readonly (readonly [string, string])[] = [
  ['位于西部（重庆)科学城', '位于西部（重庆）科学城'],
  ['位于西部(重庆）科学城', '位于西部（重庆）科学城'],
  ['（记者 江一川(綦江)报道)', '（记者 江一川(綦江)报道）'],
  ['２０２４年５月，ＧＤＰ增长', '2024年5月，GDP增长'],
  ['大桥建成,两岸居民说:“方便了”', '大桥建成，两岸居民说：“方便了”'],
  // What pairs, or stands among digits and Latin letters, is not broken.
  ['甲型(H1N1)流感', '甲型(H1N1)流感'],
  ['每天7:00—18:00,共1,200人', '每天7:00—18:00,共1,200人'],
  ['增长8.5％～9％', '增长8.5％～9％'],
  ['一)大桥建成', '一)大桥建成'],
  ['（大桥建成', '（大桥建成'],
]
for (const [broken, want] of rows)
  test(`${broken} → ${want}`, () => {
    expect(mendWidths(broken)).toBe(want)
    expect(want).toHaveLength(broken.length)
  })

test('a mended character maps back to the broken one; a clean article is left as it is', () => {
  const page = '位于西部（重庆)科学城的三\n个小区修好了２１栋楼，居民\n们说，这下可以放心住了。\n'
  const [block] = layOut(pageDocument(page)).blocks
  expect(block?.text).toBe(
    '位于西部（重庆）科学城的三个小区修好了21栋楼，居民们说，这下可以放心住了。',
  )
  const at = block?.text.indexOf('）') ?? -1
  expect(page[block?.sourceOffsets[at] ?? -1]).toBe(')')
  const clean = { ...pageDocument('位于西部（重庆)科学城。'), kind: 'article' as const }
  expect(layOut(clean).blocks[0]?.text).toBe('位于西部（重庆)科学城。')
})
