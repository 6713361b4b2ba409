import { expect, test } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import { eventLine, readMarked } from './marked-reading.ts'

/** Published on 2024-05-20. */
const cases: readonly (readonly [name: string, marked: string, ...want: string[]])[] = [
  [
    'who attends is told in the sentences behind the occasion',
    '5月18日，[松江峡二桥:PLACE]开工仪式在[青石镇:PLACE]举行。[林海川:PERSON]出席仪式并宣布开工，[周远:PERSON]致辞。',
    'CONSTRUCTION_START 开工仪式 OBJECT:松江峡二桥 PARTICIPANT:周远 PARTICIPANT:林海川 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'what two sides sign for is the object of the signing',
    '5月18日，[云溪区:PLACE]与[云溪大学:ORGANIZATION]签署协议，双方将共建[白鹭研究院:ORGANIZATION]。',
    'SIGNING 签署 AGENT:云溪区 AGENT:云溪大学 OBJECT:白鹭研究院 | 2024-05-18 COMPLETED',
  ],
  [
    'a quarter in the name of an occasion does not date it',
    '5月18日，[云溪区:PLACE]举行2024年二季度重大项目集中签约仪式。',
    'SIGNING 集中签约 AGENT:云溪区 | 2024-05-18 COMPLETED',
  ],
  [
    'the time behind 于',
    '[星禾公司:ORGANIZATION]成立于2014年。',
    'ESTABLISHMENT 成立 OBJECT:星禾公司 | 2014-01-01 COMPLETED',
  ],
  [
    'an investment counts by the money right behind it',
    '[星禾公司:ORGANIZATION]公告称，拟投资20亿元在[白鹭湾产业园:PLACE]建设基地。',
    'INVESTMENT 投资 AGENT:星禾公司 PLACE:白鹭湾产业园 | - PLANNED',
  ],
  [
    'an investment told with its growth is a statistic',
    '[云溪区:PLACE]完成光伏投资20亿元，同比增长8%。',
  ],
  [
    'a prize belongs to the race before it',
    '5月18日，[云溪马拉松赛:PROGRAMME]在[青石镇:PLACE]举行。[林海川:PERSON]以2小时12分的成绩夺得男子组冠军。',
    'COMPETITION 马拉松赛 PLACE:青石镇 PROGRAMME:云溪马拉松赛 | 2024-05-18 COMPLETED',
    'AWARD 夺得 OBJECT:林海川 PLACE:青石镇 PROGRAMME:云溪马拉松赛 | 2024-05-18 COMPLETED',
  ],
  [
    'who is struck stands before 遭',
    '5月18日，[云溪城:PLACE]遭[北山军:ORGANIZATION]空袭。',
    'OTHER 空袭 AGENT:北山军 PLACE:云溪城 | 2024-05-18 COMPLETED',
  ],
  ['problems are not renovated', '5月18日，[云溪区:PLACE]集中整治违法占道行为。'],
  [
    'words that the dictionary fuses',
    '[全国松茶大会:PROGRAMME]5月18日在京举行。',
    'MEETING 大会 PROGRAMME:全国松茶大会 | 2024-05-18 COMPLETED',
  ],
  [
    'a heading and its paragraph tell one event',
    '[云溪水利局:ORGANIZATION]开展专项行动\n[云溪水利局:ORGANIZATION]5月18日起，开展“[清河:PROGRAMME]”专项行动。',
    'CAMPAIGN 开展 AGENT:云溪水利局 PROGRAMME:清河 | 2024-05-18 ONGOING',
  ],
]

for (const [name, marked, ...want] of cases) {
  test(name, () => {
    const reading = readMarked(marked)
    expect(findEvents(reading).map((event) => eventLine(reading, event))).toEqual(want)
  })
}
