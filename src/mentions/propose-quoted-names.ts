// Names that quotation marks set off: 建起“畅晚庭”, 获“全国文明村”称号, “银龄守护”行动's bare “银龄守护”.

import { isHan } from './characters.ts'
import type { Passage } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Verbs that run, found or award what the quotation marks name. */
const runs =
  /(?:开展|推行|推进|深化|实施|打造|推出|启动|创建|建起|建成|设立|举办|举行|开办|成立|组织|探索|建立|上线|开通|发起|创办|承办|主办|策划|启用)(?:了|起)?(?:[0-9０-９一二三四五六七八九十百多余]+[个场次项期届处家])?$/
const awards =
  /(?:获|获评|荣获|获得|被评为|评为|授予|被授予|入选|命名为|认定为|列入|跻身|获批)(?:了|首批|第.批|.{2,10}为)?$/
const likenesses = /[，。；：？！、…~～]/
const headAfter =
  /^(?:等)?(?:系列|主题|专项|品牌|特色|大型|群众性|志愿服务|文化|宣讲|教育|实践|创建|惠民|便民)*(?:活动|行动|工程|项目|计划|品牌|展览|大赛|比赛|机制|模式|平台|服务|改革|试点|创建|称号)/
const kindBefore = /(?:活动|行动|工程|项目|计划|品牌|展览|大赛|平台|栏目|称号|主题展)$/

export const proposeQuotedNames: Pass = (input) =>
  proposeWhere(input, [buildUp, quotation], (passage, index) => [
    ...buildUps(passage).map((span) => ({ ...span, passage: index })),
    ...quotations(passage).flatMap(({ start, end, content }) => {
      const score = scoreQuotation(passage, start, end, content)
      return score === 0
        ? []
        : [
            {
              passage: index,
              start,
              end,
              type: 'PROGRAMME' as const,
              score,
              rule: 'quoted',
            } satisfies Proposal,
          ]
    }),
  ])

/** “蓝湾粮仓”建设: building up something by a figure of speech, where nothing is said of what it is. */
const buildUp = patternOf(
  /(?<=^|[，。；、和与]|开展|推进|加快|加强|启动|深化|实施)“[^“”，。；：、！？]{3,8}”建设(?=[，。；、和与]|稳步|有序|全面|加快|成效|步伐|取得|$)/gu,
  '”建',
)
const buildUps = (passage: Passage) =>
  findPattern(passage, buildUp).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'PROGRAMME' as const,
    score: 0.6,
    rule: 'quoted-building',
  }))

/** Offsets of what stands inside the marks. */
const quotation = patternOf(/“([^“”]{2,26})”/gu, '“')
function quotations(passage: Passage): readonly { start: number; end: number; content: string }[] {
  return findPattern(passage, quotation).map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1] ?? '').length,
    content: match[1] ?? '',
  }))
}

function scoreQuotation(passage: Passage, start: number, end: number, content: string): number {
  const before = passage.text.slice(Math.max(0, start - 14), start - 1)
  const after = passage.text.slice(end + 1, end + 14)
  if (likenesses.test(content) || !isHan(content.replace(/[·0-9A-Za-z+\s—－-]/g, ''))) return 0
  if (content.length < 3) return 0
  if (awards.test(before.replace(/(?:中国|全国|国家|世界)$/, ''))) return 0.75
  if (runs.test(before) && !/^的|^(?!等)[\p{Script=Han}]{2,6}[，。]/u.test(after)) return 0.6
  if (
    /^(?:全国|全省|全市|全区|全县)?(?:启动仪式|发布仪式|启动会|大讨论|巡回宣讲|主题宣讲)/.test(
      after,
    )
  )
    return 0.6
  if (kindBefore.test(before)) return 0.55
  if (headAfter.test(after) && /^等/.test(after)) return 0.55
  return /^[^，。；！？“”]{0,8}等(?:系列|主题|特色|精彩)?活动/.test(after) ? 0.55 : 0
}
