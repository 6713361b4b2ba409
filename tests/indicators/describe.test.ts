import { expect, test } from 'vitest'
import { findObservations } from '../../src/indicators/find-observations.ts'
import { seriesOf } from '../../src/indicators/series.ts'
import { readMarked } from '../events/marked-reading.ts'

/** Published on 2024-05-20. */
const kinds: readonly (readonly [marked: string, want: string])[] = [
  ['截至4月底，[云溪区:PLACE]有养老机构26家。', 'ACTUAL POINT'],
  ['今年前4个月，[云溪区:PLACE]接待游客12万人次。', 'ACTUAL PERIOD'],
  ['今年以来，[云溪区:PLACE]累计培训农民3200人次。', 'ACTUAL CUMULATIVE'],
  ['到2026年，[云溪区:PLACE]茶园面积达到8万亩。', 'TARGET POINT'],
  ['[云溪区:PLACE]力争今年接待游客90万人次。', 'TARGET PERIOD'],
  ['[云溪区:PLACE]预计今年粮食产量12万吨。', 'FORECAST PERIOD'],
  ['[云溪茶厂:ORGANIZATION]投产后，年产茶叶900吨。', 'FORECAST -'],
  ['[云溪区:PLACE]将新建停车位3000个。', 'TARGET -'],
  ['今年前4个月，[云溪区:PLACE]完成造林3000亩。', 'ACTUAL PERIOD'],
]

for (const [marked, want] of kinds) {
  test(`${marked} → ${want}`, () => {
    const [first] = findObservations(readMarked(marked))
    expect(`${first?.kind ?? 'none'} ${first?.extent ?? '-'}`).toBe(want)
  })
}

const series: readonly (readonly [indicator: string, want: string])[] = [
  ['GDP', '地区生产总值'],
  ['全市生产总值', '地区生产总值'],
  ['规上工业增加值', '规模以上工业增加值'],
  ['累计接待游客数量', '接待游客人次'],
  ['养老机构总数', '养老机构数量'],
  ['养老机构数量', '养老机构数量'],
  ['旅游综合收入', '旅游收入'],
  ['茶叶产量增长率', '茶叶产量增速'],
  ['空气质量指数', '空气质量指数'],
  ['新增就业人数', '新增就业人数'],
  ['现代农业园区数量', '现代农业园区数量'],
  ['“一码通”用户数', '一码通用户数量'],
]

for (const [indicator, want] of series) {
  test(`${indicator} is of the series ${want}, which is its own`, () => {
    expect(seriesOf(indicator)).toBe(want)
    expect(seriesOf(want)).toBe(want)
  })
}
