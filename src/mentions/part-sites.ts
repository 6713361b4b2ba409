// Chosen proposals in; the same with places that are two sites side by side (青山公园|晨光广场, 云溪镇|柳林新村) as two out.

import type { Token } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import type { Span } from '../model/span.ts'
import { headEndingAt } from './heads.ts'
import { siteKinds } from './name-limits.ts'
import { proofOf } from './name-material.ts'
import { type Passage, type Passages, tokensIn } from './passage.ts'
import type { Judge, Proposal } from './proposal.ts'

/** Where the name of a site, a road, a line or a town ends. */
const sites =
  /(?:公园|广场|[车客]站|火车站|高铁站|大道|[东南西北中]路|大街|步行街|街道|小区|公路|高速|铁路|高铁|号线|[东西南北中]段|苏木)$|\p{Script=Han}{2}(?:[路街]|(?<!城|乡)镇|乡|至\p{Script=Han}{2,4}段)$/u
/** Where a district, a zone or a village ends: kinds of sites are named with it (云溪市|电子商务产业园 is one name). */
const districts =
  /(?:景区|度假区|工业园|产业园|园区|开发区|高新区|经开区|社区|\p{Script=Han}{2}(?:(?<![港老战])区|县|市|(?<![农乡山新渔老])村))$/u

/** What lies in or on such a one and has no head of the list. */
const more = /(?:[粮仓]库|粮站|加[油气]站|变电站|足球场|篮球场|公寓)$/
/** 国际机场|第三航站楼, 人民公园|南广场: a part that is only counted, or told by its side or kind. */
const isPart =
  /^(?:第?[一二三四五六七八九十\d]+[号期区]?|[A-Z]\d?|[东西南北中]+[部侧区门]?|[上下左右前后]|新|旧|老|大|小|地下|农贸|农副产品|农产品|购物|生活|休闲|健身|市民|综合|商业|公共|村|社区|户外|室外|主|站)$/

export function partSites(
  { passages }: Passages,
  chosen: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  return gather(chosen, (place) => {
    const passage = passages[place.passage]
    if (place.type !== 'PLACE' || passage === undefined) return [place]
    const middle = secondSiteStart(passage, place)
    if (middle === undefined) return [place]
    const { fullName: _, ...half } = place
    const parts: readonly Proposal[] = [
      { ...half, end: middle, rule: 'parted-site' },
      { ...half, start: middle + jointAt(passage, middle), rule: 'parted-site' },
    ]
    judge?.(place, { outcome: 'rejected', reason: 'overlapped', by: parts[0] as Proposal })
    for (const part of parts) judge?.(part, { outcome: 'mention', reason: 'chosen' })
    return parts
  })
}

/** Where the second site begins: behind the first end of a site that leaves a name of its own behind it. */
export function secondSiteStart(passage: Passage, { start, end }: Span): number | undefined {
  if (end - start < shortest) return undefined
  const { text } = passage
  const head = headEndingAt(text, end)
  if (head !== undefined && (head.type !== 'PLACE' || isOneWith.test(head.word))) return undefined
  const headStart = head?.start ?? start + text.slice(start, end).search(more)
  for (let middle = start + 3; middle <= headStart - 2; middle += 1) {
    const first = text.slice(start, middle)
    const isTown = sites.test(first)
    if (!isTown && !districts.test(first) && !isKnown(passage, start, middle)) continue
    if (goesOn.test(text.slice(middle)) || isCut(passage, middle)) continue
    const kinds = tokensIn(passage, middle, headStart)
    if (isPart.test(text.slice(middle, headStart))) continue
    if (isTown ? kinds.some(isNoKind) : kinds.some((token) => isNoKind(token) && isProper(token)))
      return middle
  }
  return undefined
}

/** 雁山工业园|和|清溪工业园, but 人民公园|和平广场. */
const jointAt = ({ text, tokens, tokenStartingAt }: Passage, middle: number): number => {
  const word = tokens[tokenStartingAt[middle] ?? -1]
  const isKnownWord = word !== undefined && word.text.length > 1 && word.tag !== 'x'
  return /[和与及、]/.test(text[middle] ?? '') && !isKnownWord ? 1 : 0
}

/** 大竹林|云锦公园: a quarter, a sight. */
const isKnown = ({ matches }: Passage, start: number, end: number) =>
  matches.some((match) => match.isWeak && match.start === start && match.end === end)

/** A line to a further place, a stretch of a road. */
const goesOn = /^(?:至|[东西南北中]?段|[A-Z])/

/** 哈尔滨|太平国际机场, 石梁村|柑橘基地: such houses are named with the place before them. */
const isOneWith = /(?:基地|机场|航站楼)$/

/** Fewer characters hold no two sites. */
const shortest = 5

/** A word or a longer name of the gazetteer goes on over the place. */
const isCut = ({ tokens, matches }: Passage, middle: number) =>
  tokens.some(({ start, end, tag }) => start < middle && end > middle && tag !== 'x') ||
  matches.some(({ start, end }) => start < middle && end > middle)

/** 云|雁|坝: the segmenter knows no such word. */
const isProper = (token: Token) => token.text.length === 1 || proofOf(token) !== 'none'

const isNoKind = ({ text }: Token) => !siteKinds.has(text) && !isPart.test(text)
