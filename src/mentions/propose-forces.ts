// Armed forces by their country's one character, and units without a name, proposals out: 俄军, 驻鲁某炮兵旅; the country is one that news calls so or that the article names in full.
import type { Passages } from './passage.ts'
import { findPattern, mayMatch, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'
import { countriesByCharacter } from './propose-country-characters.ts'

/** 军人, 军事, 美军方 and 三日军训 are other words. */
const forces = patternOf(
  /(?<![\d一二三四五六七八九十])(\p{Script=Han})军(?!人(?!员|力)|舰(?!艇)|机(?!动)|[事队官工费方团衔营用民旅属训种装])/gu,
  '军',
)

/** 驻鲁某炮兵旅, 空降兵某部: units without a name, by where they serve. */
const unnamed = patternOf(
  /(?:\p{Script=Han}{2}军区|[东西南北中]部战区|驻\p{Script=Han}{1,2}|空降兵|海军|空军|陆军|火箭军|武警)某\p{Script=Han}{0,6}?(?:旅|团|营|师|部|大队|支队|集团军|基地)(?![长员])/gu,
  '区某 兵某 军某 警某 驻',
)

export const proposeForces: Pass = (input) => [
  ...byCountry(input),
  ...proposeWhere(input, [unnamed], (passage, index) =>
    findPattern(passage, unnamed).map(({ 0: name, index: start }) => ({
      passage: index,
      start,
      end: start + name.length,
      type: 'ORGANIZATION' as const,
      score: 0.9,
      rule: 'forces-unnamed',
    })),
  ),
]

function byCountry(input: Passages): readonly Proposal[] {
  if (!mayMatch(input, forces)) return []
  const countries = countriesByCharacter(input)
  return proposeWhere(input, [forces], (passage, index) =>
    findPattern(passage, forces).flatMap((match) => {
      const country = countries.get(match[1] ?? '')
      // 中军 and 我军 are no names; China's own forces are 解放军.
      if (country === undefined || country === '中国') return []
      return {
        passage: index,
        start: match.index,
        end: match.index + match[0].length,
        type: 'ORGANIZATION' as const,
        score: 0.7,
        rule: 'forces',
        fullName: `${country}军队`,
      }
    }),
  )
}
