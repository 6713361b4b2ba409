// Places of other tongues that no table knows, where what follows says that they are places: 在库皮扬斯克、红利曼方向, 拉法东部地区.
import { type Passage, tokensTouching } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'
import { isTransliteration } from './transliteration.ts'

const list = patternOf(
  /(\p{Script=Han}{2,7}(?:[、和与]\p{Script=Han}{2,7})*)(?=(?:等)?(?:方向|地区|等地|等城市|多个地区|[东西南北中][东西南北]?部(?!长)|南部|市郊|机场))/gu,
  '方向 地区 等地 等城 东部 西部 南部 北部 中部 市郊 机场',
)
const lead = /^.*(?:在|对|从|向|于|至|到|往|撤离|进入|袭击|轰炸|空袭|打击|攻击|摧毁|控制|的|将|日)/u

export const proposeForeignPlaces: Pass = (input) =>
  proposeWhere(input, [list], (passage, index) =>
    findPattern(passage, list).flatMap((match): readonly Proposal[] => {
      const items: Proposal[] = []
      let offset = match.index
      for (const part of (match[1] ?? '').split(/([、和与])/u)) {
        const cut = lead.exec(part)?.[0].length ?? 0
        const span = { start: offset + cut, end: offset + part.length }
        if (isForeign(passage, span.start, span.end))
          items.push({
            ...span,
            passage: index,
            type: 'PLACE',
            score: 0.74,
            rule: 'foreign-place',
          })
        offset += part.length
      }
      return items
    }),
  )

/** Two characters or more that write foreign names, and no everyday word among them. */
function isForeign(passage: Passage, start: number, end: number): boolean {
  const { text, matches } = passage
  const name = text.slice(start, end)
  if (name.length < 2 || !isTransliteration(name)) return false
  if (matches.some((match) => match.start < end && start < match.end && !match.isWeak)) return false
  const words = tokensTouching(passage, start, end)
  return (
    words.every((word) => word.start >= start && word.end <= end) &&
    words.every(
      ({ text: word, tag }) => word.length === 1 || /^(?:x|nr|nrt|nrfg|ns|nz)$/.test(tag),
    ) &&
    words.some(({ text: word }) => word.length > 1)
  )
}
