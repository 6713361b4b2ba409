import { expect, test } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import { readMarked } from './marked-reading.ts'

/** Published on 2024-05-20; the triggers with the day each is given, - for none. */
const cases: readonly (readonly [name: string, marked: string, ...want: string[]])[] = [
  [
    'a meeting is gone on with at the ceremony named, over sentences between',
    '5月18日，[松江峡二桥:PLACE]在[青石镇:PLACE]开工建设。大桥计划2026年3月建成通车。两岸居民过江将更方便。开工仪式前，[云溪区:PLACE]与[星禾公司:ORGANIZATION]签署协议。',
    '开工建设 2024-05-18',
    '建成通车 2026-03-01',
    '签署 2024-05-18',
  ],
  [
    'what is told at the meeting of the paragraph before',
    '5月18日，[云溪区政府:ORGANIZATION]召开常务会议。\n会议宣布，[云溪区水利局:ORGANIZATION]组建[白鹭巡查队:ORGANIZATION]。',
    '常务会议 2024-05-18',
    '组建 2024-05-18',
  ],
  [
    'the first day is the day told, whatever happened then',
    '5月18日，检查组分赴三个片区。首日，[云溪区市场监管局:ORGANIZATION]查封了[白鹭仓库:PLACE]。',
    '查封 2024-05-18',
  ],
  [
    'who answers a fire comes the same day',
    '5月18日，[青石镇:PLACE]一处冷库发生火灾。[云溪消防大队:ORGANIZATION]调派9辆消防车。',
    '火灾 2024-05-18',
    '调派 2024-05-18',
  ],
  [
    'what has a vague time of its own takes no other',
    '5月18日，[林海川:PERSON]当选会长。此前，[周远:PERSON]已辞职。',
    '当选 2024-05-18',
    '辞职 -',
  ],
  [
    'who announces it does it that day',
    '[云溪区政府:ORGANIZATION]18日宣布，取消[青石大道:PLACE]收费。',
    '取消 2024-05-18',
  ],
  [
    'what an office says is done was done before',
    '5月18日，[云溪区民政局:ORGANIZATION]公示，[青石大道:PLACE]已通车。',
    '公示 2024-05-18',
    '通车 -',
  ],
  [
    'what is decided for later does not happen on the day of the decision',
    '5月18日，[云溪区政府:ORGANIZATION]决定，将设立[白鹭研究院:ORGANIZATION]。',
    '设立 -',
  ],
  [
    'a year of four digits is where a stretch begins',
    '2010年以来，[云溪区:PLACE]建成[白鹭学校:ORGANIZATION]。',
    '建成 2010-01-01',
  ],
  [
    'a year goes on over the clauses behind its verb',
    '[云溪区:PLACE]去年关停旧厂，成立[白鹭公司:ORGANIZATION]。',
    '关停 2023-01-01',
    '成立 2023-01-01',
  ],
  [
    'the reporter in brackets tells nothing',
    '（云溪日报记者 林海川）5月18日，[白鹭学校:ORGANIZATION]揭牌。',
    '揭牌 2024-05-18',
  ],
  [
    'to this day is that day, though the year stands nearer',
    '5月18日，[白鹭大桥:PLACE]贯通。至此，[云溪区:PLACE]今年建桥任务提前完成。',
    '贯通 2024-05-18',
    '提前完成 2024-05-18',
  ],
  [
    'a heading is dated by the sentence under it that speaks of the same',
    '[白鹭馆:PLACE]重新开放\n[白鹭馆:PLACE]18日迎来首批观众。\n[青石馆:PLACE]建成\n[云溪区:PLACE]18日下了雨。',
    '重新开放 2024-05-18',
    '建成 -',
  ],
  [
    'who takes part does so on the day told before',
    '5月17日到18日，[云溪区政协:ORGANIZATION]前往[青石镇:PLACE]。副主席[周远:PERSON]参加调研。',
    '调研 2024-05-17',
  ],
  [
    'an anniversary counts back from the year of publication',
    '今年是[云溪国:PLACE]向[青石国:PLACE]派遣医疗队60周年。',
    '派遣 1964-01-01',
  ],
]

for (const [name, marked, ...want] of cases) {
  test(name, () => {
    const events = findEvents(readMarked(marked))
    expect(events.map(({ trigger, date }) => `${trigger.text} ${date ?? '-'}`)).toEqual(want)
  })
}
