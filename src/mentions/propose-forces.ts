// Armed forces by their country's one character, proposals out: 俄军, 以军; the country is one that news calls so or that the article names in full.
import { findPattern, mayMatch, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'
import { countriesByCharacter } from './propose-country-characters.ts'

/** 军人, 军事, 美军方 and 三日军训 are other words. */
const forces = patternOf(
  /(?<![\d一二三四五六七八九十])(\p{Script=Han})军(?!人(?!员|力)|舰(?!艇)|机(?!动)|[事队官工费方团衔营用民旅属训种装])/gu,
  '军',
)

export const proposeForces: Pass = (input) => {
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
