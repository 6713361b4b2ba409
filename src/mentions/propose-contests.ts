// Contests and works told by their words alone, proposals out: 举办|乡村厨艺技能大赛, “书香少年”中学生朗诵大赛, 年产30万套保温水箱项目.
import { isOutsider } from './name-material.ts'
import { type Passage, startsToken, tokensIn } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

/** At the beginning of a clause or behind what is done with it. */
const contest = patternOf(
  /(?<=^|[，。、；：暨])(?:[^，。、；：“”]{0,16}?“[^“”，。]{2,12}”)?\p{Script=Han}{4,24}?(?:大赛|邀请赛|挑战赛|锦标赛|选拔赛|公开赛|争霸赛|歌手赛)(?=[，。、；）在等开上将暨现场以和与]|启动|举行|落幕|$)/gu,
  '大赛 请赛 战赛 标赛 拔赛 开赛 霸赛 手赛',
)
/** What of the clause stands before the name. */
const before =
  /^.*(?:举办了?|举行了?|开展了?|推出了?|承办|主办|参加|开设|分为|包括|[全该][市国省区县])/u
/** Several contests, one told before, or a clause. */
const foreign =
  /[的了着将把被由从向对第届]|^[该本各这此两三四五六七八九十等和与]|系列|多项|一系|参加|举[办行]|首次|宣布|总决赛|国际大赛$|全国大赛$/
/** 年产30万平方米|装配式建筑材料项目: how much it will make opens the name of a plant. */
const plant = patternOf(/年产\d[\d.]*[万亿千百]?[^，。；、“”的\d]{3,24}项目(?![部库组])/gu, '年产')

export const proposeContests: Pass = (input) =>
  proposeWhere(input, [contest, plant], (passage, index) =>
    [
      ...findPattern(passage, contest)
        .map(({ 0: clause, index: from }) => ({
          start: from + (before.exec(clause)?.[0].length ?? 0),
          end: from + clause.length,
          rule: 'contest',
        }))
        .filter(({ start, end }) => isContest(passage, start, end)),
      ...findPattern(passage, plant).map(({ 0: name, index: start }) => ({
        start: ownerStart(passage, start),
        end: start + name.length,
        rule: 'plant',
      })),
    ].map(
      (name): Proposal => ({
        ...name,
        passage: index,
        type: 'PROGRAMME',
        score: 0.8,
      }),
    ),
  )

/** 青山石化|年产30万吨…项目: a firm by its short name opens it too. */
const ownerStart = ({ matches }: Passage, start: number): number =>
  matches.find(
    ({ end, surface, isWeak }) =>
      end === start && !isWeak && !/(?:公司|[省市区县镇乡州])$/.test(surface),
  )?.start ?? start

function isContest(passage: Passage, start: number, end: number): boolean {
  const name = passage.text.slice(start, end)
  const kind = name.slice(name.indexOf('”') + 1)
  // 青山县|梨园湖创业大赛: whether the place belongs to it, others must tell.
  if (passage.matches.some((match) => match.start === start && !match.isCommonWord)) return false
  return (
    kind.length >= 5 &&
    !foreign.test(kind) &&
    (/^“/.test(name) || (!name.includes('“') && startsToken(passage, start))) &&
    tokensIn(passage, end - kind.length, end).every(
      (token) => !/^[cdpru]/.test(token.tag) && !isOutsider(token.text),
    )
  )
}
