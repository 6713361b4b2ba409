// A place and the same words behind it, again and again, that end like a site: 青江国际商贸城, 云溪区助农直播专区.
import type { Passage } from './passage.ts'
import type { Pass } from './proposal.ts'

/** How often the whole must stand in the article before it is believed to be one name. */
const leastOccurrences = 3
const mostWords = 5
const siteEnding =
  /(?:[新名商茶药书]城|专区|园区|街区|社区|小镇|商圈|天地|公馆|老街|古街|乐园|花园|家园|庄园|基地|驿站|集市)$/
/** 主城区, 中心城区, 各社区: parts of any town. */
const anyTown = /(?:城区|辖区|地区|[各该本全]|的|等地)/
const wordOfName = /^(?:n|nz|ns|nt|nr|vn|v|a|an|b|j|x|l|s|f|i)$/

export const proposeRecurrentSites: Pass = ({ passages }) => {
  const found = new Map<string, { passage: number; start: number; end: number }[]>()
  passages.forEach((passage, index) => {
    const seen = new Set<number>()
    for (const { start, end, entries, isCommonWord } of passage.matches) {
      if (isCommonWord || entries.length === 0 || seen.has(start)) continue
      for (const siteEnd of siteEnds(passage, end)) {
        const name = passage.text.slice(start, siteEnd)
        found.set(name, [...(found.get(name) ?? []), { passage: index, start, end: siteEnd }])
        seen.add(start)
      }
    }
  })
  return [...found.values()]
    .filter((spans) => spans.length >= leastOccurrences)
    .flatMap((spans) =>
      spans.map((span) => ({
        ...span,
        type: 'PLACE' as const,
        score: 0.62,
        rule: 'recurrent-site',
      })),
    )
}

/** Where a name that begins with the place before `from` may end: two words or more, the last like a site. */
function siteEnds({ text, tokens }: Passage, from: number): readonly number[] {
  const first = tokens.findIndex(({ start }) => start === from)
  if (first < 0) return []
  const ends: number[] = []
  for (const token of tokens.slice(first, first + mostWords)) {
    if (!wordOfName.test(token.tag)) break
    const words = text.slice(from, token.end)
    if (words.length >= 4 && siteEnding.test(words) && !anyTown.test(words)) ends.push(token.end)
  }
  return ends
}
