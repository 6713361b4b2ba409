// Countries, continents and provinces by one character where the tagger reads a place, proposals out: 中|柬 in 中柬关系, 俄 in 俄称.
import { gather, gatherKnown } from '../model/gather.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import { type Passages, startsToken } from './passage.ts'
import { findPattern, patternOf } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Set on `tests/gold/broadcast`: right to wrong 124:20 with what follows, where the tagger alone is right in 124 of 248. */
const least = 0.5
/** 俄方, 美军, 外媒, 中资, 日元, 英语, 中式 are words, and so is 中外; 俄军舰, 美外长, 乌人员 are not. */
const continues = /^(?:[方媒资元语文式籍企车]|军(?![方工机舰用])|外(?![长交贸])|人(?!员))/
/** From which probability provinces and continents are believed, and countries over a short name of two characters (巴中关系). */
const sure = 0.8
const continents: ReadonlyMap<string, string> = new Map([
  ['欧', '欧洲'],
  ['非', '非洲'],
])
/** Countries that news calls by one character though the article names them nowhere in full. */
const everywhere: ReadonlyMap<string, string> = new Map(
  '中中国 美美国 俄俄罗斯 英英国 法法国 德德国 日日本 韩韩国'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** 中老关系, 中新工商界: two countries by one character each, one of them China or both of the article. */
const pair = patternOf(
  /\p{Script=Han}{2}(?=关系|双方|命运共同体|友好|友谊|传统友谊|合作|建交|全面|经贸|贸易|战略|携手|人文|边境|边界|冲突|紧张|停火|局势|工商界|企业|自贸|投资协定|人民|联合声明|高层)/gu,
  '关系 双方 命运 友好 友谊 传统 合作 建交 全面 经贸 贸易 战略 携手 人文 边境 边界 冲突 紧张 停火 局势 工商 企业 自贸 投资 人民 联合 高层',
)

export const proposeCountryCharacters: Pass = (input) => {
  const countries = countriesByCharacter(input)
  return [...single(input, countries), ...pairs(input, countries)]
}

function pairs(input: Passages, countries: ReadonlyMap<string, string>): readonly Proposal[] {
  const isPair = (both: string) =>
    both.charAt(0) !== both.charAt(1) &&
    countries.has(both.charAt(0)) &&
    countries.has(both.charAt(1))
  return gather(input.passages, (passage, index) => {
    const starts = findPattern(passage, pair)
      .filter(({ 0: both, index: start }) => isPair(both) && startsToken(passage, start))
      .map(({ index: start }) => start)
    for (const { text, start, end } of passage.tokens)
      if (isWithContinent(text) && !isSeries.test(passage.text.slice(end))) starts.push(start)
      else if (text.length === 2 && isPair(text) && hasGreat(text) && !isDay(passage.text, start))
        starts.push(start)
    return gather(starts, (start) =>
      [start, start + 1].map((at) => ({
        passage: index,
        start: at,
        end: at + 1,
        type: 'PLACE' as const,
        score: 0.8,
        rule: 'country-pair',
        fullName:
          countries.get(passage.text.charAt(at)) ?? continents.get(passage.text.charAt(at)) ?? '',
      })),
    )
  })
}

/** 抗日战争, 中医药: words. */
const isWord = (text: string, start: number) =>
  /抗日/.test(text.slice(Math.max(0, start - 1), start + 1)) ||
  /^中(?:西?医|西?药|草药|成药|餐)/.test(text.slice(start, start + 3))
/** 中非人民, 中欧环境与气候合作; not 中非共和国, 中欧班列. */
const isWithContinent = (both: string) => both === '中非' || both === '中欧'
const isSeries = /^(?:方|共和国|班列|铁路|国家|地区)/
const hasGreat = (both: string) => [...both].some((character) => everywhere.has(character))
/** 23日|美国. */
const isDay = (text: string, start: number) => /\d日$/.test(text.slice(start - 1, start + 1))

const single = (input: Passages, countries: ReadonlyMap<string, string>): readonly Proposal[] =>
  gather(input.passages, ({ text, tagged }, passage) =>
    gatherKnown(tagged, ({ start, end, type, score }): Proposal | undefined => {
      if (type !== 'PLACE' || end - start > 1) return undefined
      const surface = text.slice(start, end)
      const fullName = countries.get(surface)
      if (continues.test(text.slice(end)) || isWord(text, start)) return undefined
      const name = { passage, start, end, type, score: score < sure ? 0.55 : 0.8 }
      if (fullName !== undefined)
        return score < least ? undefined : { ...name, rule: 'country-character', fullName }
      if (score < sure) return undefined
      const continent = continents.get(surface)
      if (continent !== undefined)
        return { ...name, rule: 'continent-character', fullName: continent }
      return regionAbbreviations.has(surface) ? { ...name, rule: 'abbreviation' } : undefined
    }),
  )

/** Countries by the one character that this article may call them. */
export const countriesByCharacter = (input: Passages): ReadonlyMap<string, string> =>
  new Map([...everywhere, ...namedCountries(input)])

/** First characters of the countries that the article names in full: 柬 of 柬埔寨. Two that begin alike are told apart by neither. */
function namedCountries({ passages, gazetteer }: Passages): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { matches } of passages)
    for (const { surface, entries } of matches) {
      const entry = gazetteer.get(entries[0] ?? '')
      if (surface.length < 2 || entry?.kind !== 'country') continue
      const { name } = entry
      const first = surface.charAt(0)
      if ((names.get(first) ?? name) !== name) shared.add(first)
      names.set(first, name)
    }
  return new Map([...names].filter(([first]) => !shared.has(first)))
}
