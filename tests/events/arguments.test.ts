import { expect, test } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import { eventLine, readMarked } from './marked-reading.ts'

/** Published on 2024-05-20. */
const cases: readonly (readonly [name: string, marked: string, ...want: string[]])[] = [
  [
    'the office whose head speaks does what he says',
    '[云溪区市场监管局:ORGANIZATION]副局长[林海川:PERSON]表示，6月1日起，将开展“[清河:PROGRAMME]”专项行动。',
    'CAMPAIGN 开展 AGENT:云溪区市场监管局 PROGRAMME:清河 | 2024-06-01 PLANNED',
  ],
  [
    'a noun in the clause behind is the organisation named before its head',
    '[云溪区人民医院:ORGANIZATION]院长[周远:PERSON]表示，医院将改造[白鹭门诊楼:PLACE]。',
    'RENOVATION 改造 AGENT:云溪区人民医院 OBJECT:白鹭门诊楼 | - PLANNED',
  ],
  [
    'who builds is told in the sentence behind',
    '5月18日，[白鹭科技园项目:PROGRAMME]在[青石镇:PLACE]开工。该项目由[星禾公司:ORGANIZATION]投资建设。',
    'CONSTRUCTION_START 开工 AGENT:星禾公司 OBJECT:白鹭科技园项目 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'who is led inspects too',
    '5月18日，[林海川:PERSON]带领[云溪区财政局:ORGANIZATION]、[云溪区水务局:ORGANIZATION]到[青石镇:PLACE]检查防汛工作。',
    'INSPECTION 检查 AGENT:云溪区水务局 AGENT:云溪区财政局 AGENT:林海川 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'where the works lie is told in the clause before',
    '[白鹭水厂:PLACE]位于[青石镇:PLACE]，2023年6月投产。',
    'OPENING 投产 OBJECT:白鹭水厂 PLACE:青石镇 | 2023-06-01 COMPLETED',
  ],
  [
    'of so many, so many in a town',
    '5月18日，[云溪区水务局:ORGANIZATION]查封砂场12处，其中[青石镇:PLACE]3处。',
    'OTHER 查封 AGENT:云溪区水务局 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'who forms teams is not what is formed',
    '5月18日，[云溪区住建局:ORGANIZATION]组成3个巡查组。',
    'ESTABLISHMENT 组成 AGENT:云溪区住建局 | 2024-05-18 COMPLETED',
  ],
  [
    'a policy that a meeting passes is its object',
    '5月18日，[云溪区政府:ORGANIZATION]审议通过《[防汛预案:POLICY]》。',
    'POLICY_RELEASE 审议通过 AGENT:云溪区政府 OBJECT:防汛预案 | 2024-05-18 COMPLETED',
  ],
  [
    'who opens a festival by word takes part, who hosts it is told sentences behind',
    '5月18日，[白鹭采茶节:PROGRAMME]在[青石镇:PLACE]开幕。游人上千。活动由[云溪区文旅局:ORGANIZATION]主办，[青石茶厂:ORGANIZATION]来了。',
    'LAUNCH 开幕 AGENT:云溪区文旅局 PLACE:青石镇 PROGRAMME:白鹭采茶节 | 2024-05-18 COMPLETED',
  ],
  [
    'works that are finished, and how many of them',
    '目前，[白鹭高铁:PLACE]全线铺轨完成，[云溪区:PLACE]已完成污水管网12公里。',
    'COMPLETION 铺轨完成 OBJECT:白鹭高铁 | - COMPLETED',
    'COMPLETION 完成 AGENT:云溪区 | - COMPLETED',
  ],
  [
    'what the clause before begins is what will be finished',
    '[云溪区:PLACE]将开工建设[松江大桥:PLACE]，总投资3亿元，计划2028年建成。',
    'CONSTRUCTION_START 开工建设 OBJECT:松江大桥 PLACE:云溪区 | - PLANNED',
    'COMPLETION 建成 OBJECT:松江大桥 | 2028-01-01 PLANNED',
  ],
  [
    'the hospital named before receives, not the countries its clause reaches',
    '[云溪区人民医院:ORGANIZATION]日前搬迁。医院门诊量增长，服务范围遍及[甲国:PLACE]、[乙国:PLACE]；先后荣获“[文明单位:PROGRAMME]”称号。',
    'OTHER 搬迁 OBJECT:云溪区人民医院 | - COMPLETED',
    'AWARD 荣获 OBJECT:云溪区人民医院 PROGRAMME:文明单位 | - COMPLETED',
  ],
  [
    'what 就 governs does not inspect',
    '5月18日，[周远:PERSON]率队，赴[青石镇:PLACE]，就群众关心的热点、难点进行视察。',
    'INSPECTION 视察 AGENT:周远 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'who holds the ceremony begins the works where it is held',
    '5月18日，[云溪区:PLACE]在[青石镇:PLACE]举行简短仪式，4个重点项目正式开工。',
    'CONSTRUCTION_START 开工 AGENT:云溪区 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'where they have gone is where they do it',
    '5月18日，[云溪区作协:ORGANIZATION]走进[青石镇:PLACE]，开展“[青石采风:PROGRAMME]”活动。',
    'PROMOTION 采风 AGENT:云溪区作协 PLACE:青石镇 PROGRAMME:青石采风 | 2024-05-18 COMPLETED',
  ],
  [
    'all of a list take part, over posts and commas',
    '5月18日，[云溪区政协:ORGANIZATION]到[青石镇:PLACE]视察。副主席[周远:PERSON]、秘书长[林海川:PERSON]，党组成员[石柏:PERSON]等参加视察。',
    'INSPECTION 视察 AGENT:云溪区政协 PARTICIPANT:周远 PARTICIPANT:林海川 PARTICIPANT:石柏 PLACE:青石镇 | 2024-05-18 COMPLETED',
  ],
  [
    'a blow falls on the place struck, by whom it suffered it',
    '18日，[甲军:ORGANIZATION]空袭了[云溪城:PLACE]北部多处目标。[青石城:PLACE]遭受[乙军:ORGANIZATION]袭击。',
    'OTHER 空袭 AGENT:甲军 PLACE:云溪城 | 2024-05-18 COMPLETED',
    'OTHER 袭击 AGENT:乙军 PLACE:青石城 | 2024-05-18 COMPLETED',
  ],
  [
    'weather that an opening clause names struck what the next speaks of',
    '受强降雨影响，[云溪区:PLACE]部分农田绝收。',
    'DISASTER 强降雨 PLACE:云溪区 | - COMPLETED',
  ],
  [
    'who invests in works is not what is finished',
    '[星禾公司:ORGANIZATION]总投资3600万元的加工厂位于[青石镇:PLACE]，已于今年4月建成投产。',
    'COMPLETION 建成投产 AGENT:星禾公司 PLACE:青石镇 | 2024-04-01 COMPLETED',
  ],
  ['output is no works', '1至4月，[云溪区:PLACE]完成固定资产投资16亿元，完成年度目标的30%。'],
]

for (const [name, marked, ...want] of cases) {
  test(name, () => {
    const reading = readMarked(marked)
    expect(findEvents(reading).map((event) => eventLine(reading, event))).toEqual(want)
  })
}
