// Sections of an organisation right after its name, the whole out: 县民政局|救灾股, 公安分局|双龙湖派出所, 央视|财经频道.
import { isNameMaterial } from './name-material.ts'
import { type Passage, tokensTouching } from './passage.ts'
import { patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Who has sections: what the owner's name ends with, and what right after it is one of its own. */
const sections: readonly (readonly [owner: RegExp, section: RegExp])[] = [
  [
    /(?:局|委|办|厅|部|署|会|海关|公司|集团|厂|学院|大学)$/,
    /^\p{Script=Han}{1,8}?(?:科(?=科?长|相关|有关|负责|[，。、；：）]|$)|处(?=处?长|副处|[，。、；：）]|$)|股(?=股?长|负责)|司(?=司?长|副|有关|相关|负责|巡视)|所(?=所?长)|室(?=主任|副主任|[，。、；：）]|$)|站(?=站?长)|组(?=组?长))/u,
  ],
  [
    /(?:局|委|厅|分局|海关)$/,
    /^\p{Script=Han}{2,6}?(?:派出所|工商所|税务所|税务分局|市场监管所|监管所|司法所|国土所|水文站|植保站|试验站|电教站|推广站|服务站|管理站|管理段|森林公安)/u,
  ],
  [/(?:法院)$/, /^\p{Script=Han}{2,8}(?<!派出)(?:法庭)/u],
  [/(?:消防救援|交警|巡警|公安消防)?(?:大队|支队)$/, /^\p{Script=Han}{2,6}(?:消防|救援)站/u],
  [
    /(?:公安局|公安分局|总队|支队)$/,
    /^\p{Script=Han}{0,4}(?:[一二三四五六七八九十]大队|(?:巡防|巡逻|交警|刑警|治安|巡特警|特警)(?:支队|大队)(?:[一二三四五六七八九十]大队|[一二三四五六七八九十]中队)?)/u,
  ],
  [/医院$/, /^本部/],
  [/(?:政府|局|委|厅|院)$/, /^驻\p{Script=Han}{2,14}?(?:办事处|联络处|工作队|工作组|代表处)/u],
  [/(?:省|市|州|县|区|旗)委$/, /^(?:理论学习中心组|第[一二三四五六七八九十]{1,3}(?:巡视|巡察)组)/],
  [/银行$/, /^\p{Script=Han}{2,4}(?:分行|支行|营管部)/u],
  [/人大$/, /^主席团/],
  [
    /(?:公司|集团|局)$/,
    /^\p{Script=Han}{0,8}?(?:项目经理部|项目部|工程管理部|工程部|公关部|分公司|车务段|客运段|车辆段|机务段|工务段|供电段|电务段|分拨中心|子弟小学|子弟学校|给排水所)/u,
  ],
  [/^(?:中国)?铁路\p{Script=Han}{2,4}局/u, /^\p{Script=Han}{2,3}(?:东|西|南|北)?(?:车)?站/u],
  [/(?:大学|学院)$/, /^\p{Script=Han}{1,6}(?<!大学城)校区/u],
  [/医院$/, /^\p{Script=Han}{1,4}(?:院区|分院)/u],
  [
    /(?:[中小]学|[一二三四五六七八九十]中|附[中小]|学校|幼儿园)$/,
    /^(?:\p{Script=Han}{1,6}(?<!大学城)(?:校区|园区|校部)|[A-Za-z]{1,2}\d?区|[初高]中部|小学部|幼儿部)/u,
  ],
  [
    /(?:军区|战区|海军|空军|陆军|武警部队|集团军)$/,
    /^(?:总医院|(?:陆军|海军|空军)?(?:第\d+集团军)?(?:航空兵|工兵|陆航)?某\p{Script=Han}{0,4}?(?:旅|团|营|师|部|大队|支队|集团军))/u,
  ],
  [/解放军$/, /^(?:仪仗队|三军仪仗队|军乐团|总医院|驻\p{Script=Han}{1,3}某部|\d+军某[团师旅])/u],
  [
    /(?:央视|电视台|卫视|广播电台|电台)$/,
    /^(?:\p{Script=Han}{2,4}频道|中国之声|经济之声|音乐之声|环球资讯广播|新闻直播间)/u,
  ],
  [/央视新闻$/, /^频道/],
  [/武装部队$/, /^总参谋部/],
]
const endings = patternOf(
  /./u,
  'A区 B区 C区 D区 a区 b区 c区 d区 校部 园区 中部 学部 儿部 科长 科科 股负 司司 司长 司副 司有 司相 司负 司巡 科相 科有 科负 援站 防站 大队 支队 本部 分行 支行 营管 处长 处处 股股 股长 所所 所长 室主 室副 站站 站长 科， 科。 科、 处， 处。 处、 室， 室。 室、 派出 商所 务所 分局 监管 法所 土所 文站 保站 验站 教站 广站 务站 理站 理段 林公 法庭 事处 络处 作队 作组 表处 论学 视组 察组 席团 目部 目经 程管 程部 关部 分公 务段 运段 辆段 供电 电务 拨中 弟小 弟学 水所 站 校区 院区 分院 总医 某 仪仗 军乐 三军 频道 之声 球资 闻直 参谋',
)
/** No section is longer. */
const longest = 22
/** These heads say enough: their words are no material of names by themselves. */
const sure =
  /(?:[一二三四五六七八九十]大队|[一二三四五六七八九十]中队|救援站|消防站|本部|校区|校部|[A-Za-z]{1,2}\d?区|[初高]中部|小学部|幼儿部)$/
/** Words of the sentence, and what several have. */
const foreign =
  /[的了在对将是等该各由从向为于把被让到]|^[和与及、]|联合|所属|旗下|有关|相关|多个|部门|领导|派出(?!所)|[副总]$/

export const proposeOrganSections: Pass = (input, found) =>
  proposeWhere(input, [endings], (passage, index) =>
    found.standingIn(index).flatMap((owner): readonly Proposal[] => {
      if (owner.type !== 'ORGANIZATION' || owner.anaphor === true) return []
      const length = sectionAt(passage, owner)
      if (length === 0) return []
      const { fullName: _, ...whole } = owner
      return [
        {
          ...whole,
          end: owner.end + length,
          score: Math.max(owner.score, 0.9),
          rule: 'organ-section',
        },
      ]
    }),
  )

/** How long the section is that stands right after its owner; 0 for none. */
function sectionAt(passage: Passage, { start, end }: Proposal): number {
  const name = passage.text.slice(start, end)
  const rest = passage.text.slice(end, end + longest)
  for (const [owner, section] of sections) {
    const held = owner.test(name) ? section.exec(rest)?.[0] : undefined
    if (held === undefined || foreign.test(held)) continue
    if (
      sure.test(held) ||
      tokensTouching(passage, end, end + held.length).every(
        (token) => isNameMaterial(token) || /^[驻某]/.test(token.text),
      )
    )
      return held.length
  }
  return 0
}
