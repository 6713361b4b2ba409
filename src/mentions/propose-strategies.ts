// Programmes built on a region or on a fixed phrase: 成渝地区双城经济圈建设, 长江经济带发展, “一带一路”, 党的纪律学习教育.
import { gather } from '../model/gather.ts'
import type { Passage } from './passage.ts'
import { findPattern, type Pattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

const forms: readonly (readonly [Pattern, number])[] = [
  [
    patternOf(
      /[\p{Script=Han}]{0,6}(?:双城经济圈|经济带|大湾区|都市圈|城市群)(?:建设|发展|一体化发展)(?![，。]?(?:规划|领导))/gu,
      '双城 济带 大湾 都市 市群',
    ),
    0.8,
  ],
  [
    patternOf(
      /(?:京津冀协同发展|长三角一体化发展|长三角一体化|西部大开发|东北全面振兴|中部地区崛起|乡村振兴(?=战略)|西部陆海新通道建设)(?:战略)?/gu,
      '京津 长三 西部 东北 中部 兴战',
    ),
    0.8,
  ],
  [patternOf(/国家(?:自然科学|社会科学|艺术)基金/gu, '学基 术基'), 0.8],
  [patternOf(/长江十年禁渔|“三北”工程/gu, '禁渔 “三'), 0.85],
  [patternOf(/一带一路/gu, '一带'), 0.75],
  [patternOf(/党的[\p{Script=Han}]{2,10}(?:教育实践活动|主题教育|学习教育)/gu, '党的'), 0.85],
]

const patterns = forms.map(([form]) => form)

export const proposeStrategies: Pass = (input) =>
  proposeWhere(input, patterns, (passage, index) =>
    gather(forms, ([form, score]) =>
      findPattern(passage, form).flatMap((match) => {
        const start =
          firstPlace(passage, match.index, match[0].length) ??
          firstWord(passage.tokenStartingAt, match.index, match[0])
        return start === undefined
          ? []
          : [
              {
                passage: index,
                start,
                end: match.index + match[0].length,
                type: 'PROGRAMME' as const,
                score,
                rule: 'strategy',
              },
            ]
      }),
    ),
  )

/** 要聚焦|成渝地区双城经济圈建设: the region that is known opens the name. */
function firstPlace({ matches }: Passage, from: number, length: number): number | undefined {
  const starts = matches
    .filter(({ start, end }) => start >= from && end <= from + length && end - start >= 2)
    .map(({ start }) => start)
  return starts.length === 0 ? undefined : Math.min(...starts)
}

/** The pattern may have begun inside or before the name: verbs of pursuit stay outside. */
function firstWord(
  tokenStartingAt: readonly number[],
  start: number,
  name: string,
): number | undefined {
  const pursuit =
    /^.*(?:推进|推动|加快|参与|融入|服务|抢抓|深化|落实|全面|主动|着力|助力|围绕|抓住|支撑|唱好|和|与|及|在|为|的(?!群众))/u.exec(
      name,
    )?.[0] ?? ''
  for (let offset = start + pursuit.length; offset < start + name.length; offset += 1) {
    if ((tokenStartingAt[offset] ?? -1) >= 0) return offset
  }
  return undefined
}
