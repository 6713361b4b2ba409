// Firms by a made-up name and their trade, proposals out: 走进|鑫旺菌业, 恒泰纸业、|宏图铸造.
import { type Passage, startsToken, tokensIn } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** Trades that firms bear in their names and the rest of the language seldom has alone. */
const firm = patternOf(
  /(?<=^|[，。、；：]|走进|来到|来自|位于|以及|[和与到在有镇乡])(?![和与到在有])\p{Script=Han}{2,3}(?:药业|制药|纸业|菌业|乳业|酒业|茶业|牧业|实业|置业|纺织|重工|铸造|铝业|铜业|锂业|钢构|家纺|服饰|建材|化工)(?=[、，。和与及等]|投资|公司|负责人|董事长|总经理|的|$)/gu,
  '药业 制药 纸业 菌业 乳业 酒业 茶业 牧业 实业 置业 纺织 重工 铸造 铝业 铜业 锂业 钢构 家纺 服饰 建材 化工',
)
const tradeLength = 2

export const proposeTradeFirms: Pass = (input) =>
  proposeWhere(input, [firm], (passage, index) =>
    findPattern(passage, firm)
      .filter(({ 0: name, index: start }) => isMadeUp(passage, start, start + name.length))
      .map(({ 0: name, index: start }) => ({
        passage: index,
        start,
        end: start + name.length,
        type: 'ORGANIZATION' as const,
        score: 0.72,
        rule: 'trade-firm',
      })),
  )

/** No word of the language stands before the trade: 高端|纺织, 石油|化工 and 新型|建材 are kinds. */
function isMadeUp(passage: Passage, start: number, end: number): boolean {
  if (!startsToken(passage, start)) return false
  if (passage.matches.some((match) => match.start === start && match.end > start + 1)) return false
  const words = tokensIn(passage, start, end - tradeLength)
  return (
    words.length > 0 &&
    !words.some(({ text, tag }) => text.length > 1 && !/^(?:nr|nz|x)$/.test(tag)) &&
    !words.some(({ text }) => /[的了和与等等各该这那个家种类]/.test(text))
  )
}
