// Political parties of other countries, proposals out: 工党, 执政党|国民力量党, 越共中央.
import { isNameMaterial } from './name-material.ts'
import { tokensTouching } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** Names that parties of several countries bear, the longer before those they end with. */
const names =
  '自由民主党 社会民主党 基督教民主联盟 基民盟 立宪民主党 共同民主党 人民革命党 社会主义党 民主党 共和党 保守党 自由党 工党 自民党 公明党 社民党 社会党 劳动党 国大党 人民党 绿党'
const party = patternOf(
  new RegExp(
    `(?:(?<=执政党|反对党|在野党)\\p{Script=Han}{2,8}?党|(?:${names.replaceAll(' ', '|')})|[越老古朝]共中央(?:政治局)?|[越老古]共)(?![派章员产建]|内|外人士)`,
    'gu',
  ),
  '党 民盟 主联 共中 越共 老共 古共',
)

export const proposeParties: Pass = (input) =>
  proposeWhere(input, [party], (passage, index) =>
    findPattern(passage, party).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const words = tokensTouching(passage, start, end)
      if (!words.every((word) => word.start >= start && (isNameMaterial(word) || word.end > end)))
        return []
      return [
        { passage: index, start, end, type: 'ORGANIZATION' as const, score: 0.7, rule: 'party' },
      ]
    }),
  )
