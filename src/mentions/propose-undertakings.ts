// What is carried out by name without quotation marks: 实施|农村饮水安全提升工程, 启动|老旧电梯更新行动.
import { isNameMaterial } from './name-material.ts'
import { type Passage, startsToken, tokensIn } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

const undertaking = patternOf(
  /(?<=实施|启动|开展|推行|发起)(?:了|好)?(\p{Script=Han}{5,18}?(?:行动计划|行动|工程|计划))(?=[，。；、]|$|以来|后，|中，)/gu,
  '实施 启动 开展 推行 发起',
)
/** Kinds and counts of such things. */
const isKind =
  /^(?:一|两|三|重大|重点|系列|相关|有关|这|该|各|新一轮|全面|更多|大规模|基础设施|主体|配套|民生|惠民|集中|联合|统一)|[的和等了在]|(?:重大|重点|建设|施工|主体|控制性|配套|改造|修复|绿化|治理|水利|民生|教学|工作|救援|执法|专项|巡查|检查|排查|清查|宣传|搜救)(?:工程|计划|行动)$/

export const proposeUndertakings: Pass = (input) =>
  proposeWhere(input, [undertaking], (passage, index) =>
    findPattern(passage, undertaking).flatMap((match) => {
      const name = match[1] ?? ''
      const end = match.index + match[0].length
      const start = end - name.length
      if (isKind.test(name) || !isOneNounPhrase(passage, start, end)) return []
      return [
        {
          passage: index,
          start,
          end,
          type: 'PROGRAMME' as const,
          score: 0.6,
          rule: 'undertaking',
        },
      ]
    }),
  )

/** Three words or more, each fit for a name, none a known place that a name of its own would follow. */
function isOneNounPhrase(passage: Passage, start: number, end: number): boolean {
  const words = tokensIn(passage, start, end)
  return startsToken(passage, start) && words.length >= 3 && words.every(isNameMaterial)
}
