// An organisation that the trained tagger read in, whether it may be one out: kinds of organs, posts and what organs hold are none.
import type { Token } from '../model/article.ts'
import type { TaggedName } from '../model/knowledge.ts'
import { headEndingAt } from './heads.ts'
import { isGeneric, proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'

/**
 * From which probability an organisation is read whole over the names in it. Set on the news of our own, each read with a tagger
 * that did not learn it.
 */
export const certain = 0.97

/** 云岭科技, 青岛啤酒: what firms end with in their short names; the place that opens one is not meant. */
export const firmEnding =
  /(?:科技|电子|股份|生物|医药|药业|制药|能源|汽车|重工|智能|信息|乳业|食品|啤酒|酒业|茶业|农业|牧业|新材|材料|电气|电力|光电|半导体|微电|证券|保险|地产|传媒|航空|物流|控股|铜业|铝业|钢铁|矿业|化工|石化|水泥|建工|路桥|锂业|锂能)$/

/** What an organ holds: 中共中央政治局民主生活会. */
const isAssembly = /第.{1,4}[次届].*大会$|(?:生活会|常务会)$/u

/** 美术协会, 城管部门: two words that say which kind. */
const isKindOfOrgan = /^.{2}(?:协会|学会|商会|公司|银行|医院|学院|学校|部门|集团|小组)$/u

/** 多位|美术协会会员, 各|党支部: a kind, and several of it. */
const counted = /(?:[多几数][位名家个所]|各)$/

/** From which probability an organisation that no head gives away needs nothing else. Set as `certain` is. */
const likely = 0.8

const organEnding =
  /(?:[局委办厅署院所队会社团站军部党行]|运动|组织|集团|公司|银行|联盟|中心|方面军|阵线|武装|部队|杜马|拉达)$/
const ownLevel = /^[省市区县州镇乡]/

/** Whether what the tagger reads as an organisation may be one. */
export function isCredibleOrgan(
  passage: Passage,
  { start, end, score }: TaggedName,
  words: readonly Token[],
  first: Token,
): boolean {
  const surface = passage.text.slice(start, end)
  if (/^.军$/u.test(surface)) return false
  // 人大|代表, 政协|委员: whose, is not said.
  if (
    /^(?:人大|政协)$/.test(surface) &&
    /^(?:代表(?!大会)|委员(?!会))/.test(passage.text.slice(end))
  )
    return false
  if (
    isGeneric(surface) ||
    (/^[A-Za-z]+$/.test(surface) &&
      (score < 0.9 || /^(?:[a-z]+|PPI|CPI|GDP|PMI|RCEP|LPR|AI)$/.test(surface)))
  )
    return false
  if (ownLevel.test(surface)) return surface.length >= 5 && organEnding.test(surface)
  // 雷山县人民法院|西江人民法庭: the tribunal has a name of its own.
  const held = passage.organs.find((organ) => organ.start === start && organ.end < end)
  if (held !== undefined && /(?:法庭|派出所|税务所)$/.test(surface) && end - held.end >= 5)
    return false
  // 智利国防部|长: the post is no organ.
  if (/[部局厅署院处科]$/.test(surface) && passage.text[end] === '长') return false
  if (isAssembly.test(surface) || counted.test(passage.text.slice(0, start))) return false
  const isKind =
    (words.length === 1 && first.tag !== 'x') ||
    (isKindOfOrgan.test(surface) && words.every((word) => proofOf(word) === 'none'))
  const isHeaded = headEndingAt(passage.text, end)?.type === 'ORGANIZATION'
  const startsWithPlace = passage.matches.some((match) => match.start === start && match.end < end)
  // 普陀区河道: a place and a word that heads no organ.
  const least = (isHeaded ? words.length < 2 : startsWithPlace) ? certain : likely
  if (score >= least && !(isKind && /^(?:[nj]t?|vn?)$/.test(first.tag))) return true
  if (isHeaded && isKind) return false
  if (!isHeaded && !organEnding.test(surface) && !firmEnding.test(surface) && score < 0.85)
    return false
  if (!isHeaded && startsWithPlace) return score >= 0.9 && organEnding.test(surface)
  if (first.start < start || (words.at(-1)?.end ?? end) > end) return true
  if (passage.matches.some((match) => match.start === start && match.end <= end)) return true
  // 政协, 书法协会: words of the dictionary that say which kind of organ.
  return words.filter(({ tag }) => !/^(?:j|nt)$/.test(tag)).some((word) => proofOf(word) !== 'none')
}
