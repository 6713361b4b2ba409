// Armed forces by their country's one character, proposals out: 俄军, 以军; the country is one that news calls so or that the article names in full.
import { findAll } from './find-all.ts'
import type { Pass } from './proposal.ts'
import { countriesByCharacter } from './propose-country-characters.ts'

/** 军人, 军事, 美军方 and 三日军训 are other words. */
const forces =
  /(?<![\d一二三四五六七八九十])(\p{Script=Han})军(?![人事队官工舰费方团衔营用民旅属训种装机])/gu

export const proposeForces: Pass = (input) => {
  const countries = countriesByCharacter(input)
  return input.passages.flatMap(({ text }, passage) =>
    findAll(text, forces).flatMap((match) => {
      const country = countries.get(match[1] ?? '')
      // 中军 and 我军 are no names; China's own forces are 解放军.
      if (country === undefined || country === '中国') return []
      return {
        passage,
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
