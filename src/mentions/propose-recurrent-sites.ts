// A place and the same words behind it, again and again, that end like a site: 青江国际商贸城, 云溪区助农直播专区.
import { groupBy } from '../model/group-by.ts'
import type { Passage } from './passage.ts'
import { pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** How often the whole must stand in the article before it is believed to be one name. */
const leastOccurrences = 3
const mostWords = 5
const siteEnding = patternOf(
  /(?:[新名商茶药书]城|专区|园区|街区|社区|小镇|商圈|天地|公馆|老街|古街|乐园|花园|家园|庄园|基地|驿站|集市)$/,
  `${pairsOf('新名商茶药书', '城')} 专区 园区 街区 社区 小镇 商圈 天地 公馆 老街 古街 乐园 花园 家园 庄园 基地 驿站 集市`,
)
/** 主城区, 中心城区, 各社区: parts of any town. */
const anyTown = /(?:城区|辖区|地区|[各该本全]|的|等地)/
const wordOfName = /^(?:n|nz|ns|nt|nr|vn|v|a|an|b|j|x|l|s|f|i)$/

export const proposeRecurrentSites: Pass = (input) => {
  const sites = proposeWhere(input, [siteEnding], (passage, index) => {
    const taken = new Set<number>()
    return passage.matches.flatMap(({ start, end, entries, isCommonWord }) => {
      if (isCommonWord || entries.length === 0 || taken.has(start)) return []
      const ends = siteEnds(passage, end)
      if (ends.length > 0) taken.add(start)
      return ends.map((siteEnd) => ({
        name: passage.text.slice(start, siteEnd),
        proposal: {
          passage: index,
          start,
          end: siteEnd,
          type: 'PLACE' as const,
          score: 0.62,
          rule: 'recurrent-site',
        },
      }))
    })
  })
  return [...groupBy(sites, ({ name }) => name).values()]
    .filter((found) => found.length >= leastOccurrences)
    .flatMap((found) => found.map(({ proposal }) => proposal))
}

/** Where a name that begins with the place before `from` may end: two words or more, the last like a site. */
function siteEnds({ text, tokens, tokenStartingAt }: Passage, from: number): readonly number[] {
  const first = tokenStartingAt[from] ?? -1
  if (first < 0) return []
  const ends: number[] = []
  for (const token of tokens.slice(first, first + mostWords)) {
    if (!wordOfName.test(token.tag)) break
    const words = text.slice(from, token.end)
    if (words.length >= 4 && siteEnding.form.test(words) && !anyTown.test(words))
      ends.push(token.end)
  }
  return ends
}
