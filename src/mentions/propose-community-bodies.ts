// Bodies of villages and communities right after their names, the whole out: 云溪社区|党委, 青石村|党总支, 青石村|卫生室.
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const body = patternOf(
  /(?<=村|社区|嘎查)(?:(?:联合|第[一二三四五])?党(?:委|总支|支部)|[居村](?:民委员|委|务监督委员)会|党群服务中心|便民服务中心|便民服务站|卫生室|卫生服务站|卫生服务中心|新时代文明实践站|股份经济合作社|集体经济合作社)/gu,
  '党委 党总 党支 联合 第一 第二 第三 第四 第五 居委 居民 村委 村民 村务 党群 便民 卫生 新时 股份 集体',
)

export const proposeCommunityBodies: Pass = (input, found) =>
  proposeWhere(input, [body], (passage, index) =>
    findPattern(passage, body).flatMap((match): readonly Proposal[] => {
      const place = found
        .standingIn(index)
        .find(
          ({ end, type, anaphor }) => end === match.index && type === 'PLACE' && anaphor !== true,
        )
      if (place === undefined || place.end - place.start < 3) return []
      const { passage: at, start } = place
      const end = match.index + match[0].length
      return [{ passage: at, start, end, type: 'ORGANIZATION', score: 0.9, rule: 'community-body' }]
    }),
  )
