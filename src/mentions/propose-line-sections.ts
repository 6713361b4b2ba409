// Stretches of a line, a road or a river after its name, proposals out: 京珠高速|衡枣段, 云溪河|双岭段, 轨道交通3号线|金竹至云岭段.
import type { Passages } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Found, Proposal } from './proposal.ts'

/** What stands between a line and the word for its stretch. */
const stretch = patternOf(/(?<=[江河渠湖路线速铁桥纽])\p{Script=Han}{2,9}?段(?![时位落子])/gu, '段')
const noName = /[的一这那各该本第和与及在是了已全也多]|(?:[路时逐点堤方工]|试验|延伸)段$/u

export const proposeLineSections = (input: Passages, found: Found): readonly Proposal[] =>
  proposeWhere(input, [stretch], (passage, index) => {
    const lines = found
      .inPassage(index)
      .filter(({ type, score }) => type === 'PLACE' && score >= 0.5)
    return findPattern(passage, stretch).flatMap((match): readonly Proposal[] => {
      if (noName.test(match[0])) return []
      const [line] = lines
        .filter(({ end }) => end === match.index)
        .sort((left, right) => left.start - right.start)
      if (line === undefined || line.end - line.start < 2) return []
      return [{ ...line, end: match.index + match[0].length, score: 0.95, rule: 'line-section' }]
    })
  })
