// Teams and committees named when they are set up (成立了安全隐患排查整改小组), and who a photo is credited to (摄/视觉新闻).

import { isHan } from './characters.ts'
import { isNameMaterial } from './name-material.ts'
import { type Passage, tokensTouching } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

type Team = Omit<Proposal, 'passage' | 'type'>

export const proposeTeams: Pass = (input) =>
  proposeWhere(input, [foundation, sentOut, amongStates, credit], (passage, index) =>
    [...teams(passage), ...central(passage), ...international(passage), ...credits(passage)].map(
      (team) => ({
        ...team,
        passage: index,
        type: 'ORGANIZATION' as const,
      }),
    ),
  )

const foundation = patternOf(
  /(?:成立|组建|设立|组成)(?:了|起)?(\p{Script=Han}{4,24}?(?:小组|专班|工作组|突击队|服务队|宣讲团|指挥部|委员会|联盟|支队|工作站))(?!长)/gu,
  '成立 组建 设立 组成',
)
function teams(passage: Passage): readonly Team[] {
  return findPattern(passage, foundation).flatMap((match) => {
    const name = match[1] ?? ''
    if (/[的了由和以]|[一两三四五六七八九十]个|多个|专门|专项?工作小组$/.test(name)) return []
    const start = match.index + match[0].length - name.length
    return [{ start, end: start + name.length, score: 0.62, rule: 'team-set-up' }]
  })
}

/** 中央宣讲团, 学习贯彻…精神中央宣讲团, 中央第三巡视组: sent out by the centre. */
const sentOut = patternOf(
  /(?:学习贯彻\p{Script=Han}{4,14}精神)?中央(?:宣讲团|指导组|督导组|工作组|第[一二三四五六七八九十]{1,3}(?:巡视组|督导组|指导组|生态环境保护督察组)|(?:生态环境保护|环境保护|环保)?督察组)/gu,
  '讲团 导组 作组 视组 察组',
)
function central(passage: Passage): readonly Team[] {
  return findPattern(passage, sentOut).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.8,
    rule: 'central-team',
  }))
}

/** 国际展览局, 国际能源署: what states have founded together. */
const amongStates = patternOf(
  /国际(?!社会|上|人士|知名|主要|权威|有关)\p{Script=Han}{2,7}?(?:组织|局|署|联盟|委员会|协会|理事会|法院|法庭|联合会|总会)/gu,
  '国际',
)
function international(passage: Passage): readonly Team[] {
  return findPattern(passage, amongStates)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) =>
      tokensTouching(passage, start, end).every(
        (token) => token.start >= start && token.end <= end && isNameMaterial(token),
      ),
    )
    .map((span) => ({ ...span, score: 0.6, rule: 'international' }))
}

const credit = patternOf(/摄\s*[/／]\s*(\p{Script=Han}{2,8})\s*[)）]?\s*$/gu, '摄')
function credits(passage: Passage): readonly Team[] {
  return findPattern(passage, credit).flatMap((match) => {
    const name = match[1] ?? ''
    if (!isHan(name)) return []
    const start = match.index + match[0].indexOf(name)
    return [{ start, end: start + name.length, score: 0.7, rule: 'credit' }]
  })
}
